import { anyPlan, anySignal, wholePlan, wholeSignal } from '../../language/any-language.js'
import * as english from '../../language/en/facts.js'
import { inEveryLanguage } from '../../language/languages.js'
import { noLetterAfter, noLetterBefore, oneOf } from '../../language/pattern.js'
import type { Words } from '../../markdown/outline.js'
import { findAll } from '../../text/find-all.js'
import { letter, letters } from '../../text/letters.js'
import type { Value } from '../../values/money.js'
import type { Ending } from '../readings.js'
import type { TextReader } from '../text-reader.js'
import { isOtherThing } from './other-things.js'

/** How a scenario ends, and the line that says it. */
export interface Outcome extends Ending {
  readonly words: Words
  /** Set if it is their offer that is accepted, in the words of the trigger. */
  readonly isOffered?: true
  /** The head of its column if that says more than that it is the outcome: `Kent closes at`. */
  readonly head?: Words
}

const names = ['accept', 'counter', 'hold', 'walkAway'] as const
const approximately = oneOf(inEveryLanguage(({ numbers }) => numbers.approximate))
const beforeAmount = String.raw`(?=[^${letters}\d]{0,12}(?:(?:[A-Z]{3}|${approximately})[^${letters}\d]{1,4})?[^${letters}\d]{0,4}\d)`
const accepting = `(?:${anySignal('accept')}|${anyPlan('accept')})${noLetterAfter}|${anyPlan('acceptAmount')}${beforeAmount}`
const leavingWords = `(?:${anySignal('walkAway')}|${anyPlan('leave')})${noLetterAfter}`
const verbs = new RegExp(
  `${noLetterBefore}(?:(${accepting})|(${anySignal('counter')}${noLetterAfter})|(${anySignal('hold')}${noLetterAfter})|(${leavingWords}))`,
  'giu',
)
const acceptsNext = new RegExp(
  `${noLetterBefore}(?:${anySignal('accept')}|${anyPlan('accept')}|${anyPlan('acceptAmount')})${noLetterAfter}`,
  'iu',
)
/** Languages that put the verb last accept the amount before it: `bei 36.000 € abschließen`. */
const verbsAtEnd = new RegExp(wholePlan('acceptBefore'), 'giu')
const leaving = new RegExp(`${anySignal('leaving')}|${wholePlan('leave')}`, 'iu')
const not = anySignal('not')
const no = anySignal('no')
const negated = new RegExp(
  String.raw`(?:${noLetterBefore}${not}|${oneOf(english.notEnding)})\s+(?:${letter}+\s+)?$|${noLetterBefore}${no}\s+$`,
  'iu',
)
const denied = new RegExp(wholePlan('denied'), 'iu')
const inReturn = new RegExp(`${noLetterBefore}${anySignal('inReturn')}`, 'giu')
const condition = new RegExp(
  `${noLetterBefore}(?:${anySignal('condition')}${noLetterAfter}|${anySignal('inReturn')})`,
  'giu',
)
const pressure = new RegExp(wholeSignal('pressure'), 'iu')

/** Whether words such as the head of a column, `Kent closes at`, say that we accept what follows. */
export function accepts(text: string): boolean {
  return acceptsNext.test(text)
}

/** The outcome in a line such as `accept at €438k per year, only with 36 months`; `deal` says what is negotiated. */
export function readOutcome(words: Words, reader: TextReader, deal = ''): Outcome {
  const ending = reader.endings.recall(words.text, text => readEnding(text, reader, deal), deal)
  return { words, ...ending }
}

/** The amount that they offer in a trigger, if the answer takes it: `they offer 6.5 → take it`. */
export function readTaken(trigger: Words, answer: Words, reader: TextReader): Outcome | undefined {
  // `Yes, and?`, `Annehmen? Nein.`
  if (!takesIt.test(answer.text) || answer.text.includes('?') || refused.test(answer.text)) return undefined
  const { text } = trigger
  const isOffered = ({ span: { start } }: Value) =>
    offered.test(text.slice(Math.max(0, start - longestLead), start)) ||
    quoteBefore.test(text.slice(0, start))
  const value = reader.values(text).find(isOffered)
  if (value === undefined) return undefined
  const before = text.slice(Math.max(0, value.span.start - longestLead), value.span.start)
  const after = text.slice(value.span.end, value.span.end + longestLead)
  // `They offer £3,000 for the old tiles`, `€60k off the list price`, `they never offer €60k`.
  if (forThing.test(after) || refused.test(before) || refused.test(firstWord(after))) return undefined
  const hasCondition = setsTerms(answer.text, 0)
  return { words: trigger, verb: 'accept', accepted: [value], hasCondition, isOffered: true }
}

