import type { Brief } from '../../brief/brief.js'
import type { Problem } from '../../rules/rule.js'
import { lineAt, readLines } from '../../text/lines.js'
import type { IsoDay } from '../../values/day.js'
import type { GapCount } from '../fix/gaps.js'
import { fixFirst } from '../fix-first/fix-first.js'
import { rankOf } from './row.js'
import { summarise } from './summary.js'

/** A brief in a list of briefs, as JSON shows it. What is absent is null or empty. */
export interface ListedBrief {
  readonly file: string
  readonly title: string
  readonly counterparty: string
  /** 0 to 100. */
  readonly readiness: number
  readonly band: string
  /** What comes next: a step, or the deadline if it is earlier. */
  readonly next: { readonly date: IsoDay; readonly text: string } | null
  readonly errors: number
  readonly warnings: number
  readonly gaps: GapCount
  /** At most three, the most harmful first. Lines count from 1. */
  readonly fixFirst: readonly { readonly message: string; readonly rule: string; readonly line: number }[]
}

/** A brief for the list, and the key by which the list is sorted: the next date first, finished briefs last. */
export function toListed(
  file: string,
  brief: Brief,
  problems: readonly Problem[],
  today: IsoDay,
): { readonly listed: ListedBrief; readonly rank: string } {
  const summary = summarise(brief, problems, today)
  const { title, counterparty, readiness, gaps, next, deadline } = summary
  const { errors, warnings } = summary.problems
  const lines = readLines(brief.text)
  const isDeadlineNext =
    deadline !== undefined && deadline >= today && (next === undefined || deadline < next.day)
  const listed = {
    file,
    title,
    counterparty,
    readiness: readiness.score,
    band: readiness.band,
    next: isDeadlineNext
      ? { date: deadline, text: 'deadline' }
      : next === undefined
        ? null
        : { date: next.day, text: next.what },
    errors,
    warnings,
    gaps,
    fixFirst: fixFirst(brief, problems).sentences.map(({ text, rule, span }) => ({
      message: text,
      rule,
      line: lineAt(lines, span.start) + 1,
    })),
  }
  return { listed, rank: `${rankOf(summary, today)} ${file}` }
}
