import { openingForMiddle } from '../../brief/analyses/opening.js'
import { comparePair } from '../../brief/facts/compare.js'
import { findPosition, spanOf, writtenText } from '../../brief/facts/positions.js'
import { msg } from '../../text/message.js'
import { formatAmount, isSameAmount } from '../../values/value.js'
import { readingsOf } from '../readings.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'

export const openingMidpoint: Rule = {
  id: 'cross/opening-midpoint',
  severity: 'info',
  isOptional: true,
  summary: 'Open so that halfway to their opening is your target.',
  *check(brief) {
    const { facts } = brief
    const [opening, target, theirs] = (['opening', 'target', 'theirOpening'] as const).map(name =>
      findPosition(facts.positions, name),
    )
    const pair = comparePair(opening?.value, target?.value)
    const other = comparePair(theirs?.value, target?.value)
    if (!pair || !other || !opening?.value || !theirs || facts.bargain.direction === undefined) return
    const wanted = openingForMiddle(pair[1].low, other[0].low)
    const [ours] = pair
    const isMissed = facts.bargain.direction === 'more' ? ours.low.lt(wanted) : ours.low.gt(wanted)
    if (!isMissed || isSameAmount(ours.low, wanted)) return
    const factor = opening.value.low.eq(0) ? ours.low : ours.low.div(opening.value.low)
    yield {
      span: spanOf(opening),
      message: msg`Halfway between "${writtenText(opening)}" and their "${writtenText(theirs)}" is worse than your target: open with ${formatAmount(wanted.div(factor), { ...opening.value, per: [] }, brief.language)} to put it there`,
      likely: readingsOf(opening, target, theirs),
    }
  },
}

export const rationale: Rationale = {
  why: 'Talks drift to the middle of the two openings, so open where that middle is your target: twice the target less their opening. This is a tendency and not a law, so it is off unless you turn it on.',
  source: 'H. Raiffa, The Art and Science of Negotiation (1982), ch. 4: the midpoint is focal',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '---\nrole: buyer\n---\n\n## Walk-away point\n\n- «Opening: €17.60»\n- Target: €19.00\n- Walk-away: €20.90\n- Their opening: €21.50\n',
    messages: [
      'Halfway between "€17.60" and their "€21.50" is worse than your target: open with €16.50 to put it there',
    ],
    good: '---\nrole: buyer\n---\n\n## Walk-away point\n\n- Opening: €16.50\n- Target: €19.00\n- Walk-away: €20.90\n- BATNA: renew with the landlord next door\n- BATNA value: €21.20\n- Their opening: €21.50\n- Their BATNA (est.): leave it empty\n- Authority: Jo decides\n',
  },
]
