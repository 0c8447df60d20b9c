import { isWorse } from '../../brief/facts/compare.js'
import { findContradictions } from '../../brief/facts/deals.js'
import { type Position, spanOf, writtenText } from '../../brief/facts/positions.js'
import type { Direction } from '../../brief/facts/role.js'
import { msg } from '../../text/message.js'
import { readingsOf } from '../readings.js'
import type { Finding, Rationale, Rule, RuleExample } from '../rule.js'

export const noZopa: Rule = {
  id: 'cross/no-zopa',
  severity: 'warning',
  summary: 'Check that there is room between your limit and theirs.',
  *check({ facts }) {
    const noRooms = findContradictions(
      facts.deals,
      'theirWalkAway',
      deal => facts.floorOf(deal),
      (theirs, floor, direction) => isWorse(theirs.value, floor.value, direction),
    )
    for (const { pair } of noRooms) yield noRoom(...pair)
    const closed = new Set(noRooms.map(({ deal }) => deal))
    const outsides = findContradictions(facts.deals, 'target', 'theirWalkAway', (target, theirs, direction) =>
      isWorse(target.value, theirs.value, opposite(direction)),
    )
    for (const { pair, deal } of outsides) if (!closed.has(deal)) yield outside(...pair)
  },
}

export const rationale: Rationale = {
  why: 'If even the best end of their estimated limit does not reach yours, or your BATNA value where that is better, no price is possible: add issues, improve your BATNA, test the estimate, or leave. It rests on an estimate, so it is never an error. A target beyond their limit is an info.',
  source: 'D. Malhotra, M. H. Bazerman, Negotiation Genius (2007), ch. 1, step 5; H. Raiffa (1982)',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '---\nrole: seller\n---\n\n## Walk-away point\n\n- Walk-away: €48k per year\n- «Their walk-away (est.): €42k–€45k per year»\n',
    messages: [
      'Even the best end of "€42k–€45k per year" does not reach your limit "€48k per year": no price is possible',
    ],
    good: '---\nrole: seller\n---\n\n## Walk-away point\n\n- Opening: €60k per year\n- Target: €54k per year\n- Walk-away: €48k per year\n- BATNA: sell to Nordkauf\n- BATNA value: €47k per year\n- Their walk-away (est.): €46k–€56k per year\n- Authority: Jo decides\n',
  },
  {
    bad: '---\nrole: seller\n---\n\n## Walk-away point\n\n- Walk-away: €48k per year\n- BATNA value: €54k per year\n- «Their walk-away (est.): €49k–€52k per year»\n',
    messages: [
      'Even the best end of "€49k–€52k per year" does not reach your BATNA value "€54k per year": no price is possible',
    ],
    good: '---\nrole: seller\n---\n\n## Walk-away point\n\n- Opening: €60k per year\n- Target: €56k per year\n- Walk-away: €54k per year\n- BATNA: sell to Nordkauf\n- BATNA value: €54k per year\n- Their walk-away (est.): €55k–€57k per year\n- Authority: Jo decides\n',
  },
  {
    bad: '---\nrole: seller\n---\n\n## Walk-away point\n\n- «Target: €58k per year»\n- Walk-away: €48k per year\n- Their walk-away (est.): €50k–€55k per year\n',
    messages: ['Your target "€58k per year" is beyond their limit "€50k–€55k per year"'],
    good: '---\nrole: buyer\n---\n\n## Walk-away point\n\n- Opening: €17.60\n- Target: €19.00\n- Walk-away: €20.90\n- BATNA: renew with the landlord next door\n- BATNA value: €21.20\n- Their walk-away (est.): €18.00–19.50\n- Authority: Jo decides\n',
  },
  {
    bad: '---\nrole: seller\n---\n\n## Walk-away point\n\n| | Us | Them (est.) |\n| --- | --- | --- |\n| Opening | €282k | €230k |\n| Target | €268k | |\n| «Walk-away | €250k | €230k–€240k» |\n| BATNA | sell to the hospital | own laundry |\n| BATNA value | €247k | |\n| Authority | Jo decides | |\n',
    messages: ['Even the best end of "€230k–€240k" does not reach your limit "€250k": no price is possible'],
    good: '---\nrole: seller\n---\n\n## Walk-away point\n\n| | Us | Them (est.) |\n| --- | --- | --- |\n| Opening | €282k | €230k |\n| Target | €268k | |\n| Walk-away | €250k | €262k–€270k |\n| BATNA | sell to the hospital | own laundry |\n| BATNA value | €247k | |\n| Authority | Jo decides | |\n',
  },
]

function opposite(direction: Direction | undefined): Direction | undefined {
  return direction && (direction === 'more' ? 'less' : 'more')
}

function noRoom(theirs: Position, floor: Position): Finding {
  const ours =
    floor.name === 'walkAway'
      ? msg`your limit "${writtenText(floor)}"`
      : msg`your BATNA value "${writtenText(floor)}"`
  return {
    span: spanOf(theirs),
    message:
      theirs.written?.isRange === true
        ? msg`Even the best end of "${writtenText(theirs)}" does not reach ${ours}: no price is possible`
        : msg`Their limit "${writtenText(theirs)}" does not reach ${ours}: no price is possible`,
    related: [
      {
        span: spanOf(floor),
        message: floor.name === 'walkAway' ? msg`Your limit` : msg`Your BATNA value`,
      },
    ],
    likely: readingsOf(theirs, floor),
  }
}

function outside(target: Position, theirs: Position): Finding {
  return {
    span: spanOf(target),
    message: msg`Your target "${writtenText(target)}" is beyond their limit "${writtenText(theirs)}"`,
    severity: 'info',
    related: [{ span: spanOf(theirs), message: msg`Their limit` }],
    likely: readingsOf(target, theirs),
  }
}
