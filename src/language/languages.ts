import { de } from './de/language.js'
import { en } from './en/language.js'
import { es } from './es/language.js'
import { fr } from './fr/language.js'
import type { Language } from './language.js'

/** The only list of languages. English comes first, because its names work in every brief. */
export const languages: readonly Language[] = [en, de, fr, es]

/** The language of a BCP 47 tag such as `de-CH`; English if it is unknown. */
export function languageOf(tag: string): Language {
  const wanted = tag.toLowerCase()
  return languages.find(language => wanted.startsWith(language.tag)) ?? en
}

/** The words of one list in every language, without duplicates. */
export function inEveryLanguage(wordsOf: (language: Language) => readonly string[]): readonly string[] {
  return [...new Set(languages.flatMap(wordsOf))]
}
