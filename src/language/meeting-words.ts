import { meeting as de } from './de/meeting.js'
import { meeting as en } from './en/meeting.js'
import { meeting as es } from './es/meeting.js'
import { meeting as fr } from './fr/meeting.js'
import { languageOf } from './languages.js'
import type { MeetingWords } from './meeting.js'

const words: { readonly [tag: string]: MeetingWords } = { de, en, es, fr }

/** The words of the language of a BCP 47 tag; English if it is unknown. */
export function meetingWords(language: string): MeetingWords {
  return words[languageOf(language).tag] ?? en
}

/** The heading of the notes in every language, in lower case. */
export const notesHeadings: readonly string[] = Object.values(words).map(({ notes }) => notes.toLowerCase())
