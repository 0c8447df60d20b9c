import { Big } from 'big.js'
import type { Language } from '../language/language.js'
import { inEveryLanguage, languageOf, languages } from '../language/languages.js'
import type { ScaleName } from '../language/numbers.js'
import { oneOf } from '../language/pattern.js'
import { letters } from '../text/letters.js'
import { matchAt } from './match-at.js'

/** A word or letter after a number that multiplies it: `k`, `million`. */
export interface Scale {
  readonly factor: Big
  readonly end: number
  /** Whether it is a scale even without a currency: not `m`, which may be metres, and neither `k` nor `mm` after a blank. */
  readonly isSure: boolean
}

/** The scale at an offset, including a blank before it. */
export function readScale(text: string, offset: number, language: string): Scale | undefined {
  const found = matchAt(pattern, text, offset)
  const word = found?.[1]?.toLowerCase()
  if (!found || word === undefined) return undefined
  // USD 4 mil is four million, and 4 mil € are four thousand.
  const factor = factorIn(languageOf(language), word) ?? factorInAny(word)
  const isApart = /^\s/.test(found[0])
  return (
    factor && { factor, end: offset + found[0].length, isSure: word !== 'm' && !(isApart && isClose(word)) }
  )
}

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
const factors: readonly (readonly [name: ScaleName, factor: Big])[] = [
  ['thousand', thousand],
  ['million', million],
  ['billion', new Big(1e9)],
  ['lakh', new Big(1e5)],
  ['crore', new Big(1e7)],
]
const scaleLetters: ReadonlyMap<string, Big> = new Map([
  ['k', thousand],
  ['t', thousand],
  ['m', million],
])
const words = inEveryLanguage(({ numbers }) => Object.values(numbers.scales).flat())
const closeScales = inEveryLanguage(({ numbers }) => numbers.closeScales)
/** `T` means a thousand only before the euro. */
const pattern = new RegExp(
  `[ \\u00a0\\u202f]?(k|T(?=€|EUR)|m|${oneOf(words)})(?=EUR|USD|GBP|CHF|[^${letters}\\d²³]|$)`,
  'iuy',
)
