import { en } from '../language/en/language.js'
import { inEveryLanguage, languages } from '../language/languages.js'
import { noLetterAfter, oneOf } from '../language/pattern.js'
import { letter, letters } from '../text/letters.js'

/** The name of a unit in the singular, `year`, `m²`; an open set, with one spelling for each known unit. */
export type Unit = string

/** The name in values of a unit written in any way (`yrs`, `sqm`, `Monat`); undefined if it is unknown. */
export function knownUnit(word: string): Unit | undefined {
  return units.get(
    word
      .toLowerCase()
      .replace(/\.$/, '')
      .replace(/[\s-]+/g, ' '),
  )
}

/** Whether prices by this unit are often given with three decimals, `€1.289 per litre`. */
export function isSmallUnit(unit: Unit): boolean {
  return small.has(unit)
}

const small: ReadonlySet<Unit> = new Set([
  'litre',
  'kg',
  'kWh',
  'm³',
  'minute',
  'piece',
  'unit',
  'word',
  'page',
  'share',
  'copy',
])

/** The singular of an English noun in lower case; irregular plurals stay as they are. */
export function singular(noun: string): Unit {
  const lower = noun.toLowerCase()
  if (/(?:ss|us|is)$/.test(lower) || lower.length < 4) return lower
  return lower
    .replace(/([^aeiou])ies$/, '$1y')
    .replace(/(x|ch|sh|ss)es$/, '$1')
    .replace(/([^s])s$/, '$1')
}

/** The regular English plural of a unit; signs such as `m²` and `kg` stay as they are. */
export function plural(unit: Unit): string {
  if (/[²³]|^(?:sq ft|kg|km|m|kWh|MWh)$|^(?:×|of \d)/.test(unit)) return unit
  if (/[^aeiou]y$/.test(unit)) return `${unit.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(unit) ? `${unit}es` : `${unit}s`
}

const { workingTime, squares } = en.units

/** Spellings of more than one word, `jours ouvrables`. */
const inWords = inEveryLanguage(({ units }) =>
  Object.values(units.names).flatMap(({ spellings }) => spellings.filter(spelling => /[ -]/.test(spelling))),
)
/** The source of a pattern for one unit word: `sq ft`, `working days`, `m²`. */
export const unitWordSource = `(?:${oneOf(inWords)}${noLetterAfter}|${oneOf(squares.first)} ?${oneOf(squares.second)}\\b\\.?|${oneOf(workingTime.first)}[ -]${oneOf(workingTime.second)}${noLetterAfter}|${letter}[${letters}²³]*(?:2(?!\\d))?)`

/** Spellings that belong to no language. */
const signs: readonly (readonly [spelling: string, unit: Unit])[] = [
  ['h', 'hour'],
  ['m²', 'm²'],
  ['m2', 'm²'],
  ['ft²', 'sq ft'],
  ['ft2', 'sq ft'],
  ['m³', 'm³'],
  ['m3', 'm³'],
  ['m', 'm'],
  ['km', 'km'],
  ['ha', 'hectare'],
  ['t', 'tonne'],
  ['kg', 'kg'],
  ['l', 'litre'],
  ['kwh', 'kWh'],
  ['mwh', 'MWh'],
]

const units: ReadonlyMap<string, Unit> = new Map([
  ...signs,
  ...languages.flatMap(({ units }) =>
    Object.entries(units.names).flatMap(([unit, { spellings }]) =>
      spellings.map(spelling => [spelling, unit] as const),
    ),
  ),
])
