import { capitalize } from '../../text/capitalize.js'
import type { Translate } from '../../text/message.js'
import type { IsoDay } from '../../values/day.js'
import { describeDay } from '../days.js'
import { describeGaps } from '../fix-first/fix-first.js'
import { describePolish, describeToFix } from '../outline/words.js'
import { toBand } from './readiness.js'
import type { BriefSummary } from './summary.js'

export type BriefState = 'errors' | 'warnings' | 'thin' | 'good' | 'closed' | 'unread'

/** Where a brief is, and what several briefs are called. */
export interface RowPlace {
  readonly fileName: string
  readonly path: string
  readonly shared?: ReadonlySet<string>
}

/** The texts of one row in a list of briefs. */
export interface BriefRow {
  /** Short: the tooltip has all of it. */
  readonly label: string
  /** Begins with the next step, because a narrow view shows only the beginning. */
  readonly description: string
  /** Plain text, several lines, with the reasons for the score. */
  readonly tooltip: string
  readonly accessibilityLabel: string
  readonly state: BriefState
}

/** The counterparties that several briefs have, and those with their titles and with the words at the start of them. */
export function sharedNames(summaries: readonly (BriefSummary | undefined)[]): ReadonlySet<string> {
  const names = summaries.flatMap(summary =>
    summary === undefined || summary.counterparty === ''
      ? []
      : [summary.counterparty, fullName(summary), ...startsOf(summary)],
  )
  const seen = new Set<string>()
  return new Set(names.filter(name => seen.size === seen.add(name).size))
}

function fullName({ counterparty, title }: BriefSummary): string {
  return `${counterparty}\n${title}`
}

/** One for each word of the title but the last. */
function startsOf({ counterparty, title }: BriefSummary): readonly string[] {
  const words = title.split(/\s+/)
  return words.slice(1).map((_, index) => `${counterparty}\n${words.slice(0, index + 1).join(' ')} `)
}

/**
 * The row of a brief. `fileName` is the label if the brief has neither counterparty nor title. A brief that could not be
 * read has no summary. The title tells it from others with its counterparty, the name of the file from those with its title.
 */
export function briefRow(
  summary: BriefSummary | undefined,
  { fileName, path, shared = new Set() }: RowPlace,
  today: IsoDay,
  t: Translate,
): BriefRow {
  const title = summary?.title ?? ''
  const label = summary?.counterparty || title || fileName
  const shortDay = (day: IsoDay) => describeDay(day, today, t)
  const longDay = (day: IsoDay) => `${day} (${shortDay(day)})`
  const file = label === fileName ? [] : [fileName]
  const [first = '', ...others] = partsOf(summary, today, shortDay, t)
  const isShared = summary !== undefined && shared.has(summary.counterparty)
  const own = isShared && !shared.has(fullName(summary)) ? titleWithout(label, title) : ''
  const distinct = isShared ? own || fileName.replace(/\.negotiation\.md$/i, '') : ''
  const parts = [first, ...others, ...file]
  const lines = [title, ...partsOf(summary, today, longDay, t).map(capitalize), ...reasonsOf(summary), path]
  return {
    label: shortName(distinct === '' ? label : nameApart(label, distinct, summary, shared)),
    description: parts.join(' · '),
    tooltip: [label, ...lines.filter(line => line !== '' && line !== label)].join('\n'),
    accessibilityLabel: [label, ...(distinct === '' ? [] : [distinct]), ...parts].join(', '),
    state: stateOf(summary),
  }
}

/** The counterparty with what tells it apart; if that is cut, without the words at its start that namesakes have too. */
function nameApart(
  label: string,
  distinct: string,
  summary: BriefSummary | undefined,
  shared: ReadonlySet<string>,
): string {
  const whole = `${firstWords(label)} · ${distinct}`
  // The name of a file tells those with one title apart.
  if (summary === undefined || whole.length <= longestName || shared.has(fullName(summary))) return whole
  const same = startsOf(summary).findLastIndex(start => shared.has(start)) + 1
  const rest = same === 0 ? distinct : summary.title.split(/\s+/).slice(same).join(' ')
  return `${firstWords(label)} · ${rest}`
}

