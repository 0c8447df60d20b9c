import { setImmediate } from 'node:timers/promises'
import { type Checked, checkSource } from './check-source.js'
import { type Failure, toMessage } from './failure.js'
import { countProblems, type FileReport } from './file-report.js'
import { type Configurations, createConfigurations } from './find-configuration.js'
import { formatJson, formatText, stripControlCharacters } from './format-report.js'
import { createProgress } from './progress.js'
import { findSources, type Source } from './sources.js'
import type { CommandOutcome, Terminal } from './terminal.js'

export interface CheckOptions {
  readonly format: 'text' | 'json'
  /** `YYYY-MM-DD`; the terminal's day unless given. */
  readonly today?: string
  readonly stdin?: boolean
  readonly stdinFilename?: string
  readonly config?: string
  readonly fix?: boolean
  readonly maxWarnings?: number
  /** Whether gaps are warnings. */
  readonly ready?: boolean
  readonly verbose?: boolean
}

/** Checks the briefs that the arguments name, or those below the current folder. */
export async function check(
  places: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<CommandOutcome> {
  const found = await findSources(places, options, terminal)
  const configurations = createConfigurations(terminal.cwd, options.config)
  const checked = await checkSources(found.sources, configurations, options, terminal)
  const mistakes = await configurations.complaints()
  const failures = [...found.failures, ...checked.flatMap(({ failure }) => failure ?? [])]
  const reports = checked.flatMap(({ report }) => report ?? [])
  const excess = describeExcess(reports, options)
  const complaints = [
    ...mistakes,
    ...failures.map(({ place, message, task }) => `${place} was not ${task}: ${message}`),
    ...(found.sources.length === 0 && failures.length === 0 ? [noBriefs] : []),
    ...excess,
  ]
  const isBad = excess.length > 0 || countProblems(reports, 'error') > 0
  const isIncomplete = failures.length > 0 || mistakes.length > 0
  const report = format(reports, options, terminal)
  const said = complaints.map(complaint => `${stripControlCharacters(complaint)}\n`).join('')
  return {
    ...(options.stdin && options.fix
      ? { stdout: checked.map(({ after = '' }) => after).join(''), stderr: report + said }
      : { stdout: report, stderr: said }),
    exitCode: isIncomplete ? 2 : isBad ? 1 : 0,
  }
}

/** Says that the search found nothing. */
export const noBriefs =
  'No briefs found: their names end in .negotiation.md, and files in .gitignore are left out'

/** One after the other: two of them may be links to the same file, which is then fixed once. */
async function checkSources(
  sources: readonly Source[],
  configurations: Configurations,
  { today, fix = false, ready: mustBeReady = false }: CheckOptions,
  terminal: Terminal,
): Promise<readonly Checked[]> {
  const checked: Checked[] = []
  const progress = createProgress(terminal, sources.length)
  for (const source of sources) {
    // Yields to the event loop, so that Ctrl+C works.
    await setImmediate()
    try {
      const team = await configurations.find(source.absolute)
      checked.push(await checkSource(source, { team, today: today ?? terminal.today, fix, mustBeReady }))
    } catch (error) {
      const failure: Failure = { place: source.file, message: toMessage(error), task: 'checked' }
      checked.push({ failure })
    }
    progress.step()
  }
  progress.end()
  return checked
}

/** A sentence when there are more warnings than allowed. */
function describeExcess(reports: readonly FileReport[], { maxWarnings }: CheckOptions): readonly string[] {
  const warnings = countProblems(reports, 'warning')
  if (maxWarnings === undefined || warnings <= maxWarnings) return []
  return [`${warnings} warnings are more than the ${maxWarnings} that --max-warnings allows`]
}

function format(
  reports: readonly FileReport[],
  { format, verbose }: CheckOptions,
  { stdout, env }: Terminal,
): string {
  if (format === 'json') return formatJson(reports)
  const isColoured = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
  return formatText(reports, { isColoured, showsHints: verbose ?? false })
}
