import type { Brief } from '../../brief/brief.js'
import { comparePair } from '../../brief/facts/compare.js'
import { isDeadline } from '../../brief/facts/deadlines.js'
import type { Figure } from '../../brief/facts/issues.js'
import type { Milestone } from '../../brief/facts/milestones.js'
import { isPersonName } from '../../brief/facts/people.js'
import {
  findPosition,
  type Position,
  type PositionName,
  writtenSpan,
  writtenText,
} from '../../brief/facts/positions.js'
import type { Certainty } from '../../language/certainty.js'
import type { KeyName } from '../../language/keys.js'
import { type RequiredSection, requiredSections } from '../../language/sections.js'
import { hasGap, withoutBlanks } from '../../markdown/gaps.js'
import { findIntroduction } from '../../markdown/guess-section.js'
import { allSections, plain, type Words } from '../../markdown/outline.js'
import type { Span } from '../../text/span.js'
import { daysOf } from '../../values/date.js'
import type { IsoDay } from '../../values/day.js'
import type { Value } from '../../values/money.js'
import type { QuestionKind } from '../../values/question-kind.js'

/** What the program takes a text to say, each list in the order of the text. */
export interface ReadFacts {
  /** A BCP 47 tag in lower case. */
  readonly language: string
  /** `seller` if more is better for us, `buyer` if less is; undefined when nothing says it. */
  readonly role: 'seller' | 'buyer' | undefined
  readonly sections: readonly ReadSection[]
  readonly positions: readonly ReadPosition[]
  readonly dates: readonly ReadDate[]
  readonly people: readonly ReadPerson[]
  readonly scenarios: readonly ReadScenario[]
  readonly questions: readonly ReadQuestion[]
  /** What looks like a fact and could not be read. */
  readonly unread: readonly UnreadFact[]
}

export interface ReadSection {
  readonly key: RequiredSection
  readonly heading: string
  readonly span: Span
  readonly certainty: Certainty
}

/** The key numbers by the names of the documented JSON. */
export type ReadPositionName =
  | 'walkAway'
  | 'target'
  | 'opening'
  | 'batna'
  | 'batnaValue'
  | 'authority'
  | 'theirWalkAway'
  | 'theirTarget'
  | 'theirOpening'
  | 'theirBatna'

export interface ReadPosition {
  readonly name: ReadPositionName
  /** As written, `€47k per year`. */
  readonly text: string
  readonly span: Span
  readonly kind: 'money' | 'percent' | 'quantity' | 'condition' | 'text'
  /** Completed with the unit of the brief; undefined for a condition and other words. */
  readonly value: Value | undefined
  /** Whether the value has a unit or currency that its own text does not give. */
  readonly isCompleted: boolean
  readonly scope: string | undefined
  readonly certainty: Certainty
}

export interface ReadDate {
  readonly text: string
  readonly span: Span
  /** In the nearest year if it names none; undefined for a period and when it may mean two days. */
  readonly day: IsoDay | undefined
  /** Whether it is the date of a step in the timeline, and not of the deadline. */
  readonly isStep: boolean
  /** `likely` if its year or the order of its parts had to be concluded. */
  readonly certainty: Certainty
}

export interface ReadPerson {
  readonly name: string
  readonly span: Span
  readonly evidence: string | undefined
  readonly approach: string | undefined
}

export interface ReadScenario {
  readonly name: string
  readonly span: Span
  readonly trigger: string | undefined
  readonly response: string | undefined
  readonly outcome: string | undefined
  readonly probability: string | undefined
}

export interface ReadQuestion {
  readonly text: string
  readonly span: Span
  /** Undefined in languages whose questions are not judged. */
  readonly kind: QuestionKind | undefined
}

export interface UnreadFact {
  readonly text: string
  readonly span: Span
}

/** What is read in a brief. Dates without a year are those nearest to `today`. */
export function readFacts(brief: Brief, today: IsoDay): ReadFacts {
  const { facts, language } = brief
  const { direction } = facts.bargain
  return {
    language,
    role: direction && (direction === 'more' ? 'seller' : 'buyer'),
    sections: readSections(brief),
    positions: readPositions(brief),
    dates: readDates(brief, today),
    people: facts.people.flatMap(({ name, line, evidence, approach }) => {
      const somebody = hasGap(line.text) ? undefined : nameIn(name)
      return somebody === undefined
        ? []
        : [{ name: somebody, span: line.span, evidence: filled(evidence), approach: filled(approach) }]
    }),
    scenarios: facts.scenarios
      .filter(({ name }) => /[\p{L}\p{N}]{2}/u.test(withoutBlanks(name)))
      .map(({ name, head, trigger, response, outcome, probability }) => ({
        name,
        span: head,
        trigger: filled(trigger),
        response: filled(response),
        outcome: filled(outcome),
        probability: filled(probability),
      })),
    questions: facts.questions.map(({ words, kind }) => ({ text: plain(words), span: words.span, kind })),
    unread: facts.unread.map(({ words }) => ({ text: plain(words), span: trimmed(words) })),
  }
}

