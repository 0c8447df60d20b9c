import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { parseBrief } from '../brief/parse-brief.js'
import { isCopyName } from '../brief/secrets.js'
import { type ListedBrief, toListed } from '../features/briefs/listed-brief.js'
import { lint } from '../rules/lint.js'
import { noBriefs } from './check.js'
import { toMessage } from './failure.js'
import { createConfigurations } from './find-configuration.js'
import { formatList } from './format-list.js'
import { stripControlCharacters } from './format-report.js'
import { createProgress } from './progress.js'
import { decode, findSources } from './sources.js'
import type { CommandOutcome, Terminal } from './terminal.js'

export interface ListOptions {
  readonly format: 'table' | 'json'
  /** `YYYY-MM-DD`; the terminal's day unless given. */
  readonly today?: string
  readonly config?: string
}

/** Lists the briefs that the arguments name, or those below the current folder, the next date first. */
export async function list(
  places: readonly string[],
  options: ListOptions,
  terminal: Terminal,
): Promise<CommandOutcome> {
  const { sources: found, failures } = await findSources(places, {}, terminal)
  const sources = found.filter(({ file }) => !isCopyName(file))
  const configurations = createConfigurations(terminal.cwd, options.config)
  const complaints = failures.map(({ place, message }) => notRead(place, message))
  const today = options.today ?? terminal.today
  const rows: { readonly listed: ListedBrief; readonly rank: string }[] = []
  const progress = createProgress(terminal, sources.length)
  for (const source of sources) {
    // Yields to the event loop, so that Ctrl+C works.
    await setImmediate()
    try {
      const { conventions, file } = await configurations.find(source.absolute)
      const brief = parseBrief(decode(await source.read()), undefined, conventions)
      const problems = lint(brief, { today, fileName: path.posix.basename(source.file), file })
      rows.push(toListed(source.file, brief, problems, today))
    } catch (error) {
      complaints.push(notRead(source.file, toMessage(error)))
    }
    progress.step()
  }
  progress.end()
  complaints.unshift(...(await configurations.complaints()))
  if (sources.length === 0 && complaints.length === 0) complaints.push(noBriefs)
  const briefs = rows.sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ listed }) => listed)
  return {
    stdout:
      options.format === 'json'
        ? `${JSON.stringify(briefs, undefined, 2)}\n`
        : formatList(briefs, terminal.stdout.columns),
    stderr: complaints.map(complaint => `${stripControlCharacters(complaint)}\n`).join(''),
    exitCode: complaints.length > 0 && sources.length + failures.length > 0 ? 2 : 0,
  }
}

function notRead(place: string, message: string): string {
  return `${place} was not read: ${message}`
}
