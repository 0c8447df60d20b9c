import { Big } from 'big.js'
import type { LabelledValue } from '../../markdown/outline.js'
import type { Value } from '../../values/money.js'
import { readNumber } from '../../values/number.js'
import { readUnit, withCurrency, withUnit } from '../../values/value.js'
import type { Note } from '../note.js'
import { currencyOf, headerText } from './header.js'

/** The value with a unit where it has none of its own. */
export function complete(value: Value, unit: Value | undefined): Value {
  return unit === undefined ? value : withUnit(value, unit)
}

/** What of a key number its unit depends on. */
interface Numbered {
  readonly name: string
  readonly label: LabelledValue
}

/** The unit of a key number, without its amount, to complete other values. */
export function unitOf(
  positions: readonly (Numbered & { readonly value: Value | undefined })[],
): Value | undefined {
  const whole = positions.filter(({ label }) => label.row === undefined)
  const own = whole.length > 0 ? whole : positions
  const position =
    own.find(({ name, value }) => name === 'walkAway' && value) ?? own.find(({ value }) => value)
  return position?.value && ofOne(position.value)
}

/** The unit that a value has from its table or its label: a cell, the head of the column, `Share, tonnes per year`. */
export function ownUnit({ reader }: Note, { unit, row, key, above }: LabelledValue): Value | undefined {
  const read = (text: string) => readUnit(text, reader.valueOptions)
  const ofName = [row?.name ?? key].flatMap(({ text }) => [
    /[([]([^()[\]]*)[)\]]/.exec(text)?.[1] ?? '',
    /,\s*([^,()]+)$/.exec(text)?.[1] ?? '',
  ])
  const column = above.at(-1)
  return [unit?.text ?? '', ...ofName, column === row?.name ? '' : (column?.text ?? '')]
    .map(read)
    .find(unit => unit !== undefined)
}

/**
 * The unit of the brief, for numbers that have none: that of the walk-away, or else of the first key number that has one,
 * or else of the header. Rows of tables are about their own things.
 */
export function headlineUnit(
  brief: Note,
  read: readonly (Numbered & { readonly written: Value | undefined })[],
): Value | undefined {
  const own = headlineOf(read)?.written
  const currency = currencyOf(brief)
  const unit = own ? ofOne(own) : readUnit(headerText(brief, 'unit'), brief.reader.valueOptions)
  return unit && currency ? withCurrency(unit, currency) : unit
}

/** The number whose unit the others take. */
function headlineOf<T extends Numbered & { readonly written: Value | undefined }>(
  read: readonly T[],
): T | undefined {
  const withUnits = read.filter(
    ({ label, written }) =>
      label.row === undefined &&
      written !== undefined &&
      (written.kind !== 'number' || written.per.length > 0),
  )
  return withUnits.find(({ name }) => name === 'walkAway') ?? withUnits[0]
}

/** Takes the scale of the headline for a bare number that is like its digits: 43 beside `€47k`, but not 43,000. */
export function scaleLike(
  brief: Note,
  read: readonly (Numbered & { readonly written: Value | undefined })[],
): (value: Value) => Value {
  const headline = headlineOf(read)
  const written = headline?.written
  if (headline === undefined || written === undefined) return value => value
  const { start, end } = written.amountSpan
  const shown = headline.label.value.text.slice(start, end)
  const digits = readNumber(/\d(?:[\d.,'’ ]*\d)?/.exec(shown)?.[0] ?? '', brief.language)
  const scale = digits === undefined || digits.eq(0) ? one : written.low.abs().div(digits)
  return value => {
    const isLike =
      value.kind === 'number' &&
      !value.hasScale &&
      scale.gte(1000) &&
      digits !== undefined &&
      value.low.lte(digits.times(10)) &&
      value.high.gte(digits.div(10))
    return isLike ? { ...value, low: value.low.times(scale), high: value.high.times(scale) } : value
  }
}

/** The unit of a value as a value of one. */
function ofOne(value: Value): Value {
  return { ...value, low: one, high: one, isRange: false }
}

const one = new Big(1)
