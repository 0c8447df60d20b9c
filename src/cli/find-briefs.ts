import { stat } from 'node:fs/promises'
import path from 'node:path'
import { convertPathToPattern, globby, isDynamicPattern } from 'globby'
import { type Failure, toMessage } from './failure.js'

export interface Found {
  /** Absolute, each once: in the order of the arguments, sorted within a folder or a pattern. */
  readonly files: readonly string[]
  readonly failures: readonly Failure[]
}

/**
 * The files that the arguments mean. A file is taken whatever its name, a folder stands for the briefs below it, and
 * whatever is neither is read as a pattern.
 */
export async function findBriefs(places: readonly string[], cwd: string): Promise<Found> {
  const found: Found[] = []
  for (const place of places) found.push(await findPlace(place, cwd))
  return {
    files: [...new Set(found.flatMap(({ files }) => files))],
    failures: found.flatMap(({ failures }) => failures),
  }
}

/** A path as people write it from their folder, with forward slashes. */
export function displayPath(absolute: string, cwd: string): string {
  return path.relative(cwd, absolute).replaceAll(path.sep, '/') || '.'
}

async function findPlace(place: string, cwd: string): Promise<Found> {
  const absolute = path.resolve(cwd, place)
  const status = await stat(absolute).catch((error: unknown) => ({ error }))
  if ('error' in status) return findPattern(place, cwd, status.error)
  return status.isDirectory()
    ? search('**/*.negotiation.md', absolute, cwd)
    : { files: [absolute], failures: [] }
}

async function findPattern(place: string, cwd: string, error: unknown): Promise<Found> {
  const pattern = place.replaceAll(path.sep, '/')
  // A pattern that only takes away would stand for all the files that it does not name.
  if (pattern.startsWith('!') || !isDynamicPattern(pattern)) return failed(place, error)
  const found = await search(pattern, cwd, cwd)
  const isEmpty = found.files.length === 0 && found.failures.length === 0
  return isEmpty
    ? failed(place, new Error('no file matches it, apart from those that .gitignore names'))
    : found
}

/** The files below a folder that match and that git would see. Links to folders are not followed. */
async function search(pattern: string, folder: string, cwd: string): Promise<Found> {
  // Whoever names an ignored folder, as one with confidential briefs may well be, wants it searched.
  const gitignore = await isSeenByGit(folder)
  const find = async (suppressErrors: boolean) => {
    const files = await globby(pattern, {
      cwd: folder,
      absolute: true,
      dot: true,
      expandDirectories: false,
      followSymbolicLinks: false,
      gitignore,
      ignore: ['**/node_modules', '**/.git'],
      suppressErrors,
    })
    return files.sort().map(path.normalize)
  }
  try {
    return { files: await find(false), failures: [] }
  } catch (error) {
    const { failures } = failed(displayPath(readPath(error) ?? folder, cwd), error)
    return { files: await find(true), failures }
  }
}

async function isSeenByGit(folder: string): Promise<boolean> {
  const [seen] = await globby(convertPathToPattern(path.basename(folder)) || '.', {
    cwd: path.dirname(folder),
    onlyDirectories: true,
    expandDirectories: false,
    dot: true,
    deep: 1,
    gitignore: true,
    suppressErrors: true,
  })
  return seen !== undefined
}

function readPath(error: unknown): string | undefined {
  return error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : undefined
}

function failed(place: string, error: unknown): Found {
  return { files: [], failures: [{ place, message: toMessage(error), task: 'checked' }] }
}
