import { anyPlan } from '../../language/any-language.js'
import { noLetterAfter, noLetterBefore } from '../../language/pattern.js'
import { letters } from '../../text/letters.js'
import type { Span } from '../../text/span.js'

/**
 * Whether an amount is that of another thing than the deal: `a deposit of €60k`, `€60k deposit`. A noun in `deal`, which
 * says what is negotiated, is no other thing.
 */
export function isOtherThing(text: string, { start, end }: Span, deal = ''): boolean {
  const noun =
    nounBefore.exec(text.slice(Math.max(0, start - reach), start))?.[1] ??
    nounAfter.exec(text.slice(end, end + reach))?.[1]
  return noun !== undefined && !deal.toLowerCase().includes(noun.toLowerCase())
}

/** Longer than a noun with the words between it and its amount. */
const reach = 50
const between = String.raw`(?:\s*(?:${anyPlan('ofThing')}|[:=~≈])(?=[^${letters}]|\p{Lu}{3}))?`
const nounBefore = new RegExp(
  `${noLetterBefore}(${anyPlan('otherThings')})${between}${between}[^${letters}\\d.;,!?]{0,6}$`,
  'iu',
)
const nounAfter = new RegExp(
  String.raw`^\s{0,3}(?:(?:${anyPlan('ofThing')})\s{1,3}){0,2}(${anyPlan('otherThings')})${noLetterAfter}`,
  'iu',
)
