import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseBrief } from '../brief/parse-brief.js'
import { fixSafely } from '../features/fix-safely.js'
import { lint } from '../rules/lint.js'
import { type Failure, toMessage } from './failure.js'
import { displayPath, findBriefs } from './find-briefs.js'
import { createConfigurations, type TeamConfiguration } from './find-configuration.js'
import { replaceFile } from './replace-file.js'
import {
  count,
  type FileReport,
  formatJson,
  formatText,
  harmless,
  placeProblems,
  toReport,
} from './report.js'
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
}

/** A file to check: where it is, how to get what is in it, and how to replace that. */
interface Source {
  readonly absolute: string
  read(): Promise<Uint8Array>
  /** Throws, with all as it was, when it cannot. */
  write(before: Uint8Array, after: Uint8Array): Promise<void>
}

/** Checks the briefs that the arguments name, or those below the current folder. */
export async function check(
  places: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<Outcome> {
  const isFilter = options.stdin && options.fix
  const { sources, failures } = await findSources(places, options, terminal)
  const configurations = createConfigurations(terminal.cwd, options.config)
  const reports: FileReport[] = []
  let filtered = ''
  for (const source of sources) {
    const file = displayPath(source.absolute, terminal.cwd)
    try {
      const team = await configurations.find(source.absolute)
      const { report, failure, bytes } = await checkSource(source, file, team, options, terminal)
      reports.push(report)
      if (isFilter) filtered = Buffer.from(bytes).toString()
      if (failure !== undefined) failures.push(failure)
    } catch (error) {
      failures.push({ place: file, message: toMessage(error), task: 'checked' })
    }
  }
  const aboutFiles = await configurations.complaints()
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
    stdout: isFilter ? filtered : report,
    stderr: (isFilter ? report : '') + complaints.map(complaint => `${complaint}\n`).join(''),
    exitCode: isIncomplete ? 2 : isBad ? 1 : 0,
  }
}

interface Checked {
  readonly report: FileReport
  readonly failure?: Failure
  /** What the source holds now, or would hold if it could be written to. */
  readonly bytes: Uint8Array
}

async function checkSource(
  source: Source,
  file: string,
  team: TeamConfiguration,
  options: CheckOptions,
  terminal: Terminal,
): Promise<Checked> {
  const bytes = await source.read()
  const text = decode(bytes)
  const brief = parseBrief(text, undefined, team.conventions)
  const lintOptions = {
    today: options.today ?? terminal.today,
    fileName: path.posix.basename(file),
    file: team.file,
  }
  const unfixed = () => ({ report: toReport(file, text, lint(brief, lintOptions)), bytes })
  if (!options.fix) return unfixed()
  const { doubt, ...after } = fixSafely(brief, lintOptions)
  const fixedBytes = Buffer.concat([byteOrderMark(bytes), Buffer.from(after.brief.text)])
  const message = doubt ?? (fixedBytes.equals(bytes) ? undefined : await write(source, bytes, fixedBytes))
  return message === undefined
    ? {
        report: {
          ...toReport(file, after.brief.text, after.problems),
          fixed: placeProblems(text, after.fixed),
        },
        bytes: fixedBytes,
      }
    : { ...unfixed(), failure: { place: file, message, task: 'fixed' } }
}

/** Gives what went wrong. */
async function write(source: Source, before: Uint8Array, after: Uint8Array): Promise<string | undefined> {
  try {
    await source.write(before, after)
    return undefined
  } catch (error) {
    return toMessage(error, 'written')
  }
}

/** The mark with which the bytes begin; empty without one. */
function byteOrderMark(bytes: Uint8Array): Uint8Array {
  const [first, second, third] = bytes
  return bytes.subarray(0, first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0)
}

async function findSources(
  places: readonly string[],
  { stdin, stdinFilename = 'stdin.negotiation.md' }: CheckOptions,
  terminal: Terminal,
): Promise<{ sources: readonly Source[]; failures: Failure[] }> {
  if (stdin) {
    const absolute = path.resolve(terminal.cwd, stdinFilename)
    // What becomes of the text is printed.
    const write = async () => undefined
    return { sources: [{ absolute, read: () => readAll(terminal.stdin), write }], failures: [] }
  }
  const { files, failures } = await findBriefs(places.length === 0 ? ['.'] : places, terminal.cwd)
  const sources = files.map(absolute => ({
    absolute,
    read: () => readFile(absolute),
    write: (before: Uint8Array, after: Uint8Array) => replaceFile(absolute, before, after),
  }))
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
