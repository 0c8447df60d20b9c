import { anyHead } from '../language/any-language.js'
import type { KeyName } from '../language/keys.js'
import { normaliseName } from '../language/normalise-name.js'
import type { SectionKey } from '../language/sections.js'
import type { FoundMemo } from './labelled-values/found.js'
import { readLabelledValues } from './labelled-values/labelled-values.js'
import type { Body } from './outline.js'

/**
 * The section that a text below an unknown heading is likely to be, of those that the brief does not have: one with two
 * of its keys, a table with its columns, or nearly nothing but questions.
 */
export function guessSection(
  body: Body,
  memo: FoundMemo,
  isMissing: (key: SectionKey) => boolean,
): SectionKey | undefined {
  return guesses.find(([key, fits]) => isMissing(key) && fits(body, memo))?.[0]
}

type Fits = (body: Body, memo: FoundMemo) => boolean

const guesses: readonly (readonly [key: SectionKey, fits: Fits])[] = [
  ['walkAway', (body, memo) => countKeys(body, 'walkAway', ourNumbers, memo) > 1],
  ['scenarios', (body, memo) => hasScenarios(body, memo)],
  ['questions', isAsking],
  ['timeline', hasDates],
]

const ourNumbers: readonly KeyName[] = ['walkAway', 'target', 'opening', 'batna']
const scenarioParts: readonly KeyName[] = ['trigger', 'response', 'outcome']

function countKeys(body: Body, section: SectionKey, keys: readonly KeyName[], memo: FoundMemo): number {
  const found = readLabelledValues({ ...body, key: section, heading: undefined, subsections: [] }, memo)
  const keysFound = [...found.values, ...found.cells].flatMap(({ name, isCued }) => (!isCued && name) || [])
  return keys.filter(key => keysFound.includes(key)).length
}

function hasScenarios(body: Body, memo: FoundMemo): boolean {
  const isTable = body.tables.some(({ columns }) => {
    const keys = columns.map(({ text }) => memo.names.exactKey(text, 'scenarios'))
    return scenarioParts.filter(part => keys.includes(part)).length > 1
  })
  return isTable || countKeys(body, 'scenarios', scenarioParts, memo) > 1
}

function isAsking({ items, tables }: Body): boolean {
  const asked = items.filter(({ words }) => /[?？]["'”’»]?\s*$/.test(words.text.slice(-10)))
  return tables.length === 0 && asked.length > 1 && asked.length >= items.length * 0.7
}

function hasDates({ tables }: Body): boolean {
  return tables.some(
    ({ columns, rows }) => rows.length > 1 && columns.some(({ text }) => date.test(normaliseName(text))),
  )
}

const date = new RegExp(`^${anyHead('date')}$`)
