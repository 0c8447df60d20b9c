import { comparePair, isSameValue, isWorse } from '../../brief/facts/compare.js'
import { type Deal, findContradictions, inDeal } from '../../brief/facts/deals.js'
import { type Position, spanOf, writtenSpan, writtenText } from '../../brief/facts/positions.js'
import type { Direction } from '../../brief/facts/role.js'
import { plain, type Words } from '../../markdown/outline.js'
import { msg } from '../../text/message.js'
import type { Value } from '../../values/money.js'
import { readingsOf } from '../readings.js'
import type { Finding, Fix, Rationale, Rule, RuleExample } from '../rule.js'
import { amountOf, wholeSpan } from '../set-amount.js'

export const limitOrder: Rule = {
  id: 'cross/limit-order',
  severity: 'error',
  summary: 'Put opening, target and limit in order: a seller’s fall, a buyer’s rise.',
  *check({ facts }) {
    for (const { pair, deal } of findContradictions(facts.deals, 'target', 'walkAway', isPast))
      yield deal.isPoint ? pastLimitOfPoint(pair, deal) : pastLimit(pair, deal)
    for (const { pair, deal } of findContradictions(facts.deals, 'target', 'walkAway', isEqual))
      yield equalToLimit(pair, deal)
    for (const { pair, deal } of findContradictions(facts.deals, 'opening', 'target', isPast))
      yield deal.isPoint ? openingOfPoint(pair, deal) : worseOpening(pair)
  },
}

export const rationale: Rationale = {
  why: 'A target past the limit is a plan to lose, and an opening that is worse than the target gives it away before the talk. A target equal to the limit is a warning. Each row of the table of issues is judged by itself.',
  source: 'R. J. Lewicki, B. Barry, D. M. Saunders, Negotiation, ch. 2; US DoD: minimum, objective, maximum',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '---\nrole: seller\n---\n\n## Walk-away point\n\n- Opening: €60k per year\n- «Target: €47k per year»\n- Walk-away: €48k per year\n',
    messages: ['Your target "€47k per year" is worse than your limit "€48k per year"'],
    fixed:
      '---\nrole: seller\n---\n\n## Walk-away point\n\n- Opening: €60k per year\n- Target: €48k per year\n- Walk-away: €47k per year\n',
    good: '---\nrole: buyer\n---\n\n## Walk-away point\n\n- Opening: €17.60\n- Target: €19.00\n- Walk-away: €20.90\n- BATNA: renew with the landlord next door\n- BATNA value: €21.20\n- Their BATNA (est.): leave it empty\n- Authority: Jo decides\n',
  },
  {
    bad: '## Issues\n\n| Issue | Unit | Opening | Target | Walk-away |\n| --- | --- | --- | --- | --- |\n| Payment | days | 21 | «75» | 60 |\n| Term | months | 36 | «12» | 12 |\n',
    messages: [
      'For "Payment" your target "75" is worse than your limit "60"',
      'For "Term" your target "12" equals your limit: there is nothing to gain',
    ],
    good: '## Issues\n\n| Issue | Unit | Opening | Target | Walk-away |\n| --- | --- | --- | --- | --- |\n| Payment | days | 21 | 30 | 60 |\n| Term | months | 36 | 24 | 12 |\n',
  },
  {
    bad: '---\nrole: seller\n---\n\n## Walk-away point\n\n- «Opening: €50k per year»\n- Target: €54k per year\n- Walk-away: €48k per year\n',
    messages: ['Your opening "€50k per year" is worse than your target "€54k per year"'],
    good: '---\nrole: seller\n---\n\n## Walk-away point\n\n- Opening: €60k per year\n- Target: €54k per year\n- Walk-away: €48k per year\n- BATNA: sell to Nordkauf\n- BATNA value: €47k per year\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
  },
]

type Pair = readonly [Position, Position]

/** By more than rounding, and by any difference where nothing was converted, rounded or written in another scale. */
function isPast(a: Position, b: Position, direction: Direction | undefined): boolean {
  if (isWorse(a.value, b.value, direction)) return true
  const [one, other] = comparePair(a.value, b.value) ?? []
  const isExact =
    !a.isEstimate && !b.isEstimate && decimalsOf(a) === decimalsOf(b) && areWrittenAlike(a.value, b.value)
  if (one === undefined || other === undefined || !isExact) return false
  return direction === 'more' ? one.high.lt(other.low) : direction === 'less' && one.low.gt(other.high)
}

