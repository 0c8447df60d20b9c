import { inEveryLanguage } from '../../language/languages.js'
import { oneOf } from '../../language/pattern.js'
import type { LabelledValue, Section, Words } from '../../markdown/outline.js'
import type { Value } from '../../values/money.js'
import { knownUnit, type Unit } from '../../values/units.js'
import { commonUnit, isWithin, withCurrency, withSibling, withUnit } from '../../values/value.js'
import type { Note } from '../note.js'
import type { TextReader } from '../text-reader.js'
import { headerText } from './header.js'

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
  const column = above.at(-1)
  const names = [row?.name ?? key, column === row?.name ? undefined : column]
  const heads = [row && key, ...above.toReversed()].filter(words => words !== row?.name)
  return (
    unitOfCell(reader, unit?.text ?? '') ??
    first(names, ({ text }) => reader.headUnits.recall(text, () => unitOfName(reader, text), 'name')) ??
    first(
      heads,
      words =>
        reader.headUnits.recall(words.text, text => unitInHead(reader, text), 'head') ??
        (words === column ? readHead(reader, words.text.trim()) : undefined),
    )
  )
}

/** The unit in a cell for it; words behind one that is known are left out: `months after start`. */
export function unitOfCell(reader: TextReader, text: string): Value | undefined {
  const [first = ''] = text.trim().split(' ')
  return readAny(reader, text) ?? (knownUnit(first) ? readAny(reader, first) : undefined)
}

/** The unit that a part of the name of a row or column gives. */
function unitOfName(reader: TextReader, text: string): Value | undefined {
  return first(partsOfHead(text), part => readHead(reader, part))
}

/** The unit in a head or heading. Only money and per cent: other words may look like a thing to be counted. */
function unitInHead(reader: TextReader, text: string): Value | undefined {
  return unitsIn(text)
    .map(part => readAny(reader, part))
    .find(unit => unit?.kind === 'money' || unit?.kind === 'percent')
}

/** The unit that a head is; a word such as "Limit" may stand there that only looks like a thing to be counted. */
function readHead(reader: TextReader, text: string): Value | undefined {
  return /^\p{L}+$/u.test(text) && !knownUnit(text) ? undefined : readAny(reader, text)
}

function readAny(reader: TextReader, text: string): Value | undefined {
  return text === '' ? undefined : reader.unit(text)
}

/** What an amount counts by the words of its row, key or heading: `Rent per month`, `## Per share`, `Prices (per load)`. */
export function perOf(
  { reader }: Note,
  { row, key, above, isCued, sentence }: LabelledValue,
): readonly Unit[] {
  const isOwnLabel = isCued === undefined && (sentence === undefined || row !== undefined)
  const own = isOwnLabel ? first([row?.name, key], ({ text }) => someOf(reader.per(text))) : undefined
  const inHead = ({ text }: Words) => reader.headPers.recall(text, () => perOfHead(reader, text))
  return own ?? first(above.toReversed(), inHead) ?? []
}

function perOfHead(reader: TextReader, text: string): readonly Unit[] | undefined {
  return first([text, ...inBrackets(text)], part =>
    perAtStart.test(part) ? someOf(reader.per(part)) : undefined,
  )
}

function someOf(units: readonly Unit[]): readonly Unit[] | undefined {
  return units.length > 0 ? units : undefined
}

/**
 * What all amounts of a note count that say nothing else, by a line at its head, `Per kilo unless another unit is named`,
 * or by the unit of its key facts.
 */
export function sharedPer(brief: Note): readonly Unit[] {
  const { preamble, reader } = brief
  const sentences = preamble.paragraphs.slice(0, 8).flatMap(({ text }) => text.split(/[.;\n]\s*/))
  const found = sentences.find(text => text.length <= 80 && reader.holds(startsWithPer, text))
  return found === undefined ? (reader.unit(headerText(brief, 'unit'))?.per ?? []) : reader.per(found)
}

/** What all amounts of a section count, by a short line of its own: `All per day, three days a week`, `Por función`. */
export function declaredPer({ reader }: Note, { paragraphs }: Section): readonly Unit[] {
  const line = paragraphs.find(
    ({ text }) => text.length <= 80 && !/\d/.test(text) && reader.holds(startsWithAllPer, text),
  )
  const start = line && allPerAtStart.exec(line.text)?.[1]
  return line === undefined ? [] : reader.per(line.text.slice(start?.length).split(/[.,;]/)[0] ?? '')
}

/** A value of money by such a unit, where none is written beside it. */
export function withPer(value: Value, per: readonly Unit[]): Value {
  return value.kind === 'money' && value.per.length === 0 ? { ...value, per } : value
}

function startsWithPer(text: string): boolean {
  return perAtStart.test(text)
}

function startsWithAllPer(text: string): boolean {
  return allPerAtStart.test(text)
}

const per = oneOf(inEveryLanguage(({ units }) => [units.per, ...units.perOthers]))
const perAtStart = new RegExp(`^[^\\p{L}]*${per}\\s`, 'iu')
const allPerAtStart = new RegExp(
  `^([^\\p{L}]*(?:${oneOf(inEveryLanguage(({ units }) => units.figures))}\\s+)?)${per}\\s`,
  'iu',
)

