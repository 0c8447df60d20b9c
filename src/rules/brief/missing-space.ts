import { allSections, type Heading, type LabelledValue, plain } from '../../markdown/outline.js'
import { msg } from '../../text/message.js'
import type { Finding, Rationale, Rule, RuleExample } from '../rule.js'
import { isBroken } from '../section-blocks.js'

export const missingSpace: Rule = {
  id: 'brief/missing-space',
  severity: 'warning',
  summary: 'Put a space after the # of a heading and after a colon.',
  *check(brief) {
    for (const section of allSections(brief)) {
      const headings = [section, ...section.subsections].flatMap(({ heading }) => heading ?? [])
      for (const heading of headings)
        if (heading.form === 'markdown' && isBroken(brief.text, heading.span))
          yield ofHeading(brief.text, heading)
      yield* ofKeys(brief.text, section.values)
    }
  },
}

export const rationale: Rationale = {
  why: 'Without the space, other programs show the heading as a line of plain text. A no-break space does not count.',
  source: 'CommonMark specification: ATX headings',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '«##Notes»\n\n- The room is booked.\n',
    messages: ['The heading "Notes" needs a space after its # signs'],
    fixed: '## Notes\n\n- The room is booked.\n',
    good: '## Notes\n\n- The room is booked.\n',
  },
  {
    bad: '## Timeline\n\n- «Deadline:»2027-01-15\n- 2026-12-03: first meeting\n',
    messages: ['Put a space after "Deadline:"'],
    fixed: '## Timeline\n\n- Deadline: 2027-01-15\n- 2026-12-03: first meeting\n',
    good: '## Timeline\n\n- Deadline: 2027-01-15\n- 2026-12-03: first meeting – owner: Lena\n- 2026-12-10: second meeting – owner: Lena\n',
  },
]

function ofHeading(text: string, { span, words }: Heading): Finding {
  const signs = /^#+/.exec(text.slice(span.start, span.start + 8))?.[0].length ?? 0
  const gap = { start: span.start + signs, end: words.span.start }
  return {
    span,
    message: msg`The heading "${plain(words)}" needs a space after its # signs`,
    fixes: [{ title: msg`Add the space`, edits: [{ span: gap, newText: ' ' }] }],
  }
}

/** Known keys with their value directly behind the colon. */
function* ofKeys(text: string, values: readonly LabelledValue[]): Generator<Finding> {
  for (const { name, key, value } of values) {
    const colon = text.slice(key.span.end, value.span.start)
    if (name === undefined || colon !== ':' || value.text === '') continue
    const at = value.span.start
    yield {
      span: { start: key.span.start, end: at },
      message: msg`Put a space after "${`${plain(key)}:`}"`,
      severity: 'info',
      fixes: [{ title: msg`Add the space`, edits: [{ span: { start: at, end: at }, newText: ' ' }] }],
    }
  }
}
