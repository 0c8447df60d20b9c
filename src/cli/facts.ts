import { setImmediate } from 'node:timers/promises'
import { parseBrief } from '../brief/parse-brief.js'
import { factsJson } from '../features/read/facts-json.js'
import { readFacts } from '../features/read/read-facts.js'
import { noBriefs } from './check.js'
import { toMessage } from './failure.js'
import { createConfigurations } from './find-configuration.js'
import { type FileFacts, formatFacts } from './format-facts.js'
import { stripControlCharacters } from './format-report.js'
import { decode, findSources } from './sources.js'
import type { CommandOutcome, Terminal } from './terminal.js'

export interface FactsOptions {
  readonly format: 'text' | 'json'
  /** `YYYY-MM-DD`; the terminal's day unless given. */
  readonly today?: string
  readonly config?: string
  readonly stdin?: boolean
  readonly stdinFilename?: string
}

/** Prints what is read in the briefs that the arguments name, or in those below the current folder. */
export async function facts(
  places: readonly string[],
  options: FactsOptions,
  terminal: Terminal,
): Promise<CommandOutcome> {
  const { sources, failures } = await findSources(places, options, terminal)
  const configurations = createConfigurations(terminal.cwd, options.config)
  const complaints = failures.map(({ place, message }) => notRead(place, message))
  const read: FileFacts[] = []
  for (const source of sources) {
    // Yields to the event loop, so that Ctrl+C works.
    await setImmediate()
    try {
      const { conventions } = await configurations.find(source.absolute)
      const brief = parseBrief(decode(await source.read()), undefined, conventions)
      read.push({ file: source.file, brief, facts: readFacts(brief, options.today ?? terminal.today) })
    } catch (error) {
      complaints.push(notRead(source.file, toMessage(error)))
    }
  }
  complaints.unshift(...(await configurations.complaints()))
  if (sources.length === 0 && complaints.length === 0) complaints.push(noBriefs)
  return {
    stdout: options.format === 'json' ? toJson(read) : formatFacts(read),
    stderr: complaints.map(complaint => `${stripControlCharacters(complaint)}\n`).join(''),
    exitCode: complaints.length > 0 && sources.length + failures.length > 0 ? 2 : 0,
  }
}

function notRead(place: string, message: string): string {
  return `${place} was not read: ${message}`
}

function toJson(files: readonly FileFacts[]): string {
  const all = files.map(({ file, brief, facts }) => ({ file, ...factsJson(brief.text, facts) }))
  return `${JSON.stringify(all, undefined, 2)}\n`
}
