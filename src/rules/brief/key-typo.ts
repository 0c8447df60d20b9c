import type { Brief } from '../../brief/brief.js'
import * as english from '../../language/en/brief.js'
import { leastLength, nearestName } from '../../language/nearest-key.js'
import { normaliseName } from '../../language/normalise-name.js'
import { oneOf } from '../../language/pattern.js'
import type { Vocabulary } from '../../language/vocabulary.js'
import type { LabelledValue, Section, Words } from '../../markdown/outline.js'
import { capitalize } from '../../text/capitalize.js'
import { msg } from '../../text/message.js'
import type { Finding, Rationale, Rule, RuleExample } from '../rule.js'

export const keyTypo: Rule = {
  id: 'brief/key-typo',
  severity: 'info',
  mayRepeatOnLine: true,
  summary: 'Spell the words before a colon as they are known.',
  *check(brief) {
    for (const words of frontMatterKeys(brief))
      yield* toFindings(words, text => nearestName(text, headerNames))
    for (const section of brief.sections) yield* checkSection(brief, section)
  },
}

export const rationale: Rationale = {
  why: 'A misspelt key is read as plain text, so its number is compared with nothing. Only keys of five letters or more are looked at, and words that exist in their own right, such as "Change" beside "Chance", are left alone.',
  source: 'Notation of the brief: keys and their aliases',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Walk-away point\n\n- «Walkaway pint»: €48k per year\n- Target: €52k per year\n',
    messages: ['"Walkaway pint" is not known here: did you mean "Walkaway point"?'],
    fixed: '## Walk-away point\n\n- Walkaway point: €48k per year\n- Target: €52k per year\n',
    good: '## Context\n\n- Our interests: cover the rise of the paper price, now at nine percent\n- Their interests: a stable price, because the budget is closed\n- Change: they have a new head of procurement since May\n',
  },
  {
    bad: '---\n«counterpary»: Vexa\n---\n\n## Scenarios\n\n| Scenario | «Triger» | Response | «Outcme» |\n| --- | --- | --- | --- |\n| A | they ask | we show it | walk away |\n',
    messages: [
      '"counterpary" is not known here: did you mean "counterparty"?',
      '"Triger" is not known here: did you mean "Trigger"?',
      '"Outcme" is not known here: did you mean "Outcome"?',
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
    .filter(({ key }) => key.text.length >= leastLength && !realWords.has(key.text.toLowerCase()))
    .map(({ key }) => key)
}

function* checkSection({ names, vocabulary }: Brief, section: Section): Generator<Finding> {
  const { key } = section
  if (key === undefined) return
  for (const words of keysOf(section))
    if (isUnknown(words.text, vocabulary)) yield* toFindings(words, text => names.nearestKey(text, key))
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

/** `nearest` finds the known key that a word was probably meant to be. */
function* toFindings(words: Words, nearest: (text: string) => string | undefined): Generator<Finding> {
  const core = ownKey.exec(words.text)
  const written = core?.[1]
  const near = written === undefined ? undefined : nearest(written)
  if (core === null || written === undefined || near === undefined) return
  const end = words.span.start + core[0].length
  const span = { start: end - written.length, end }
  const newText = inCaseOf(near, written)
  yield {
    span,
    message: msg`"${written}" is not known here: did you mean "${newText}"?`,
    fixes: [{ title: msg`Change to "${newText}"`, edits: [{ span, newText }], isChoice: true }],
  }
}

/** Real words that resemble a key. */
const realWords: ReadonlySet<string> = new Set(english.realWords)

function isUnknown(key: string, { keysByName, sectionByName }: Vocabulary): boolean {
  const name = normaliseName(key)
  return (
    name.length >= leastLength && !keysByName.has(name) && !sectionByName.has(name) && !realWords.has(name)
  )
}

function inCaseOf(known: string, written: string): string {
  if (/^\p{Lu}/u.test(written)) return capitalize(known)
  return /^BATNA/.test(known) ? known : known.charAt(0).toLowerCase() + known.slice(1)
}
