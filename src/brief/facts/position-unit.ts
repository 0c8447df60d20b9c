import { Big } from 'big.js'
import type { LabelledValue } from '../../markdown/outline.js'
import type { Value } from '../../values/money.js'
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
  const withUnits = read.filter(
    ({ label, written }) =>
      label.row === undefined &&
      written !== undefined &&
      (written.kind !== 'number' || written.per.length > 0),
  )
  const own = withUnits.find(({ name }) => name === 'walkAway') ?? withUnits[0]
  const currency = currencyOf(brief)
  const unit = own?.written
    ? ofOne(own.written)
    : readUnit(headerText(brief, 'unit'), brief.reader.valueOptions)
  return unit && currency ? withCurrency(unit, currency) : unit
}

/** The unit of a value as a value of one. */
function ofOne(value: Value): Value {
  return { ...value, low: one, high: one, isRange: false }
}

const one = new Big(1)
