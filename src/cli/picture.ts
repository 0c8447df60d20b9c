import path from 'node:path'
import { dealSvg } from '../picture/svg-file.js'
import { inEnglish } from '../text/message.js'
import { ended } from './ended.js'
import { toMessage } from './failure.js'
import { stripControlCharacters } from './format-report.js'
import { findOne, readOne } from './one-brief.js'
import { writeWhole } from './replace-file.js'
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
  const found = await findOne(file, 'a picture shows one', terminal)
  if (!('source' in found)) return found
  const { source } = found
  try {
    const { brief, complaints } = await readOne(source, options.config, terminal)
    const svg = dealSvg(brief, options.today ?? terminal.today, inEnglish)
    const outcome: CommandOutcome = {
      stdout: options.out === undefined ? svg : '',
      stderr: complaints.map(complaint => `${stripControlCharacters(complaint)}\n`).join(''),
      exitCode: complaints.length > 0 ? 2 : 0,
    }
    return options.out === undefined ? outcome : await writing(options.out, svg, outcome, terminal)
  } catch (error) {
    return ended(2, `${file} was not read: ${toMessage(error)}`)
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
    return ended(2, `${out} was not written: ${toMessage(error, 'written')}`)
  }
}
