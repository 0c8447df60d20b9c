import { anyHead } from '../language/any-language.js'
import type { KeyName } from '../language/keys.js'
import { normaliseName } from '../language/normalise-name.js'
import { readKeyName } from '../language/read-key.js'
import type { SectionKey } from '../language/sections.js'
import type { Vocabulary } from '../language/vocabulary.js'
import { readLabelledValues } from './labelled-values/labelled-values.js'
import type { Body } from './outline.js'

/**
 * The section that a text below an unknown heading is likely to be, of those that the brief does not have: one with two
 * of its keys, a table with its columns, or nearly nothing but questions.
 */
export function guessSection(
  body: Body,
  vocabulary: Vocabulary,
  isMissing: (key: SectionKey) => boolean,
): SectionKey | undefined {
  return guesses.find(([key, fits]) => isMissing(key) && fits(body, vocabulary))?.[0]
}

type Fits = (body: Body, vocabulary: Vocabulary) => boolean

const guesses: readonly (readonly [key: SectionKey, fits: Fits])[] = [
  ['walkAway', (body, vocabulary) => countKeys(body, 'walkAway', ourNumbers, vocabulary) > 1],
  ['scenarios', (body, vocabulary) => hasScenarios(body, vocabulary)],
  ['questions', isAsking],
  ['timeline', hasDates],
]

const ourNumbers: readonly KeyName[] = ['walkAway', 'target', 'opening', 'batna']
const scenarioParts: readonly KeyName[] = ['trigger', 'response', 'outcome']

function countKeys(
  body: Body,
  section: SectionKey,
  keys: readonly KeyName[],
  vocabulary: Vocabulary,
): number {
  const found = readLabelledValues({ ...body, key: section, heading: undefined, subsections: [] }, vocabulary)
  const names = [...found.values, ...found.cells].flatMap(({ name, isCued }) => (!isCued && name) || [])
  return keys.filter(key => names.includes(key)).length
}

function hasScenarios(body: Body, vocabulary: Vocabulary): boolean {
  const isTable = body.tables.some(({ columns }) => {
    const names = columns.map(({ text }) => readKeyName(text, 'scenarios', vocabulary))
    return scenarioParts.filter(part => names.includes(part)).length > 1
  })
  return isTable || countKeys(body, 'scenarios', scenarioParts, vocabulary) > 1
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
