import path from 'node:path'
import { parseBrief } from '../brief/parse-brief.js'
import { dealSvg } from '../picture/svg-file.js'
import { inEnglish } from '../text/message.js'
import { toMessage } from './failure.js'
import { createConfigurations } from './find-configuration.js'
import { stripControlCharacters } from './format-report.js'
import { writeWhole } from './replace-file.js'
import { decode, findSources } from './sources.js'
import type { CommandOutcome, Terminal } from './terminal.js'

export interface PictureOptions {
  /** Where to write; to standard output unless given. */
  readonly out?: string
  /** `YYYY-MM-DD`; the terminal's day unless given. */
  readonly today?: string
  readonly config?: string
}

/** Draws the deal of one brief as an SVG file. */
export async function picture(
  file: string,
  options: PictureOptions,
  terminal: Terminal,
): Promise<CommandOutcome> {
  const { sources, failures } = await findSources([file], {}, terminal)
  const [source, ...others] = sources
  const [failure] = failures
  if (failure !== undefined) return failed(`${failure.place} was not read: ${failure.message}`)
  if (source === undefined || others.length > 0)
    return failed(`${file} names ${others.length === 0 ? 'no brief' : 'several briefs'}; a picture shows one`)
  try {
    const configurations = createConfigurations(terminal.cwd, options.config)
    const { conventions } = await configurations.find(source.absolute)
    const complaints = await configurations.complaints()
    const brief = parseBrief(decode(await source.read()), undefined, conventions)
    const svg = dealSvg(brief, options.today ?? terminal.today, inEnglish)
    const outcome: CommandOutcome = {
      stdout: options.out === undefined ? svg : '',
      stderr: complaints.map(complaint => `${stripControlCharacters(complaint)}\n`).join(''),
      exitCode: complaints.length > 0 ? 2 : 0,
    }
    return options.out === undefined ? outcome : await writing(options.out, svg, outcome, terminal)
  } catch (error) {
    return failed(`${file} was not read: ${toMessage(error)}`)
  }
}

async function writing(
  out: string,
  svg: string,
  outcome: CommandOutcome,
  { cwd }: Terminal,
): Promise<CommandOutcome> {
  try {
    await writeWhole(path.resolve(cwd, out), svg)
    return outcome
  } catch (error) {
    return failed(`${out} was not written: ${toMessage(error, 'written')}`)
  }
}

function failed(message: string): CommandOutcome {
  return { stdout: '', stderr: `${stripControlCharacters(message)}\n`, exitCode: 2 }
}
