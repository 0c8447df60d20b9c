import { endOfLine } from '../../text/edits.js'
import { msg } from '../../text/message.js'
import type { Rule, RuleExample } from '../rule.js'

export const unreadable: Rule = {
  id: 'brief/unreadable',
  severity: 'warning',
  summary: 'Every part of the brief can be read.',
  why: 'A line of tens of pages, or lists and quotes nested hundreds of times, cannot be read in reasonable time. The part from its heading to the next one is then left out, and nothing in it is checked.',
  source: 'Limits of the markdown parser',
  *check({ text, unreadable }) {
    for (const start of unreadable) {
      yield {
        span: { start, end: Math.min(endOfLine(text, start), start + 200) },
        message: msg`This part cannot be read, so nothing in it is checked; break its long line or its deep nesting up`,
      }
    }
  },
}

export const examples: readonly RuleExample[] = [
  {
    bad: `# Brief\n\n«## Notes»\n\n${'>'.repeat(400)} deep\n`,
    messages: [
      'This part cannot be read, so nothing in it is checked; break its long line or its deep nesting up',
    ],
    good: '## Notes\n\n> > > quoted three times\n',
  },
]
