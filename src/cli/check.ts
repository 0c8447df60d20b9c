import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseBrief } from '../brief/parse-brief.js'
import { lint } from '../rules/lint.js'
import { type Failure, toMessage } from './failure.js'
import { displayPath, findBriefs } from './find-briefs.js'
import { count, type FileReport, formatJson, formatText, harmless, toReport } from './report.js'
import type { Outcome, Terminal } from './terminal.js'

export interface CheckOptions {
  readonly format: 'text' | 'json'
  /** `YYYY-MM-DD`; the terminal's day unless given. */
  readonly today?: string
  readonly stdin?: boolean
  readonly stdinFilename?: string
  readonly maxWarnings?: number
  readonly verbose?: boolean
}

/** A file to check: where it is, and how to get what is in it. */
interface Source {
  readonly absolute: string
  read(): Promise<Uint8Array>
}

/** Checks the briefs that the arguments name, or those below the current folder. */
export async function check(
  places: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<Outcome> {
  const { sources, failures } = await findSources(places, options, terminal)
  const reports: FileReport[] = []
  for (const source of sources) {
    const file = displayPath(source.absolute, terminal.cwd)
    try {
      reports.push(checkText(file, decode(await source.read()), options.today ?? terminal.today))
    } catch (error) {
      failures.push({ place: file, message: toMessage(error) })
    }
  }
  const complaints = failures.map(({ place, message }) => harmless(`${place} was not checked: ${message}`))
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
  return {
    stdout: format(reports, options, terminal),
    stderr: complaints.map(complaint => `${complaint}\n`).join(''),
    exitCode: failures.length > 0 ? 2 : isBad ? 1 : 0,
  }
}

async function findSources(
  places: readonly string[],
  { stdin, stdinFilename = 'stdin.negotiation.md' }: CheckOptions,
  terminal: Terminal,
): Promise<{ sources: readonly Source[]; failures: Failure[] }> {
  if (stdin) {
    const absolute = path.resolve(terminal.cwd, stdinFilename)
    return { sources: [{ absolute, read: () => readAll(terminal.stdin) }], failures: [] }
  }
  const { files, failures } = await findBriefs(places.length === 0 ? ['.'] : places, terminal.cwd)
  const sources = files.map(absolute => ({ absolute, read: () => readFile(absolute) }))
  return { sources, failures: [...failures] }
}

async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}

/** The text without its byte order mark, as editors show it. Throws when it is not UTF-8. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}

function checkText(file: string, text: string, today: string): FileReport {
  const problems = lint(parseBrief(text), { today, fileName: path.posix.basename(file) })
  return toReport(file, text, problems)
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
