/** The languages in which a brief may be written, by their BCP 47 tags. */
export const languages = ['en', 'de', 'fr', 'es'] as const

export type Language = (typeof languages)[number]

/** A text in each language, in the order of `languages`. Lists stand between commas: first the name to write, then further ones. */
export type InLanguages = readonly [en: string, de: string, fr: string, es: string]

/** The text in one language. */
export function inLanguage(texts: InLanguages, language: Language): string {
  return texts[languages.indexOf(language)] ?? texts[0]
}
