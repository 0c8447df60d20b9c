import { normaliseName, normaliseNoun } from '../../language/normalise-name.js'
import { directionBetween } from './compare.js'
import { type Deal, inDeal } from './deals.js'
import type { Position } from './positions.js'
import type { Direction } from './role.js'

/** A limit with what it is about and the direction in which more of it is better. */
export interface Limit {
  readonly limit: Position
  readonly scope: string | undefined
  readonly direction: Direction
}

/** The limits with a number of all deals that say which way is better for us. */
export function limitsOf(deals: readonly Deal[]): readonly Limit[] {
  return deals.flatMap(deal => {
    const limit = inDeal(deal, 'walkAway')
    const direction =
      deal.direction ??
      directionBetween(limit?.value, inDeal(deal, 'opening')?.value) ??
      directionBetween(limit?.value, inDeal(deal, 'target')?.value)
    if (limit?.value === undefined || direction === undefined) return []
    return [{ limit, scope: limit.scope ?? deal.scope, direction }]
  })
}

/** Finds the only limit whose scope a text names, by a word that no other scope has. */
export type ScopeFinder = (words: string) => Limit | undefined

export function findScopes(limits: readonly Limit[]): ScopeFinder {
  // Undefined for a word that several have.
  const byWord = new Map<string, Limit | undefined>()
  const byForm = new Map<string, Limit | undefined>()
  for (const limit of limits) {
    const words = new Set(
      limit.scope === undefined ? [] : wordsIn(normaliseName(withoutSmallWords(limit.scope))),
    )
    for (const word of words) byWord.set(word, byWord.has(word) ? undefined : limit)
    for (const form of new Set([...words].flatMap(formsOf)))
      byForm.set(form, byForm.has(form) ? undefined : limit)
  }
  return words => {
    const found = new Set(
      wordsIn(withoutSmallWords(words)).flatMap(word => {
        if (byWord.has(word)) return byWord.get(word) ?? []
        const form = formsOf(word).find(each => byWord.has(each))
        return (form === undefined ? byForm.get(word) : byWord.get(form)) ?? []
      }),
    )
    const [only] = found
    return found.size === 1 ? only : undefined
  }
}

/** The word without its ending: `truck` of `trucks`. */
function formsOf(word: string): readonly string[] {
  return [word.slice(0, -1), word.slice(0, -2)].filter(form => form.length > 3)
}

/** Whether the words name what a scope is about. */
export function namesScope(words: string, scope: string): boolean {
  const said = wordsIn(withoutSmallWords(words))
  return wordsIn(normaliseName(withoutSmallWords(scope))).some(word =>
    said.some(other => isSameWord(other, word)),
  )
}

/** Leaves out words of one small letter: `à` is no name, the `A` of `Lot A` is one. */
function withoutSmallWords(text: string): string {
  return text.replace(smallWord, ' ')
}

const smallWord = /(?<![\p{L}\p{N}])\p{Ll}(?![\p{L}\p{N}])/gu

/** Words of three letters or more, and those with a digit: `fy27`. */
function wordsIn(text: string): readonly string[] {
  return normaliseNoun(text)
    .split(' ')
    .filter(word => word.length > 2 || /\d|^[a-z]$/.test(word))
}

/** Also in another form, `trucks` for `truck`. */
function isSameWord(said: string, word: string): boolean {
  if (said === word) return true
  const [short, long] = said.length < word.length ? [said, word] : [word, said]
  return short.length > 3 && long.startsWith(short) && long.length - short.length < 3
}