/**
 * The unit that a line gives for all numbers of its section, `All figures US$ per load, fuel included`, `Preise in € je
 * Tonne`.
 */
export function declaredUnit({ reader }: Note, { paragraphs }: Section): Value | undefined {
  for (const { text } of paragraphs) {
    if (text.length > 200) continue
    const unit = figures.exec(text)?.[1]
    const value = unit === undefined ? undefined : reader.unit(unit.trim())
    if (value !== undefined && value.kind !== 'quantity') return value
  }
  return undefined
}

const figures = new RegExp(
  `(?:^|[.;(\\n]\\s*)[^\\p{L}]{0,4}${oneOf(inEveryLanguage(({ units }) => units.figures))}(?:\\s+${oneOf(inEveryLanguage(({ units }) => units.beforeUnit))})?:?\\s+([^.,;()\\n]{1,40})`,
  'iu',
)

/** The first that is found in one of these. */
function first<T, Found>(
  places: readonly (T | undefined)[],
  find: (place: T) => Found | undefined,
): Found | undefined {
  for (const place of places) {
    const found = place === undefined ? undefined : find(place)
    if (found !== undefined) return found
  }
  return undefined
}

/** What may be a unit in a heading: `k€` of `Money (k€)`, `€ per tonne` of `Prices in € per tonne`. */
function unitsIn(heading: string): readonly string[] {
  const others = heading.match(/[^,()[\]]{1,60}/g) ?? []
  return [...inBrackets(heading), ...others].flatMap(text => [
    text.trim(),
    /\s(?:in|en)\s(\S.*)$/.exec(` ${text}`)?.[1] ?? '',
  ])
}

function inBrackets(heading: string): readonly string[] {
  return [...heading.matchAll(/[([]([^()[\]]{1,40})[)\]]/g)].map(([, inner = '']) => inner)
}

/** Where the head of a row or column gives a unit: `Rent (€ per year)`, `Rent (est., € per year)`, `Share, tonnes per year`. */
function partsOfHead(text: string): readonly string[] {
  const inner = /[([]([^()[\]]*)[)\]]/.exec(text)?.[1] ?? ''
  return [inner, /,\s*([^,]+)$/.exec(inner)?.[1] ?? '', /,\s*([^,()]+)$/.exec(text)?.[1] ?? '']
}

/** The unit of the key facts, in their currency; undefined if they have neither. */
export function headerUnit(brief: Note): Value | undefined {
  const { currency } = brief.reader.valueOptions
  const unit = brief.reader.unit(headerText(brief, 'unit') || (currency ?? ''))
  return unit && currency ? withCurrency(unit, currency) : unit
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
  const lines = read
    .filter(({ label }) => label.row === undefined)
    // A remark says for itself what it counts, wherever it stands.
    .sort((a, b) => Number(a.label.isCued === true) - Number(b.label.isCued === true))
  const valuesOf = (isWanted: (name: string) => boolean) =>
    lines.flatMap(({ name, written }) => (written !== undefined && isWanted(name) ? [written] : []))
  const limits = valuesOf(name => name === 'walkAway')
  const aims = valuesOf(name => name === 'opening' || name === 'target')
  const own = [...limits, ...aims]
  const others = valuesOf(name => !['walkAway', 'opening', 'target'].includes(name))
  const hasUnit = own.some(({ kind, per }) => kind !== 'number' || per.length > 0)
  const sibling = withPerOf(aims, commonUnit(hasUnit ? own : [...own, ...others]))
  const { currency } = brief.reader.valueOptions
  const header = headerUnit(brief)
  const headline = sibling && currency ? withCurrency(sibling, currency) : (sibling ?? header)
  return {
    headline,
    complete: value => {
      if (headline === undefined) return value
      if (sibling === undefined) return withUnit(value, headline)
      const completed = withSibling(value, headline)
      const isLent = value.per.length === 0 && completed.per.length > 0
      return isLent ? { ...completed, per: perOfLike(completed, [...own, ...others]) } : completed
    },
  }
}

/**
 * What an amount counts that does not say it: the same as those about as large, `happy with $19.5k` beside `$21k a month`
 * and `$192k a year`. If none of money is, it cannot be told.
 */
function perOfLike(value: Value, siblings: readonly Value[]): readonly Unit[] {
  if (value.kind !== 'money') return value.per
  const counted = siblings.filter(({ kind, per }) => kind === 'money' && per.length > 0)
  const like = counted.filter(({ high }) => isWithin(high, value.high, 3))
  const [first, ...others] = like
  if (first === undefined) return counted.length > 0 ? [] : value.per
  return others.every(({ per }) => per.join() === first.per.join()) ? first.per : value.per
}

/** The limit by what opening and target count, if they are about as large: `from €640 a hectare, no less than €540`. */
function withPerOf(aims: readonly Value[], limit: Value | undefined): Value | undefined {
  const [first, ...others] = aims.filter(({ per }) => per.length > 0)
  if (first === undefined || limit === undefined) return limit
  const areAlike = others.every(({ per }) => per.join() === first.per.join())
  return areAlike && aims.every(({ high }) => isWithin(high, limit.high, 3))
    ? withPer(limit, first.per)
    : limit
}
