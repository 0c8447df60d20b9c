import { addHeader } from '../../brief/facts/add-header.js'
import { findCounterparties, titleNamesCounterparty } from '../../brief/facts/counterparty.js'
import { say } from '../../brief/templates.js'
import { msg } from '../../text/message.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'
import { findFilled, headingSpan } from '../sections.js'

export const noCounterparty: Rule = {
  id: 'context/no-counterparty',
  severity: 'warning',
  isAdvice: true,
  summary: 'Name the other side.',
  *check(brief) {
    const section = findFilled(brief, 'context')
    if (section === undefined || findCounterparties(brief).length > 0) return
    const title = brief.title?.words.text ?? ''
    if (titleNamesCounterparty(brief) || brief.facts.theirNames.some(name => title.includes(name))) return
    yield {
      span: headingSpan(section),
      severity: section.certainty === 'likely' ? 'hint' : 'warning',
      message: msg`Who is the other side? Add "Counterparty: …"`,
      fixes: [
        {
          title: msg`Add the counterparty`,
          edits: [addHeader(brief, 'counterparty', say('counterparty', brief.vocabulary))],
        },
      ],
    }
  },
}

export const rationale: Rationale = {
  why: 'Half of the work is to talk to the right party. With a line for it, and not only a name somewhere in the text, other checks know who "they" are. A line such as "Customer: …" or "Landlord: …" counts.',
  source: 'D. A. Lax, J. K. Sebenius, 3-D Negotiation (2006): the right parties first',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '---\nrole: seller\n---\n\n«## Context»\n\nThey want a stable price; we need the volume.\n',
    messages: ['Who is the other side? Add "Counterparty: …"'],
    fixed:
      '---\nrole: seller\ncounterparty: <who is on the other side>\n---\n\n## Context\n\nThey want a stable price; we need the volume.\n',
    good: '---\nrole: seller\ncounterparty: Halden Retail\n---\n\n## Context\n\nThey want a stable price, because the budget of next year is closed; we need the volume until the new press arrives in summer.\n',
  },
  {
    bad: '«## Context»\n\nThey want a stable price; we need the volume.\n',
    messages: ['Who is the other side? Add "Counterparty: …"'],
    fixed:
      '## Context\n\nThey want a stable price; we need the volume.\n- Counterparty: <who is on the other side>\n',
    good: '## Context\n\n- Customer: Halden Retail, Ulm\n- Our interests: cover the rise of the paper price, now at nine percent\n- Their interests: a stable price, because the budget is closed\n',
  },
]
