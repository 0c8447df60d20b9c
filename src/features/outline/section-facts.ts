import type { Brief } from '../../brief/brief.js'
import { findCounterparties } from '../../brief/facts/counterparty.js'
import { headerText } from '../../brief/facts/header.js'
import { findPosition, type Position } from '../../brief/facts/positions.js'
import { languageOf } from '../../language/languages.js'
import type { FrontMatter } from '../../markdown/front-matter.js'
import { hasGap } from '../../markdown/gaps.js'
import { plain, type Section } from '../../markdown/outline.js'
import { saysWhoDecides } from '../../rules/personality/no-decision-maker.js'
import { noDealTest } from '../../rules/scenario/no-no-deal.js'
import { readChances } from '../../rules/scenario/probability-sum.js'
import type { Span } from '../../text/span.js'
import { currencyPrefix, isCurrencyWord } from '../../values/currency.js'
import { daysOf } from '../../values/date.js'
import type { Value } from '../../values/money.js'
import { formatNumber, numberForm } from '../../values/number.js'
import { formatValue, isComparable, onBasisOf, toComparable } from '../../values/value.js'
import { maskReason } from '../../values/value-mask.js'
import { deadlineOf, shortDate } from '../days.js'
import { nextStep } from './next-step.js'
import type { Reader } from './node.js'
import { nameOf, nameStep } from './parts.js'
import { dayOfOffer, nameSide } from './table-rows.js'

/** What stands in a section in a few words, what matters most first; empty if there is nothing to say. */
export function describeFacts(brief: Brief, section: Section, reader: Reader): string {
  switch (section.key) {
    case 'context':
      return describeParties(brief)
    case 'personality':
      return describePeople(brief, section, reader)
    case 'timeline':
      return describeSteps(brief, section, reader)
    case 'scenarios':
      return describeScenarios(brief, section, reader)
    case 'walkAway':
      return describeLimit(brief, reader)
    case 'questions':
      return describeQuestions(brief, section, reader)
    case 'issues':
    case 'packages':
    case 'concessions':
    case 'offers':
      return describeRows(brief, section, reader)
    default:
      return ''
  }
}

/** `deadline Thu 31 Dec`, or else the values. */
export function describeKeyFacts(
  brief: Brief,
  { entries }: FrontMatter,
  { today, language, t }: Reader,
): string {
  const deadline = deadlineOf(brief)
  return deadline === undefined
    ? filled(entries.map(({ value }) => value.text)).join(', ')
    : t('deadline {0}', shortDate(deadline, today, language))
}

/** `Halden Retail, seller`. */
function describeParties(brief: Brief): string {
  const [counterparty = ''] = filled(findCounterparties(brief))
  return filled([counterparty, headerText(brief, 'role')]).join(', ')
}

