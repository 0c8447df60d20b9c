import type { Brief } from '../../brief/brief.js'
import { type Position, spanOf, writtenSpan, writtenText } from '../../brief/facts/positions.js'
import { msg } from '../../text/message.js'
import type { Value } from '../../values/money.js'
import { formatAmount, toComparable } from '../../values/value.js'
import type { Finding, Fix, Rationale, Rule, RuleExample } from '../rule.js'
import { nameUnits } from '../unit-names.js'

export const unitsDiffer: Rule = {
  id: 'cross/units-differ',
  severity: 'info',
  summary: 'Write all key numbers in one unit and one currency.',
  *check(brief) {
    const main =
      brief.facts.positions.find(({ name, written }) => name === 'walkAway' && written) ??
      brief.facts.positions.find(({ written }) => written)
    if (main?.written === undefined) return
    const isNetElsewhere = brief.facts.positions.some(({ written }) => written?.vat === 'excl')
    for (const position of brief.facts.positions) {
      const finding =
        position === main || position.written === undefined
          ? undefined
          : compare(brief, position, position.written, main.written, isNetElsewhere)
      if (finding !== undefined) yield finding
    }
  },
}

export const rationale: Rationale = {
  why: 'Month beside year is a factor of twelve that nobody sees. Different currencies are a warning, because they are never converted. Net beside gross is another hidden factor.',
  source: 'Practice of offer comparison',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Walk-away point\n\n- Walk-away: €48k per year\n- «BATNA value: €3,900 per month»\n',
    messages: ['"€3,900 per month" is per month, but your limit is per year'],
    fixed: '## Walk-away point\n\n- Walk-away: €48k per year\n- BATNA value: €46.8k per year\n',
    good: '## Walk-away point\n\n- Opening: €60k per year\n- Target: €54k per year\n- Walk-away: €48k per year\n- BATNA: sell to Nordkauf\n- BATNA value: €47k per year\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
  },
  {
    bad: '## Walk-away point\n\n- Walk-away: €48k per year\n- «BATNA value: $54k per year»\n- «Target: €52k per year incl. VAT»\n- Opening: €60k per year excl. VAT\n',
    messages: [
      '"$54k per year" is in USD, your limit in EUR: they cannot be compared',
      '"€52k per year incl. VAT" includes VAT, other lines do not',
    ],
    good: '## Walk-away point\n\n- Opening: €60k per year\n- Target: €54k per year\n- Walk-away: €48k per year\n- BATNA: sell to Nordkauf\n- BATNA value: €47k per year\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
  },
]

function compare(
  brief: Brief,
  position: Position,
  written: Value,
  main: Value,
  isNetElsewhere: boolean,
): Finding | undefined {
  const text = writtenText(position)
  const span = spanOf(position)
  if (written.kind === 'money' && main.kind === 'money' && written.currency !== main.currency) {
    return {
      span,
      severity: 'warning',
      message: msg`"${text}" is in ${written.currency}, your limit in ${main.currency}: they cannot be compared`,
    }
  }
  if (written.kind !== main.kind) return undefined
  if (
    written.per.length > 0 &&
    main.per.length > 0 &&
    written.per.toSorted().join() !== main.per.toSorted().join()
  ) {
    return {
      span,
      message: msg`"${text}" is ${nameUnits(written.per)}, but your limit is ${nameUnits(main.per)}`,
      fixes: rewrite(brief, position, written, main),
    }
  }
  return written.vat === 'incl' && isNetElsewhere
    ? { span, message: msg`"${text}" includes VAT, other lines do not` }
    : undefined
}

/** Converts between month, quarter and year only, where the result is exact. */
function rewrite(brief: Brief, position: Position, written: Value, main: Value): Fix[] {
  const [own, wanted] = [toComparable(written), toComparable(main)]
  if (own.base !== wanted.base || written.isRange) return []
  const factor = main.low.eq(0) ? main.low : wanted.low.div(main.low)
  const amount = factor.eq(0) ? factor : own.low.div(factor).round(2)
  const newText = formatAmount(amount, { ...written, per: main.per }, brief.language)
  return [
    { title: msg`Convert to ${newText}`, edits: [{ span: writtenSpan(position), newText }], isChoice: true },
  ]
}