/** The words, unless nothing but gaps stands there. */
function filled(words: Words | undefined): string | undefined {
  return words && /[\p{L}\p{N}]/u.test(withoutBlanks(words.text)) ? plain(words) : undefined
}

/** `Imogen Tansy` of `Imogen Tansy talks and signs`, or a short name such as `the owner`; undefined for a sentence. */
function nameIn(line: string): string | undefined {
  const words = line.split(/\s+/)
  const lead = words
    .map((_, index) => words.slice(0, index + 1).join(' '))
    .findLast(lead => isPersonName(lead) && /\p{Lu}\S*$/u.test(lead))
  return lead ?? (words.length <= longestName ? line : undefined)
}

/** In words; what is longer and begins with no name tells how they are. */
const longestName = 3

function readSections({ preamble, sections }: Brief): readonly ReadSection[] {
  const found = sections.flatMap(({ key, heading, certainty }) => {
    const required = requiredSections.find(name => name === key)
    if (required === undefined || heading === undefined) return []
    return [{ key: required, heading: plain(heading.words), span: heading.words.span, certainty }]
  })
  const told = found.some(({ key }) => key === 'context') ? undefined : findIntroduction(preamble)
  return told === undefined ? found : [introduction(told), ...found]
}

/** What a note is about, told before its first heading. */
function introduction(told: Words): ReadSection {
  const text = plain(told)
  const heading = text.length > longestLead ? `${text.slice(0, longestLead).trimEnd()}…` : text
  return { key: 'context', heading, span: told.span, certainty: 'likely' }
}

/** In UTF-16 units. */
const longestLead = 40

/** The key numbers, the cells of the table of issues, and who may agree to what; what is still a gap is none. */
function readPositions(brief: Brief): readonly ReadPosition[] {
  const { facts } = brief
  // Of two readings of one place the later counts.
  const found = [
    ...facts.issues.flatMap(issue => [
      ...ofIssue(brief, 'opening', issue.opening, issue.name),
      ...ofIssue(brief, 'target', issue.target, issue.name),
      ...ofIssue(brief, 'walkAway', issue.walkAway, issue.name),
      ...ofIssue(brief, 'theirWalkAway', issue.theirLimit, issue.name),
    ]),
    ...facts.authority.map(line => ofWords(brief, line, 'authority')),
    ...inWords(brief, 'redLines', 'walkAway'),
    ...batnaValues(brief),
    ...facts.positions.map(position => toPosition(brief, position)),
    // Of a point of the deal, words are a limit and else no number.
    ...facts.points.map(position => toPosition(brief, position)).filter(({ kind }) => kind !== 'text'),
  ]
  const shown = found.filter(({ text }) => text !== '' && !hasGap(text))
  const once = new Map(shown.map(position => [`${position.name} ${position.span.start}`, position]))
  return [...once.values()].sort((a, b) => a.span.start - b.span.start)
}

/** The amount in the sentence of a BATNA, `rent in Canal Street (quoted €42k)`, is its value where no line gives that. */
function batnaValues(brief: Brief): readonly ReadPosition[] {
  const { positions } = brief.facts
  const isSaid = (scope: string | undefined) =>
    positions.some(position => position.name === 'batnaValue' && position.scope === scope)
  return positions
    .filter(({ name, value, scope }) => name === 'batna' && isAmount(brief, value) && !isSaid(scope))
    .map(position => ({
      ...toPosition(brief, position),
      name: 'batnaValue',
      text: plain({ text: writtenText(position) }),
    }))
}

/** Whether it can be what the deal is measured by: not the time in `two years of trial`. */
function isAmount({ facts }: Brief, value: Value | undefined): boolean {
  const limit = findPosition(facts.positions, 'walkAway')?.value
  return value?.kind === 'money' || value?.kind === 'percent' || comparePair(value, limit) !== undefined
}

