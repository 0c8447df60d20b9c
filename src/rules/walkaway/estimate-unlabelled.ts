import { spanOf } from '../../brief/facts/positions.js'
import { say } from '../../brief/templates.js'
import { hasGap } from '../../markdown/gaps.js'
import { msg } from '../../text/message.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'

export const estimateUnlabelled: Rule = {
  id: 'walkaway/estimate-unlabelled',
  severity: 'info',
  isAdvice: true,
  summary: 'Mark numbers about the other side as estimates, with their source.',
  *check({ facts, vocabulary }) {
    for (const position of facts.positions) {
      const { name, label, written, isEstimate, owner } = position
      if (!theirs.has(name) || written === undefined || isEstimate || hasGap(label.value.text)) continue
      const place = owner ?? label.key
      const at = place.span.start + place.text.trimEnd().length
      const shown = label.value.text.slice(written.span.start, written.span.end)
      yield {
        span: spanOf(position),
        message: msg`"${shown}" is about them: mark it as an estimate, or name the source`,
        // Where the author's own words say it, there is no place for the mark.
        fixes: label.isCued
          ? []
          : [
              {
                title: msg`Mark as an estimate`,
                edits: [{ span: { start: at, end: at }, newText: ` (${say('estimate', vocabulary)})` }],
              },
            ],
      }
    }
  },
}

export const rationale: Rationale = {
  why: 'An assumption is not a fact, and after a week nobody remembers which it was. What they opened with is a fact and needs no mark.',
  source: 'USAF Negotiation Center: assumptions must be named and tested',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Walk-away point\n\n- «Their walk-away: €45k per year»\n',
    messages: ['"€45k per year" is about them: mark it as an estimate, or name the source'],
    fixed: '## Walk-away point\n\n- Their walk-away (est.): €45k per year\n',
    good: '## Walk-away point\n\n- Opening: €60k per year\n- Target: €54k per year\n- Walk-away: €48k per year\n- BATNA: sell to Nordkauf\n- BATNA value: €47k per year\n- Their walk-away: €50k–€56k per year (source: two tenders)\n- Their opening: €44k per year\n- Authority: Jo decides\n',
  },
]

const theirs: ReadonlySet<string> = new Set(['theirWalkAway', 'theirTarget', 'theirBatna', 'theirBatnaValue'])
