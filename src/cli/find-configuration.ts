import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { positionAt, readLines } from '../brief/lines.js'
import type { Conventions } from '../brief/parse-brief.js'
import { type Configuration, readConfiguration, toConventions } from '../rules/configuration.js'
import { isMissing, toMessage } from './failure.js'
import { displayPath } from './find-briefs.js'

export const configurationName = '.negotiation-brief.json'

/** What a team agreed on, ready to be used. */
export interface TeamConfiguration {
  readonly file: Configuration
  readonly conventions: Conventions
}

export interface Configurations {
  /** What holds for a brief at that path: the named file, else the nearest one upwards, else nothing. */
  find(brief: string): Promise<TeamConfiguration>
  /** What is wrong in the named file and in those used so far, each with its place and once. */
  complaints(): Promise<readonly string[]>
}

/** Reads configuration files as they are needed, each once. */
export function createConfigurations(cwd: string, named: string | undefined): Configurations {
  const complaints: string[] = []
  const byFolder = new Map<string, Promise<TeamConfiguration>>()

  function find(folder: string): Promise<TeamConfiguration> {
    const known = byFolder.get(folder)
    if (known !== undefined) return known
    const found = findUpwards(folder)
    byFolder.set(folder, found)
    return found
  }

  async function findUpwards(folder: string): Promise<TeamConfiguration> {
    const own = await load(path.join(folder, configurationName))
    const parent = path.dirname(folder)
    return own ?? (parent === folder ? none : find(parent))
  }

  /** Undefined when there is no such file. */
  async function load(file: string): Promise<TeamConfiguration | undefined> {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))
      const { configuration, errors } = readConfiguration(text)
      const lines = readLines(text)
      for (const { message, span } of errors) {
        const { line, column } = positionAt(lines, span.start)
        complaints.push(`${displayPath(file, cwd)}:${line + 1}:${column + 1}: ${message}`)
      }
      return { file: configuration, conventions: toConventions(configuration) }
    } catch (error) {
      if (isMissing(error)) return undefined
      complaints.push(`${displayPath(file, cwd)} was not read: ${toMessage(error)}`)
      return none
    }
  }

  async function loadNamed(name: string): Promise<TeamConfiguration> {
    const loaded = await load(path.resolve(cwd, name))
    if (loaded === undefined) complaints.push(`${name} was not read: there is no such file`)
    return loaded ?? none
  }

  const only = named === undefined ? undefined : loadNamed(named)
  return {
    find: brief => only ?? find(path.dirname(brief)),
    complaints: async () => {
      await only
      return complaints
    },
  }
}

const none: TeamConfiguration = { file: { defaults: {} }, conventions: {} }
