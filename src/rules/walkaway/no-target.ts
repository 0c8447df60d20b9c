import { keyLine } from '../../brief/templates.js'
import { appendToSection } from '../../text/edits.js'
import { msg } from '../../text/message.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'
import { findFilled, headingSpan } from '../sections.js'

export const noTarget: Rule = {
  id: 'walkaway/no-target',
  severity: 'warning',
  isAdvice: true,
  summary: 'Name a target and an opening.',
  *check(brief) {
    const section = findFilled(brief, 'walkAway')
    if (section === undefined) return
    const has = (key: 'target' | 'opening') =>
      [...brief.facts.positions, ...brief.facts.points].some(({ name }) => name === key) ||
      brief.facts.unread.length > 0
    const opening = has('opening') ? '' : keyLine('opening', brief.vocabulary)
    if (!has('target')) {
      const edits = [appendToSection(brief.text, section, keyLine('target', brief.vocabulary) + opening)]
      yield {
        span: headingSpan(section),
        message: msg`What do you want to reach? Add "Target: …"`,
        fixes: [{ title: msg`Add a target`, edits }],
      }
    } else if (opening !== '') {
      const edits = [appendToSection(brief.text, section, opening)]
      yield {
        span: headingSpan(section),
        message: msg`What do you ask for first? Add "Opening: …"`,
        severity: 'info',
        fixes: [{ title: msg`Add an opening`, edits }],
      }
    }
  },
}

export const rationale: Rationale = {
  why: 'People who write down a goal get more; with a limit alone, the limit becomes the goal. A missing opening is only an info.',
  source:
    'D. C. Zetik, A. F. Stuhlmacher, Goal Setting and Negotiation Performance (2002); C. Voss, Never Split the Difference',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '«## Walk-away point»\n\n- Walk-away: €48k per year\n',
    messages: ['What do you want to reach? Add "Target: …"'],
    fixed:
      '## Walk-away point\n\n- Walk-away: €48k per year\n- Target: <amount>\n- Opening: <amount>, because <reason>\n',
    good: '## Walk-away point\n\n- Ask: €60k per year\n- Goal: €54k per year\n- Walk-away: €48k per year\n- BATNA: sell to Nordkauf\n- BATNA value: €47k per year\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
  },
  {
    bad: '«## Walk-away point»\n\n- Walk-away: €48k per year\n- Target: €54k per year\n',
    messages: ['What do you ask for first? Add "Opening: …"'],
    fixed:
      '## Walk-away point\n\n- Walk-away: €48k per year\n- Target: €54k per year\n- Opening: <amount>, because <reason>\n',
    good: '## Walk-away point\n\n- Opening: all three depots stay open\n- Target: two depots stay open\n- Walk-away: no agreement without one depot\n- BATNA: call the vote\n- Their BATNA (est.): close one in spring\n- Authority: the committee decides\n',
  },
]