/** A name that leaves room for the next date in a narrow view: without brackets, and cut at a word. */
function shortName(name: string): string {
  const [main = name] = name.split(/\s+[([]/)
  if (main.length <= longestName) return main
  const head = main.slice(0, longestName)
  const isWhole = /^\s/.test(main.slice(longestName))
  // What tells a namesake apart is cut within its first word rather than left out.
  const words = isWhole ? head : head.replace(/(?<!·)[\s,–—-]+\S*$/, '')
  return `${words.replace(/[\s,:–—-]+$/, '')}…`
}

const longestName = 26

/** As many words of a counterparty as leave room for the title that tells it from its namesakes. */
function firstWords(name: string): string {
  const [first = '', ...others] = name.split(/\s+/)
  return others.reduce(
    (text, word) => (`${text} ${word}`.length > longestNamesake ? text : `${text} ${word}`),
    first,
  )
}

const longestNamesake = 10

/** The title without the words of the counterparty at its start: `renewal 2027` of `Halden – renewal 2027`. */
function titleWithout(counterparty: string, title: string): string {
  const words = counterparty.split(/\s+/)
  const rest = title.split(/\s+/)
  const same = rest.findIndex((word, index) => word !== words[index])
  return rest
    .slice(same === -1 ? rest.length : same)
    .join(' ')
    .replace(/^[\s–—:,-]+/, '')
}

function partsOf(
  summary: BriefSummary | undefined,
  today: IsoDay,
  dayOf: (day: IsoDay) => string,
  t: Translate,
): readonly string[] {
  if (summary === undefined) return [t('not read')]
  if (summary.isEmpty) return [t('empty')]
  const { next, deadline, isClosed } = summary
  const dates = [
    ...(next === undefined ? [] : [{ day: next.day, text: `${dayOf(next.day)}: ${next.what}` }]),
    ...(deadline === undefined ? [] : [{ day: deadline, text: t('deadline {0}', dayOf(deadline)) }]),
  ]
  // A deadline that is past does not come next.
  const isLate = next !== undefined && deadline !== undefined && deadline < next.day && deadline >= today
  return [
    ...(isClosed ? [t('finished')] : []),
    ...(isLate ? dates.reverse() : dates).map(({ text }) => text),
    describeLeft(summary, t),
    describeReadiness(summary, t),
  ]
}

/** The problems, and in a draft without anything to fix the open gaps. */
function describeLeft(summary: BriefSummary, t: Translate): string {
  if (stateOf(summary) !== 'thin') return describeProblems(summary, t)
  return [describeGaps(summary.gaps, t), describePolish(summary.problems, t)].filter(Boolean).join(', ')
}

function reasonsOf(summary: BriefSummary | undefined): readonly string[] {
  const reasons = summary?.readiness.reasons ?? []
  return reasons.map(({ text }) => `  ${text}`)
}

/** `readiness 72, draft`. */
export function describeReadiness({ readiness: { score, band } }: BriefSummary, t: Translate): string {
  return t('readiness {0}, {1}', score, band)
}

/** `3 to fix, 2 to polish` or `nothing to fix`. */
export function describeProblems({ problems }: BriefSummary, t: Translate): string {
  return [describeToFix(problems, t) || t('nothing to fix'), describePolish(problems, t)]
    .filter(Boolean)
    .join(', ')
}

function stateOf(summary: BriefSummary | undefined): BriefState {
  if (summary === undefined) return 'unread'
  if (summary.isClosed) return 'closed'
  const { errors, warnings } = summary.problems
  if (errors > 0) return 'errors'
  if (warnings > 0) return 'warnings'
  const { gaps, readiness, isEmpty } = summary
  if (isEmpty) return 'thin'
  return gaps.open > 0 && ['weak', 'partial'].includes(toBand(readiness.score)) ? 'thin' : 'good'
}

/**
 * The sort key of a brief: first those with a coming step or deadline, by day, then those without, then closed ones, and
 * last those that could not be read.
 */
export function rankOf(summary: BriefSummary | undefined, today: IsoDay): string {
  if (summary === undefined) return 'c'
  const { next, deadline, isClosed } = summary
  const coming = [next?.day, deadline].filter(day => day !== undefined && day >= today)
  return isClosed ? 'b' : (coming.sort()[0] ?? 'a')
}
