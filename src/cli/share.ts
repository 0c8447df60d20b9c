import path from 'node:path'
import { parseBrief } from '../brief/parse-brief.js'
import type { Audience } from '../brief/secrets.js'
import { share as copyFor, type Share } from '../export/share.js'
import { ended } from './ended.js'
import { toMessage } from './failure.js'
import { createConfigurations } from './find-configuration.js'
import { stripControlCharacters } from './format-report.js'
import { refusals } from './refusals.js'
import { writeWhole } from './replace-file.js'
import { decode, findSources, type Source } from './sources.js'
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
  const { sources, failures } = await findSources([file], {}, terminal)
  const [source, ...others] = sources
  const [failure] = failures
  if (failure !== undefined) return ended(2, `${failure.place} was not read: ${failure.message}`)
  if (source === undefined || others.length > 0)
    return ended(
      2,
      `${file} names ${others.length === 0 ? 'no brief' : 'several briefs'}; a copy is made of one`,
    )
  try {
    const configurations = createConfigurations(terminal.cwd, options.config)
    const { conventions } = await configurations.find(source.absolute)
    const complaints = await configurations.complaints()
    if (complaints.length > 0) return ended(2, ...complaints)
    const text = decode(await source.read())
    const brief = parseBrief(text, undefined, conventions)
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
