import { type Position, spanOf, writtenText } from '../brief/facts/positions.js'
import { msg } from '../text/message.js'
import type { Finding } from './rule.js'

/** What to say of an amount that is worse than the limit, or than the BATNA value where no limit has a number. */
export function sayPastLimit(
  amount: string,
  limit: Position,
): Pick<Finding, 'message' | 'related'> & { readonly severity?: 'warning' } {
  const span = spanOf(limit)
  return limit.name === 'walkAway'
    ? {
        message: msg`"${amount}" is worse than your limit "${writtenText(limit)}"`,
        related: [{ span, message: msg`Your limit` }],
      }
    : {
        message: msg`"${amount}" is worse than your BATNA value "${writtenText(limit)}"`,
        related: [{ span, message: msg`Your BATNA value` }],
        severity: 'warning',
      }
}
