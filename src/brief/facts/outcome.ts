import { anySignal, wholeSignal } from '../../language/any-language.js'
import * as english from '../../language/en/facts.js'
import { noLetterAfter, noLetterBefore, oneOf } from '../../language/pattern.js'
import type { Words } from '../../markdown/outline.js'
import { findAll } from '../../text/find-all.js'
import { letter } from '../../text/letters.js'
import type { Value } from '../../values/money.js'
import type { TextReader } from '../text-reader.js'

/** How a scenario ends. Only `accept` has amounts. */
export interface Outcome {
  readonly verb: 'accept' | 'counter' | 'hold' | 'walkAway' | undefined
  /** The amounts after an accepting verb, up to the next verb; their spans are relative to the words. */
  readonly accepted: readonly Value[]
  /** Further conditions: "only with 36 months". */
  readonly hasCondition: boolean
}

const names = ['accept', 'counter', 'hold', 'walkAway'] as const
const verbs = new RegExp(
  `${noLetterBefore}(?:${names.map(name => `(${anySignal(name)})`).join('|')})${noLetterAfter}`,
  'giu',
)
const leaving = new RegExp(anySignal('leaving'), 'iu')
const not = anySignal('not')
const no = anySignal('no')
const negated = new RegExp(
  String.raw`(?:${noLetterBefore}${not}|${oneOf(english.notEnding)})\s+(?:${letter}+\s+)?$|${noLetterBefore}${no}\s+$`,
  'iu',
)
const condition = new RegExp(wholeSignal('condition'), 'iu')

/** The outcome in a line such as `accept at €438k per year, only with 36 months`. */
export function readOutcome({ text }: Words, reader: TextReader): Outcome {
  // A denial is close to its verb; searching all the text before each verb would take quadratic time.
  const found = findAll(text, verbs).filter(
    match => !negated.test(text.slice(Math.max(0, match.index - 100), match.index)),
  )
  const named = found.map((match, index) => ({
    verb: names[match.slice(1).findIndex(group => group !== undefined)],
    start: match.index + match[0].length,
    end: found[index + 1]?.index ?? text.length,
  }))
  const leaves = named.some(({ verb }) => verb === 'walkAway') && leaving.test(text)
  const accepts = leaves ? [] : named.filter(({ verb }) => verb === 'accept')
  const values = reader.values(text)
  return {
    verb: leaves ? 'walkAway' : named[0]?.verb,
    accepted: accepts.flatMap(({ start, end }) =>
      values.filter(({ span }) => span.start >= start && span.start < end),
    ),
    hasCondition: condition.test(text),
  }
}

const chances = new RegExp(String.raw`(?<!\d)(\d+)\s*(?:${anySignal('odds')}|[:/])\s*(\d+)`, 'i')
const shareOf = new RegExp(String.raw`([+−-]?\d+(?:[.,]\d+)?)\s*(%|${anySignal('percent')})?`, 'i')

/** A probability in percent, from `35%`, `0.35`, `35 %`, `1 in 3`; undefined when there is none. */
export function readProbability(
  text: string,
): { readonly percent: number; readonly isDecimal: boolean } | undefined {
  const odds = chances.exec(text)
  if (odds !== null && Number(odds[2]) > 0)
    return { percent: (Number(odds[1]) / Number(odds[2])) * 100, isDecimal: false }
  const share = shareOf.exec(text)
  if (share === null) return undefined
  const number = Number((share[1] ?? '').replace(',', '.').replace('−', '-'))
  const isDecimal = share[2] === undefined && /[.,]/.test(share[1] ?? '')
  return {
    percent: share[2] === undefined && (isDecimal || (number > 0 && number <= 1)) ? number * 100 : number,
    isDecimal,
  }
}
