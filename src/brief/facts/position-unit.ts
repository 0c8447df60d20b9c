import type { LabelledValue } from '../../markdown/outline.js'
import type { Value } from '../../values/money.js'
import { knownUnit } from '../../values/units.js'
import { commonUnit, withCurrency, withSibling, withUnit } from '../../values/value.js'
import type { Note } from '../note.js'
import { currencyOf, headerText } from './header.js'

/** The value with the unit of a key number where it has none of its own. */
export function complete(value: Value, unit: Value | undefined): Value {
  return unit === undefined ? value : withSibling(value, unit)
}

/** What of a key number its unit depends on. */
interface Numbered {
  readonly name: string
  readonly label: LabelledValue
}

/** A key number whose unit completes other values. */
export function unitOf(
  positions: readonly (Numbered & { readonly value: Value | undefined })[],
): Value | undefined {
  const whole = positions.filter(({ label }) => label.row === undefined)
  const own = whole.length > 0 ? whole : positions
  const position =
    own.find(({ name, value }) => name === 'walkAway' && value) ?? own.find(({ value }) => value)
  return position?.value
}

/** The unit that a value has from its table or its label: a cell, the head of the column, `Share, tonnes per year`. */
export function ownUnit({ reader }: Note, { unit, row, key, above }: LabelledValue): Value | undefined {
  const read = (text: string) => (text === '' ? undefined : reader.unit(text))
  // A word such as "Limit" may stand there that only looks like a thing to be counted.
  const readHead = (text: string) => (/^\p{L}+$/u.test(text) && !knownUnit(text) ? undefined : read(text))
  const ofName = [row?.name ?? key].flatMap(({ text }) => [
    /[([]([^()[\]]*)[)\]]/.exec(text)?.[1] ?? '',
    /,\s*([^,()]+)$/.exec(text)?.[1] ?? '',
  ])
  const column = above.at(-1)
  return (
    read(unit?.text ?? '') ??
    [...ofName, column === row?.name ? '' : (column?.text.trim() ?? '')]
      .map(readHead)
      .find(unit => unit !== undefined)
  )
}

/** How numbers without a unit get that of the brief. */
export interface Completion {
  /** The number whose unit they take, or the unit in the header. */
  readonly headline: Value | undefined
  complete(value: Value): Value
}

/**
 * Completes a key number with the unit that the others have, if all that have one agree, that of the walk-away first, or
 * else with the unit and currency of the header. Our own numbers come before BATNA and theirs; rows of tables are about
 * their own things.
 */
export function completionOf(
  brief: Note,
  read: readonly (Numbered & { readonly written: Value | undefined })[],
): Completion {
  const lines = read.filter(({ label }) => label.row === undefined)
  const valuesOf = (isWanted: (name: string) => boolean) =>
    lines.flatMap(({ name, written }) => (written !== undefined && isWanted(name) ? [written] : []))
  const limits = valuesOf(name => name === 'walkAway')
  const own = [...limits, ...valuesOf(name => name === 'opening' || name === 'target')]
  const others = valuesOf(name => !['walkAway', 'opening', 'target'].includes(name))
  const hasUnit = own.some(({ kind, per }) => kind !== 'number' || per.length > 0)
  const sibling = commonUnit(hasUnit ? own : [...own, ...others])
  const currency = currencyOf(brief)
  const header = brief.reader.unit(headerText(brief, 'unit') || (currency ?? ''))
  const unit = sibling ?? header
  const headline = unit && currency ? withCurrency(unit, currency) : unit
  return {
    headline,
    complete: value => {
      if (headline === undefined) return value
      return sibling ? withSibling(value, headline) : withUnit(value, headline)
    },
  }
}
