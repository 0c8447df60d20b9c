import { de } from './de/language.js'
import { en } from './en/language.js'
import { es } from './es/language.js'
import { fr } from './fr/language.js'
import type { Language } from './language.js'

/** Every language in which a brief may be written. English comes first: its names work in every brief. */
export const languages: readonly Language[] = [en, de, fr, es]

/** The words of a language by its BCP 47 tag, `de-CH`; English for a language that is not known. */
export function languageOf(tag: string): Language {
  const wanted = tag.toLowerCase()
  return languages.find(language => wanted.startsWith(language.tag)) ?? en
}

/** A list of words from every language, each word once. */
export function inEveryLanguage(wordsOf: (language: Language) => readonly string[]): readonly string[] {
  return [...new Set(languages.flatMap(wordsOf))]
}