/** Whether an outcome asks for something besides the price; before it, `with` only names the other side. */
function setsTerms(text: string, price: number): boolean {
  // "okay with" accepts and sets no condition.
  const plain = text.replace(verbs, verb => ' '.repeat(verb.length))
  const asked = [
    ...findAll(plain.slice(0, price), inReturn),
    ...findAll(plain, condition).filter(({ index }) => index >= price),
  ]
  return asked.some(({ 0: word, index }) => {
    const [clause = ''] = text.slice(index + word.length, index + longestClause).split(clauseSign)
    return !pressure.test(clause)
  })
}

const clauseSign = /[,;:.!?–—](?=\s)/

/** Before an amount, in UTF-16 units. */
const longestLead = 40
const takesIt = new RegExp(
  `^[^\\p{L}]*${anyPlan('takesIt')}(?:[^\\p{L}\\s:]|$|\\s+${oneOf(inEveryLanguage(({ phrases }) => [phrases.and]))}\\s)`,
  'iu',
)
const offered = new RegExp(
  `${noLetterBefore}${anyPlan('theyOffer')}\\s+(?:${approximately}\\s+)?[^\\p{L}\\d]{0,4}(?:[A-Z]{3}\\s?)?$`,
  'iu',
)
const refused = new RegExp(
  `${noLetterBefore}(?:${anySignal('not')}|${anySignal('no')}|${anyPlan('denied')})${noLetterAfter}|${oneOf(english.notEnding)}${noLetterAfter}`,
  'iu',
)
const forThing = new RegExp(
  `^\\s+(?:${oneOf(inEveryLanguage(({ positions }) => positions.forWhom))}|${anyPlan('stepAfter')})${noLetterAfter}`,
  'iu',
)
const quoteBefore = /^[^\p{L}\d]*["“„«‹][^\p{L}\d]*$/u

function firstWord(text: string): string {
  return /^\s+\p{L}+/u.exec(text)?.[0] ?? ''
}

function readEnding(text: string, reader: TextReader, deal: string): Ending {
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
  const values = reader
    .values(text)
    .filter(({ span }) => !isOtherThing(text, span, deal) && !isNumber(text, span.start))
  const within = (start: number, end: number) =>
    values.filter(({ span }) => span.start >= start && span.start < end)
  const after = named.filter(({ verb }) => verb === 'accept').flatMap(({ start, end }) => within(start, end))
  const accepted = leaves ? [] : after.length > 0 ? after : acceptedBefore(text, values)
  return {
    verb: leaves ? 'walkAway' : accepted.length > 0 ? 'accept' : named[0]?.verb,
    accepted,
    hasCondition: setsTerms(text, accepted[0]?.span.start ?? 0),
  }
}

/** Whether a number only tells one of several things from the others: `4.2 % in year 1`. */
function isNumber(text: string, start: number): boolean {
  return numbered.test(text.slice(Math.max(0, start - 20), start))
}

const numbered = new RegExp(
  `${noLetterBefore}${oneOf(inEveryLanguage(({ numberCues }) => numberCues.cases))}\\.?\\s$`,
  'iu',
)

/** The last price before each verb at the end of its clause. */
function acceptedBefore(text: string, values: readonly Value[]): readonly Value[] {
  let next = 0
  return findAll(text, verbsAtEnd).flatMap(({ index }) => {
    while ((values[next]?.span.end ?? index + 1) <= index) next++
    const value = values[next - 1]
    if (value === undefined || index - value.span.end > longestClause) return []
    const before = text.slice(Math.max(0, value.span.start - longestClause), value.span.start)
    const clause = (/[^.;:!?–—]*$/.exec(before)?.[0] ?? '') + text.slice(value.span.end, index)
    return denied.test(clause) || clauseEnd.test(text.slice(value.span.end, index)) ? [] : [value]
  })
}

const clauseEnd = /[.;:!?](?=\s)/
const longestClause = 80

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
