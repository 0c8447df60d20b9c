import { byLanguage } from './by-language.js'
import { noLetterAfter, noLetterBefore, oneOf } from './pattern.js'

/** The parts of a sentence around an amount. */
export interface OrderParts {
  /** The clauses before that of the amount. */
  readonly sentence: string
  /** The words of its clause before the amount. */
  readonly before: string
  /** The rest of the sentence. */
  readonly after: string
}

/**
 * Whether a sentence orders ourselves never to pass its amount: `do not cross ₹22 in any case`. It has no subject and is
 * about all of the deal: what is said only of a meeting or under a condition is no limit.
 */
export function isOrder({ sentence, before, after }: OrderParts, language: string): boolean {
  const { order, absolute, others } = patternsOf(language)
  if (before.length > longest || !order.test(before)) return false
  if (!`${sentence} ${before} ${after}`.match(absolute)) return false
  // Whoever is named may be the one who is told so.
  const isNamed = /\p{L}\P{Lu}*\p{Lu}|\p{L}['’]s\s/u.test(sentence)
  return !isNamed && !others.test(`${sentence} ${after}`.replace(absolute, ' '))
}

/** In UTF-16 units. */
const longest = 80

const patternsOf = byLanguage(known => {
  const list = (name: 'absolutes' | 'orders' | 'orderLeads' | 'orderLimits' | 'they' | 'their' | 'we') =>
    known.flatMap(({ numberCues }) => numberCues[name])
  const word = (phrases: readonly string[]) => `${oneOf(phrases)}${noLetterAfter}`
  const conditions = known.flatMap(({ signals, positions }) => [...signals.condition, ...positions.without])
  return {
    order: new RegExp(
      `^[^\\p{L}]*(?:${word([...list('absolutes'), ...list('orderLeads')])}[\\s,]{0,3}){0,6}${word(list('orders'))}[^\\p{L}]*$`,
      'iu',
    ),
    absolute: new RegExp(`${noLetterBefore}${word(list('absolutes'))}`, 'giu'),
    others: new RegExp(
      `${noLetterBefore}${word([...list('orderLimits'), ...list('they'), ...list('their'), ...list('we'), ...conditions])}`,
      'iu',
    ),
  }
})
