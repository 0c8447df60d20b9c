import type { Brief } from '../../brief/brief.js'
import { isDeadline } from '../../brief/facts/deadlines.js'
import type { Milestone } from '../../brief/facts/milestones.js'
import { isAlone } from '../../brief/facts/sides.js'
import { line, ownerTag, say } from '../../brief/templates.js'
import { fillCell, insertBelow } from '../../text/edits.js'
import { type Message, msg } from '../../text/message.js'
import type { Edit } from '../../text/span.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'
import { findFilled, headingSpan } from '../sections.js'

export const noOwner: Rule = {
  id: 'timeline/no-owner',
  severity: 'info',
  isAdvice: true,
  summary: 'Say who does each step.',
  *check(brief) {
    const section = findFilled(brief, 'timeline')
    const { milestones } = brief.facts
    const open = milestones.filter(step => !step.isDone && !isDeadline(step))
    if (section === undefined || open.length === 0 || isAlone(brief)) return
    const without = withoutOwner(open, milestones)
    if (milestones.every(({ owner }) => owner === undefined)) {
      const edits = without.flatMap(step => addOwner(brief, step))
      const message = msg`No step says who does it`
      yield { span: headingSpan(section), message, fixes: toFixes(msg`Add an owner to each step`, edits) }
      return
    }
    for (const step of without) {
      const message = msg`Nobody is named for this step`
      yield { span: step.date.span, message, fixes: toFixes(msg`Add an owner`, addOwner(brief, step)) }
    }
  },
}

export const rationale: Rationale = {
  why: 'Nobody does what belongs to everybody. A team of one needs no owners.',
  source: 'Practice of mutual action plans: a step without an owner is a risk',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '«## Timeline»\n\n- 2026-12-03: first meeting\n- 2026-12-10: second meeting\n',
    messages: ['No step says who does it'],
    fixed:
      '## Timeline\n\n- 2026-12-03: first meeting – owner: <who>\n- 2026-12-10: second meeting – owner: <who>\n',
    good: '## Timeline\n\n- 2026-12-03: first meeting – owner: Lena\n- 2026-12-10: second meeting\n  - Owner: Jonas\n- 2026-12-31: deadline\n',
  },
  {
    bad: '## Schedule\n\n| Date | Milestone | Owner |\n| --- | --- | --- |\n| 2026-12-03 | first meeting | Lena |\n| «2026-12-10» | second meeting | |\n',
    messages: ['Nobody is named for this step'],
    fixed:
      '## Schedule\n\n| Date | Milestone | Owner |\n| --- | --- | --- |\n| 2026-12-03 | first meeting | Lena |\n| 2026-12-10 | second meeting | <who> |\n',
    good: '---\nteam: 1\n---\n\n## Schedule\n\n- 2026-12-03: first meeting\n- 2026-12-10: second meeting\n- Deadline: 2026-12-31\n',
  },
]

/** The steps that neither name an owner nor are nested below a step that does. Both lists are in text order. */
function withoutOwner(steps: readonly Milestone[], all: readonly Milestone[]): readonly Milestone[] {
  const owned = all.filter(({ owner }) => owner !== undefined)
  let next = 0
  let ownedUntil = -1
  return steps.filter(({ span }) => {
    for (; owned[next] !== undefined; next++) {
      const { start, end } = owned[next]?.span ?? span
      if (start > span.start) break
      ownedUntil = Math.max(ownedUntil, end)
    }
    return ownedUntil < span.end
  })
}

function toFixes(title: Message, edits: readonly Edit[]) {
  return edits.length === 0 ? [] : [{ title, edits }]
}

/** Nothing in a table that has no column for owners. Below a heading, the owner has a line of its own. */
function addOwner({ text, vocabulary }: Brief, { span, words, cells }: Milestone): Edit[] {
  const gap = say('owner', vocabulary)
  if (cells !== undefined) return cells.owner === undefined ? [] : [fillCell(text, cells.owner.span, gap)]
  if (text[span.start] === '#')
    return [insertBelow(text, words.span.end, `\n${line('owner', gap, vocabulary)}`)]
  return [{ span: { start: words.span.end, end: words.span.end }, newText: ownerTag(vocabulary) }]
}
