import { findBatnaContradictions } from '../../brief/facts/deals.js'
import { spanOf, writtenSpan, writtenText } from '../../brief/facts/positions.js'
import { say } from '../../brief/templates.js'
import { wholeSignal } from '../../language/any-language.js'
import { hasGap } from '../../markdown/gaps.js'
import { letters } from '../../text/letters.js'
import { msg } from '../../text/message.js'
import { readingsOf } from '../readings.js'
import type { Rule, RuleExample } from '../rule.js'

export const limitWorseThanBatna: Rule = {
  id: 'cross/limit-worse-than-batna',
  severity: 'warning',
  summary: 'The walk-away is no worse than the BATNA, or its line says why.',
  why: 'Else we would sign what is worse than leaving. The deal may be worth more than its price, so any reason on the line ("because", "plus", "less", "adjusted") is accepted.',
  source: 'R. Fisher, W. Ury, Getting to Yes, ch. 6; H. Raiffa, The Art and Science of Negotiation (1982)',
  *check({ facts, vocabulary }) {
    for (const { pair } of findBatnaContradictions(facts.deals, 'walkAway')) {
      const [limit, batna] = pair
      if (reason.test(limit.label.value.text) || hasGap(limit.label.value.text)) continue
      const end = limit.label.value.span.end
      yield {
        span: spanOf(limit),
        message: msg`The walk-away "${writtenText(limit)}" is worse than the BATNA value "${writtenText(batna)}", and the line does not say why`,
        related: [{ span: spanOf(batna), message: msg`The BATNA value` }],
        likely: readingsOf(limit, batna),
        fixes: [
          {
            title: msg`Set the walk-away to ${writtenText(batna)}`,
            edits: [{ span: writtenSpan(limit), newText: writtenText(batna) }],
            needsPreview: true,
          },
          {
            title: msg`Add the reason`,
            edits: [{ span: { start: end, end }, newText: say('because', vocabulary) }],
          },
        ],
      }
    }
  },
}

export const examples: readonly RuleExample[] = [
  {
    bad: '---\nrole: seller\n---\n\n## Walk-away point\n\n- «Walk-away: €48k per year»\n- BATNA value: €4,500 per month\n',
    messages: [
      'The walk-away "€48k per year" is worse than the BATNA value "€4,500 per month", and the line does not say why',
    ],
    fixed:
      '---\nrole: seller\n---\n\n## Walk-away point\n\n- Walk-away: €4,500 per month\n- BATNA value: €4,500 per month\n',
    good: '---\nrole: seller\n---\n\n## Walk-away point\n\n- Opening: €60k per year\n- Target: €56k per year\n- Walk-away: €48k per year, because Nordkauf pays in 90 days\n- BATNA: sell to Nordkauf\n- BATNA value: €54k per year\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
  },
]

const reason = new RegExp(String.raw`${wholeSignal('limitReason')}|[${letters}\d]\s*[+−×]\s*[€$£\d]`, 'iu')
