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

/** The only one of these whose scope the words name, by a word that no other scope has. */
export function findScoped(words: string, limits: readonly Limit[]): Limit | undefined {
  const scoped = limits.filter(({ scope }) => scope !== undefined)
  if (scoped.length === 0) return undefined
  const said = wordsIn(words)
  const named = scoped.map(limit => ({ limit, words: wordsIn(normaliseName(limit.scope ?? '')) }))
  const found = named.filter(({ limit, words: own }) =>
    own.some(
      word =>
        said.some(other => isSameWord(other, word)) &&
        !named.some(other => other.limit !== limit && other.words.includes(word)),
    ),
  )
  const [only] = found
  return found.length === 1 ? only?.limit : undefined
}

/** Whether the words name what a scope is about. */
export function namesScope(words: string, scope: string): boolean {
  const said = wordsIn(words)
  return wordsIn(normaliseName(scope)).some(word => said.some(other => isSameWord(other, word)))
}

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
