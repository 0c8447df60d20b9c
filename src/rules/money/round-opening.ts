import { findPosition, spanOf, writtenText } from '../../brief/facts/positions.js'
import { msg } from '../../text/message.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'

export const roundOpening: Rule = {
  id: 'money/round-opening',
  severity: 'info',
  isOptional: true,
  summary: 'Open with a precise number.',
  *check({ facts }) {
    const opening = findPosition(facts.positions, 'opening')
    if (opening?.written?.kind !== 'money' || opening.written.isRange) return
    const digits = opening.written.low
      .toFixed()
      .replace('.', '')
      .replace(/^0+|0+$/g, '')
    if (digits.length > 1) return
    yield {
      span: spanOf(opening),
      message: msg`"${writtenText(opening)}" is a round number: a precise opening looks calculated`,
    }
  },
}

export const rationale: Rationale = {
  why: 'A precise number looks calculated, and they counter it with smaller steps than a round one. Others advise round numbers for speed, so this is off unless you turn it on.',
  source: 'M. F. Mason et al., Precise offers are potent anchors (2013)',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Walk-away point\n\n- «Opening: €500k per year»\n',
    messages: ['"€500k per year" is a round number: a precise opening looks calculated'],
    good: '## Walk-away point\n\n- Opening: €468k per year\n- Target: €455k per year\n- Walk-away: €428k per year\n- BATNA: move line 3 to Nordkauf\n- BATNA value: €424k per year\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
  },
]
