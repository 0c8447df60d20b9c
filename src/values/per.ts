import { en } from '../language/en/language.js'
import { inEveryLanguage, languages } from '../language/languages.js'
import { oneOf, oneOfBefore } from '../language/pattern.js'
import type { UnitNames } from '../language/units.js'
import { letter, letters } from '../text/letters.js'
import { hasWordAhead } from './amount.js'
import { matchAt } from './match-at.js'
import { knownUnit, singular, type Unit, unitWordSource } from './units.js'
import { readVat, type Vat } from './vat.js'

/** What follows an amount: per-units in their order, VAT, and the offset where that ends. */
export interface PerUnits {
  readonly per: readonly Unit[]
  readonly vat: Vat | undefined
  readonly end: number
}

/** What follows an amount at `offset`, ` per m² per month excl. VAT`; unknown nouns count as units only after money. */
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

/** The units that a head or label gives after "per", `Rent per m² per month`, or as its first word, `Monthly rent`. */
export function readPerIn(head: string): readonly Unit[] {
  const text = ` ${head.trim()}`
  const first = tabled(adverb, adverbs, text, 0)
  if (first !== undefined) return [first.unit]
  const at = text.search(anyPer)
  if (at !== -1) return isPer(text, at) ? readPerUnits(text, at, false).per : []
  const last = text.lastIndexOf(' ')
  const short = last > 0 ? tabled(abbreviation, abbreviations, text, last) : undefined
  return short === undefined || short.end < text.length ? [] : [short.unit]
}

/** A head or label without the "per" behind it, `Rent` of `Rent per month`. */
export function withoutPer(head: string): string {
  const text = head.trimEnd()
  const start = text.search(anyPer)
  return start > 0 && readPerUnits(text, start, false).end === text.length ? text.slice(0, start) : text
}

/** Whether "per" and its like count something at an offset: `je vise` and `Por menos` are other words. */
function isPer(text: string, at: number): boolean {
  const found = wordAfter(spelt, text, at)
  if (found === undefined || knownUnit(found.word) !== undefined) return true
  return at > 0 && (onlyPer.test(found.start[0]) || /^\p{Lu}/u.test(found.word))
}

/** A unit word and the offset where it ends. */
interface WrittenUnit {
  readonly unit: Unit
  readonly end: number
}

/** A unit word at an offset, `days` in `45 days` or `-day` in `90-day`: a known one, or any noun before a per-unit. */
export function readUnitWord(text: string, offset: number): WrittenUnit | undefined {
  const found = hasWordAhead(text, offset) ? wordAfter(beforeUnit, text, offset) : undefined
  if (!found) return undefined
  const { start, word, end } = found
  const known = knownUnit(word)
  if (known !== undefined) return { unit: known, end }
  const isCounted =
    /^\s/.test(start[0]) && !notCounted.has(word.toLowerCase()) && matchAt(perAhead, text, end) !== undefined
  return isCounted ? { unit: singular(word), end } : undefined
}

/** Whether an abbreviation for "per" and a unit touches the amount that ends at an offset, `£1,200pcm`. */
export function hasJoinedUnit(text: string, offset: number): boolean {
  return matchAt(joinedUnit, text, offset) !== undefined
}

const blank = '[ \\u00a0\\u202f]'
const noWordAfter = `(?![${letters}\\d])`
const perWords = inEveryLanguage(({ units }) => [units.per])
const allPerWords = oneOf(inEveryLanguage(({ units }) => [units.per, ...units.perOthers]))
const perArticles = inEveryLanguage(({ units }) => units.perArticles)
const articles = [...perArticles, ...inEveryLanguage(({ units }) => units.definiteArticles)]
const and = oneOf(inEveryLanguage(({ phrases }) => [phrases.and]))
const abbreviations = unitsByWord(({ abbreviations }) => abbreviations)
const adverbs = unitsByWord(({ adverbs }) => adverbs)

