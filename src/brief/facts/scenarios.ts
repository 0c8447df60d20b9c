import { anySignal } from '../../language/any-language.js'
import * as english from '../../language/en/facts.js'
import { en } from '../../language/en/language.js'
import type { KeyName } from '../../language/keys.js'
import { noLetterBefore, oneOf } from '../../language/pattern.js'
import { readKeyName } from '../../language/read-key.js'
import type { Vocabulary } from '../../language/vocabulary.js'
import { readLabel, sliceWords } from '../../markdown/label.js'
import {
  findSections,
  type Item,
  type LabelledValue,
  type Section,
  type Subsection,
  type Table,
  type Words,
} from '../../markdown/outline.js'
import { findAll } from '../../text/find-all.js'
import type { Span } from '../../text/span.js'
import type { Note } from '../note.js'
import { type Outcome, readOutcome } from './outcome.js'

/** What may happen at the table, and what we do then: an H3, a table row or a bullet with an outcome. */
export interface Scenario {
  readonly name: string
  readonly span: Span
  /** The heading, the first cell or the first line of the bullet: where problems of the scenario are reported. */
  readonly head: Span
  readonly trigger: Words | undefined
  readonly response: Words | undefined
  readonly outcome: Words | undefined
  /** The outcome, parsed; undefined without one. */
  readonly ending: Outcome | undefined
  readonly probability: Words | undefined
}

type ScenarioLines = Omit<Scenario, 'ending'>
type ScenarioPart = 'trigger' | 'response' | 'outcome' | 'probability'

export function readScenarios(brief: Note): readonly Scenario[] {
  return findSections(brief, 'scenarios').flatMap(section => scenariosIn(brief, section))
}

function scenariosIn(brief: Note, section: Section): readonly Scenario[] {
  const headed = headedIn(section, brief.vocabulary)
  const isFree = ({ span }: { readonly span: Span }) =>
    !headed.some(({ span: { start, end } }) => span.start >= start && span.start < end)
  return [
    ...headed.map(subsection => fromHeading(section, subsection)),
    ...section.tables.filter(isFree).flatMap(table => fromTable(table, brief.vocabulary)),
    ...section.items.filter(isFree).flatMap(item => fromItem(item, brief.vocabulary)),
  ]
    .map(lines => ({ ending: lines.outcome && readOutcome(lines.outcome, brief.reader), ...lines }))
    .sort((a, b) => a.span.start - b.span.start)
}

/**
 * The headings directly below that of the section; lines in another form than a heading of markdown only if a part of a
 * scenario stands below them.
 */
function headedIn({ heading, subsections }: Section, vocabulary: Vocabulary): readonly Subsection[] {
  const isScenario = ({ heading: { form }, items, paragraphs }: Subsection) =>
    form === 'markdown' ||
    form === 'html' ||
    [...items.map(({ label }) => label), ...paragraphs.map(readLabel)].some(
      label => label !== undefined && readKeyName(label.key.text, 'scenarios', vocabulary) !== undefined,
    )
  const depth = (heading?.depth ?? 2) + 1
  return subsections.filter(subsection => subsection.heading.depth === depth && isScenario(subsection))
}

function fromHeading(section: Section, { heading, span }: Subsection): ScenarioLines {
  const values = section.values.filter(value => value.span.start >= span.start && value.span.start < span.end)
  const labelled = parts(name => find(values, name))
  const probability = labelled.probability ?? probabilityIn(heading.words)
  return { name: heading.words.text.trim(), span, head: heading.span, ...labelled, probability }
}

/** `60%` of `They accept (probability 60%)`; a percentage without such a word may be a price. */
function probabilityIn(words: Words): Words | undefined {
  const { 0: text, index } = headingProbability.exec(words.text) ?? { 0: '', index: 0 }
  return text === '' ? undefined : sliceWords(words, index, index + text.length)
}

const named = String.raw`${noLetterBefore}${anySignal('probability')}\s{0,9}[:=]?\s{0,9}${oneOf(english.of)}?`
const headingProbability = new RegExp(
  [
    String.raw`(?<=${named})\d[\d.,]{0,20}(?:\s*%|\s*${oneOf(en.signals.odds)}\s*\d+)?`,
    String.raw`\d[\d.,]{0,20}\s{0,9}%(?=\s*${oneOf(english.chances)})`,
  ].join('|'),
  'iu',
)

function find(values: readonly LabelledValue[], name: KeyName): Words | undefined {
  return values.find(value => value.name === name)?.value
}

function fromTable({ columns, rows }: Table, vocabulary: Vocabulary): ScenarioLines[] {
  const names = columns.map(column => readKeyName(column.text, 'scenarios', vocabulary))
  if (!names.some(name => name === 'outcome' || name === 'response')) return []
  return rows.map(({ span, cells }) => ({
    name: cells[0]?.text.trim() ?? '',
    span,
    head: cells[0]?.span ?? span,
    ...parts(name => cells[names.indexOf(name)]),
  }))
}

/** A bullet with an outcome, in its children or after the name: `Freeze – if: …; outcome: …`. */
function fromItem(item: Item, vocabulary: Vocabulary): ScenarioLines[] {
  const value = (name: KeyName) =>
    item.children.find(({ label }) => label && readKeyName(label.key.text, 'scenarios', vocabulary) === name)
      ?.label?.value
  if (value('outcome') !== undefined)
    return [{ name: item.words.text.trim(), span: item.span, head: item.words.span, ...parts(value) }]
  const inline = readInline(item.words, vocabulary)
  const [first] = inline
  if (first === undefined || !inline.some(({ name }) => name === 'outcome')) return []
  const name = item.words.text.slice(0, first.start).replace(/[\s:;,.–—-]+$/, '')
  return [
    {
      name: name.trim(),
      span: item.span,
      head: item.words.span,
      ...parts(part => inline.find(({ name }) => name === part)?.value),
    },
  ]
}

interface Inline {
  readonly name: KeyName
  readonly start: number
  readonly value: Words
}

/** The values of a line with several keys in it, each up to the next known key. */
function readInline(words: Words, vocabulary: Vocabulary): readonly Inline[] {
  const keys = findAll(words.text, inlineKey).flatMap(match => {
    const name = readKeyName(match[1] ?? '', 'scenarios', vocabulary)
    return name === undefined ? [] : [{ name, start: match.index, end: match.index + match[0].length }]
  })
  return keys.map(({ name, start, end }, index) => {
    const text = words.text.slice(end, keys[index + 1]?.start).replace(/(?<![\s;,.–—→-])[\s;,.–—→-]+$/, '')
    return { name, start, value: sliceWords(words, end, end + text.length) }
  })
}

const inlineKey = /(?<![\p{L}\p{N}])(\p{L}+(?: \p{L}+){0,2}?)[^\S\r\n]*:\s+/gu

function parts(read: (name: ScenarioPart) => Words | undefined): Pick<Scenario, ScenarioPart> {
  const filled = (name: ScenarioPart) => {
    const words = read(name)
    return words?.text.trim() ? words : undefined
  }
  return {
    trigger: filled('trigger'),
    response: filled('response'),
    outcome: filled('outcome'),
    probability: filled('probability'),
  }
}
