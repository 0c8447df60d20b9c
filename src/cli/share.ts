import path from 'node:path'
import type { Audience } from '../brief/secrets.js'
import { share as copyFor, type Share } from '../export/share.js'
import { ended } from './ended.js'
import { toMessage } from './failure.js'
import { stripControlCharacters } from './format-report.js'
import { findOne, readOne } from './one-brief.js'
import { refusals } from './refusals.js'
import { writeWhole } from './replace-file.js'
import type { Source } from './sources.js'
import type { CommandOutcome, Terminal } from './terminal.js'

export interface ShareOptions {
  readonly audience: Audience
  /** Where to write; beside the brief unless given. */
  readonly out?: string
  /** `YYYY-MM-DD`; the terminal's day unless given. */
  readonly today?: string
  readonly config?: string
}

/** Writes a copy of one brief without what its reader must not see; refuses when a secret would stay in it. */
export async function share(
  file: string,
  options: ShareOptions,
  terminal: Terminal,
): Promise<CommandOutcome> {
  const found = await findOne(file, 'a copy is made of one', terminal)
  if (!('source' in found)) return found
  const { source } = found
  try {
    const { text, brief, complaints } = await readOne(source, options.config, terminal)
    if (complaints.length > 0) return ended(2, ...complaints)
    const copy = copyFor(brief, {
      audience: options.audience,
      today: options.today ?? terminal.today,
      fileName: path.basename(source.absolute),
    })
    if (copy.remaining.length > 0) return ended(1, ...refusals(source.file, text, copy.remaining))
    return await writing(source, copy, options, terminal)
  } catch (error) {
    return ended(2, `${file} was not read: ${toMessage(error)}`)
  }
}

async function writing(
  source: Source,
  copy: Share,
  { out: named }: ShareOptions,
  { cwd }: Terminal,
): Promise<CommandOutcome> {
  const target =
    named === undefined ? path.join(path.dirname(source.absolute), copy.fileName) : path.resolve(cwd, named)
  const shown = named ?? path.posix.join(path.posix.dirname(source.file), copy.fileName)
  if (target === source.absolute)
    return ended(2, `${shown} is the brief itself: name another file with --out`)
  try {
    await writeWhole(target, copy.text)
    const { out, changed } = copy.count
    const stdout = `${stripControlCharacters(shown)} written: ${out} lines left out, ${changed} changed\n`
    return { stdout, stderr: '', exitCode: 0 }
  } catch (error) {
    return ended(2, `${shown} was not written: ${toMessage(error, 'written')}`)
  }
}
