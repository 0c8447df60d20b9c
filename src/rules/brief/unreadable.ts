import { endOfLine } from '../../text/edits.js'
import { msg } from '../../text/message.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'

export const unreadable: Rule = {
  id: 'brief/unreadable',
  severity: 'warning',
  summary: 'Break up lines that are too long to be read.',
  *check({ text, unreadable }) {
    for (const start of unreadable) {
      yield {
        span: { start, end: Math.min(endOfLine(text, start), start + 200) },
        message: msg`This part is not checked, because a line in it is too long or nested too deeply: break it up`,
      }
    }
  },
}

export const rationale: Rationale = {
  why: 'A line of tens of pages, or lists and quotes nested hundreds of times, cannot be read in reasonable time. The part from its heading to the next one is then left out, and nothing in it is checked.',
  source: 'Limits of the markdown parser',
}

export const examples: readonly RuleExample[] = [
  {
    bad: `# Brief\n\n«## Notes»\n\n${'>'.repeat(400)} deep\n`,
    messages: [
      'This part is not checked, because a line in it is too long or nested too deeply: break it up',
    ],
    good: '## Notes\n\n> > > quoted three times\n',
  },
]
