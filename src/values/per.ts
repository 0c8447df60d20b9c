import { hasWordAhead, matchAt } from './amount.js'
import { knownUnit, singular, type Unit, unitWordSource } from './units.js'

/** Whether value added tax is left out of an amount or contained in it. */
export type Vat = 'excl' | 'incl'

/** What follows an amount: per-units in their order, VAT, and the offset where that ends. */
export interface PerUnits {
  readonly per: readonly Unit[]
  readonly vat: Vat | undefined
  readonly end: number
}

/** What follows an amount at `offset`, ` per m² per month excl. VAT`; unknown nouns count as units of money only. */
export function readPerUnits(text: string, offset: number, isMoney: boolean): PerUnits {
  const per: Unit[] = []
  let vat: Vat | undefined
  let end = offset
  for (let count = 0; count < 5 && hasWordAhead(text, end); count++) {
    const unit = readPer(text, end, isMoney, per.length > 0)
    const tax = unit || vat ? undefined : readVat(text, end)
    if (!unit && !tax) break
    if (unit) per.push(unit.unit)
    vat ??= tax?.vat
    end = unit?.end ?? tax?.end ?? end
  }
  return { per, vat, end }
}

/** A unit word at an offset, `days` in `45 days` or `-day` in `90-day`: known, or any noun before a per-unit. */
export function readUnitWord(
  text: string,
  offset: number,
): { readonly unit: Unit; readonly end: number } | undefined {
  const found = hasWordAhead(text, offset) ? wordAfter(counted, text, offset) : undefined
  if (!found) return undefined
  const { start, word, end } = found
  const known = knownUnit(word)
  if (known !== undefined) return { unit: known, end }
  const isCounted =
    /^\s/.test(start[0]) && !notCounted.test(word) && matchAt(perAhead, text, end) !== undefined
  return isCounted ? { unit: singular(word), end } : undefined
}

interface Found {
  readonly unit: Unit
  readonly end: number
}

const blank = '[ \\u00a0\\u202f]'
/** One pattern for all places: it is long, and each that holds it takes milliseconds before it first matches. */
const unitWord = new RegExp(`${unitWordSource}(?![\\p{L}\\d])`, 'iuy')
const counted = new RegExp(`${blank}|-|`, 'uy')
const perAhead = /\s+(?:per|a|an|each|every|pro|par|por|al|a la)\s+\p{L}|\s*\/\s?\p{L}/uy
const notCounted = /^(?:and|or|to|of|in|for|as|at|on|by|is|per|a|an|und|oder|if|plus|less|net|gross)$/i
const slash = new RegExp(`${blank}?/${blank}?`, 'uy')
const perNumber = new RegExp(`${blank}?(?:/|per )${blank}?(\\d[\\d.,]*)${blank}`, 'uy')
const spelt = new RegExp(`,?${blank}(?:per|pro|par|por|je|p\\.)${blank}?(?<=[ \\u00a0.])`, 'iuy')
const article = new RegExp(
  `${blank}(?:(?:a la|an?|each|every|al|im|la|le|die|das|in der)${blank}|l['’])`,
  'iuy',
)
const joined = new RegExp(`${blank}(?:and|und|et|y)${blank}(?:per |pro |je |par |por )?`, 'iuy')
const short =
  /[ \u00a0\u202f]?(?:(p[./]? ?a|a year)|(pcm|p[./]? ?m)|(p[./]? ?w)|(p[./]? ?d)|(ph))(?:\.(?!\d))?(?![\p{L}\d])/iuy
const adverb =
  /[ \u00a0\u202f](?:(annually|yearly|jährlich|annuel(?:le)?s?|anual(?:es)?)|(monthly|monatlich|mensuel(?:le)?s?|mensual(?:es)?)|(quarterly)|(weekly|wöchentlich)|(daily|täglich)|(hourly)|(nightly)|(each|apiece))(?![\p{L}\d])/iuy
const adverbUnits = ['year', 'month', 'quarter', 'week', 'day', 'hour', 'night', 'unit'] as const
const shortUnits = ['year', 'month', 'week', 'day', 'hour'] as const
const noUnit = /^(?:se|our|your|my|the|this|that|their|his|her|its|as|cent)$/i