function decimalsOf(position: Position): number {
  return /[.,](\d{1,2})(?!\d)/.exec(writtenText(position))?.[1]?.length ?? 0
}

function areWrittenAlike(a: Value | undefined, b: Value | undefined): boolean {
  return a?.per.join() === b?.per.join() && a?.scale?.toString() === b?.scale?.toString()
}

/**
 * Points are equal only exactly, and only if they surely are target and limit; the numbers of the deal also within rounding
 * where one of them had to be converted or is written in another scale, unless they are ranges.
 */
function isEqual(target: Position, limit: Position, direction: Direction | undefined): boolean {
  const [a, b] = [target.value, limit.value]
  if (direction === undefined || a === undefined || b === undefined) return false
  if (target.isPoint)
    return (
      a.low.eq(b.low) && a.high.eq(b.high) && [target, limit].every(({ certainty }) => certainty === 'sure')
    )
  if (areWrittenAlike(a, b) && !a.low.eq(b.low)) return false
  return isSameValue(a, b) && !a.isRange && !b.isRange
}

function pastLimit([target, limit]: Pair, deal: Deal): Finding {
  return {
    span: spanOf(target),
    message: msg`Your target "${writtenText(target)}" is worse than your limit "${writtenText(limit)}"`,
    related: [{ span: spanOf(limit), message: msg`Your limit` }],
    likely: readingsOf(target, limit),
    fixes: mayBeMixedUp([target, limit], deal) ? swap(target, limit) : [],
  }
}

function equalToLimit([target, limit]: Pair, { isPoint, scope }: Deal): Finding {
  const likely = readingsOf(target, limit)
  if (isPoint) {
    const message = msg`For "${scope ?? ''}" your target "${plain(target.label.value)}" equals your limit: there is nothing to gain`
    return { span: target.label.value.span, message, severity: 'warning', likely }
  }
  return {
    span: spanOf(target),
    message: msg`Your target "${writtenText(target)}" equals your limit: there is nothing to gain`,
    severity: 'warning',
    related: [{ span: spanOf(limit), message: msg`Your limit` }],
    likely,
  }
}

function worseOpening([opening, target]: Pair): Finding {
  return {
    span: spanOf(opening),
    message: msg`Your opening "${writtenText(opening)}" is worse than your target "${writtenText(target)}"`,
    related: [{ span: spanOf(target), message: msg`Your target` }],
    likely: readingsOf(opening, target),
  }
}

/** Whether the numbers would be in order the other way round: no worse than the BATNA, no better than the opening. */
function mayBeMixedUp([target, limit]: Pair, deal: Deal): boolean {
  const batna = inDeal(deal, 'batnaValue') ?? inDeal(deal, 'batna')
  return (
    !isWorse(inDeal(deal, 'opening')?.value, limit.value, deal.direction) &&
    !isWorse(target.value, batna?.value, deal.direction)
  )
}

function swap(a: Position, b: Position): Fix[] {
  const [first, second] = [wholeAmount(a), wholeAmount(b)]
  const edits = [
    { span: first.span, newText: second.text },
    { span: second.span, newText: first.text },
  ]
  return [{ title: msg`Swap target and limit`, edits, isChoice: true }]
}

/** The amount of a position with the words that make it vague. */
function wholeAmount(position: Position): Words {
  const amount = amountOf(position)
  const { value } = position.label
  if (amount === undefined) return { span: writtenSpan(position), text: writtenText(position) }
  const { start, end } = wholeSpan(amount)
  return {
    span: { start: value.span.start + start, end: value.span.start + end },
    text: value.text.slice(start, end),
  }
}

/** Each point has its own direction, from its walk-away to its opening. */
function pastLimitOfPoint([target, limit]: Pair, { scope = '' }: Deal): Finding {
  return {
    span: target.label.value.span,
    message: msg`For "${scope}" your target "${plain(target.label.value)}" is worse than your limit "${plain(limit.label.value)}"`,
    related: [{ span: limit.label.value.span, message: msg`The other value` }],
    likely: readingsOf(target, limit),
  }
}

function openingOfPoint([opening, target]: Pair, { scope = '' }: Deal): Finding {
  return {
    span: target.label.value.span,
    message: msg`For "${scope}" your target "${plain(target.label.value)}" is better than your opening "${plain(opening.label.value)}"`,
    related: [{ span: opening.label.value.span, message: msg`The other value` }],
    likely: readingsOf(opening, target),
  }
}
