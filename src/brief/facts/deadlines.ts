import { allSections, findValues, type Section, type Words } from '../../markdown/outline.js'
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

const bareDeadline =
  /^\s*(?:(?:the|our|final|hard) ){0,2}(?:deadline|frist|stichtag|échéance|date limite|fecha límite|plazo)(?: for (?:the )?(?:signature|signing|agreement|contract))?\s*(?:$|\s{2}|[,(–—]|-\s)/i
const deadlineLabel =
  /^[^\p{L}\d]*(?:(?:the|our|final|hard) ){0,2}(?:deadline|due date|frist|stichtag|échéance|date limite|fecha límite|plazo)(?!\p{L})[^:\d]{0,40}:/iu

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

const afterwards = /\bafter(?:wards)?\b|\bgo(?:es|ing)?[- ]?live\b|\bdeliver(?:y|ies|ed|s)?\b|\breviews?\b/i
const following =
  /\b(?:post|following|in force|takes? effect|effective|hand-?over|mov(?:e|es|ing)[- ]in|first (?:day|invoice|payment|instalment|shift)|payments?|invoices?|starts?|begins?|launch|roll-?out|kick-?off|onboarding|implementation|completion|ends?|expires?|closing of the accounts)\b/i
/** The same in German, French and Spanish, by word beginnings. */
const followingElsewhere =
  /(?<!\p{L})(?:nach|danach|liefer|übergabe|beginn|start|einzug|einführung|umsetzung|erste\p{L} (?:arbeitstag|rechnung|zahlung)|inkraft|in kraft|zahlung|umbau|après|livraison|mise en (?:service|œuvre)|première livraison|démarrage|entrée en|emménagement|paiement|début|después|entrega|arranque|inicio|entrada en vigor|puesta en marcha|mudanza|pago)|(?:beginnt|startet|endet)(?!\p{L})/iu
const talks =
  /\b(?:sign\w*|meeting|session|call|talks?|decision|decides?|approv\w*|offer|mandate)\b|(?<!\p{L})(?:treffen|gespräch|sitzung|verhandlung|unterschrift|unterzeichn|entscheid|freigabe|angebot|réunion|rendez-vous|entretien|décision|validation|offre|comité|firma|reunión|visita|decisión|aprobación|oferta|consejo)/iu

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
