import type { Brief } from '../../brief/brief.js'
import { type Position, spanOf, writtenText } from '../../brief/facts/positions.js'
import { reckonReason } from '../../brief/facts/reason.js'
import { msg } from '../../text/message.js'
import { formatAmount } from '../../values/value.js'
import type { Finding, Rationale, Rule, RuleExample } from '../rule.js'

export const reasonArithmetic: Rule = {
  id: 'cross/reason-arithmetic',
  severity: 'info',
  isOptional: true,
  summary: 'Let the sum in a reason give the number that it explains.',
  *check(brief) {
    for (const position of brief.facts.positions) {
      const finding = checkReason(brief, position)
      if (finding !== undefined) yield finding
    }
  },
}

export const rationale: Rationale = {
  why: 'A slip of sign in "BATNA value less €4k" moves the limit by twice the amount, and nobody reads it again. Only plain sums and products of amounts, shares and key numbers are computed. Off by default, because a reason may be shortened on purpose.',
  source: 'A fault found in real briefs',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Walk-away point\n\n- «Walk-away: €428k per year (BATNA value less €4k)»\n- BATNA value: €424k per year (80% × €432k + 20% × €400k − €2k set-up)\n',
    messages: ['The sum in the reason gives €420k, the line says "€428k per year"'],
    good: '## Walk-away point\n\n- Opening: €468k per year\n- Target: €455k per year\n- Walk-away: €428k per year, because BATNA value plus €4k for their extra delivery slots\n- BATNA: move line 3 to Nordkauf\n- BATNA value: €424k per year (80% × €432k + 20% × €400k − €2k set-up)\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
  },
]

function checkReason(brief: Brief, position: Position): Finding | undefined {
  const { written } = position
  const sum = reckonReason(brief, brief.facts.positions, position)
  if (sum === undefined || written === undefined) return undefined
  const gap = sum.result.minus(written.low).abs()
  if (gap.lt(sum.precision) || gap.eq(0)) return undefined
  return {
    span: spanOf(position),
    message: msg`The sum in the reason gives ${formatAmount(sum.result, { ...written, per: [] }, brief.language)}, the line says "${writtenText(position)}"`,
  }
}
