import { Big } from 'big.js'
import type { Span } from '../../text/span.js'
import type { Value } from '../../values/money.js'

/** Another amount of the same kind, at a place. */
export function amountOf(like: Value, amount: Big, span: Span): Value {
  return { ...like, low: amount, high: amount, isAddition: false, scale: undefined, span, amountSpan: span }
}

/** A number without a unit, as what others are made of. */
export const plainNumber = {
  kind: 'number',
  low: new Big(0),
  high: new Big(0),
  isRange: false,
  per: [],
  vat: undefined,
  approximateSpan: undefined,
  span: { start: 0, end: 0 },
  amountSpan: { start: 0, end: 0 },
  scale: undefined,
  isFalling: false,
  isAddition: false,
  isComputed: false,
  hasScale: false,
} as const
