import { wholePlan, wholeSignal } from '../../language/any-language.js'
import { isReadIn } from '../../language/keys.js'
import { inEveryLanguage, languageOf } from '../../language/languages.js'
import { firstIn } from '../../language/name-reader.js'
import { noLetterAfter, noLetterBefore, oneOf, wholeWord } from '../../language/pattern.js'
import { type NoDealLead, noDealLead } from '../../language/read-number-cue.js'
import { isAboutFailing, isDenying } from '../../language/read-section-cue.js'
import { capitalize } from '../../text/capitalize.js'
import { lowerCase } from '../../text/lower-case.js'
import { countWords, sliceWords, trimWords } from '../label.js'
import type { Words } from '../outline.js'
import { amountsIn } from './clause-parts.js'
import type { Place } from './finder.js'
import type { Found } from './found.js'

/** What sentences say that we do without a deal: `If the talks come to nothing, we keep the old press`. */
export function readNoDeal(words: Words, { section, memo }: Place): readonly Found[] {
  const { text } = words
  if (!isReadIn('batna', section) || section === 'personality') return []
  const lower = lowerCase(text)
  if (!anyStart.test(lower)) return []
  return [...text.matchAll(starts)].flatMap(({ 0: before, index }) => {
    const from = index + before.length
    const rest = text.slice(from, from + longest)
    const lead =
      firstIn(memo.names.vocabulary, language => noDealLead(lower.slice(from, from + longest), language)) ??
      askedLead(rest) ??
      withoutLead(rest) ??
      failingLead(rest, memo.names.vocabulary.language)
    if (lead === undefined || (lead.isWeak && isOtherBranch(text, index))) return []
    const end = endOfPlan(rest, lead.end)
    if (!isPlan(text.slice(from + lead.end, from + end), lead)) return []
    const value = trimWords(sliceWords(words, from + lead.end, from + end))
    const label = { key: trimWords(sliceWords(words, from, from + lead.end)), value }
    return [{ label, reading: { name: 'batna', certainty: 'likely', isCued: true }, span: words.span }]
  })
}

/** Whether the sentence before is a condition: `If they bring the chairs, we pay 1,080. Otherwise we stay at 1,000.` */
function isOtherBranch(text: string, at: number): boolean {
  const [sentence = ''] = text
    .slice(Math.max(0, at - 200), at)
    .split(/[.!?]\s|\n/)
    .slice(-1)
  return conditionFirst.test(sentence)
}

const conditionFirst = new RegExp(`^[^\\p{L}]*${wholePlan('condition')}`, 'iu')

/**
 * A question before what we do then: `And without Marlow? Then we …`, `What if they walk? Then we …`; without "then" only an
 * amount.
 */
function askedLead(text: string): NoDealLead | undefined {
  const [all, question = '', then] = asked.exec(text) ?? []
  if (all === undefined) return undefined
  // `No deal? Then …`
  const isShortNo = countWords(question) < 4 && noDeal.test(question)
  const isNoDeal = isShortNo || isAboutFailing(question) || isDenying(question) || isWithoutName(question)
  const hasAmount = () => amountsIn(/^[^.!?]*/.exec(text.slice(all.length))?.[0] ?? '').length > 0
  return isNoDeal && (then !== undefined || hasAmount()) ? { end: all.length, isWeak: false } : undefined
}

const noDeal = new RegExp(wholeSignal('noDeal'), 'iu')
const asked = new RegExp(
  `^([^.?!\\n]{3,60})\\?[^\\p{L}\\p{N}\\n]{1,8}(${oneOf(inEveryLanguage(({ plans }) => plans.consequence))}\\s+)?`,
  'iu',
)

/** `Without Marlow we keep the old press, which costs us €9,000`; whether that is the other side shows later. */
function withoutLead(text: string): NoDealLead | undefined {
  const found = withoutName.exec(text)
  if (found === null) return undefined
  const plan = text.slice(found[0].length)
  return we.test(plan.slice(0, 30)) || found[1] !== undefined
    ? { end: found[0].length, isWeak: false }
    : undefined
}
const without = new RegExp(
  `${noLetterBefore}${oneOf(inEveryLanguage(({ positions }) => positions.without))}\\s+(?:\\p{L}{2,4}\\s+)?`,
  'iu',
)

const withoutName = new RegExp(
  `^${oneOf(inEveryLanguage(({ positions }) => positions.without.map(capitalize)))}\\s(?:\\p{Ll}{1,4}['’\\s])?\\p{Lu}[\\p{L}\\p{N}&’'-]*(?:\\s\\p{Lu}[\\p{L}\\p{N}&’'-]*){0,2}(?:([,:–—])\\s*|\\s)(?=\\S)`,
  'u',
)

const themFirst = new RegExp(
  `^\\p{L}+\\s${oneOf(inEveryLanguage(({ numberCues }) => numberCues.them))}${noLetterAfter}`,
  'iu',
)

