import { Big } from 'big.js'
import { inEveryLanguage, languages } from '../language/languages.js'
import { noLetterAfter, noLetterBefore, oneOf, oneOfBefore, wholeWord } from '../language/pattern.js'
import { findAll } from '../text/find-all.js'
import { letter } from '../text/letters.js'
import { matchAt } from './match-at.js'
import type { NumberToken } from './number.js'
import type { Unit } from './units.js'

/** The numbers that a text writes in words, `two`, in order. */
export function readCounts(text: string): readonly NumberToken[] {
  return findAll(text, countWord).map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    amount: new Big(counts.get(word.toLowerCase()) ?? 0),
    lone: undefined,
  }))
}

/** The text with the words of numbers in digits, `3 years` for `three years`. */
export function countsInDigits(text: string): string {
  return text.replace(countWord, word => String(counts.get(word.toLowerCase()) ?? word))
}

/**
 * The text with counts beside money, percent or their own number in digits, at the same places: `six dollars`, `ninety (90)
 * days`.
 */
export function withDigits(text: string): string {
  const pad = (digits: string, length: number) => digits.padStart(length)
  return text
    .replace(twice, (all: string, word: string, digits: string, blank: string) =>
      counts.get(word.toLowerCase()) === Number(digits) ? pad(digits + blank, all.length) : all,
    )
    .replace(pricedCount, word => pad(String(counts.get(word.toLowerCase()) ?? word), word.length))
}

/** What a multiple counts, `× EBITDA` in `6x EBITDA`, and the offset where it ends. */
export function readMultiple(text: string, offset: number): { unit: Unit; end: number } | undefined {
  const found = matchAt(multiplying, text, offset) && matchAt(multiple, text, offset)
  if (!found) return undefined
  const name = found[1]
  return { unit: name === undefined ? '×' : `× ${name}`, end: offset + found[0].length }
}

/** The same where it stands before the number that starts and ends there, `EBITDA × 6`. */
export function readMultipleBefore(
  text: string,
  start: number,
  end: number,
): { unit: Unit; end: number } | undefined {
  const name = multipleBefore.exec(text.slice(Math.max(0, start - 40), start))?.[1]
  return name === undefined ? undefined : { unit: `× ${name}`, end }
}

/** The total of a count, `of 3 depots` in `two of three depots`. */
export function readTotal(text: string, offset: number): { unit: Unit; end: number } | undefined {
  const found = matchAt(beforeTotal, text, offset) && matchAt(total, text, offset)
  const [all, written = '', noun = ''] = found ?? []
  if (all === undefined) return undefined
  const count = counts.get(written.toLowerCase()) ?? written
  return { unit: `of ${count} ${noun.toLowerCase()}`, end: offset + all.length }
}

/** Whether a unit is the total of a count, `of 3 depots`: such a count has no price. */
export function isTotal(unit: Unit): boolean {
  return /^of \d/.test(unit)
}

const counts: ReadonlyMap<string, number> = new Map(
  languages.flatMap(({ numbers }) => Object.entries(numbers.counts)),
)
const countWords = [...counts.keys()]
const countWord = new RegExp(wholeWord(countWords), 'giu')
const twice = new RegExp(`${noLetterBefore}(${oneOf(countWords)}) ?\\((\\d{1,3})\\)( ?)`, 'giu')
const pricedCount = new RegExp(
  `${noLetterBefore}${oneOf(countWords)}(?= (?:%|${oneOf(
    languages.flatMap(({ money, numbers }) => [
      ...Object.values(money.currencies).flat(),
      ...numbers.percent,
    ]),
  )})${noLetterAfter})`,
  'giu',
)
const outOf = oneOf(inEveryLanguage(({ numbers }) => numbers.outOf))
// The long patterns of totals and multiples are compiled at the first number that one of these short ones follows.
const beforeTotal = new RegExp(` ${outOf} `, 'iuy')
const total = new RegExp(
  `${beforeTotal.source}(\\d{1,3}|${oneOf(countWords)}) (${letter}{3,30})${noLetterAfter}`,
  'iuy',
)
const times = oneOf(['x', '×', ...inEveryLanguage(({ numbers }) => numbers.times)])
const fold = oneOf(inEveryLanguage(({ numbers }) => numbers.fold))
const multiplied = oneOf(inEveryLanguage(({ numbers }) => numbers.multiplied))
const shareOf = oneOf(inEveryLanguage(({ numbers }) => numbers.shareOf))
const article = oneOfBefore(
  inEveryLanguage(({ units }) => units.definiteArticles),
  ' ',
)
const multiplying = new RegExp(`(?: ?${times}|${fold})`, 'iuy')
const multiple = new RegExp(
  `${multiplying.source}(?: ?(?:${shareOf} )?${article}?(${multiplied})${noLetterAfter}|(?= ?(?:$|[,.;:)|])))`,
  'iuy',
)
const multipleBefore = new RegExp(`${noLetterBefore}(${multiplied}) ${times} $`, 'iu')
