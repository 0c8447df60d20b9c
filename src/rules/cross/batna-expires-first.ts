import type { Brief } from '../../brief/brief.js'
import { lastDayOf, latestEnd } from '../../brief/facts/batna-ends.js'
import { firstDeadlineDate } from '../../brief/facts/deadlines.js'
import { isTheirs } from '../../brief/facts/sides.js'
import { linesOf } from '../../brief/facts/timeline-lines.js'
import { byLanguage } from '../../language/by-language.js'
import { noLetterBefore, oneOf } from '../../language/pattern.js'
import type { TimeWords } from '../../language/time.js'
import { findSection } from '../../markdown/outline.js'
import { appendToSection } from '../../text/edits.js'
import { msg } from '../../text/message.js'
import { type DateReading, daysOf } from '../../values/date.js'
import type { IsoDay } from '../../values/day.js'
import type { Fix, Rationale, Rule, RuleExample } from '../rule.js'

export const batnaExpiresFirst: Rule = {
  id: 'cross/batna-expires-first',
  severity: 'warning',
  summary: 'Have a BATNA that lasts until the deadline and your last meeting.',
  *check(brief, { today }) {
    const latest = latestEnd(brief, today)
    if (latest === undefined) return
    const bound = findBounds(brief, today).findLast(({ day }) => lastDayOf(latest) < day)
    if (bound === undefined || isRenewed(brief)) return
    const textOf = ({ span }: DateReading) => brief.text.slice(span.start, span.end)
    const isDeadline = bound.name === 'deadline'
    yield {
      span: latest.span,
      message: isDeadline
        ? msg`Your BATNA ends on "${textOf(latest)}", before the deadline, "${textOf(bound.date)}"`
        : msg`Your BATNA ends on "${textOf(latest)}", before your last step, "${textOf(bound.date)}"`,
      related: [{ span: bound.date.span, message: isDeadline ? msg`The deadline` : msg`Your last step` }],
      fixes: renew(brief),
    }
  },
}

export const rationale: Rationale = {
  why: 'After the day on which the alternative ends, the limit that rests on it means nothing. Your last step towards the agreement counts; delivery, go-live and reviews do not. A step that renews the BATNA settles it.',
  source: 'R. Fisher, W. Ury, Getting to Yes, ch. 6: develop your BATNA and keep it alive',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '---\ndeadline: 2026-12-31\n---\n\n## Timeline\n\n- 2026-12-10: meeting\n\n## Walk-away point\n\n- BATNA: sign with Nordkauf, letter of intent valid until «2026-12-15»\n',
    messages: ['Your BATNA ends on "2026-12-15", before the deadline, "2026-12-31"'],
    fixed:
      '---\ndeadline: 2026-12-31\n---\n\n## Timeline\n\n- 2026-12-10: meeting\n- [ ] <YYYY-MM-DD>: renew the BATNA – owner: <who>\n\n## Walk-away point\n\n- BATNA: sign with Nordkauf, letter of intent valid until 2026-12-15\n',
    good: '---\ndeadline: 2026-12-31\n---\n\n## Walk-away point\n\n- Opening: €468k per year\n- Target: €455k per year\n- Walk-away: €428k per year, because of the BATNA\n- BATNA: sign with Nordkauf, letter of 2026-11-12, valid until 2027-01-15\n- BATNA value: €424k per year\n- Their BATNA (est.): tender until 2026-12-01\n- Their walk-away (est.): €450k–€475k per year\n- Authority: Jo decides\n',
  },
  {
    bad: '## Timeline\n\n- 2026-12-10: meeting\n- 2026-12-17: second meeting\n- 2027-02-01: delivery\n\n## Limit\n\n| Key | Value |\n| --- | --- |\n| Plan B | buy the used press, offer held until «15 December» |\n',
    messages: ['Your BATNA ends on "15 December", before your last step, "2026-12-17"'],
    fixed:
      '## Timeline\n\n- 2026-12-10: meeting\n- 2026-12-17: second meeting\n- 2027-02-01: delivery\n- [ ] <YYYY-MM-DD>: renew the BATNA – owner: <who>\n\n## Limit\n\n| Key | Value |\n| --- | --- |\n| Plan B | buy the used press, offer held until 15 December |\n',
    good: '## Timeline\n\n- 2026-12-03: meeting – owner: Lena\n- 2026-12-10: extend the offer of Nordkauf – owner: Lena\n- 2026-12-17: second meeting – owner: Lena\n- Deadline: 2026-12-31\n\n## Limit\n\n- Opening: €468k\n- Target: €455k\n- Limit: €428k, because of the BATNA\n- BATNA: sign with Nordkauf, offer held until 2026-12-11\n- BATNA value: €424k\n- Their limit (est.): €450k–€475k\n- Authority: Jo decides\n',
  },
]

interface Bound {
  readonly name: 'deadline' | 'last step'
  readonly date: DateReading
  readonly day: IsoDay
}

/** Our last step towards the agreement, then the deadline; each only if its day is known. */
function findBounds(brief: Brief, today: IsoDay): readonly Bound[] {
  const { deadlines, milestones, toldSteps } = brief.facts
  const last = [...milestones, ...toldSteps]
    .map(step => ({ ...step, date: brief.facts.dated(step.date, today) }))
    .filter(({ date }) => date.kind === 'day')
    .sort((a, b) => (startOf(a.date) < startOf(b.date) ? 1 : -1))
    .find(step => step.course === 'leads' && !isTheirs(brief, step))?.date
  const [first] = deadlines
  // The end of a contract is likely a deadline, but the last step may come long before it.
  const isEnd = first?.certainty === 'likely' && first.isTold !== true
  const written = isEnd && last !== undefined ? undefined : firstDeadlineDate(deadlines)
  const deadline = written && brief.facts.dated(written, today)
  return [
    ...(last ? [{ name: 'last step' as const, date: last, day: startOf(last) }] : []),
    ...(deadline ? [{ name: 'deadline' as const, date: deadline, day: startOf(deadline) }] : []),
  ]
}

const patterns = byLanguage(known => {
  const all = (wordsOf: (words: TimeWords) => readonly string[]) => known.flatMap(({ time }) => wordsOf(time))
  return {
    renew: new RegExp(noLetterBefore + oneOf(all(words => words.renew)), 'iu'),
    alternative: new RegExp(noLetterBefore + oneOf(all(words => words.alternatives)), 'iu'),
  }
})

function startOf(date: DateReading): IsoDay {
  return daysOf(date)?.start ?? ''
}

/** Whether a step of the timeline keeps the alternative alive. */
function isRenewed(brief: Brief): boolean {
  const { renew, alternative } = patterns(brief.language)
  return linesOf(brief).some(line => {
    const verb = renew.exec(line)
    return verb !== null && alternative.test(line.slice(verb.index + verb[0].length))
  })
}

function renew(brief: Brief): Fix[] {
  const section = findSection(brief, 'timeline')
  if (section === undefined) return []
  const line = '- [ ] <YYYY-MM-DD>: renew the BATNA – owner: <who>\n'
  return [{ title: msg`Add a step to renew your BATNA`, edits: [appendToSection(brief.text, section, line)] }]
}