const documentedNames: { readonly [Name in PositionName]: ReadPositionName } = {
  opening: 'opening',
  target: 'target',
  walkAway: 'walkAway',
  batna: 'batna',
  batnaValue: 'batnaValue',
  theirOpening: 'theirOpening',
  theirTarget: 'theirTarget',
  theirWalkAway: 'theirWalkAway',
  theirBatna: 'theirBatna',
  theirBatnaValue: 'theirBatna',
}

function toPosition(brief: Brief, position: Position): ReadPosition {
  const { name, label, written, scope, certainty } = position
  const isAlternative = /batna$/i.test(name)
  const value = isAlternative && !isAmount(brief, position.value) ? undefined : position.value
  return {
    name: documentedNames[name],
    // A BATNA is what we do, whatever it brings.
    text: plain(isAlternative ? label.value : { text: writtenText(position) }),
    span: writtenSpan(position),
    kind: kindOf(name, value),
    value,
    isCompleted: isCompleted(written, value),
    scope,
    certainty,
  }
}

function isCompleted(written: Value | undefined, value: Value | undefined): boolean {
  return written?.kind !== value?.kind || written?.per.length !== value?.per.length
}

/** A number without a unit counts something that the text does not name. */
function kindOf(name: KeyName, value: Value | undefined): ReadPosition['kind'] {
  if (value === undefined) return name === 'walkAway' || name === 'theirWalkAway' ? 'condition' : 'text'
  return value.kind === 'number' ? 'quantity' : value.kind
}

function ofIssue(
  { reader }: Brief,
  name: ReadPositionName & PositionName,
  figure: Figure | undefined,
  scope: string,
): readonly ReadPosition[] {
  if (figure === undefined) return []
  const { words, value } = figure
  const { start } = words.span
  const at = value?.span ?? { start: 0, end: words.text.length }
  const text = plain({ text: words.text.slice(at.start, at.end) })
  const span = { start: start + at.start, end: start + at.end }
  return [
    {
      ...{ name, text, span, kind: kindOf(name, value), value, scope, certainty: 'sure' },
      isCompleted: isCompleted(reader.mainValue(words.text), value),
    },
  ]
}

/** The values of a key that is no key number: their amount, if they have one, and their words. */
function inWords(brief: Brief, key: KeyName, name: ReadPositionName): readonly ReadPosition[] {
  return allSections(brief).flatMap(({ values }) =>
    values
      .filter(value => value.name === key)
      .map(({ value: words, certainty }) => ofWords(brief, { words, certainty }, name)),
  )
}

function ofWords(
  { reader }: Brief,
  { words, certainty }: { readonly words: Words; readonly certainty: Certainty },
  name: ReadPositionName,
): ReadPosition {
  const found = reader.mainValue(words.text)
  // `no guarantee beyond 24 months` is a condition.
  const isWords = name === 'walkAway' && /\p{L}/u.test(words.text.slice(0, found?.span.start))
  const value = isWords ? undefined : found
  const isBelow = value !== undefined && words.text.slice(0, value.span.start).includes('\n')
  const start = isBelow ? words.span.start + value.span.start : trimmed(words).start
  const kind = value ? kindOf('authority', value) : name === 'walkAway' ? 'condition' : 'text'
  return {
    name,
    text: plain(words),
    span: { start, end: trimmed(words).end },
    kind,
    value,
    isCompleted: false,
    scope: undefined,
    certainty,
  }
}

function trimmed({ span, text }: Words): Span {
  const start = span.start + text.length - text.trimStart().length
  return { start, end: Math.max(start, span.start + text.trimEnd().length) }
}

/** The deadline is nobody's step. */
function isStep(milestone: Milestone): boolean {
  return !isDeadline(milestone)
}

/** The dates of the text, done steps included. */
function readDates(brief: Brief, today: IsoDay): readonly ReadDate[] {
  const { facts, text } = brief
  const steps = new Set(facts.milestones.filter(isStep).map(({ date }) => date.span.start))
  const dates = [...facts.dates.map(({ date }) => date), ...facts.milestones.map(({ date }) => date)]
  return [...new Map(dates.map(date => [date.span.start, date])).values()]
    .sort((a, b) => a.span.start - b.span.start)
    .map(date => {
      const { start, end } = daysOf(facts.dated(date, today)) ?? {}
      return {
        text: text.slice(date.span.start, date.span.end),
        span: date.span,
        day: start === end ? start : undefined,
        isStep: steps.has(date.span.start),
        certainty: date.kind === 'day' ? 'sure' : 'likely',
      }
    })
}
