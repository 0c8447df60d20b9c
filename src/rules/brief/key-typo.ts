import { distance } from 'fastest-levenshtein'
import type { Brief } from '../../brief/brief.js'
import * as english from '../../language/en/brief.js'
import { normaliseName } from '../../language/normalise-name.js'
import { oneOf } from '../../language/pattern.js'
import type { SectionKey } from '../../language/sections.js'
import type { Vocabulary } from '../../language/vocabulary.js'
import type { LabelledValue, Section, Words } from '../../markdown/outline.js'
import { msg } from '../../text/message.js'
import type { Finding, Rule, RuleExample } from '../rule.js'

export const keyTypo: Rule = {
  id: 'brief/key-typo',
  severity: 'info',
  mayRepeatOnLine: true,
  summary: 'Keys are spelled as they are known.',
  why: 'A misspelt key is read as free text, so its number is compared with nothing. Only keys of five letters or more are looked at, and words that exist by themselves, as "Change" beside "Chance", are left alone.',
  source: 'Notation of the brief: keys and their aliases',
  *check(brief) {
    for (const { words, names } of frontMatterKeys(brief)) yield* toFindings(words, names)
    const known = new Map<SectionKey, readonly string[]>()
    for (const section of brief.sections) yield* checkSection(section, brief.vocabulary, known)
  },
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Walk-away point\n\n- «Walkaway pint»: €48k per year\n- Target: €52k per year\n',
    messages: ['"Walkaway pint" is no known key; "Walkaway point" is'],
    fixed: '## Walk-away point\n\n- Walkaway point: €48k per year\n- Target: €52k per year\n',
    good: '## Context\n\n- Our interests: cover the rise of the paper price, now at nine percent\n- Their interests: a stable price, because the budget is closed\n- Change: they have a new head of procurement since May\n',
  },
  {
    bad: '---\n«counterpary»: Vexa\n---\n\n## Scenarios\n\n| Scenario | «Triger» | Response | «Outcme» |\n| --- | --- | --- | --- |\n| A | they ask | we show it | walk away |\n',
    messages: [
      '"counterpary" is no known key; "counterparty" is',
      '"Triger" is no known key; "Trigger" is',
      '"Outcme" is no known key; "Outcome" is',
    ],
    fixed:
      '---\ncounterparty: Vexa\n---\n\n## Scenarios\n\n| Scenario | Trigger | Response | Outcome |\n| --- | --- | --- | --- |\n| A | they ask | we show it | walk away |\n',
    good: '## Context\n\n- Our interests: cover the rise of the paper price, now at nine percent\n- Their interests: a stable price, because the budget is closed\n- Order: two hundred seats\n',
  },
]

const headerNames = [
  'counterparty',
  'currency',
  'deadline',
  'language',
  'status',
  'updated',
  'confidentiality',
  'audience',
  'weekend',
  'dateOrder',
]

function frontMatterKeys({ frontMatter, vocabulary }: Brief) {
  return (frontMatter?.entries ?? [])
    .filter(({ key }) => !headerNames.some(name => name.toLowerCase() === key.text.toLowerCase()))
    .filter(({ key }) => !vocabulary.keysByName.has(normaliseName(key.text)))
    .filter(({ key }) => key.text.length >= least && !realWords.has(key.text.toLowerCase()))
    .map(({ key }) => ({ words: key, names: headerNames }))
}

/** The spellings of the section's keys that are long enough to be judged. */
function namesIn(section: SectionKey, { keys }: Vocabulary): readonly string[] {
  const isTable = section === 'issues'
  return Object.entries(keys).flatMap(([key, { name, aliases, sections }]) =>
    sections.includes(section) || (isTable && issueColumns.has(key))
      ? [name, ...aliases].filter(spelling => spelling.length >= least)
      : [],
  )
}

const least = 5
const issueColumns: ReadonlySet<string> = new Set(['opening', 'target', 'walkAway', 'theirWalkAway'])

/** `known` has the names of the sections so far. */
function* checkSection(
  section: Section,
  vocabulary: Vocabulary,
  known: Map<SectionKey, readonly string[]>,
): Generator<Finding> {
  if (section.key === undefined) return
  const unknown = keysOf(section).filter(({ text }) => isUnknown(text, vocabulary))
  if (unknown.length === 0) return
  const names = known.get(section.key) ?? namesIn(section.key, vocabulary)
  known.set(section.key, names)
  for (const words of unknown) yield* toFindings(words, names)
}

/** What may be a key, each once: unknown labels, column names, and the first cells of two-column tables. */
function keysOf({ values, tables, prose, span }: Section): readonly Words[] {
  // A sentence such as "Our limit is €47k" has nothing between the two.
  const isLabel = ({ key, value }: LabelledValue) =>
    /\S/.test(prose.slice(key.span.end - span.start, value.span.start - span.start))
  const keys = [
    ...values
      .filter(value => value.name === undefined || (value.certainty === 'likely' && isLabel(value)))
      .map(({ key }) => key),
    ...tables.flatMap(({ columns, rows }) => [
      ...columns,
      ...(columns.length === 2 ? rows.flatMap(({ cells }) => cells.slice(0, 1)) : []),
    ]),
  ]
  return [...new Map(keys.map(words => [words.span.start, words])).values()]
}

const ownKey = new RegExp(String.raw`^\s*(?:${oneOf(english.owners)}\s+)?([^()]*[^()\s:])`, 'i')

function* toFindings(words: Words, names: readonly string[]): Generator<Finding> {
  const core = ownKey.exec(words.text)
  const written = core?.[1]
  if (core === null || written === undefined) return
  const near = nearest(written, names)
  if (near === undefined) return
  const end = words.span.start + core[0].length
  const span = { start: end - written.length, end }
  const newText = inCaseOf(near, written)
  yield {
    span,
    message: msg`"${written}" is no known key; "${newText}" is`,
    fixes: [{ title: msg`Change to "${newText}"`, edits: [{ span, newText }], needsPreview: true }],
  }
}

/** Real words that resemble a key. */
const realWords: ReadonlySet<string> = new Set(english.realWords)

function isUnknown(key: string, { keysByName, sectionByName }: Vocabulary): boolean {
  const name = normaliseName(key)
  return name.length >= least && !keysByName.has(name) && !sectionByName.has(name) && !realWords.has(name)
}

function nearest(written: string, names: readonly string[]): string | undefined {
  const name = normaliseName(written)
  const near = names
    .filter(known => Math.abs(known.length - name.length) <= 2)
    .map(known => ({ known, steps: stepsBetween(name, known.toLowerCase()) }))
    .filter(({ steps, known }) => steps <= (known.length < 8 ? 1 : 2))
  return near.sort((a, b) => a.steps - b.steps)[0]?.known
}

/** The edit distance, with two swapped letters as one step. */
function stepsBetween(a: string, b: string): number {
  const steps = distance(a, b)
  return steps === 2 && a.length === b.length && isSwapped(a, b) ? 1 : steps
}

function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return a[at] === b[at + 1] && a[at + 1] === b[at]
}

function inCaseOf(known: string, written: string): string {
  if (/^\p{Lu}/u.test(written)) return known.charAt(0).toUpperCase() + known.slice(1)
  return /^BATNA/.test(known) ? known : known.charAt(0).toLowerCase() + known.slice(1)
}
