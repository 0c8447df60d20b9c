import type { Severity } from '../rules/rule.js'
import { countProblems, type FileReport, type PlacedProblem } from './file-report.js'

export interface TextStyle {
  readonly isColoured: boolean
  readonly showsHints: boolean
}

export function formatJson(reports: readonly FileReport[]): string {
  return `${JSON.stringify(reports, undefined, 2)}\n`
}

/** The problems file by file, and a last line that counts them. Empty without files. */
export function formatText(reports: readonly FileReport[], { isColoured, showsHints }: TextStyle): string {
  if (reports.length === 0) return ''
  const paint = isColoured ? withColour : (_: Paint, text: string) => text
  const groups = reports.map(report => formatFile(report, showsHints, paint))
  return `${groups.join('')}${summarize(reports, showsHints)}\n`
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

function summarize(reports: readonly FileReport[], showsHints: boolean): string {
  const counts = (['error', 'warning', 'info', 'hint'] as const)
    .filter(severity => showsHints || severity !== 'hint')
    .map(severity => ({ severity, amount: countProblems(reports, severity) }))
    .filter(({ amount }) => amount > 0)
    .map(({ severity, amount }) => (severity === 'info' ? `${amount} info` : plural(amount, severity)))
  const hints = showsHints ? 0 : countProblems(reports, 'hint')
  const hidden = hints === 0 ? '' : ` (${plural(hints, 'hint')} not shown: add --verbose)`
  const fixed = reports.flatMap(({ fixed = [] }) => fixed).length
  const done = fixed === 0 ? [] : [`${plural(fixed, 'problem')} fixed`]
  const counted = [...done, ...counts].join(', ') || 'nothing to report'
  const empty = reports.filter(report => report.empty).map(({ file }) => stripControlCharacters(file))
  const unsaid = empty.length === 0 ? '' : `; empty: ${empty.join(', ')}`
  return `${plural(reports.length, 'brief')} checked: ${counted}${hidden}${unsaid}`
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