/** Whether a question is about what is without somebody or something with a name. */
function isWithoutName(question: string): boolean {
  const found = without.exec(question)
  if (found === null) return false
  const rest = question.slice(found.index + found[0].length)
  return /^\p{Lu}/u.test(rest) || themFirst.test(question.slice(found.index))
}

/** The condition before a plan with an amount, up to a sign or to us: `If the buyer backs out, we …`. */
function failingLead(text: string, language: string): NoDealLead | undefined {
  const ends = [text.search(/[,:–—]\s/), text.slice(0, longestLead).search(we)].filter(end => end > 0)
  const end = Math.min(...ends)
  const plan = text.slice(end)
  if (end > longestLead || amountsIn(plan).length === 0 || theirMove.test(plan)) return undefined
  const lead = text.slice(0, end)
  // A pipe may fail too: somebody must be named, or something that lasts.
  if (!namesSomebody(lead) && !namesSomebody(plan) && !holdsUntil(plan)) return undefined
  // `If Marlow says no` may also be about what we say then. In German every noun has a capital.
  const isOfOther =
    languageOf(language).tag === 'de' ? nameFirst.test(plan.replace(signsFirst, '')) : namesSomebody(plan)
  const mayBeOurs = we.test(plan.slice(0, 40)) || ourMove.test(plan)
  if (!isAboutFailing(lead) && !(isDenying(lead) && (holdsUntil(plan) || (isOfOther && !mayBeOurs))))
    return undefined
  return { end: end + (/^[^\p{L}\p{N}]*/u.exec(text.slice(end))?.[0].length ?? 0), isWeak: false }
}

/** Whether a word in the middle of a text has a capital. */
export function namesSomebody(text: string): boolean {
  return /\p{Ll},?\s\p{Lu}\p{Ll}/u.test(text)
}

const signsFirst = /^[^\p{L}\p{N}]*/u
const ourMove = new RegExp(
  wholeWord(inEveryLanguage(({ signals }) => [...signals.counter, ...signals.hold])),
  'iu',
)
const theirMove = new RegExp(
  `^[^\\p{L}]*${oneOf(inEveryLanguage(({ numberCues }) => numberCues.they))}${noLetterAfter}`,
  'iu',
)

/** Whether a text says until when something holds: `good until 12 December`. */
export function holdsUntil(text: string): boolean {
  return lasting.test(text)
}

const lasting = new RegExp(`${wholeWord(inEveryLanguage(({ time }) => time.lasts))}[^.;\\d]{0,30}\\d`, 'iu')

/** In UTF-16 units. */
const longestLead = 80
const longest = 320

const starts = /(?:^|(?<=[.!?])\s+|\n)[^\p{L}\n]{0,8}(?=\p{L})/gu

/** One of the words with which such sentences begin, in any language: faster than to look at each sentence. */
const anyStart = new RegExp(
  `(?:^|[.!?]\\s+|\\n)[^\\p{L}\\n]{0,8}${oneOf(inEveryLanguage(({ numberCues }) => numberCues.alternativeStarts))}${noLetterAfter}`,
  'u',
)

const we = new RegExp(
  `${noLetterBefore}${oneOf(inEveryLanguage(({ numberCues }) => [...numberCues.we, ...numberCues.our]))}${noLetterAfter}`,
  'u',
)
const fallback = new RegExp(
  `${noLetterBefore}${oneOf(inEveryLanguage(({ numberCues }) => numberCues.fallbacks))}${noLetterAfter}`,
  'u',
)

/**
 * Whether words say what we do: with an amount, with us as the subject, or as "the fallback"; `otherwise` needs more, an
 * amount of ours or of somebody who is named.
 */
function isPlan(plan: string, { isWeak }: NoDealLead): boolean {
  if (/^[^.!]*\?/.test(plan)) return false
  const text = lowerCase(plan)
  const start = text.split(/\s+/).slice(0, 6).join(' ')
  const hasAmount = amountsIn(text).length > 0
  if (isWeak) return (we.test(start) || nameFirst.test(plan)) && hasAmount
  return hasAmount || we.test(start) || fallback.test(text)
}

/** `Fischer & Lang`, `the Alder Press`; one capital alone is none, because in German every noun has one. */
const nameFirst = new RegExp(
  `^(?:\\p{Ll}{1,4}['’ ])?\\p{Lu}[\\p{L}.-]+ (?:(?:&|${oneOf(inEveryLanguage(({ phrases }) => [phrases.and]))}) )?\\p{Lu}`,
  'u',
)

/** The end of the sentence, or of the next one where only that has an amount. */
function endOfPlan(text: string, from: number): number {
  const ends = [...text.slice(from).matchAll(/[.!?](?=\s|$)|\n\s*\n/g)].map(({ index }) => from + index)
  const [first = text.length, second = text.length] = ends
  return !/\d/.test(text.slice(from, first)) && /\d/.test(text.slice(first, second)) ? second : first
}
