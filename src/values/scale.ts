import { Big } from 'big.js'
import type { Language } from '../language/language.js'
import { inEveryLanguage, languageOf, languages } from '../language/languages.js'
import type { ScaleName } from '../language/numbers.js'
import { oneOf } from '../language/pattern.js'
import { capitalize } from '../text/capitalize.js'
import { letters } from '../text/letters.js'
import { matchAt } from './match-at.js'

/** A word or letter after a number that multiplies it: `k`, `million`. */
export interface Scale {
  readonly factor: Big
  readonly end: number
  /** Whether it is a scale even without a currency: not `m`, which may be metres, nor `b`, nor `k` and `mm` after a blank. */
  readonly isSure: boolean
}

/** The scale at an offset, including a blank before it. */
export function readScale(text: string, offset: number, language: string): Scale | undefined {
  const found = matchAt(pattern, text, offset)
  const written = found?.[1]
  if (!found || written === undefined) return undefined
  const end = offset + found[0].length
  const factor = scaleFactor(written, language, beforeEuro.test(text.slice(end, end + 4)))
  const isApart = /^\s/.test(found[0])
  const isSure = !/^[mbtT]$/.test(written) && !(isApart && isClose(written.toLowerCase()))
  return factor && { factor, end, isSure }
}

/** The factor of a scale word or letter, as a brief in that language uses it; `T` is a thousand beside the euro. */
export function scaleFactor(written: string, language: string, isByEuro: boolean): Big | undefined {
  const word = written.toLowerCase()
  if (word === 't')
    return isByEuro || languageOf(language).tag === 'de' ? thousand : written === 'T' ? trillion : undefined
  // USD 4 mil is four million, and 4 mil € are four thousand.
  return factorIn(languageOf(language), word) ?? factorInAny(word)
}

const beforeEuro = /^ ?(?:€|EUR|CHF)/

/** The source of a pattern for a scale word of any language, in small letters or with a capital. */
export function scaleWordSource(): string {
  return oneOf(words.flatMap(word => [word, capitalize(word)]))
}

/** Currency codes that people write together with a scale, `60 MSEK`. */
export const codesWithScale = 'EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CAD|AUD|INR|JPY'

function isClose(word: string): boolean {
  return scaleLetters.has(word) || closeScales.includes(word)
}

function factorInAny(word: string): Big | undefined {
  const language = languages.find(language => factorIn(language, word) !== undefined)
  return scaleLetters.get(word) ?? (language && factorIn(language, word))
}

function factorIn({ numbers }: Language, word: string): Big | undefined {
  return factors.find(([name]) => numbers.scales[name].includes(word))?.[1]
}

const thousand = new Big(1e3)
const million = new Big(1e6)
const billion = new Big(1e9)
const trillion = new Big(1e12)
const factors: readonly (readonly [name: ScaleName, factor: Big])[] = [
  ['thousand', thousand],
  ['million', million],
  ['billion', billion],
  ['trillion', trillion],
  ['lakh', new Big(1e5)],
  ['crore', new Big(1e7)],
]
const scaleLetters: ReadonlyMap<string, Big> = new Map([
  ['k', thousand],
  ['m', million],
  ['b', billion],
])
const words = inEveryLanguage(({ numbers }) => Object.values(numbers.scales).flat())
const closeScales = inEveryLanguage(({ numbers }) => numbers.closeScales)
const pattern = new RegExp(
  `[ \\u00a0\\u202f]?(k|t|m|b|${oneOf(words)})(?=${codesWithScale}|[^${letters}\\d²³]|$)`,
  'iuy',
)
