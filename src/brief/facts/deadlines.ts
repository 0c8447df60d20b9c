import { anySignal } from '../../language/any-language.js'
import * as english from '../../language/en/facts.js'
import { inEveryLanguage } from '../../language/languages.js'
import { noLetterAfter, noLetterBefore, oneOf } from '../../language/pattern.js'
import { allSections, findValues, type Section, type Words } from '../../markdown/outline.js'
import { letters } from '../../text/letters.js'
import type { Span } from '../../text/span.js'
import { type DateReading, daysOf } from '../../values/date.js'
import { daysBetween, type IsoDay, toIsoDay } from '../../values/day.js'
import type { Note } from '../note.js'
import { isKey } from './header.js'
import { type Milestone, placed } from './milestones.js'

/** The day by which there must be an agreement, as stated in one place of the brief. */
export interface Deadline {
  /** The value as written, `31 December 2026`. */
  readonly span: Span
  /** The dates of the value outside brackets, with known years; several if it is a period or was moved. */
  readonly dates: readonly [DateReading, ...DateReading[]]
}

/** The values of the key `deadline` in front matter and sections, and lines of the Timeline that say only "deadline". */
export function readDeadlines(brief: Note, milestones: readonly Milestone[]): readonly Deadline[] {
  const front = (brief.frontMatter?.entries ?? [])
    .filter(({ key }) => isKey(key.text, 'deadline', brief.vocabulary))
    .map(({ value: { span } }) => ({ span, text: brief.text.slice(span.start, span.end) }))
  const isOutermost = (span: Span) =>
    allSections(brief)
      .filter(hasDeadline)
      .some(
        ({ items, tables, paragraphs }) =>
          [...items, ...tables.flatMap(({ rows }) => rows)].some(part => part.span.start === span.start) ||
          paragraphs.some(part => part.span.start <= span.start && span.start < part.span.end),
      )
  const labelled = findValues(brief, 'deadline')
    .filter(({ span, isDone }) => !isDone && isOutermost(span))
    .map(({ value }) => value)
  const dated = milestones.filter(milestone => !milestone.isDone && bareDeadline.test(milestone.what.text))
  return [
    ...[...front, ...labelled].flatMap(words => readDeadline(brief, words)),
    ...dated.flatMap(({ date }): Deadline[] =>
      daysOf(date) === undefined ? [] : [{ span: date.span, dates: [date] }],
    ),
  ]
}

function hasDeadline({ values }: Section): boolean {
  return values.some(({ name }) => name === 'deadline')
}

const deadline = inEveryLanguage(({ signals }) => signals.deadline)
const adjectives = `(?:${oneOf(english.deadlineAdjectives)} ){0,2}`
const bareDeadline = new RegExp(
  String.raw`^\s*${adjectives}${oneOf(deadline)}${oneOf(english.forSignature)}?\s*(?:$|\s{2}|[,(–—]|-\s)`,
  'i',
)
const deadlineLabel = new RegExp(
  String.raw`^[^${letters}\d]*${adjectives}${oneOf([...deadline, ...english.dueDate])}${noLetterAfter}[^:\d]{0,40}:`,
  'iu',
)

function readDeadline(brief: Note, { span, text }: Words): Deadline[] {
  const outside = text.replace(/\([^()]*\)/g, brackets => ' '.repeat(brackets.length))
  const [first, ...rest] = brief.reader
    .dates(outside)
    .filter(date => daysOf(date) !== undefined)
    .map(date => placed(date, span.start))
  return first === undefined ? [] : [{ span, dates: [first, ...rest] }]
}

/** Whether a dated line of the Timeline states the deadline rather than a step towards it. */
export function isDeadline({ words, what }: Milestone): boolean {
  return deadlineLabel.test(words.text) || bareDeadline.test(what.text)
}

const afterwards = new RegExp(String.raw`\b${oneOf(english.afterwards)}\b`, 'i')
const following = new RegExp(String.raw`\b${oneOf(english.laterSteps)}\b`, 'i')
/** The same in the other languages, by the beginnings and ends of words. */
const followingElsewhere = new RegExp(
  `${noLetterBefore}${anySignal('laterSteps')}|${anySignal('laterStepEnds')}${noLetterAfter}`,
  'iu',
)
const talks = new RegExp(String.raw`\b${oneOf(english.talks)}\b|${noLetterBefore}${anySignal('talks')}`, 'iu')

/** Whether a line, or what it is grouped under, is about the time after the agreement. */
export function isAfterwards({ words, group = '' }: Milestone): boolean {
  return (
    afterwards.test(words.text) ||
    afterwards.test(group) ||
    following.test(group) ||
    ((following.test(words.text) || followingElsewhere.test(words.text)) && !talks.test(words.text))
  )
}

/** The two days that a date may mean, day first and month first; undefined for periods and dates without a year. */
export function readingsOf(date: DateReading): readonly [IsoDay, IsoDay] | undefined {
  if (date.kind === 'day') return [date.day, date.day]
  return date.kind === 'ambiguous' ? date.readings : undefined
}

/** Whether `a` is later than `b` in both readings of a date such as `05/01/2027`; never for periods. */
export function isSurelyAfter(a: DateReading, b: DateReading): boolean {
  const [later, earlier] = [readingsOf(a), readingsOf(b)]
  return (
    later !== undefined && earlier !== undefined && later.every((day, index) => day > (earlier[index] ?? ''))
  )
}

/** Gives a date without a year the year that brings it nearest to `near`; returns other dates unchanged. */
export function withNearestYear(date: DateReading, near: IsoDay): DateReading {
  if (date.kind !== 'yearless') return date
  const year = Number(near.slice(0, 4))
  const [nearest] = [year - 1, year, year + 1]
    .flatMap(candidate => toIsoDay(candidate, date.month, date.day) ?? [])
    .sort((a, b) => Math.abs(daysBetween(a, near)) - Math.abs(daysBetween(b, near)))
  const { span, weekday } = date
  return nearest === undefined ? date : { kind: 'day', day: nearest, span, weekday }
}
