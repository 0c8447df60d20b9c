import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { isMissing, toMessage } from './failure.js'
import { displayPath } from './find-briefs.js'

export const configurationName = '.negotiation-brief.json'

export interface Configurations {
  /** The text that holds for a brief at that path: of the named file, else of the nearest one upwards; undefined without one. */
  find(brief: string): Promise<string | undefined>
  /** What is wrong with the named file and with those used so far, each with its place and once. */
  complaints(findMistakes: FindMistakes): Promise<readonly string[]>
}

/** What is wrong in the text of a configuration file, each with its line and column. */
export type FindMistakes = (text: string) => Promise<readonly string[]>

/** A configuration file, or why there is none where one was expected. */
type Loaded = { readonly place: string } & ({ readonly text: string } | { readonly failure: string })

/** Reads configuration files as they are needed, each once. */
export function createConfigurations(cwd: string, named: string | undefined): Configurations {
  const all: Loaded[] = []
  const byFolder = new Map<string, Promise<Loaded | undefined>>()

  function find(folder: string): Promise<Loaded | undefined> {
    const known = byFolder.get(folder)
    if (known !== undefined) return known
    const found = findUpwards(folder)
    byFolder.set(folder, found)
    return found
  }

  async function findUpwards(folder: string): Promise<Loaded | undefined> {
    const own = await load(path.join(folder, configurationName))
    const parent = path.dirname(folder)
    return own ?? (parent === folder ? undefined : find(parent))
  }

  /** Undefined when there is no such file. */
  async function load(file: string): Promise<Loaded | undefined> {
    const place = displayPath(file, cwd)
    try {
      return keep({ place, text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file)) })
    } catch (error) {
      return isMissing(error) ? undefined : keep({ place, failure: toMessage(error) })
    }
  }

  async function loadNamed(name: string): Promise<Loaded> {
    const loaded = await load(path.resolve(cwd, name))
    return loaded ?? keep({ place: name, failure: 'there is no such file' })
  }

  function keep(loaded: Loaded): Loaded {
    all.push(loaded)
    return loaded
  }

  const only = named === undefined ? undefined : loadNamed(named)
  return {
    find: async brief => {
      const loaded = await (only ?? find(path.dirname(brief)))
      return loaded && 'text' in loaded ? loaded.text : undefined
    },
    complaints: async findMistakes => {
      await only
      const complaints = await Promise.all(
        all.map(async loaded =>
          'failure' in loaded
            ? [`${loaded.place} was not read: ${loaded.failure}`]
            : (await findMistakes(loaded.text)).map(mistake => `${loaded.place}:${mistake}`),
        ),
      )
      return complaints.flat()
    },
  }
}
