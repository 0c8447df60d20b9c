import { inEveryLanguage } from '../../language/languages.js'
import { allSections } from '../../markdown/outline.js'
import type { Note } from '../note.js'
import { findHeader, headerValues } from './header.js'
import type { Person } from './people.js'

const partOfName = /\p{Lu}\p{L}{2,}(?:-\p{L}+)*/gu
const firstName = /\p{Lu}[\p{L}\p{N}]{2,}/u

/** The names of the other side: each part of the names of people, and the first word of the counterparty. */
export function readTheirNames(note: Note, people: readonly Person[]): readonly string[] {
  const names = people.flatMap(({ name }) => firstSentence(name).match(partOfName) ?? [])
  const counterparty = firstName.exec(findHeader(note, 'counterparty')?.value.text ?? '')
  return [...names, ...(counterparty ?? [])].filter(name => !notNames.has(name))
}

const notNames: ReadonlySet<string> = new Set(inEveryLanguage(({ people }) => people.noNames))

/** Each part of the names of the people and of the team, and of whoever may agree, who may own a step. */
export function readOwnerNames(note: Note, people: readonly Person[]): ReadonlySet<string> {
  const mandated = allSections(note)
    .flatMap(({ values }) => values.filter(({ name }) => name === 'authority'))
    .map(({ value }) => /^\s*\p{Lu}\p{L}*\p{Ll}/u.exec(value.text)?.[0] ?? '')
  const all = [
    ...mandated,
    ...people.map(({ name }) => name.replace(/[,(:–—].*/su, '')),
    ...headerValues(note, 'team'),
  ]
  return new Set(all.flatMap(name => name.match(partOfName) ?? []).filter(name => !notNames.has(name)))
}

/** A paragraph about somebody may begin with a sentence and no name: `His daughter counts. We give her the sheet`. */
export function firstSentence(name: string): string {
  return name.split(/(?<=\p{Ll}{4})[.!?]\s/u)[0] ?? ''
}
