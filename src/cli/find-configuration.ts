import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Conventions } from '../brief/parse-brief.js'
import { type Configuration, toConventions } from '../rules/configuration.js'
import { readConfiguration } from '../rules/read-configuration.js'
import { positionAt, readLines } from '../text/lines.js'
import { isMissing, toMessage } from './failure.js'
import { displayPath } from './find-briefs.js'
import { decode } from './sources.js'

export const configurationName = '.negotiation-brief.json'

/** What a team agreed on, in the forms in which `lint` and `parseBrief` take it. */
export interface Team {
  readonly file: Configuration
  readonly conventions: Conventions
}

export interface Configurations {
  /** The configuration for a brief at that path: the named file, else the nearest one upwards. */
  find(brief: string): Promise<Team>
  /** The problems of the named file and of the files used so far, each once and with its place. */
  complaints(): Promise<readonly string[]>
}

interface LoadedFile {
  readonly team: Team
  readonly complaints: readonly string[]
}

const noTeam: Team = { file: { defaults: {} }, conventions: {} }

/** Reads configuration files when they are first needed, each once. */
export function createConfigurations(cwd: string, named: string | undefined): Configurations {
  const files: LoadedFile[] = []
  const byFolder = new Map<string, Promise<LoadedFile | undefined>>()

  function findNearest(folder: string): Promise<LoadedFile | undefined> {
    const known = byFolder.get(folder)
    if (known !== undefined) return known
    const found = findUpwards(folder)
    byFolder.set(folder, found)
    return found
  }

  async function findUpwards(folder: string): Promise<LoadedFile | undefined> {
    const own = await load(path.join(folder, configurationName), cwd)
    if (own !== undefined) {
      files.push(own)
      return own
    }
    const parent = path.dirname(folder)
    return parent === folder ? undefined : findNearest(parent)
  }

  async function loadNamed(name: string): Promise<LoadedFile> {
    const file = (await load(path.resolve(cwd, name), cwd)) ?? unread(name, 'there is no such file')
    files.push(file)
    return file
  }

  const only = named === undefined ? undefined : loadNamed(named)
  return {
    find: async brief => {
      const file = await (only ?? findNearest(path.dirname(brief)))
      return file?.team ?? noTeam
    },
    complaints: async () => {
      await only
      return files.flatMap(({ complaints }) => complaints)
    },
  }
}

/** Undefined when there is no such file. */
async function load(file: string, cwd: string): Promise<LoadedFile | undefined> {
  const place = displayPath(file, cwd)
  try {
    return readFileText(place, decode(await readFile(file)))
  } catch (error) {
    return isMissing(error) ? undefined : unread(place, toMessage(error))
  }
}

function unread(place: string, reason: string): LoadedFile {
  return { team: noTeam, complaints: [`${place} was not read: ${reason}`] }
}

function readFileText(place: string, text: string): LoadedFile {
  const { configuration, errors } = readConfiguration(text)
  const lines = readLines(text)
  const complaints = errors.map(({ message, span }) => {
    const { line, column } = positionAt(lines, span.start)
    return `${place}:${line + 1}:${column + 1}: ${message}`
  })
  return { team: { file: configuration, conventions: toConventions(configuration) }, complaints }
}
