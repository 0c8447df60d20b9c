import { type Position, spanOf, writtenText } from '../brief/facts/positions.js'
import { msg } from '../text/message.js'
import type { Finding } from './rule.js'

/**
 * What to say of an amount that is worse than the limit, or than the BATNA value where no limit has a number. What it is
 * bought with may be worth the difference.
 */
export function sayPastLimit(
  amount: string,
  limit: Position,
  isBought: boolean,
): Pick<Finding, 'message' | 'related'> & { readonly severity?: 'warning' } {
  const isLimit = limit.name === 'walkAway'
  const message = isLimit
    ? msg`"${amount}" is worse than your limit "${writtenText(limit)}"`
    : msg`"${amount}" is worse than your BATNA value "${writtenText(limit)}"`
  return {
    message: isBought ? msg`${message}; if the whole deal is worth it, write it down as a package` : message,
    related: [{ span: spanOf(limit), message: isLimit ? msg`Your limit` : msg`Your BATNA value` }],
    ...(isLimit && !isBought ? {} : { severity: 'warning' }),
  }
}
