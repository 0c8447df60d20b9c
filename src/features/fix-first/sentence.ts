import type { Brief } from '../../brief/brief.js'
import { type Deal, findBatnaContradictions, lenientLimit } from '../../brief/facts/deals.js'
import { complete } from '../../brief/facts/position-unit.js'
import { type Position, spanOf, writtenText } from '../../brief/facts/positions.js'
import { trimWords } from '../../markdown/label.js'
import { plain } from '../../markdown/outline.js'
import { pricesOf } from '../../rules/concession/past-limit.js'
import { isTraded } from '../../rules/concession/unpaired.js'
import type { Problem } from '../../rules/rule.js'
import { type Translate, toText } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import { formatValue } from '../../values/value.js'
import type { Cause } from './causes.js'
import { type Distance, distanceOf } from './distance.js'

/** What is wrong, in plain words and with the user's numbers, without a full stop. */
export function sentenceOf(brief: Brief, { kind, problems, first }: Cause, t: Translate): string {
  const whole =
    kind === 'numbers'
      ? sayNumbers(brief, problems, t)
      : kind === 'pastLimit'
        ? sayPastLimit(brief, problems, t)
        : undefined
  if (whole !== undefined) return whole
  const said = (kind === 'leak' ? sayLeak(brief, first, t) : undefined) ?? toText(first.message, t)
  const others = problems.filter(({ rule }) => rule === first.rule).length - 1
  return others === 0 ? said : t('{0} (and {1} more like it)', said, others)
}

/** `Your BATNA, €54k per year, is €6k better than your limit, €48k per year`. */
function sayNumbers(brief: Brief, problems: readonly Problem[], t: Translate): string | undefined {
  const { deals, positions } = brief.facts
  const isReported = (rule: string) => (position: Position) =>
    problems.some(problem => problem.rule === rule && isSame(problem.span, spanOf(position)))
  const findPair = (name: 'walkAway' | 'target', rule: string) =>
    findBatnaContradictions(deals, name).find(({ pair: [own] }) => isReported(rule)(own))?.pair
  const [limit, batna] = findPair('walkAway', 'cross/limit-worse-than-batna') ?? []
  const low = positions.filter(({ name }) => name === 'target').find(isReported('cross/limit-order'))
  if (limit !== undefined && batna !== undefined) {
    const by = distanceBetween(brief, batna, limit)
    if (by === undefined) return undefined
    const [better, worse] = [writtenText(batna), writtenText(limit)]
    const said = t('Your BATNA, {0}, is {1} better than your limit, {2}', better, by.text, worse)
    return low !== undefined && distanceBetween(brief, low, limit) !== undefined
      ? t('{0}; your target, {1}, is worse still', said, writtenText(low))
      : said
  }
  const ownLimit = limitOf(deals)
  const below = low && ownLimit && distanceBetween(brief, low, ownLimit)
  if (low && ownLimit && below)
    return t(
      'Your target, {0}, is {1} worse than your limit, {2}',
      writtenText(low),
      below.text,
      writtenText(ownLimit),
    )
  const [target, alternative] = findPair('target', 'cross/batna-beats-target') ?? []
  const above = target && alternative && distanceBetween(brief, alternative, target)
  return target && alternative && above
    ? t(
        'Your BATNA, {0}, is {1} better than your target, {2}',
        writtenText(alternative),
        above.text,
        writtenText(target),
      )
    : undefined
}

function distanceBetween({ language }: Brief, position: Position, other: Position): Distance | undefined {
  const { value, written, label } = position
  if (value === undefined) return undefined
  const amount = { value, written: written && { text: label.value.text, value: written } }
  return distanceOf(amount, other.value, language)
}

/** The limit of the whole deal, if it is one of ours and not the BATNA in its place. */
function limitOf(deals: readonly Deal[]): Position | undefined {
  const limit = lenientLimit(deals)
  return limit?.name === 'walkAway' ? limit : undefined
}

/** Something that the plan accepts beyond the limit. */
interface PastLimit {
  /** `Scenario “Bad” accepts €44k, €4k below your limit`. */
  readonly sentence: string
  /** `scenario “Bad” (€44k)`. */
  readonly short: string
}

/** At most this many are named beside the first. */
const mostNamed = 3

function sayPastLimit(brief: Brief, problems: readonly Problem[], t: Translate): string | undefined {
  const all = problems.map(
    problem =>
      scenarioPastLimit(brief, problem, t) ??
      concessionPastLimit(brief, problem, t) ??
      packagePastLimit(brief, problem, t),
  )
  const [first] = all
  if (first === undefined) return undefined
  const others = all.slice(1).flatMap(each => each?.short ?? [])
  const rest = others.length - mostNamed
  const named = [...others.slice(0, mostNamed), ...(rest > 0 ? [t('{0} more', rest)] : [])]
  return named.length === 0 ? first.sentence : t('{0}; also past it: {1}', first.sentence, named.join(', '))
}

