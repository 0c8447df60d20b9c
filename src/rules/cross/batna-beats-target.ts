import { findBatnaContradictions } from '../../brief/facts/deals.js'
import { spanOf, writtenText } from '../../brief/facts/positions.js'
import { mayBeWorthOther } from '../../brief/facts/shortfalls.js'
import { msg } from '../../text/message.js'
import { readingsOf } from '../readings.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'

export const batnaBeatsTarget: Rule = {
  id: 'cross/batna-beats-target',
  severity: 'warning',
  summary: 'Aim for more than your BATNA.',
  *check(brief) {
    for (const { pair, deal } of findBatnaContradictions(brief.facts.deals, 'target')) {
      const [target, batna] = pair
      if (mayBeWorthOther(brief, batna, target, deal.direction)) continue
      yield {
        span: spanOf(target),
        message: msg`Your BATNA value "${writtenText(batna)}" is better than your target "${writtenText(target)}": aim higher, or leave`,
        related: [{ span: spanOf(batna), message: msg`Your BATNA value` }],
        likely: readingsOf(target, batna),
      }
    }
  },
}

export const rationale: Rationale = {
  why: 'If your alternative is better than what you want to reach here, there is no reason to negotiate, or your target is too low.',
  source: 'R. Fisher, W. Ury, Getting to Yes, ch. 6',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '---\nrole: seller\n---\n\n## Walk-away point\n\n- «Target: €52k per year»\n- Walk-away: €48k per year, because Nordkauf pays late\n- BATNA value: €54k per year\n',
    messages: [
      'Your BATNA value "€54k per year" is better than your target "€52k per year": aim higher, or leave',
    ],
    good: '---\nrole: buyer\n---\n\n## Walk-away point\n\n- Opening: €17.60\n- Target: €19.00\n- Walk-away: €20.90\n- BATNA: renew with the landlord next door\n- BATNA value: €21.20\n- Their BATNA (est.): leave it empty\n- Authority: Jo decides\n',
  },
  {
    bad: '---\nrole: seller\n---\n\n## Walk-away point\n\n| Target | Walk-away | BATNA value |\n| --- | --- | --- |\n| «€52k» | €48k, because Nordkauf pays late | €54k |\n',
    messages: ['Your BATNA value "€54k" is better than your target "€52k": aim higher, or leave'],
    good: '---\nrole: seller\n---\n\n## Walk-away point\n\n| Opening | Target | Walk-away | BATNA | BATNA value | Their BATNA (est.) | Authority |\n| --- | --- | --- | --- | --- | --- | --- |\n| €60k | €54k | €48k | sell to Nordkauf | €47k | a tender in spring | Jo decides |\n',
  },
]
