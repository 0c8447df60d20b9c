import type { LabelledValue, Words } from '../../markdown/outline.js'
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
  const column = above.at(-1)
  const ofName = [row?.name ?? key, column === row?.name ? undefined : column].flatMap(words =>
    words === undefined ? [] : partsOfHead(words.text),
  )
  const heads = [row && key, ...above.toReversed()].filter(words => words !== row?.name)
  const ofHead = (words: Words | undefined) =>
    unitsIn(words?.text ?? '')
      .map(read)
      // Only money and per cent: other words of a heading may look like a thing to be counted.
      .find(unit => unit?.kind === 'money' || unit?.kind === 'percent') ??
    (words === column ? readHead(words?.text.trim() ?? '') : undefined)
  return first([
    () => read(unit?.text ?? ''),
    ...ofName.map(text => () => readHead(text)),
    ...heads.map(words => () => ofHead(words)),
  ])
}

/** The first unit that is found. */
function first(ways: readonly (() => Value | undefined)[]): Value | undefined {
  for (const find of ways) {
    const found = find()
    if (found !== undefined) return found
  }
  return undefined
}

/** What may be a unit in a heading: `k€` of `Money (k€)`, `€ per tonne` of `Prices in € per tonne`. */
function unitsIn(heading: string): readonly string[] {
  const inBrackets = [...heading.matchAll(/[([]([^()[\]]{1,40})[)\]]/g)].map(([, inner = '']) => inner)
  const others = heading.match(/[^,()[\]]{1,60}/g) ?? []
  return [...inBrackets, ...others].flatMap(text => [
    text.trim(),
    /\s(?:in|en)\s(\S.*)$/.exec(` ${text}`)?.[1] ?? '',
  ])
}

/** Where the head of a row or column gives a unit: `Rent (€ per year)`, `Rent (est., € per year)`, `Share, tonnes per year`. */
function partsOfHead(text: string): readonly string[] {
  const inner = /[([]([^()[\]]*)[)\]]/.exec(text)?.[1] ?? ''
  return [inner, /,\s*([^,]+)$/.exec(inner)?.[1] ?? '', /,\s*([^,()]+)$/.exec(text)?.[1] ?? '']
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
