import type { IsoDay } from '../brief/values/day.js'
import type { BriefSummary } from './brief-summary.js'
import type { Translate } from './translate.js'
import { describeDay } from './when.js'

export type BriefState = 'errors' | 'warnings' | 'good' | 'closed' | 'unread'

/** How a list of briefs shows one of them, in words. */
export interface BriefRow {
  readonly label: string
  /** What comes next first, since a narrow view shows the beginning only. */
  readonly description: string
  /** Plain text in lines, with the reasons for the score. */
  readonly tooltip: string
  readonly accessibilityLabel: string
  readonly state: BriefState
}

/** `fileName` is shown where the brief names nobody, and `path` is where it stands; a brief that is not read yet has no summary. */
export function briefRow(
  summary: BriefSummary | undefined,
  { fileName, path }: { readonly fileName: string; readonly path: string },
  today: IsoDay,
  t: Translate,
): BriefRow {
  const name = summary?.counterparty || summary?.title || fileName
  const parts = summary === undefined ? [t('not read yet')] : partsOf(summary, today, t)
  const isFile = name === fileName
  return {
    label: name,
    description: [...parts, ...(isFile ? [] : [fileName])].join(' · '),
    tooltip: [name, ...(summary === undefined ? parts : linesOf(summary, name, today, t)), path].join('\n'),
    accessibilityLabel: [name, ...parts, ...(isFile ? [] : [fileName])].join(', '),
    state: stateOf(summary),
  }
}

/** `readiness 72, draft`. */
export function describeReadiness({ readiness: { score, band } }: BriefSummary, t: Translate): string {
  return t('readiness {0}, {1}', score, band)
}

/** `2 errors, 1 warning`; `no problems` without. */
export function describeProblems({ problems: { errors, warnings } }: BriefSummary, t: Translate): string {
  const counts = [
    ...(errors > 0 ? [errors === 1 ? t('1 error') : t('{0} errors', errors)] : []),
    ...(warnings > 0 ? [warnings === 1 ? t('1 warning') : t('{0} warnings', warnings)] : []),
  ]
  return counts.length === 0 ? t('no problems') : counts.join(', ')
}

/** The day on which something comes next, a step or the deadline; undefined when nothing does. */
function comingDay({ next, deadline }: BriefSummary, today: IsoDay): IsoDay | undefined {
  const coming = [next?.day, deadline].filter(day => day !== undefined && day >= today)
  return coming.sort()[0]
}

/**
 * The order of briefs: what comes next first, then those in which nothing does, then those that are closed, and at
 * last those that are not read. Negative when `a` comes first.
 */
export function compareBriefs(
  a: BriefSummary | undefined,
  b: BriefSummary | undefined,
  today: IsoDay,
): number {
  const [first, second] = [rankOf(a, today), rankOf(b, today)]
  return first < second ? -1 : first > second ? 1 : 0
}

/** A text that sorts: a day, or what comes after all days. */
function rankOf(summary: BriefSummary | undefined, today: IsoDay): string {
  if (summary === undefined) return 'c'
  return summary.isClosed ? 'b' : (comingDay(summary, today) ?? 'a')
}

function partsOf(summary: BriefSummary, today: IsoDay, t: Translate): readonly string[] {
  const { next, deadline, isClosed } = summary
  return [
    ...(isClosed ? [t('closed')] : []),
    ...(next === undefined ? [] : [`${describeDay(next.day, today, t)}: ${next.what}`]),
    ...(deadline === undefined ? [] : [t('deadline {0}', describeDay(deadline, today, t))]),
    describeProblems(summary, t),
    describeReadiness(summary, t),
  ]
}

function linesOf(summary: BriefSummary, name: string, today: IsoDay, t: Translate): readonly string[] {
  const { title, next, deadline, isClosed, readiness } = summary
  return [
    ...(title === '' || title === name ? [] : [title]),
    ...(isClosed ? [t('closed')] : []),
    ...(next === undefined
      ? []
      : [t('Next: {0} ({1}), {2}', next.day, describeDay(next.day, today, t), next.what)]),
    ...(deadline === undefined ? [] : [t('Deadline: {0} ({1})', deadline, describeDay(deadline, today, t))]),
    describeProblems(summary, t),
    describeReadiness(summary, t),
    ...readiness.reasons.map(({ text, points }) => `  −${Math.round(points)}: ${text}`),
  ]
}

function stateOf(summary: BriefSummary | undefined): BriefState {
  if (summary === undefined) return 'unread'
  if (summary.isClosed) return 'closed'
  const { errors, warnings } = summary.problems
  return errors > 0 ? 'errors' : warnings > 0 ? 'warnings' : 'good'
}