function readPer(text: string, offset: number, isMoney: boolean, isSecond: boolean): Found | undefined {
  const sign = text[offset]
  if (sign === undefined) return undefined
  return (
    (isMoney ? numbered(text, offset) : undefined) ??
    (isMoney ? tabled(short, shortUnits, text, offset) : undefined) ??
    named(slash, text, offset, isMoney) ??
    named(spelt, text, offset, true) ??
    tabled(adverb, adverbUnits, text, offset) ??
    named(article, text, offset, false) ??
    (isSecond ? named(joined, text, offset, false) : undefined) ??
    (isMoney ? lastNoun(text, offset) : undefined)
  )
}

interface WordAfter {
  readonly start: RegExpExecArray
  readonly word: string
  readonly end: number
}

/** What matches at the offset, and the unit word right after it. */
function wordAfter(pattern: RegExp, text: string, offset: number): WordAfter | undefined {
  const start = matchAt(pattern, text, offset)
  if (!start) return undefined
  const at = offset + start[0].length
  const word = matchAt(unitWord, text, at)?.[0]
  return word === undefined ? undefined : { start, word, end: at + word.length }
}

function named(pattern: RegExp, text: string, offset: number, isOpen: boolean): Found | undefined {
  const found = wordAfter(pattern, text, offset)
  if (!found) return undefined
  const { start, word, end } = found
  const isFrenchYear = /^ans?$/.test(word) && /par|\//.test(start[0])
  const unit = isFrenchYear
    ? 'year'
    : (knownUnit(word) ?? (isOpen && !noUnit.test(word) ? singular(word) : undefined))
  return unit === undefined ? undefined : { unit, end }
}

function tabled(pattern: RegExp, units: readonly Unit[], text: string, offset: number): Found | undefined {
  const found = matchAt(pattern, text, offset)
  const unit = units[found?.slice(1).findIndex(group => group !== undefined) ?? -1]
  return !found || unit === undefined ? undefined : { unit, end: offset + found[0].length }
}

/** `per 1,000 units` counts in thousands of units. */
function numbered(text: string, offset: number): Found | undefined {
  const found = wordAfter(perNumber, text, offset)
  if (!found) return undefined
  const { start, word, end } = found
  return { unit: `${start[1]} ${knownUnit(word) ?? singular(word)}`, end }
}

const finalNoun = /[ \u00a0](?:a|an) (\p{L}{3,20})(?=\s*(?:[.,;:)]|$))/uy

/** An unknown noun after "a" is a unit only where the clause ends, `€500 a crane`. */
function lastNoun(text: string, offset: number): Found | undefined {
  const found = matchAt(finalNoun, text, offset)
  return found?.[1] === undefined ? undefined : { unit: singular(found[1]), end: offset + found[0].length }
}

const tax = '(?:VAT|GST|(?:sales )?tax(?:es)?|MwSt|USt|TVA|IVA|BTW)(?![\\p{L}])\\.?\\)?'
const excluded = new RegExp(
  `(?:,? ?\\(|,? )(?:(?:excl(?:\\.|uding|usive of)?|ex\\.?|exclusive of|without|before|plus|net of|\\+|zzgl\\.?|exkl\\.?|ohne|hors|más|sin|\\+) ?${tax}|(?:net|netto|netos?|HT)(?![\\p{L}]| of| \\d)\\)?)`,
  'iuy',
)
const included = new RegExp(
  `(?:,? ?\\(|,? )(?:(?:incl(?:\\.|uding|usive of)?|inclusive of|with|inkl\\.?|mit|con) ?${tax}|(?:IVA incluido|TVA incluse|gross|brutto|bruts?|brutos?|TTC)(?![\\p{L}]| of)\\)?)`,
  'iuy',
)

function readVat(text: string, offset: number): { readonly vat: Vat; readonly end: number } | undefined {
  const without = matchAt(excluded, text, offset)
  if (without) return { vat: 'excl', end: offset + without[0].length }
  const withTax = matchAt(included, text, offset)
  return withTax && { vat: 'incl', end: offset + withTax[0].length }
}