/** `Ines Kroll decides, 2 more`. */
function describePeople(brief: Brief, section: Section, { t }: Reader): string {
  const people = brief.facts.people.filter(isIn(section)).filter(person => !hasGap(nameOf(person)))
  const decides = people.find(({ span }) => saysWhoDecides(brief, brief.text.slice(span.start, span.end)))
  const first = decides ?? people[0]
  if (first === undefined) return ''
  const [name = ''] = first.name.split(/,|\s[–—-]\s|\s?\(|\.$/)
  return [
    decides === undefined ? name : t('{0} decides', name),
    ...(people.length > 1 ? [t('{0} more', people.length - 1)] : []),
  ].join(', ')
}

/** `next: Tue 15 Dec, index sheet, Jonas`. */
function describeSteps(brief: Brief, section: Section, { today, language, t }: Reader): string {
  const steps = brief.facts.milestones.filter(isIn(section))
  const next = nextStep(brief, today)
  if (next === undefined)
    return steps.length === 0 ? '' : t('no step to come, {0} done or past', steps.length)
  const { day, milestone } = next
  const { date, owner } = milestone
  const isOneDay = daysOf(brief.facts.dated(date, today))?.start === day
  const when = isOneDay ? shortDate(day, today, language) : brief.text.slice(date.span.start, date.span.end)
  return t('next: {0}', filled([when, nameStep(milestone), owner ? plain(owner) : '']).join(', '))
}

/** `3, one without a deal, 100%`, with the sum of the probabilities, which comes first if it is none: `3, 120%, …`. */
function describeScenarios(brief: Brief, section: Section, { t }: Reader): string {
  const scenarios = brief.facts.scenarios.filter(isIn(section))
  if (scenarios.length === 0) return ''
  const written = scenarios.flatMap(({ probability }) => (probability ? [probability] : []))
  const sum = readChances(written).reduce((total, { low }) => total + low, 0)
  const without = scenarios.filter(noDealTest(brief, section)).length
  const total = sum === 0 ? [] : [t('{0}%', Math.round(sum))]
  // A sum that is right may be cut in a narrow view.
  const isRight = Math.round(sum) === 100
  return [
    String(scenarios.length),
    ...(isRight ? [] : total),
    without === 0
      ? t('none without a deal')
      : without === 1
        ? t('one without a deal')
        : t('{0} without a deal', without),
    ...(isRight ? total : []),
  ].join(', ')
}

/** As written, or short where a narrow view has no room for all digits. */
function describeLimit(brief: Brief, reader: Reader): string {
  const whole = sayLimit(brief, reader, written => written)
  // The units behind them may be cut.
  if (whole.replace(/ \(.*/s, '').length <= longestLimit) return whole
  const limit = findPosition(brief.facts.positions, 'walkAway')
  const first = sayPosition(limit, written => written)
  const short = sayLimit(
    brief,
    reader,
    (written, value) =>
      inThousands(value, limit?.written, brief.language) ||
      (value === limit?.written ? written : withoutSign(written, first)),
  )
  return short.length < whole.length ? short : whole
}

/** The characters that a view of 300 pixels shows behind the name of the section. */
const longestLimit = 19

/** Writes an amount, which stands in the text or was converted. */
type Say = (written: string, value: Value) => string

/**
 * `€428k, BATNA €424k`, both in the unit of the limit; without a number the words. Units that cannot be converted come last,
 * where a narrow view may cut them: `€95, BATNA €6,000 (per hour, per month)`.
 */
function sayLimit({ facts: { positions }, language }: Brief, { t }: Reader, say: Say): string {
  const limit = findPosition(positions, 'walkAway')
  const value = findPosition(positions, 'batnaValue')
  const batna = value?.written === undefined ? findPosition(positions, 'batna') : value
  const converted = convert(batna?.written, limit?.written)
  const alternative = converted ? say(formatValue(converted, language), converted) : sayPosition(batna, say)
  const amounts = filled([sayPosition(limit, say), alternative && t('BATNA {0}', alternative)]).join(', ')
  const areOne = converted !== undefined || hasSameUnit(limit, batna)
  const units = areOne ? '' : filled([limit, batna].map(unitOf)).join(', ')
  return units === '' ? amounts : `${amounts} (${units})`
}

/** `€48–50k`, `48–50k €`, behind the limit without its sign: `54k`; empty for what is no money or below ten thousand. */
function inThousands(value: Value, limit: Value | undefined, language: string): string {
  const { low, high } = value
  if (value.kind !== 'money' || low.lt(10_000)) return ''
  const isSignFirst = languageOf(language).money.style === 'short'
  const [unit, letter] = low.lt(1e6) ? [1e3, 'k'] : [1e6, isSignFirst ? 'm' : 'M']
  const form = numberForm('', language)
  const [from, to] = [low, high].map(amount => formatNumber(amount.div(unit), form))
  const number = (from === to ? from : `${from}–${to}`) + letter
  if (value !== limit && limit?.kind === 'money' && limit.currency === value.currency) return number
  const sign = currencyPrefix(value.currency)
  return isSignFirst && !isCurrencyWord(value.currency) ? sign + number : `${number} ${sign.trim()}`
}

/** `2.750` of `2.750 €` behind `2.900 €`, which says the same of its number. */
function withoutSign(written: string, first: string): string {
  const [number = written] = /\d(?:.*\d)?/.exec(written) ?? []
  return written.replace(number, '') === first.replace(/\d(?:.*\d)?/, '') ? number : written
}

/** The amount in the unit of the other one, without that unit: `€54k` of `€4,500 per month` beside `€48k per year`. */
function convert(value: Value | undefined, other: Value | undefined): Value | undefined {
  if (value === undefined || other === undefined || value.per.join() === other.per.join()) return undefined
  const [own, wanted] = [toComparable(value), toComparable(other)]
  if (!isComparable(own, wanted)) return undefined
  return { ...value, low: onBasisOf(other, own.low), high: onBasisOf(other, own.high), per: [] }
}

function hasSameUnit(a: Position | undefined, b: Position | undefined): boolean {
  const [per, other] = [a?.written?.per, b?.written?.per]
  return per === undefined || other === undefined || per.join() === other.join()
}

/** The money without what it is per, a number of things with them, `30 days`, or else the words. */
function sayPosition(position: Position | undefined, say: Say): string {
  if (position === undefined) return ''
  const { label, written } = position
  if (written === undefined) return hasGap(label.value.text) ? '' : maskReason(plain(label.value)).trim()
  const { start } = written.amountSpan
  return say(label.value.text.slice(start, endOfAmount(written)), written)
}

/** `per year` as it is written behind the money. */
function unitOf(position: Position | undefined): string {
  const { label, written } = position ?? {}
  return written === undefined
    ? ''
    : (label?.value.text.slice(endOfAmount(written), written.span.end).trim() ?? '')
}

function endOfAmount({ kind, amountSpan, span }: Value): number {
  return kind === 'quantity' ? span.end : amountSpan.end
}

/** `9, 5 open, 2 asked`: open ones are still to be asked. */
function describeQuestions({ facts }: Brief, section: Section, { t }: Reader): string {
  const all = facts.questions.filter(({ item }) => isIn(section)({ span: item }))
  const left = all.filter(({ isDone }) => !isDone)
  const asked = all.length - left.length
  const open = left.filter(({ kind }) => kind === 'open' || kind === 'open-why').length
  const isJudged = left.some(({ kind }) => kind !== undefined)
  return all.length === 0
    ? ''
    : [
        String(all.length),
        ...(isJudged ? [t('{0} open', open)] : []),
        ...(asked > 0 ? [t('{0} asked', asked)] : []),
      ].join(', ')
}

/** The names of issues and packages, where the concessions lead, the last offer. */
function describeRows(brief: Brief, section: Section, { today, language, t }: Reader): string {
  const { facts } = brief
  const isHere = isIn(section)
  const issues = facts.issues.filter(isHere)
  const named = issues.length > 0 ? issues : facts.packages.filter(isHere)
  if (named.length > 0) return filled(named.map(({ name }) => name)).join(', ')
  const concessions = facts.concessions.filter(isHere)
  const last = concessions.at(-1)
  if (last !== undefined) {
    const count = String(concessions.length)
    return last.priceAfter === undefined
      ? count
      : t('{0}, the last {1}', count, formatValue(last.priceAfter, brief.language))
  }
  const offer = facts.offers.filter(isHere).at(-1)
  if (offer === undefined) return ''
  const day = dayOfOffer(offer)
  const [value] = filled(offer.values.map(({ words }) => plain(words)))
  return t(
    'last: {0}',
    filled([day === undefined ? '' : shortDate(day, today, language), nameSide(offer, t), value ?? '']).join(
      ', ',
    ),
  )
}

function filled(words: readonly string[]): string[] {
  return words.filter(word => word.trim() !== '' && !hasGap(word))
}

function isIn({ span: { start, end } }: { readonly span: Span }) {
  return ({ span }: { readonly span: Span }) => span.start >= start && span.start < end
}
