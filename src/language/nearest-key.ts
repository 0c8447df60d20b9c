import { distance } from 'fastest-levenshtein'
import { normaliseName } from './normalise-name.js'
import type { SectionKey } from './sections.js'
import type { Vocabulary } from './vocabulary.js'

/** The key of a section that a misspelt one was probably meant to be: with one other letter, or two in a long one. */
export function nearestKey(written: string, section: SectionKey, vocabulary: Vocabulary): string | undefined {
  return nearestName(written, namesIn(section, vocabulary))
}

/** The same among given names. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const name = normaliseName(written)
  const near = names
    .filter(known => Math.abs(known.length - name.length) <= 2)
    .map(known => ({ known, steps: stepsBetween(name, known.toLowerCase()) }))
    .filter(({ steps, known }) => steps <= (known.length < 8 ? 1 : 2))
  return near.sort((a, b) => a.steps - b.steps)[0]?.known
}

/** The fewest letters of a name that can be told from another. */
export const leastLength = 5

/** The spellings of the section's keys that are long enough to be judged. */
function namesIn(section: SectionKey, { keys }: Vocabulary): readonly string[] {
  const isTable = section === 'issues'
  return Object.entries(keys).flatMap(([key, { name, aliases, sections }]) =>
    sections.includes(section) || (isTable && issueColumns.has(key))
      ? [name, ...aliases].filter(spelling => spelling.length >= leastLength)
      : [],
  )
}

const issueColumns: ReadonlySet<string> = new Set(['opening', 'target', 'walkAway', 'theirWalkAway'])

/** The edit distance, with two swapped letters as one step. */
function stepsBetween(a: string, b: string): number {
  const steps = distance(a, b)
  return steps === 2 && a.length === b.length && isSwapped(a, b) ? 1 : steps
}

function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return a[at] === b[at + 1] && a[at + 1] === b[at]
}
