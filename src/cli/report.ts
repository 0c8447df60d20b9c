import type { Severity } from '../rules/rule.js'

/** What was found in one file, in the order of the text. */
export interface FileReport {
  /** Relative to the current folder, with forward slashes. */
  readonly file: string
  readonly problems: readonly PlacedProblem[]
  /** What was fixed, with its places in the text before; absent when nothing was asked to be. */
  readonly fixed?: readonly PlacedProblem[]
}

/** Lines and columns count from 1, columns in UTF-16 units; the end is the first place after the problem. */
export interface PlacedProblem {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** Has a fix that needs no second look. */
  readonly fixable: boolean
}

export interface TextStyle {
  readonly isColoured: boolean
  readonly showsHints: boolean
}

/** How many problems of that severity there are in all files. */
export function count(reports: readonly FileReport[], severity: Severity): number {
  return reports.reduce(
    (sum, { problems }) => sum + problems.filter(problem => problem.severity === severity).length,
    0,
  )
}

export function formatJson(reports: readonly FileReport[]): string {
  return `${JSON.stringify(reports, undefined, 2)}\n`
}

/** The problems file by file, and a last line that counts them. Empty without files. */
export function formatText(reports: readonly FileReport[], { isColoured, showsHints }: TextStyle): string {
  if (reports.length === 0) return ''
  const paint = isColoured ? withColour : (_: Paint, text: string) => text
  const groups = reports.flatMap(({ file, problems, fixed = [] }) => {
    const shown = [
      ...fixed.map(problem => ({ ...problem, mark: 'fixed' as const })),
      ...problems
        .filter(({ severity }) => showsHints || severity !== 'hint')
        .map(problem => ({ ...problem, mark: problem.severity })),
    ]
    const width = shown.reduce((widest, problem) => Math.max(widest, place(problem).length), 0)
    const lines = shown.map(({ mark, ...problem }) =>
      [
        `  ${place(problem).padStart(width)}`,
        paint(mark, mark.padEnd('warning'.length)),
        harmless(problem.message),
        paint('faint', problem.rule),
      ].join('  '),
    )
    return shown.length === 0 ? [] : [`${[paint('strong', harmless(file)), ...lines].join('\n')}\n\n`]
  })
  return `${groups.join('')}${summary(reports, showsHints)}\n`
}

function summary(reports: readonly FileReport[], showsHints: boolean): string {
  const counts = (['error', 'warning', 'info', 'hint'] as const)
    .filter(severity => showsHints || severity !== 'hint')
    .map(severity => ({ severity, amount: count(reports, severity) }))
    .filter(({ amount }) => amount > 0)
    .map(({ severity, amount }) => (severity === 'info' ? `${amount} info` : plural(amount, severity)))
  const hints = showsHints ? 0 : count(reports, 'hint')
  const hidden = hints === 0 ? '' : ` (${plural(hints, 'hint')} not shown: add --verbose)`
  const fixed = reports.reduce((sum, { fixed = [] }) => sum + fixed.length, 0)
  const done = fixed === 0 ? [] : [`${plural(fixed, 'problem')} fixed`]
  const said = [...done, ...counts].join(', ') || 'nothing to report'
  return `${plural(reports.length, 'brief')} checked: ${said}${hidden}`
}

function place({ line, column }: PlacedProblem): string {
  return `${line}:${column}`
}

function plural(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`
}

/** Text from files and their names, with nothing in it that a terminal would obey. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, '\uFFFD')
}

type Paint = Severity | 'fixed' | 'strong' | 'faint'

function withColour(paint: Paint, text: string): string {
  const codes = { error: 31, warning: 33, info: 36, hint: 90, fixed: 32, strong: 1, faint: 90 }
  return `\u001B[${codes[paint]}m${text}\u001B[0m`
}
