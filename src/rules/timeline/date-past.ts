import type { Brief } from '../../brief/brief.js'
import { readingsOf } from '../../brief/facts/deadlines.js'
import type { Milestone } from '../../brief/facts/milestones.js'
import { saysHistory } from '../../brief/facts/step-course.js'
import { byLanguage } from '../../language/by-language.js'
import { wholeWord } from '../../language/pattern.js'
import type { Words } from '../../markdown/outline.js'
import { fillCell } from '../../text/edits.js'
import { msg } from '../../text/message.js'
import type { Edit } from '../../text/span.js'
import { compareDays } from '../../values/day.js'
import { isClosed } from '../brief/stale.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'

export const datePast: Rule = {
  id: 'timeline/date-past',
  severity: 'warning',
  summary: 'Tick off what is past.',
  *check(brief, { today }) {
    if (isClosed(brief)) return
    const past = pastHeading(brief.language)
    for (const milestone of brief.facts.milestones) {
      const { date, isDone, words, group } = milestone
      const days = readingsOf(date)
      if (isDone || days === undefined || saysHistory(words.text, brief.language) || past.test(group ?? ''))
        continue
      if (days.some(day => compareDays(day, today) >= 0)) continue
      yield {
        span: date.span,
        message: msg`"${brief.text.slice(date.span.start, date.span.end)}" is past: tick the step off, or move it`,
        fixes: [{ title: msg`Mark the step as done`, edits: [markDone(brief, milestone)], isChoice: true }],
      }
    }
  },
}

export const rationale: Rationale = {
  why: 'A step that nobody ticked off was either forgotten or never happened, and what follows rests on it. Lines that tell history ("since", "was", "ended") and dates such as "Q3 2026" are left alone, and so is a negotiation that is over by its status.',
  source: 'Practice of mutual action plans',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Timeline\n\n- [ ] «2026-11-02»: send the offer\n- 2026-12-03: first meeting\n',
    messages: ['"2026-11-02" is past: tick the step off, or move it'],
    fixed: '## Timeline\n\n- [x] 2026-11-02: send the offer\n- 2026-12-03: first meeting\n',
    good: '## Timeline\n\n- [x] 2026-11-02: send the offer – owner: Lena\n- 2026-11-05: offer sent – owner: Lena\n- Since 2026-10-01 the old price is frozen\n- ~~2026-11-09: visit~~\n- 2026-12-03: first meeting – owner: Lena\n- Deadline: 2026-12-31\n',
  },
  {
    bad: '## Schedule\n\n| Date | Milestone | Status |\n| --- | --- | --- |\n| «2 November 2026» | send the offer | open |\n| 3 December 2026 | first meeting | |\n',
    messages: ['"2 November 2026" is past: tick the step off, or move it'],
    fixed:
      '## Schedule\n\n| Date | Milestone | Status |\n| --- | --- | --- |\n| 2 November 2026 | send the offer | done |\n| 3 December 2026 | first meeting | |\n',
    good: '## Schedule\n\n| Date | Milestone | Owner | Status |\n| --- | --- | --- | --- |\n| 2 November 2026 | send the offer | Lena | done |\n| 3 December 2026 | first meeting | Lena | open |\n| 31 December 2026 | deadline | | |\n',
  },
]

const pastHeading = byLanguage(known => new RegExp(wholeWord(known.flatMap(({ time }) => time.past)), 'iu'))

function markDone(brief: Brief, { span, date, cells }: Milestone): Edit {
  if (cells === undefined && brief.text[span.start] !== '#') return tick(brief.text, span.start)
  if (cells?.status !== undefined) return fillStatus(brief.text, cells.status)
  const end = Math.max(date.span.end, date.weekday?.span.end ?? 0)
  const at = brief.text[end] === ')' ? end + 1 : end
  return { span: { start: at, end: at }, newText: ' ✓' }
}

function fillStatus(text: string, { span, text: old }: Words): Edit {
  return old.trim() === '' ? fillCell(text, span, 'done') : { span, newText: 'done' }
}

/** Puts `[x]` after the bullet, replacing `[ ]`. */
function tick(text: string, start: number): Edit {
  const [bullet = '', box = ''] =
    /^(?:[-*+]|\d+[.)])[ \t]+(\[ \][ \t]*)?/.exec(text.slice(start, start + 40)) ?? []
  const end = start + bullet.length
  return { span: { start: end - box.length, end }, newText: '[x] ' }
}
