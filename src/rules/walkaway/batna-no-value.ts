import type { Brief } from '../../brief/brief.js'
import { findPosition, type Position, spanOf } from '../../brief/facts/positions.js'
import { likeLine } from '../../brief/like-line.js'
import { keyLine } from '../../brief/templates.js'
import { insertBelow } from '../../text/edits.js'
import { msg } from '../../text/message.js'
import { isTotal } from '../../values/count.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'

export const batnaNoValue: Rule = {
  id: 'walkaway/batna-no-value',
  severity: 'warning',
  isAdvice: true,
  summary: 'Put a value on your BATNA.',
  *check(brief) {
    const batna = findPosition(brief.facts.positions, 'batna')
    const limit = findPosition(brief.facts.positions, 'walkAway')
    if (batna === undefined || limit?.value === undefined || brief.reader.hasGap(batna.label.value.text))
      return
    if (limit.value.kind === 'quantity' && isTotal(limit.value.unit)) return
    if (brief.facts.positions.some(({ name }) => name === 'batnaValue') || hasNumber(brief, batna, limit))
      return
    yield {
      span: spanOf(batna),
      message: msg`What is your BATNA worth? Without its value your limit cannot be checked`,
      fixes: [
        {
          title: msg`Add a BATNA value`,
          edits: [
            insertBelow(
              brief.text,
              batna.label.span.end,
              likeLine(brief.text, batna, keyLine('batnaValue', brief.vocabulary)),
            ),
          ],
        },
      ],
    }
  },
}

export const rationale: Rationale = {
  why: 'Your limit follows from what the alternative is worth, with its cost and risk. This is silent where the limit itself is not a number.',
  source: 'H. Raiffa, The Art and Science of Negotiation (1982)',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Walk-away point\n\n- Walk-away: €428k per year\n- «BATNA: move line 3 to Nordkauf»\n',
    messages: ['What is your BATNA worth? Without its value your limit cannot be checked'],
    fixed:
      '## Walk-away point\n\n- Walk-away: €428k per year\n- BATNA: move line 3 to Nordkauf\n- BATNA value: <amount>\n',
    good: '## Walk-away point\n\n- Opening: €468k per year\n- Target: €455k per year\n- Walk-away: €428k per year\n- BATNA: move line 3 to Nordkauf for €424k per year\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
  },
]

/** Whether its line has an amount of the kind of the limit, even per another unit. */
function hasNumber(brief: Brief, batna: Position, limit: Position): boolean {
  return brief.reader.values(batna.label.value.text).some(({ kind }) => kind === limit.value?.kind)
}
