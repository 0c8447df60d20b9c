import type { Brief } from '../../brief/brief.js'
import { findPosition, type Position, spanOf, writtenText } from '../../brief/facts/positions.js'
import * as english from '../../language/en/cross.js'
import { normaliseName } from '../../language/normalise-name.js'
import { oneOf } from '../../language/pattern.js'
import { msg } from '../../text/message.js'
import { readSum } from '../../values/arithmetic.js'
import { formatAmount } from '../../values/value.js'
import type { Finding, Rule, RuleExample } from '../rule.js'

export const reasonArithmetic: Rule = {
  id: 'cross/reason-arithmetic',
  severity: 'info',
  isOptional: true,
  summary: 'Let the sum in a reason give the number that it explains.',
  why: 'A slip of sign in "BATNA value less €4k" moves the limit by twice the amount, and nobody reads it again. Only plain sums and products of amounts, shares and key numbers are computed. Off by default, because a reason may be shortened on purpose.',
  source: 'A fault found in real briefs',
  *check(brief) {
    for (const position of brief.facts.positions) {
      const finding = checkReason(brief, position)
      if (finding !== undefined) yield finding
    }
  },
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Walk-away point\n\n- «Walk-away: €428k per year (BATNA value less €4k)»\n- BATNA value: €424k per year (80% × €432k + 20% × €400k − €2k set-up)\n',
    messages: ['The sum in the reason gives €420k, the line says "€428k per year"'],
    good: '## Walk-away point\n\n- Opening: €468k per year\n- Target: €455k per year\n- Walk-away: €428k per year, because BATNA value plus €4k for their extra delivery slots\n- BATNA: move line 3 to Nordkauf\n- BATNA value: €424k per year (80% × €432k + 20% × €400k − €2k set-up)\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
  },
]

const because = new RegExp(String.raw`\b${oneOf(english.because)}\s+([^.;]*)`, 'i')
const source = new RegExp(String.raw`\b${oneOf(english.source)}\b`, 'i')

function checkReason(brief: Brief, position: Position): Finding | undefined {
  const { label, written } = position
  const reason = /\(([^()]*)\)/.exec(label.value.text)?.[1] ?? because.exec(label.value.text)?.[1]
  if (reason === undefined || written === undefined || written.isRange || source.test(reason))
    return undefined
  const sum = readSum(reason.trim().replace(/^=\s*/, ''), brief.reader.valueOptions, text =>
    namedAmount(brief, text),
  )
  if (sum === undefined) return undefined
  const gap = sum.result.minus(written.low).abs()
  if (gap.lt(sum.precision) || gap.eq(0)) return undefined
  return {
    span: spanOf(position),
    message: msg`The sum in the reason gives ${formatAmount(sum.result, { ...written, per: [] }, brief.language)}, the line says "${writtenText(position)}"`,
  }
}

/** The amount of the key number that the text names, such as `BATNA value`. */
function namedAmount(brief: Brief, text: string) {
  const keys = brief.vocabulary.keysByName.get(normaliseName(text)) ?? []
  const name = (['opening', 'target', 'walkAway', 'batnaValue', 'batna'] as const).find(name =>
    keys.includes(name),
  )
  const position =
    name && (findPosition(brief.facts.positions, name === 'batna' ? 'batnaValue' : name) ?? undefined)
  return position?.value?.isRange === false ? position.value.low : undefined
}
