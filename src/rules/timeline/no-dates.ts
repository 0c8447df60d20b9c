import type { Brief } from '../../brief/brief.js'
import { hasHeader } from '../../brief/facts/header.js'
import { line, sectionBody } from '../../brief/templates.js'
import { wholeSignal } from '../../language/any-language.js'
import { byLanguage } from '../../language/by-language.js'
import { noLetterBefore } from '../../language/pattern.js'
import { deadlineName } from '../../language/time.js'
import { hasTemplateGap } from '../../markdown/gaps.js'
import type { Section } from '../../markdown/outline.js'
import { appendToSection } from '../../text/edits.js'
import { type Message, msg } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import type { Finding, Rationale, Rule, RuleExample } from '../rule.js'
import { findFilled, headingSpan } from '../sections.js'

export const noDates: Rule = {
  id: 'timeline/no-dates',
  severity: 'warning',
  isAdvice: true,
  summary: 'Put dates in the timeline, and set a deadline.',
  *check(brief) {
    const section = findFilled(brief, 'timeline')
    if (section === undefined) return
    const { dates } = brief.facts
    const isDated =
      dates.some(date => date.section?.key === 'timeline') || brief.reader.dates(section.prose).length > 0
    if (!isDated && !hasTemplateGap(brief.text.slice(section.span.start, section.span.end)))
      yield toFinding(
        brief,
        section,
        msg`No readable date in the timeline: write dates like 2026-12-03`,
        sectionBody('timeline', brief.vocabulary) +
          (namesDeadline(brief) ? '' : line('deadline', '<YYYY-MM-DD>', brief.vocabulary)),
      )
    else if (!namesDeadline(brief)) {
      yield {
        ...toFinding(
          brief,
          section,
          msg`No deadline yet: by when do you have to agree?`,
          line('deadline', '<YYYY-MM-DD>', brief.vocabulary),
        ),
        severity: 'info',
      }
    }
  },
}

export const rationale: Rationale = {
  why: 'Without dates there is no plan for several meetings, and nobody notices that time runs out. If only the deadline is missing, this is an info.',
  source: 'Practice of mutual action plans; D. A. Moore on deadlines (2004)',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '---\ndeadline: 2026-12-31\n---\n\n«## Timeline»\n\nTwo meetings, then they decide.\n',
    messages: ['No readable date in the timeline: write dates like 2026-12-03'],
    fixed: `---\ndeadline: 2026-12-31\n---\n\n## Timeline\n\nTwo meetings, then they decide.\n- [ ] <YYYY-MM-DD>: <first meeting> – owner: <who>\n- [ ] <YYYY-MM-DD>: <second meeting> – owner: <who>\n- [ ] <YYYY-MM-DD>: <signature> – owner: <who>\n`,
    good: '---\ndeadline: 2026-12-31\n---\n\n## Timeline\n\n- 3 December 2026: first meeting – owner: Lena\n- 10 December 2026: second meeting – owner: Lena\n',
  },
  {
    bad: '«## Timeline»\n\n- 2026-12-03: first meeting\n',
    messages: ['No deadline yet: by when do you have to agree?'],
    fixed: '## Timeline\n\n- 2026-12-03: first meeting\n- Deadline: <YYYY-MM-DD>\n',
    good: '## Timeline\n\n- 2026-12-03: first meeting – owner: Lena\n- 2026-12-10: last day for an answer, after which the offer ends – owner: Lena\n- Deadline: 2026-12-17\n',
  },
]

const latest = new RegExp(wholeSignal('latest'), 'iu')

const deadline = byLanguage(
  known => new RegExp(noLetterBefore + deadlineName(known.map(({ time }) => time)), 'iu'),
)

const lineBreak = /[\r\n]/
/** Characters before and after a date in which the word is searched. */
const reach = 120

/** Whether there is a deadline, a last day in the Timeline, or any date beside the word. */
function namesDeadline(brief: Brief): boolean {
  const { text, facts, sections, language } = brief
  const isBeside = ({ start, end }: Span) => {
    const [before = ''] = text
      .slice(Math.max(0, start - reach), start)
      .split(lineBreak)
      .slice(-1)
    const [after = ''] = text.slice(end, end + reach).split(lineBreak)
    return [before, after].some(part => deadline(language).test(part))
  }
  return (
    hasHeader(brief, 'deadline') ||
    facts.deadlines.length > 0 ||
    sections.some(({ key, prose }) => key === 'timeline' && latest.test(prose)) ||
    facts.dates.some(({ date }) => isBeside(date.span))
  )
}

function toFinding(brief: Brief, section: Section, message: Message, lines: string): Finding {
  const title = lines.startsWith('- [') ? msg`Add dated steps` : msg`Add a deadline`
  return {
    span: headingSpan(section),
    message,
    fixes: [{ title, edits: [appendToSection(brief.text, section, lines)] }],
  }
}
