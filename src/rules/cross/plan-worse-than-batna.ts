import { Big } from 'big.js'
import { comparePair, isWorse } from '../../brief/facts/compare.js'
import type { Facts } from '../../brief/facts/facts.js'
import { readProbability } from '../../brief/facts/outcome.js'
import { complete } from '../../brief/facts/position-unit.js'
import { findPosition, type Position, spanOf, writtenText } from '../../brief/facts/positions.js'
import type { Scenario } from '../../brief/facts/scenarios.js'
import { msg } from '../../text/message.js'
import { formatDifference, isSameAmount } from '../../values/value.js'
import { readingsOf } from '../readings.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'

export const planWorseThanBatna: Rule = {
  id: 'cross/plan-worse-than-batna',
  severity: 'warning',
  summary: 'Plan scenarios that bring more than your BATNA on average.',
  *check({ facts, language }) {
    const worth = worthOfLeaving(facts)
    const average = worth && averageOf(facts, worth)
    const [base] = comparePair(worth?.value, worth?.value) ?? []
    const [scenario] = facts.scenarios
    if (worth?.value === undefined || average === undefined || base === undefined || scenario === undefined)
      return
    const isMore = facts.bargain.direction === 'more'
    const gap = isMore ? base.low.minus(average) : average.minus(base.high)
    if (gap.lte(0) || isSameAmount(average, base.low)) return
    const shown = formatDifference(gap, worth.value, language)
    const leaving =
      worth.name === 'walkAway'
        ? msg`your limit "${writtenText(worth)}"`
        : msg`your BATNA value "${writtenText(worth)}"`
    yield {
      span: scenario.head,
      message: isMore
        ? msg`On average the scenarios bring ${shown} less than ${leaving}`
        : msg`On average the scenarios cost ${shown} more than ${leaving}`,
      related: [
        {
          span: spanOf(worth),
          message: worth.name === 'walkAway' ? msg`Your limit` : msg`Your BATNA value`,
        },
      ],
      likely: readingsOf(worth),
    }
  },
}

export const rationale: Rationale = {
  why: 'Ranges such as "accept at €40k–€49k" may end well and still lose on average. Each scenario counts with its probability and the middle of what it accepts, one without a deal with the BATNA value. Nothing is computed while a probability is missing, an outcome names no amount, or what is accepted depends on other issues.',
  source: 'H. Raiffa, The Art and Science of Negotiation (1982): expected value',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '---\nrole: seller\n---\n\n## Scenarios\n\n«### They agree»\n- Outcome: accept at €40k–€50k\n- Probability: 40%\n\n### They press\n- Outcome: accept at €38k–€49k\n- Probability: 40%\n\n### No agreement\n- Outcome: walk away\n- Probability: 20%\n\n## Walk-away point\n\n- Walk-away: €48k\n- BATNA value: €47k\n',
    messages: ['On average the scenarios bring €2,200 less than your BATNA value "€47k"'],
    good: '---\nrole: seller\n---\n\n## Scenarios\n\n### They agree\n- Trigger: yes\n- Response: thanks\n- Outcome: accept at €52k–€56k\n- Probability: 40%\n\n### They press\n- Trigger: no\n- Response: ask why\n- Outcome: accept at €48k–€50k\n- Probability: 40%\n\n### No agreement\n- Trigger: no move\n- Response: leave\n- Outcome: walk away\n- Probability: 20%\n\n## Walk-away point\n\n- Opening: €60k\n- Target: €54k\n- Walk-away: €48k\n- BATNA: sell to Nordkauf\n- BATNA value: €47k\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
  },
  {
    bad: '---\nrole: buyer\n---\n\n## Scenarios\n\n«### They agree»\n- Outcome: accept at €18–€24 per hour\n- Probability: 80%\n\n### No agreement\n- Outcome: walk away\n- Probability: 20%\n\n## Walk-away point\n\n- Walk-away: €19 per hour\n- BATNA value: €20 per hour\n',
    messages: ['On average the scenarios cost €0.80 more than your BATNA value "€20 per hour"'],
    good: '## Walk-away point\n\n- Opening: €60k per year\n- Target: €54k per year\n- Walk-away: €48k per year\n- BATNA: sell to Nordkauf\n- BATNA value: €47k per year\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
  },
]

/**
 * What leaving is worth: the BATNA value, or a limit whose line accounts for a worse one. Undefined if another rule says
 * that the limit is worse.
 */
function worthOfLeaving({ positions, shortfalls }: Facts): Position | undefined {
  const [shortfall] = shortfalls
  if (shortfall === undefined) return findPosition(positions, 'batnaValue')
  return shortfall.isExplained ? shortfall.limit : undefined
}

/**
 * What the scenarios are worth on average, as values are compared. Undefined if a part of it is not known, or if another
 * rule says that one of them is past the limit.
 */
function averageOf(facts: Facts, worth: Position): Big | undefined {
  const known = facts.scenarios.map(scenario => partOf(scenario, facts, worth))
  const parts = known.filter(part => part !== undefined)
  const percent = parts.reduce((sum, part) => sum + part.percent, 0)
  if (parts.length < known.length || Math.abs(percent - 100) > 1) return undefined
  return parts.reduce((sum, part) => sum.plus(part.value.times(part.percent)), new Big(0)).div(percent)
}

function partOf(
  { ending, probability }: Scenario,
  { bargain, floor }: Facts,
  worth: Position,
): { readonly value: Big; readonly percent: number } | undefined {
  const { percent } = readProbability(probability?.text ?? '') ?? {}
  if (ending === undefined || percent === undefined) return undefined
  const leaves = ending.verb === 'walkAway'
  const value = leaves
    ? worth.value
    : ending.accepted
        .map(amount => complete(amount, worth.value))
        .find(amount => comparePair(amount, worth.value) !== undefined)
  const [found] = comparePair(value, worth.value) ?? []
  const isKnown = leaves || !(ending.hasCondition || isWorse(value, floor?.value, bargain.direction))
  return isKnown && found ? { value: found.low.plus(found.high).div(2), percent } : undefined
}
