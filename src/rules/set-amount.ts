import type { Brief } from '../brief/brief.js'
import { type Position, writtenText } from '../brief/facts/positions.js'
import type { Words } from '../markdown/outline.js'
import type { Edit, Span } from '../text/span.js'
import type { Value } from '../values/money.js'
import { formatAmount, formatLike, toComparable } from '../values/value.js'

/** An amount in the words of a line, as written and completed with the unit of the brief. */
export interface WrittenAmount {
  readonly words: Words
  readonly written: Value
  readonly value: Value
}

/** The amount of a position; undefined if it has none. */
export function amountOf({ label, written, value }: Position): WrittenAmount | undefined {
  return written === undefined || value === undefined ? undefined : { words: label.value, written, value }
}

/**
 * The edit that puts the amount of a position in the place of another amount, counted as that one is counted: per year
 * what is per year. Words such as "around" go, because the new amount is exact.
 */
export function setAmount({ language }: Brief, amount: WrittenAmount, to: Position): Edit {
  const { words, written } = amount
  const { start, end } = wholeSpan(amount)
  const span = { start: words.span.start + start, end: words.span.start + end }
  const converted = to.value && convert(to.value, amount.value)
  if (converted === undefined || isAlike(written, to.written)) return { span, newText: writtenText(to) }
  return {
    span,
    newText: written.isRange
      ? formatAmount(converted, written, language)
      : formatLike(converted, written, words.text, language),
  }
}

/** The amount with the words that make it vague, within its line. */
export function wholeSpan({ written: { span, approximateSpan } }: WrittenAmount): Span {
  return {
    start: Math.min(span.start, approximateSpan?.start ?? span.start),
    end: Math.max(span.end, approximateSpan?.end ?? span.end),
  }
}

/** A value per month as an amount per year and the like; undefined if they count other things or it does not come out even. */
function convert(value: Value, like: Value): Value['low'] | undefined {
  const [own, wanted] = [toComparable(value), toComparable(like)]
  if (own.base !== wanted.base || value.isRange || like.low.eq(0)) return undefined
  const exact = own.low.div(wanted.low.div(like.low))
  const rounded = exact.round(2)
  return exact.minus(rounded).abs().lt('0.000001') ? rounded : undefined
}

/** Whether both are written with the same unit, so that one can stand for the other as it is. */
function isAlike(a: Value, b: Value | undefined): boolean {
  return b !== undefined && !b.isRange && a.kind === b.kind && a.per.join() === b.per.join()
}
