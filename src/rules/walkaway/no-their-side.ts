import { keyLine } from '../../brief/templates.js'
import * as english from '../../language/en/walkaway.js'
import { oneOf } from '../../language/pattern.js'
import { appendToSection } from '../../text/edits.js'
import { msg } from '../../text/message.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'
import { findFilled, headingSpan } from '../sections.js'

export const noTheirSide: Rule = {
  id: 'walkaway/no-their-side',
  severity: 'warning',
  isAdvice: true,
  summary: 'Estimate their limit, or what they do without a deal.',
  *check(brief) {
    const section = findFilled(brief, 'walkAway')
    if (section === undefined) return
    const isKey = [...brief.facts.positions, ...brief.facts.points].some(
      ({ name }) => name === 'theirWalkAway' || name === 'theirBatna' || name === 'theirBatnaValue',
    )
    if (isKey || told.test(section.prose)) return
    const lines = keyLine('theirWalkAway', brief.vocabulary) + keyLine('theirBatna', brief.vocabulary)
    yield {
      span: headingSpan(section),
      message: msg`Where do they walk away, and what do they do without a deal? Add your estimate`,
      fixes: [
        {
          title: msg`Add an estimate of their limit and BATNA`,
          edits: [appendToSection(brief.text, section, lines)],
        },
      ],
    }
  },
}

export const rationale: Rationale = {
  why: 'A deal is possible between two limits; if you know only one of them, you cannot see where.',
  source: 'D. Malhotra, M. H. Bazerman, Negotiation Genius (2007), ch. 1, steps 3 and 4',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '«## Walk-away point»\n\n- Walk-away: €48k per year\n- Target: €54k per year\n',
    messages: ['Where do they walk away, and what do they do without a deal? Add your estimate'],
    fixed:
      '## Walk-away point\n\n- Walk-away: €48k per year\n- Target: €54k per year\n- Their walk-away (est.): <amount> (source: <where from>)\n- Their BATNA (est.): <what they do without a deal>\n',
    good: '## Walk-away point\n\n- Opening: €60k per year\n- Target: €54k per year\n- Walk-away: €48k per year\n- BATNA: sell to Nordkauf\n- BATNA value: €47k per year\n- Their ceiling (est.): €57k per year\n- Authority: Jo decides\n',
  },
]

const told = new RegExp(String.raw`\b${oneOf(english.their)}${oneOf(english.theirLimits)}\b`, 'i')