function scenarioPastLimit(brief: Brief, problem: Problem, t: Translate): PastLimit | undefined {
  if (problem.rule !== 'cross/scenario-past-limit') return undefined
  const { scenarios, bargain } = brief.facts
  const limit = limitNamed(brief, problem)
  const scenario = scenarios.find(
    ({ ending }) => ending !== undefined && isSame(ending.words.span, problem.span),
  )
  const accepted = scenario?.ending?.accepted.find(value => {
    const by = distanceOf({ value: complete(value, limit?.value) }, limit?.value, brief.language)
    return (
      by !== undefined && (bargain.direction === undefined || by.isBelow === (bargain.direction === 'more'))
    )
  })
  if (scenario?.ending === undefined || accepted === undefined) return undefined
  const { text } = scenario.ending.words
  const amount = { value: complete(accepted, limit?.value), written: { text, value: accepted } }
  const by = distanceOf(amount, limit?.value, brief.language)
  const shown = text.slice(accepted.amountSpan.start, accepted.amountSpan.end)
  if (by === undefined) return undefined
  const sentence = by.isBelow
    ? t('Scenario “{0}” accepts {1}, {2} below your limit', scenario.name, shown, by.text)
    : t('Scenario “{0}” accepts {1}, {2} above your limit', scenario.name, shown, by.text)
  return {
    sentence: scenario.ending.hasCondition ? inReturn(sentence, t) : sentence,
    short: t('scenario “{0}” ({1})', scenario.name, shown),
  }
}

function inReturn(sentence: string, t: Translate): string {
  return t('{0}, for something in return', sentence)
}

/** Our limit that a problem names beside its place, if it is no BATNA in its place. */
function limitNamed({ facts }: Brief, { related }: Problem): Position | undefined {
  return [...facts.positions, ...facts.points].find(
    position => position.name === 'walkAway' && related.some(({ span }) => isSame(span, spanOf(position))),
  )
}

function concessionPastLimit(brief: Brief, problem: Problem, t: Translate): PastLimit | undefined {
  // A step that takes something back contradicts no other line.
  if (problem.rule !== 'concession/past-limit' || problem.related.length === 0) return undefined
  const step = pricesOf(brief).find(({ concession }) => isSame(trimWords(concession.give).span, problem.span))
  const limit = limitNamed(brief, problem)
  const by = step && distanceOf({ value: step.price }, limit?.value, brief.language)
  if (step === undefined || by === undefined) return undefined
  const [name, price] = [plain(step.concession.give), formatValue({ ...step.price, per: [] }, brief.language)]
  const sentence = by.isBelow
    ? t('Concession “{0}” ends at {1}, {2} below your limit', name, price, by.text)
    : t('Concession “{0}” ends at {1}, {2} above your limit', name, price, by.text)
  return {
    sentence: isTraded(step.concession) ? inReturn(sentence, t) : sentence,
    short: t('concession “{0}” ({1})', name, price),
  }
}

function packagePastLimit(brief: Brief, { rule, span }: Problem, t: Translate): PastLimit | undefined {
  if (rule !== 'package/past-limit') return undefined
  for (const { name, values } of brief.facts.packages) {
    const figure = values.find(({ words }) => isSame(words.span, span))
    if (figure?.value === undefined || figure.issue === undefined) continue
    const { words, value, issue } = figure
    const by = distanceOf({ value }, issue.walkAway?.value, brief.language)
    if (by === undefined) return undefined
    const [shown, of] = [plain(words), issue.name]
    return {
      sentence: by.isBelow
        ? t('Package “{0}” has {1} for “{2}”, {3} below your limit', name, shown, of, by.text)
        : t('Package “{0}” has {1} for “{2}”, {3} above your limit', name, shown, of, by.text),
      short: t('package “{0}” ({1})', name, shown),
    }
  }
  return undefined
}

/** `The question “Can you go to €48k?” gives your limit away`. */
function sayLeak(brief: Brief, { span, related }: Problem, t: Translate): string | undefined {
  const question = brief.facts.questions.find(
    ({ words }) => words.span.start <= span.start && span.end <= words.span.end,
  )
  if (question === undefined) return undefined
  const secret = brief.facts.positions.find(position =>
    related.some(other => isSame(other.span, spanOf(position))),
  )
  const text = shorten(plain(question.words))
  switch (secret?.name) {
    case 'target':
      return t('The question “{0}” gives your target away', text)
    case 'batna':
    case 'batnaValue':
      return t('The question “{0}” gives away what you have without a deal', text)
    default:
      return t('The question “{0}” gives your limit away', text)
  }
}

const longestQuestion = 100

function shorten(text: string): string {
  const characters = [...text]
  return characters.length > longestQuestion ? `${characters.slice(0, longestQuestion - 1).join('')}…` : text
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}
