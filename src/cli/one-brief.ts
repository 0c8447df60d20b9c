import type { Brief } from '../brief/brief.js'
import { parseBrief } from '../brief/parse-brief.js'
import { ended } from './ended.js'
import { createConfigurations } from './find-configuration.js'
import { decode, findSources, type Source } from './sources.js'
import type { CommandOutcome, Terminal } from './terminal.js'

/** The one brief that a path names, or how the command ends without it; `use` says why there can be only one. */
export async function findOne(
  file: string,
  use: string,
  terminal: Terminal,
): Promise<{ readonly source: Source } | CommandOutcome> {
  const { sources, failures } = await findSources([file], {}, terminal)
  const [source, ...others] = sources
  const [failure] = failures
  if (failure !== undefined) return ended(2, `${failure.place} was not read: ${failure.message}`)
  if (source === undefined || others.length > 0)
    return ended(2, `${file} names ${others.length === 0 ? 'no brief' : 'several briefs'}; ${use}`)
  return { source }
}

/** Its text, what it says, and what is wrong with its configuration. Throws when it cannot be read. */
export async function readOne(
  source: Source,
  config: string | undefined,
  { cwd }: Terminal,
): Promise<{ readonly text: string; readonly brief: Brief; readonly complaints: readonly string[] }> {
  const configurations = createConfigurations(cwd, config)
  const { conventions } = await configurations.find(source.absolute)
  const complaints = await configurations.complaints()
  const text = decode(await source.read())
  return { text, brief: parseBrief(text, undefined, conventions), complaints }
}
