import { describeGaps } from '../features/fix-first/fix-first.js'
import type { Severity } from '../rules/rule.js'
import { inEnglish } from '../text/message.js'
import { type Counts, countProblems, type FileReport, type PlacedProblem } from './file-report.js'

export interface TextStyle {
  readonly isColoured: boolean
  readonly showsHints: boolean
}

export function formatJson(reports: readonly FileReport[]): string {
  const listed = reports.map(({ counts, ...report }) => report)
  return `${JSON.stringify(listed, undefined, 2)}\n`
}

/** The problems file by file, and a last line that says how much there is to do. Empty without files. */
export function formatText(reports: readonly FileReport[], { isColoured, showsHints }: TextStyle): string {
  if (reports.length === 0) return ''
  const paint = isColoured ? withColour : (_: Paint, text: string) => text
  const groups = reports.map(report => formatFile(report, showsHints, paint))
  return `${[groups.join(''), ...describeRun(reports, showsHints)].join('')}${summarize(reports)}\n`
}

/** The file's name and a line for each problem, then a blank line. Empty when there is nothing to show. */
function formatFile({ file, problems, fixed = [] }: FileReport, showsHints: boolean, paint: Painter): string {
  const shown = [
    ...fixed.map(problem => ({ problem, mark: 'fixed' as const })),
    ...problems
      .filter(({ severity }) => showsHints || severity !== 'hint')
      .map(problem => ({ problem, mark: problem.severity })),
  ]
  if (shown.length === 0) return ''
  const width = shown.reduce((widest, { problem }) => Math.max(widest, formatPlace(problem).length), 0)
  const lines = shown.map(({ problem, mark }) =>
    [
      `  ${formatPlace(problem).padStart(width)}`,
      paint(mark, mark.padEnd('warning'.length)),
      stripControlCharacters(problem.message),
      paint('faint', problem.rule),
    ].join('  '),
  )
  return `${[paint('strong', stripControlCharacters(file)), ...lines].join('\n')}\n\n`
}

/** What else there is to say about the run, a line for each. */
function describeRun(reports: readonly FileReport[], showsHints: boolean): readonly string[] {
  const fixed = reports.flatMap(({ fixed = [] }) => fixed).length
  const hints = showsHints ? 0 : countProblems(reports, 'hint')
  const empty = reports.filter(report => report.empty).map(({ file }) => stripControlCharacters(file))
  return [
    ...(fixed === 0 ? [] : [`${plural(fixed, 'problem')} fixed\n`]),
    ...(hints === 0 ? [] : [`${plural(hints, 'hint')} not shown: add --verbose\n`]),
    ...(empty.length === 0 ? [] : [`Nothing in it yet: ${empty.join(', ')}\n`]),
  ]
}

/** `3 to fix first, 12 more, 9 of 74 gaps open`, for several files of all together. */
function summarize(reports: readonly FileReport[]): string {
  const sum = (read: (counts: Counts) => number) =>
    reports.reduce((total, { counts }) => total + read(counts), 0)
  const [first, more] = [sum(counts => counts.first), sum(counts => counts.more)]
  const gaps = { open: sum(counts => counts.gaps.open), all: sum(counts => counts.gaps.all) }
  const said = [
    first === 0 ? 'nothing to fix first' : `${first} to fix first`,
    ...(more === 0 ? [] : [first === 0 ? `${more} to improve` : `${more} more`]),
    describeGaps(gaps, inEnglish),
  ]
  const whole = said.filter(Boolean).join(', ')
  const isOne = reports.length === 1
  return isOne ? whole.replace(/^n/, 'N') : `${plural(reports.length, 'brief')}: ${whole}`
}

function formatPlace({ line, column }: PlacedProblem): string {
  return `${line}:${column}`
}

function plural(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`
}

/** Text with U+FFFD in place of characters that a terminal would obey; briefs and file names may hold any. */
export function stripControlCharacters(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, '\uFFFD')
}

type Paint = Severity | 'fixed' | 'strong' | 'faint'
type Painter = (paint: Paint, text: string) => string

function withColour(paint: Paint, text: string): string {
  const codes = { error: 31, warning: 33, info: 36, hint: 90, fixed: 32, strong: 1, faint: 90 }
  return `\u001B[${codes[paint]}m${text}\u001B[0m`
}
