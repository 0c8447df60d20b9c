import { spanOf } from '../../brief/facts/positions.js'
import { msg } from '../../text/message.js'
import { formatAmount } from '../../values/value.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'

export const range: Rule = {
  id: 'walkaway/range',
  severity: 'warning',
  isAdvice: true,
  summary: 'Decide on one number as your limit, not a range.',
  *check(brief) {
    const { facts } = brief
    for (const position of facts.positions) {
      const { name, label, written } = position
      if (name !== 'walkAway' || written?.isRange !== true || written.low.eq(written.high)) continue
      const { start, end } = written.amountSpan
      const shown = label.value.text.slice(start, end)
      const worse = facts.bargain.direction === 'more' ? written.low : written.high
      const newText = formatAmount(worse, { ...written, per: [] }, brief.language)
      const base = label.value.span.start
      const edits = [{ span: { start: base + start, end: base + end }, newText }]
      const fixes =
        facts.bargain.direction === undefined
          ? []
          : [{ title: msg`Use ${newText} as the limit`, edits, isChoice: true as const }]
      yield {
        span: spanOf(position),
        message: msg`Your limit is a range, "${shown}": decide on one number`,
        fixes,
      }
    }
  },
}

export const rationale: Rationale = {
  why: 'Your limit is the point at which a deal and no deal are worth the same. A range has two such points and invites you to forget the better one. An opening may be a range.',
  source:
    'M. H. Bazerman, D. A. Moore, Judgment in Managerial Decision Making; D. R. Ames, M. F. Mason (2015) on range offers',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '---\nrole: seller\n---\n\n## Walk-away point\n\n- «Walk-away: €48k–50k per year»\n- Opening: €58k–60k per year\n',
    messages: ['Your limit is a range, "€48k–50k": decide on one number'],
    fixed:
      '---\nrole: seller\n---\n\n## Walk-away point\n\n- Walk-away: €48k per year\n- Opening: €58k–60k per year\n',
    good: '## Walk-away point\n\n- Opening: €58k–60k per year\n- Target: €54k per year\n- Walk-away: €48k per year\n- BATNA: sell to Nordkauf\n- BATNA value: €47k per year\n- Their walk-away (est.): €50k–€56k per year\n- Authority: Jo decides\n',
  },
]
