import type { Translate } from '../../text/message.js'
import type { IsoDay } from '../../values/day.js'
import { describeDay } from '../days.js'
import { describeNumbers } from '../outline/words.js'
import type { BriefSummary } from './summary.js'

export type BriefState = 'errors' | 'warnings' | 'good' | 'closed' | 'unread'

/** The texts of one row in a list of briefs. */
export interface BriefRow {
  readonly label: string
  /** Begins with the next step, because a narrow view shows only the beginning. */
  readonly description: string
  /** Plain text, several lines, with the reasons for the score. */
  readonly tooltip: string
  readonly accessibilityLabel: string
  readonly state: BriefState
}

/**
 * The row of a brief. `fileName` is the label if the brief has neither counterparty nor title. A brief that could not be
 * read has no summary.
 */
export function briefRow(
  summary: BriefSummary | undefined,
  { fileName, path }: { readonly fileName: string; readonly path: string },
  today: IsoDay,
  t: Translate,
): BriefRow {
  const title = summary?.title ?? ''
  const label = summary?.counterparty || title || fileName
  const shortDay = (day: IsoDay) => describeDay(day, today, t)
  const longDay = (day: IsoDay) => `${day} (${shortDay(day)})`
  const file = label === fileName ? [] : [fileName]
  const parts = [...partsOf(summary, shortDay, t), ...file]
  const lines = [title, ...partsOf(summary, longDay, t), ...reasonsOf(summary), path]
  return {
    label,
    description: parts.join(' · '),
    tooltip: [label, ...lines.filter(line => line !== '' && line !== label)].join('\n'),
    accessibilityLabel: [label, ...parts].join(', '),
    state: stateOf(summary),
  }
}

function partsOf(
  summary: BriefSummary | undefined,
  dayOf: (day: IsoDay) => string,
  t: Translate,
): readonly string[] {
  if (summary === undefined) return [t('not read')]
  if (summary.isEmpty) return [t('empty')]
  const { next, deadline, isClosed } = summary
  return [
    ...(isClosed ? [t('finished')] : []),
    ...(next === undefined ? [] : [`${dayOf(next.day)}: ${next.what}`]),
    ...(deadline === undefined ? [] : [t('deadline {0}', dayOf(deadline))]),
    describeProblems(summary, t),
    describeReadiness(summary, t),
  ]
}

function reasonsOf(summary: BriefSummary | undefined): readonly string[] {
  const reasons = summary?.readiness.reasons ?? []
  return reasons.map(({ text, points }) => `  −${Math.round(points)}: ${text}`)
}

/** `readiness 72, draft`. */
export function describeReadiness({ readiness: { score, band } }: BriefSummary, t: Translate): string {
  return t('readiness {0}, {1}', score, band)
}

/** `2 errors, 1 warning` or `no problems`. */
export function describeProblems({ problems }: BriefSummary, t: Translate): string {
  return describeNumbers(problems, t) || t('no problems')
}

function stateOf(summary: BriefSummary | undefined): BriefState {
  if (summary === undefined) return 'unread'
  if (summary.isClosed) return 'closed'
  const { errors, warnings } = summary.problems
  return errors > 0 ? 'errors' : warnings > 0 ? 'warnings' : 'good'
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
