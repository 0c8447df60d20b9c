import { isEnglish } from '../../brief/facts/header.js'
import { linesOf } from '../../brief/facts/timeline-lines.js'
import { milestoneTemplate } from '../../brief/templates.js'
import * as english from '../../language/en/timeline.js'
import { oneOf } from '../../language/pattern.js'
import { appendToSection } from '../../text/edits.js'
import { msg } from '../../text/message.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'
import { findFilled, headingSpan } from '../sections.js'

export const singleMeeting: Rule = {
  id: 'timeline/single-meeting',
  severity: 'info',
  isAdvice: true,
  summary: 'Plan more than one meeting.',
  *check(brief) {
    const section = findFilled(brief, 'timeline')
    if (section === undefined || brief.facts.milestones.length === 0 || !isEnglish(brief)) return
    const lines = linesOf(brief)
    const [only, ...others] = lines.filter(line => meeting.test(line))
    if (only === undefined || others.length > 0 || several.test(only)) return
    if (lines.some(line => line !== only && alike.test(line))) return
    const followUp = milestoneTemplate(brief.vocabulary, 'follow-up meeting')
    yield {
      span: headingSpan(section),
      message: msg`Only one meeting: plan a second, so that nothing has to be forced`,
      fixes: [
        { title: msg`Add a follow-up meeting`, edits: [appendToSection(brief.text, section, followUp)] },
      ],
    }
  },
}

export const rationale: Rationale = {
  why: 'More meetings may be needed; if you plan only one, you will force an answer in it.',
  source: 'ICML on difficult clients: do not force a result in the first meeting',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '«## Timeline»\n\n- 2026-12-03: meeting with Ines\n- 2026-12-10: signature\n',
    messages: ['Only one meeting: plan a second, so that nothing has to be forced'],
    fixed:
      '## Timeline\n\n- 2026-12-03: meeting with Ines\n- 2026-12-10: signature\n- [ ] <YYYY-MM-DD>: <follow-up meeting> – owner: <who>\n',
    good: '## Timeline\n\n- 2026-12-03: meeting with Ines – owner: Lena\n- 2026-12-08: follow-up call – owner: Lena\n- 2026-12-10: signature – owner: Lena\n- Deadline: 2026-12-31\n',
  },
]

const meeting = new RegExp(String.raw`\b${oneOf(english.meetings)}\b`, 'i')
const several = new RegExp(String.raw`\b${oneOf(english.several)}\b`, 'i')
/** Other words for meetings. */
const alike = new RegExp(String.raw`\b${oneOf(english.alike)}\b`, 'i')
