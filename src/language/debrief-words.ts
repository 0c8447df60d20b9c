import { debrief as de } from './de/debrief.js'
import type { DebriefWords } from './debrief.js'
import { debrief as en } from './en/debrief.js'
import { debrief as es } from './es/debrief.js'
import { debrief as fr } from './fr/debrief.js'
import { languageOf } from './languages.js'
import { wholeWord } from './pattern.js'

const words: { readonly [tag: string]: DebriefWords } = { de, en, es, fr }

/** The words of the language of a BCP 47 tag; English if it is unknown. */
export function debriefWords(language: string): DebriefWords {
  return words[languageOf(language).tag] ?? en
}

/** The source of a pattern that matches such words in any language; needs the flag `u`. */
export function anyDebriefWord(name: 'agreed' | 'failed' | 'open'): string {
  return wholeWord([...new Set(Object.values(words).flatMap(known => known[name]))])
}
