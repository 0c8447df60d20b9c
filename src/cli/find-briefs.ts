import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { type Failure, toMessage } from './failure.js'
import { addRules, type IgnoreRules, isIgnored, readIgnoreRules } from './git-ignore.js'

export interface FoundBriefs {
  /** Absolute, each once: in the order of the arguments, sorted within a folder or a pattern. */
  readonly files: readonly string[]
  readonly failures: readonly Failure[]
}

/**
 * Finds the files that the arguments name. An existing file counts whatever it is called, a folder stands for the briefs
 * below it, and anything else is read as a glob pattern.
 */
export async function findBriefs(places: readonly string[], cwd: string): Promise<FoundBriefs> {
  const found: FoundBriefs[] = []
  for (const place of places) found.push(await findPlace(place, cwd))
  return {
    files: [...new Set(found.flatMap(({ files }) => files))],
    failures: found.flatMap(({ failures }) => failures),
  }
}

/** The path relative to the current folder, with forward slashes. */
export function displayPath(absolute: string, cwd: string): string {
  return path.relative(cwd, absolute).replaceAll(path.sep, '/') || '.'
}

/** Loads the search only for a folder or a pattern: it takes as long as checking a brief. */
function loadGlobby() {
  return import('globby')
}

async function findPlace(place: string, cwd: string): Promise<FoundBriefs> {
  const absolute = path.resolve(cwd, place)
  const status = await stat(absolute).catch((error: unknown) => ({ error }))
  if ('error' in status) return findPattern(place, cwd, status.error)
  return status.isDirectory() ? searchFolder(absolute, cwd) : { files: [absolute], failures: [] }
}

async function findPattern(place: string, cwd: string, error: unknown): Promise<FoundBriefs> {
  const { isDynamicPattern } = await loadGlobby()
  const pattern = place.replaceAll(path.sep, '/')
  // A pattern that only excludes would match every file that it does not name.
  if (pattern.startsWith('!') || !isDynamicPattern(pattern)) return failed(place, error)
  const found = await search(pattern, cwd, cwd)
  const isEmpty = found.files.length === 0 && found.failures.length === 0
  return isEmpty
    ? failed(place, new Error('no file matches it, apart from those that .gitignore names'))
    : found
}

/** The briefs below a folder that git does not ignore. Links are not followed. */
async function searchFolder(folder: string, cwd: string): Promise<FoundBriefs> {
  const rules = await readIgnoreRules(folder)
  // A folder that git ignores, perhaps because its briefs are confidential, is searched when somebody names it.
  const follows = !isIgnored(rules, folder, true)
  const files: string[] = []
  const failures: Failure[] = []
  await look(folder, follows ? rules : [])
  return { files: files.sort(), failures }

  async function look(place: string, rules: IgnoreRules): Promise<void> {
    let entries: readonly Dirent[] = []
    try {
      entries = await readdir(place, { withFileTypes: true })
    } catch (error) {
      // One unreadable folder must not hide the rest.
      failures.push(...failed(displayPath(place, cwd), error).failures)
    }
    for (const entry of entries) {
      const absolute = path.join(place, entry.name)
      if (entry.isFile() && isBriefName(entry.name) && !isIgnored(rules, absolute, false))
        files.push(absolute)
      if (!entry.isDirectory() || skipped.includes(entry.name) || isIgnored(rules, absolute, true)) continue
      await look(absolute, follows ? await addRules(rules, absolute) : rules)
    }
  }
}

const skipped: readonly string[] = ['node_modules', '.git']

function isBriefName(name: string): boolean {
  return /\.negotiation\.md$/i.test(name)
}

/** The files below a folder that match a pattern and are not ignored by git. Links to folders are not followed. */
async function search(pattern: string, folder: string, cwd: string): Promise<FoundBriefs> {
  // A folder that git ignores, perhaps because its briefs are confidential, is searched when somebody names it.
  const gitignore = !(await isGitIgnored(folder))
  const { globby } = await loadGlobby()
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
    // One unreadable folder must not hide the rest.
    const { failures } = failed(displayPath(readPath(error) ?? folder, cwd), error)
    return { files: await find(true), failures }
  }
}

async function isGitIgnored(folder: string): Promise<boolean> {
  const { convertPathToPattern, globby } = await loadGlobby()
  const [visible] = await globby(convertPathToPattern(path.basename(folder)) || '.', {
    cwd: path.dirname(folder),
    onlyDirectories: true,
    expandDirectories: false,
    dot: true,
    deep: 1,
    gitignore: true,
    suppressErrors: true,
  })
  return visible === undefined
}

/** The path that a file system error is about. */
function readPath(error: unknown): string | undefined {
  return error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : undefined
}

function failed(place: string, error: unknown): FoundBriefs {
  return { files: [], failures: [{ place, message: toMessage(error), task: 'checked' }] }
}
