import { checkAll } from './check-all.js'
import { createConfigurations } from './find-configuration.js'
import { createProgress } from './progress.js'
import { count, type FileReport, formatJson, formatText, harmless } from './report.js'
import { openCache, type ResultCache } from './result-cache.js'
import { findSources } from './sources.js'
import type { Threads } from './spread.js'
import type { Outcome, Terminal } from './terminal.js'

export interface CheckOptions {
  readonly format: 'text' | 'json'
  /** `YYYY-MM-DD`; the terminal's day unless given. */
  readonly today?: string
  readonly stdin?: boolean
  readonly stdinFilename?: string
  readonly config?: string
  readonly fix?: boolean
  readonly maxWarnings?: number
  readonly verbose?: boolean
  /** Whether results of earlier runs may be used and those of this one kept. */
  readonly cache: boolean
  /** How many briefs are checked at the same time; found out unless given. */
  readonly workers?: number
}

/** Checks the briefs that the arguments name, or those below the current folder. */
export async function check(
  places: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<Outcome> {
  const isFilter = options.stdin && options.fix
  const { sources, failures: unfound } = await findSources(places, options, terminal)
  const configurations = createConfigurations(terminal.cwd, options.config)
  const progress = createProgress(terminal, sources.length)
  const work = { sources, configurations, progress, today: options.today ?? terminal.today }
  const { checked, aboutFiles } = options.fix
    ? await (await import('./fix-all.js')).fixAll(work)
    : await checkAll({
        ...work,
        cache: findCache(options, terminal),
        threads: findThreads(options, terminal, sources.length),
      })
  progress.end()
  const reports = checked.flatMap(({ report }) => report ?? [])
  const failures = [...unfound, ...checked.flatMap(({ failure }) => failure ?? [])]
  const complaints = [
    ...aboutFiles,
    ...failures.map(({ place, message, task }) => `${place} was not ${task}: ${message}`),
  ].map(harmless)
  if (sources.length === 0 && failures.length === 0) {
    complaints.push(
      'There are no briefs here: their names end in .negotiation.md, and .gitignore is respected',
    )
  }
  const warnings = count(reports, 'warning')
  const hasTooManyWarnings = options.maxWarnings !== undefined && warnings > options.maxWarnings
  if (hasTooManyWarnings) {
    complaints.push(`There are ${warnings} warnings, and --max-warnings allows ${options.maxWarnings}`)
  }
  const isBad = hasTooManyWarnings || count(reports, 'error') > 0
  const isIncomplete = failures.length > 0 || aboutFiles.length > 0
  const report = format(reports, options, terminal)
  return {
    stdout: isFilter ? checked.map(({ after = '' }) => after).join('') : report,
    stderr: (isFilter ? report : '') + complaints.map(complaint => `${complaint}\n`).join(''),
    exitCode: isIncomplete ? 2 : isBad ? 1 : 0,
  }
}

/** The text on standard input may never have been on a disk, so nothing about it is put there. */
function findCache({ cache, stdin }: CheckOptions, terminal: Terminal): ResultCache | undefined {
  if (!cache || stdin || !terminal.cache) return undefined
  terminal.keepCompiled?.(terminal.cache.folder)
  return openCache(terminal.cache)
}

/** Never more than there are briefs, and none for one. */
function findThreads({ workers }: CheckOptions, { worker }: Terminal, briefs: number): Threads | undefined {
  return worker && briefs > 1 ? { url: worker, count: workers && Math.min(workers, briefs) } : undefined
}

function format(
  reports: readonly FileReport[],
  { format, verbose }: CheckOptions,
  terminal: Terminal,
): string {
  if (format === 'json') return formatJson(reports)
  const { stdout, env } = terminal
  const isColoured = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
  return formatText(reports, { isColoured, showsHints: verbose ?? false })
}
