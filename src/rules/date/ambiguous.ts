import { msg } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import type { IsoDay } from '../../values/day.js'
import type { Fix, Rationale, Rule, RuleExample } from '../rule.js'

export const ambiguous: Rule = {
  id: 'date/ambiguous',
  severity: 'warning',
  mayRepeatOnLine: true,
  summary: 'Write dates that nobody can misread.',
  *check({ text, facts }) {
    for (const { date } of facts.dates) {
      if (date.kind !== 'ambiguous') continue
      const [dmy, mdy] = date.readings
      const written = text.slice(date.span.start, date.span.end)
      const message = msg`"${written}" can mean ${dmy} or ${mdy}`
      yield { span: date.span, message, fixes: [dmy, mdy].map(day => toFix(date.span, day)) }
    }
  },
}

export const rationale: Rationale = {
  why: '"05/01/2027" is the fifth of January to one reader and the first of May to another. A part above twelve in this or another date of the text, the right weekday, `dateOrder: dmy` in the key facts or the language decides it.',
  source: 'ISO 8601 for dates',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Timeline\n\n- «05/01/2027»: signature\n',
    messages: ['"05/01/2027" can mean 2027-01-05 or 2027-05-01'],
    fixed: '## Timeline\n\n- 2027-01-05: signature\n',
    good: '---\ndateOrder: dmy\n---\n\n## Timeline\n\n- 05/12/2026: first meeting – owner: Lena\n- 13/12/2026: second meeting – owner: Lena\n- Deadline: 05/01/2027\n',
  },
]

function toFix(span: Span, day: IsoDay): Fix {
  return { title: msg`Change to ${day}`, edits: [{ span, newText: day }], isChoice: true }
}