/** Compiled once: compiling this pattern is slow. */
const unitWord = new RegExp(`${unitWordSource}${noWordAfter}`, 'iuy')
const beforeUnit = new RegExp(`${blank}|-|`, 'uy')
const perAhead = new RegExp(
  `\\s+${oneOf([...perWords, ...perArticles])}\\s+${letter}|\\s*\\/\\s?${letter}`,
  'uy',
)
const slash = new RegExp(`${blank}?/${blank}?`, 'uy')
const perNumber = new RegExp(`${blank}?(?:/|${en.units.per} )${blank}?(\\d[\\d.,]*)${blank}`, 'uy')
const spelt = new RegExp(`,?${blank}${allPerWords}${blank}?(?<=[ \\u00a0.])`, 'iuy')
const anyPer = new RegExp(`,?${blank}${allPerWords}${blank}|${blank}?/${blank}?${letter}`, 'iu')
/** Those that are no other words. */
const onlyPer = new RegExp(`^,?${blank}${oneOf(inEveryLanguage(({ units }) => units.onlyPer))}${blank}`, 'iu')
const article = new RegExp(blank + oneOfBefore(articles, blank), 'iuy')
const joined = new RegExp(`${blank}${and}${blank}(?:${allPerWords} )?`, 'iuy')
const abbreviation = new RegExp(
  `${blank}?(${oneOf([...abbreviations.keys()])})(?:\\.(?!\\d))?${noWordAfter}`,
  'iuy',
)
const adverb = new RegExp(`${blank}(${oneOf([...adverbs.keys()])})${noWordAfter}`, 'iuy')
const joinedUnit = new RegExp(
  `${oneOf([...abbreviations.keys()].filter(word => /^\p{L}+$/u.test(word)))}${noWordAfter}`,
  'iuy',
)
const finalNoun = new RegExp(
  `[ \\u00a0]${oneOf(inEveryLanguage(({ units }) => units.indefiniteArticles))} (${letter}{3,20})(?=\\s*(?:[.,;:)]|$))`,
  'uy',
)
const notCounted: ReadonlySet<string> = new Set(inEveryLanguage(({ units }) => units.notCounted))
const notAfterPer: ReadonlySet<string> = new Set(inEveryLanguage(({ units }) => units.notAfterPer))

/** Units by one kind of their words, in all languages. */
function unitsByWord(
  wordsOf: (names: UnitNames) => readonly string[] | undefined,
): ReadonlyMap<string, Unit> {
  return new Map(
    languages.flatMap(({ units }) =>
      Object.entries(units.names).flatMap(([unit, names]) =>
        (wordsOf(names) ?? []).map(word => [word, unit] as const),
      ),
    ),
  )
}

function readPer(text: string, offset: number, isMoney: boolean, isSecond: boolean): WrittenUnit | undefined {
  return (
    (isMoney ? numbered(text, offset) : undefined) ??
    (isMoney ? tabled(abbreviation, abbreviations, text, offset) : undefined) ??
    named(slash, text, offset, isMoney) ??
    named(spelt, text, offset, true) ??
    tabled(adverb, adverbs, text, offset) ??
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

/** What the pattern matches at the offset, and the unit word right after it. */
function wordAfter(pattern: RegExp, text: string, offset: number): WordAfter | undefined {
  const start = matchAt(pattern, text, offset)
  if (!start) return undefined
  const at = offset + start[0].length
  const word = matchAt(unitWord, text, at)?.[0]
  return word === undefined ? undefined : { start, word, end: at + word.length }
}

function named(pattern: RegExp, text: string, offset: number, isOpen: boolean): WrittenUnit | undefined {
  const found = wordAfter(pattern, text, offset)
  if (!found) return undefined
  const { start, word, end } = found
  const unit =
    ambiguousUnit(word, start[0]) ??
    knownUnit(word) ??
    (isOpen && !notAfterPer.has(word.toLowerCase()) ? nameOf(word) : undefined)
  return unit === undefined ? undefined : { unit, end }
}

/** What is counted, in the singular; a German noun, `Glas`, is in it already. */
function nameOf(word: string): Unit {
  return /^\p{Lu}\p{Ll}*[^e]s$/u.test(word) ? word.toLowerCase() : singular(word)
}

/** The unit that a word names after a slash or the "per" of its own language, `an` in `par an`. */
function ambiguousUnit(word: string, before: string): Unit | undefined {
  return ambiguousUnits.find(
    ({ words, per }) => words.includes(word) && (before.includes('/') || before.includes(per)),
  )?.unit
}

const ambiguousUnits = languages.flatMap(({ units: { per, names } }) =>
  Object.entries(names).flatMap(([unit, { ambiguous }]) =>
    ambiguous ? [{ words: ambiguous, per, unit }] : [],
  ),
)

function tabled(
  pattern: RegExp,
  units: ReadonlyMap<string, Unit>,
  text: string,
  offset: number,
): WrittenUnit | undefined {
  const found = matchAt(pattern, text, offset)
  const unit = units.get(found?.[1]?.toLowerCase() ?? '')
  return !found || unit === undefined ? undefined : { unit, end: offset + found[0].length }
}

/** A number of units, `per 1,000 units`. */
function numbered(text: string, offset: number): WrittenUnit | undefined {
  const found = wordAfter(perNumber, text, offset)
  if (!found) return undefined
  const { start, word, end } = found
  return { unit: `${start[1]} ${knownUnit(word) ?? singular(word)}`, end }
}

/** An unknown noun after "a" is a unit only where the clause ends, `€500 a crane`. */
function lastNoun(text: string, offset: number): WrittenUnit | undefined {
  const found = matchAt(finalNoun, text, offset)
  return found?.[1] === undefined ? undefined : { unit: singular(found[1]), end: offset + found[0].length }
}
