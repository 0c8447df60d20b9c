import { de } from './de/sharing.js'
import { en } from './en/sharing.js'
import { es } from './es/sharing.js'
import { fr } from './fr/sharing.js'
import { languageOf } from './languages.js'
import { wholeWord } from './pattern.js'
import type { SharingWords } from './sharing-words.js'

/** By the tag of the language; only copies need them, so they are no part of `languages`. */
export const sharing: ReadonlyMap<string, SharingWords> = new Map(Object.entries({ en, de, fr, es }))

/** The words of copies in a language; English if it is unknown. */
export function sharingIn(tag: string): SharingWords {
  return sharing.get(languageOf(tag).tag) ?? en
}

/** The source of a pattern that matches whole words of any language; needs the flag `u`. */
export function anySharing(
  name: Exclude<
    keyof SharingWords,
    'ourOpening' | 'openQuestions' | 'agenda' | 'tens' | 'fractions' | 'bulk'
  >,
): string {
  return wholeWord([...new Set([...sharing.values()].flatMap(words => words[name]))])
}
