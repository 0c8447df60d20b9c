import type { Brief } from '../../src/brief/brief.js'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { isGap } from '../../src/features/fix/gaps.js'
import { rules } from '../../src/rules/catalogue.js'
import { type LintOptions, lint } from '../../src/rules/lint.js'
import type { Problem } from '../../src/rules/rule.js'
import { toText } from '../../src/text/message.js'
import { applyEdits, type Edit, type Span } from '../../src/text/span.js'

/** A brief, its problems and the options they were found with. */
export interface Linted {
  readonly brief: Brief
  readonly problems: readonly Problem[]
  readonly options: LintOptions
}

export function lintText(text: string, options: LintOptions): Linted {
  const brief = parseBrief(text)
  return { brief, problems: lint(brief, options), options }
}

/** What is wrong with edits that are offered for a problem, or for none; empty if nothing is. */
export function judgeEdits(
  before: Linted,
  edits: readonly Edit[],
  problem: Problem | undefined,
): readonly string[] {
  const { brief, options } = before
  const text = applyEdits(brief.text, edits)
  const changed = parseBrief(text, brief)
  const after = { brief: changed, problems: lint(changed, options), options }
  return [
    ...(overlap(edits) ? ['its edits overlap'] : []),
    ...(text === brief.text ? ['it changes nothing'] : []),
    ...(problem !== undefined && isStillThere(before, after, edits, problem) ? ['the problem stays'] : []),
    ...worse(before, after, problem?.rule),
    ...(hasOtherEndings(brief.text, text) ? ['it brings other line endings'] : []),
  ]
}

function overlap(edits: readonly Edit[]): boolean {
  const spans = edits.map(({ span }) => span).toSorted((a, b) => a.start - b.start || a.end - b.end)
  return spans.some(({ start, end }, index) => end < start || start < (spans[index - 1]?.end ?? 0))
}

/** Whether the rule has as many things to say at that place as before, which are no milder. */
function isStillThere(before: Linted, after: Linted, edits: readonly Edit[], problem: Problem): boolean {
  const place = move(problem.span, edits).start
  const count = (problems: readonly Problem[], start: number) =>
    problems.filter(
      ({ rule, span, severity }) =>
        rule === problem.rule && span.start === start && ranks[severity] <= ranks[problem.severity],
    ).length
  return count(after.problems, place) >= count(before.problems, problem.span.start)
}

const ranks = { error: 0, warning: 1, info: 2, hint: 3 } as const

/** Where a span is after edits. */
function move({ start, end }: Span, edits: readonly Edit[]): Span {
  const shift = (offset: number, isEnd: boolean) =>
    edits
      .filter(({ span }) => (isEnd ? span.end <= offset : span.end <= offset && span.start < offset))
      .reduce((sum, { span, newText }) => sum + newText.length - (span.end - span.start), offset)
  return { start: shift(start, false), end: shift(end, true) }
}

const alone = Object.fromEntries(rules.filter(({ isAlone }) => isAlone).map(({ id }) => [id, 'off' as const]))

/** What may come to light where a rule is satisfied: it was there before and could not be seen. */
const revealed: { readonly [rule: string]: readonly string[] } = {
  // A day can be compared once its year is known.
  'date/year-missing': ['timeline/order', 'timeline/after-deadline', 'timeline/date-past'],
  'date/ambiguous': ['timeline/order', 'timeline/after-deadline', 'timeline/date-past'],
  // An amount can be compared once its unit is known.
  'money/no-currency-or-unit': ['cross/limit-order', 'cross/batna-beats-target', 'cross/number-conflict'],
  // What would be accepted was worse than no deal before the limit said so.
  'cross/limit-worse-than-batna': [
    'cross/scenario-past-limit',
    'concession/past-limit',
    'package/past-limit',
    'cross/limit-order',
  ],
  // Without a problem: to write a date in full adds its year.
  '': ['timeline/order'],
}

/** The errors and warnings that are new, other than those about gaps. */
function worse(
  { brief, options, problems }: Linted,
  after: Linted,
  cured: string | undefined,
): readonly string[] {
  // What a rule that speaks alone held back is not new.
  const isHeldBack = problems.some(({ rule }) => rule in alone)
  const known = isHeldBack
    ? [
        ...problems,
        ...lint(brief, { ...options, settings: { rules: { ...options.settings?.rules, ...alone } } }),
      ]
    : problems
  const mayReveal = revealed[cured ?? ''] ?? []
  const counts = new Map<string, number>()
  for (const each of known) if (isBad(each)) counts.set(each.rule, (counts.get(each.rule) ?? 0) + 1)
  return after.problems.filter(isBad).flatMap(each => {
    const left = (counts.get(each.rule) ?? 0) - 1
    counts.set(each.rule, left)
    return left < 0 && !mayReveal.includes(each.rule)
      ? [`new ${each.severity} ${each.rule}: ${toText(each.message)}`]
      : []
  })
}

function isBad(problem: Problem): boolean {
  return (problem.severity === 'error' || problem.severity === 'warning') && !isGap(problem)
}

function hasOtherEndings(before: string, after: string): boolean {
  const endings = (text: string) => new Set(text.match(/\r\n|\n|\r/g))
  const known = endings(before)
  return known.size > 0 && [...endings(after)].some(ending => !known.has(ending))
}
