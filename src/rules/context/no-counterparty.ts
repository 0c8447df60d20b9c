import type { Brief } from '../../brief/brief.js'
import { addHeader } from '../../brief/facts/add-header.js'
import { findHeader } from '../../brief/facts/header.js'
import { plain } from '../../brief/outline.js'
import { normaliseName } from '../../brief/vocabulary.js'
import type { Rule } from '../rule.js'
import { findFilled, headingSpan } from '../sections.js'

export const noCounterparty: Rule = {
  id: 'context/no-counterparty',
  severity: 'warning',
  summary: 'The front matter or the context names the counterparty.',
  why: 'Half of the work is to talk to the right party. A key for it, and not only a name somewhere in the text, is also how other checks know who "they" are. A line such as "Customer: …" or "Landlord: …" counts.',
  source: 'D. A. Lax, J. K. Sebenius, 3-D Negotiation (2006): the right parties first',
  examples: [
    {
      bad: '---\nrole: seller\n---\n\n«## Context»\n\nThey want a stable price; we need the volume.\n',
      messages: ['Neither the front matter nor the context has a line "Counterparty: …"'],
      fixed:
        '---\nrole: seller\ncounterparty: <who is on the other side>\n---\n\n## Context\n\nThey want a stable price; we need the volume.\n',
      good: '---\nrole: seller\ncounterparty: Halden Retail\n---\n\n## Context\n\nThey want a stable price, because the budget of next year is closed; we need the volume until the new press arrives in summer.\n',
    },
    {
      bad: '«## Context»\n\nThey want a stable price; we need the volume.\n',
      messages: ['Neither the front matter nor the context has a line "Counterparty: …"'],
      fixed:
        '## Context\n\nThey want a stable price; we need the volume.\n- Counterparty: <who is on the other side>\n',
      good: '## Context\n\n- Customer: Halden Retail, Ulm\n- Our interests: cover the rise of the paper price, now at nine percent\n- Their interests: a stable price, because the budget is closed\n',
    },
  ],
  *check(brief) {
    const section = findFilled(brief, 'context')
    if (section === undefined || isNamed(brief)) return
    yield {
      span: headingSpan(section),
      message: 'Neither the front matter nor the context has a line "Counterparty: …"',
      fixes: [
        {
          title: 'Add the counterparty',
          edits: [addHeader(brief, 'counterparty', '<who is on the other side>')],
        },
      ],
    }
  },
}

const partyNames =
  /^(?:counter-?part(?:y|ies)?s?|other (?:side|party|parties)|opponents?|opposite (?:side|party)|across the table|part(?:y|ies)|who|with(?: whom)?|them|negotiating with|clients?|customers?|suppliers?|vendors?|buyers?|sellers?|landlord|tenant|employer|candidate|union|company|licensor|licensee|claimant|defendant|insurer|partner)$/

/** Whether some line says it, be it still a gap. */
function isNamed(brief: Brief): boolean {
  if (findHeader(brief, 'counterparty') !== undefined) return true
  const isParty = (key: string, value: string) =>
    value.trim() !== '' && partyNames.test(normaliseName(key.replace(/_/g, ' ')))
  return (
    brief.frontMatter?.entries.some(({ key, value }) => isParty(key.text, value.text)) === true ||
    [brief.preamble, ...brief.sections].some(
      ({ key, values, tables }) =>
        (key === undefined || key === 'context' || key === 'interests') &&
        (values.some(value =>
          isParty(plain(value.key), brief.text.slice(value.value.span.start, value.value.span.end)),
        ) ||
          tables.some(({ rows }) =>
            rows.some(({ cells: [name, value] }) => isParty(name?.text ?? '', value?.text ?? '')),
          )),
    )
  )
}
