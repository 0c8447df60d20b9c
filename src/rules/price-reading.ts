import type { Concession } from '../brief/facts/concessions.js'
import { msg } from '../text/message.js'
import type { Value } from '../values/money.js'
import { formatValue } from '../values/value.js'
import type { Finding } from './rule.js'

/** How the price after a concession was read, if that is only likely. */
export function priceReading(
  { give, certainty }: Concession,
  price: Value,
  language: string,
): Pick<Finding, 'likely'> {
  const message = msg`read as a price of ${formatValue({ ...price, per: [] }, language)}`
  return certainty === 'sure' ? {} : { likely: [{ span: give.span, message }] }
}
