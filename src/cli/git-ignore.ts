import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Ignore } from 'ignore'

/** The `.gitignore` files that apply to a folder, outermost first. */
export type IgnoreRules = readonly IgnoreFile[]

interface IgnoreFile {
  readonly folder: string
  readonly rules: Ignore
}

/** The rules for what is in a folder: from its own file and those above it, up to the root of the repository. */
export async function readIgnoreRules(folder: string): Promise<IgnoreRules> {
  const above: string[] = []
  for (let at = folder; ; at = path.dirname(at)) {
    above.unshift(at)
    if (await exists(path.join(at, '.git'))) break
    // Without a repository only the folder itself counts.
    if (path.dirname(at) === at) return addRules([], folder)
  }
  let rules: IgnoreRules = []
  for (const each of above) rules = await addRules(rules, each)
  return rules
}

/** The same with the rules of one more folder, if it has any. */
export async function addRules(rules: IgnoreRules, folder: string): Promise<IgnoreRules> {
  const text = await readFile(path.join(folder, '.gitignore'), 'utf8').catch(() => undefined)
  if (text === undefined) return rules
  const { default: ignore } = await import('ignore')
  const ignorecase = await ignoresCase(folder)
  return [...rules, { folder, rules: ignore({ ignorecase }).add(text) }]
}

/** Whether git ignores a file or folder. The innermost file that names it decides. */
export function isIgnored(rules: IgnoreRules, absolute: string, isFolder: boolean): boolean {
  let result = false
  for (const { folder, rules: own } of rules) {
    const relative = path.relative(folder, absolute).replaceAll(path.sep, '/')
    if (relative === '' || relative.startsWith('../')) continue
    const { ignored, unignored } = own.test(isFolder ? `${relative}/` : relative)
    if (ignored || unignored) result = ignored
  }
  return result
}

/** Whether the file system takes names for the same that differ in the case of their letters. */
async function ignoresCase(folder: string): Promise<boolean> {
  const file = path.join(folder, '.gitignore')
  const [own, other] = await Promise.all([
    stat(file),
    stat(path.join(folder, '.GitIgnore')).catch(() => undefined),
  ])
  return own.ino === other?.ino
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
