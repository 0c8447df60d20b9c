import type { Brief } from '../../brief/brief.js'
import { isDeadline, isSurelyAfter, readingsOf } from '../../brief/facts/deadlines.js'
import type { Milestone } from '../../brief/facts/milestones.js'
import { groupBy } from '../../text/group-by.js'
import { msg } from '../../text/message.js'
import type { Edit, Span } from '../../text/span.js'
import { compareDays, type IsoDay } from '../../values/day.js'
import type { Fix, Rationale, Rule, RuleExample } from '../rule.js'
import { readSectionBlocks, rearrange } from '../section-blocks.js'

export const order: Rule = {
  id: 'timeline/order',
  severity: 'warning',
  summary: 'Put the steps in the order of their dates.',
  *check(brief) {
    for (const run of runsOf(brief)) {
      const fixes = sort(brief, run)
      for (const [index, milestone] of run.entries()) {
        const before = run[index - 1]
        if (before === undefined || !isSurelyAfter(before.date, milestone.date)) continue
        yield {
          span: milestone.date.span,
          message: msg`"${written(brief, milestone)}" is listed after "${written(brief, before)}", although it is earlier`,
          related: [{ span: before.date.span, message: msg`The later date` }],
          fixes,
        }
      }
    }
  },
}

export const rationale: Rationale = {
  why: 'People read the list from top to bottom; a step out of place is missed or has a wrong date. Each heading, list and table has its own order. Steps that are done, the deadline, and dates without a day or a year are left out.',
  source: 'D. Lax, J. Sebenius, 3-D Negotiation (2006): sequence',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Timeline\n\n- 2026-12-14: second meeting\n  - slides by 2026-12-11\n- «2026-12-09»: first meeting\n- 2026-12-18: signature\n',
    messages: ['"2026-12-09" is listed after "2026-12-14", although it is earlier'],
    fixed:
      '## Timeline\n\n- 2026-12-09: first meeting\n- 2026-12-14: second meeting\n  - slides by 2026-12-11\n- 2026-12-18: signature\n',
    good: '## Timeline\n\n- Deadline: 2026-12-31\n\n### Us\n\n- 2026-12-03: first meeting – owner: Lena\n- mid-December 2026: their answer – owner: Ines\n- 2026-12-09: second meeting – owner: Lena\n\n### Them\n\n- 2026-12-04: their board – owner: Ines\n',
  },
  {
    bad: '## Dates\n\n| Step | When |\n| --- | --- |\n| signature | 18 Dec 2026 |\n| meeting 1 | «3 Dec 2026» |\n| meeting 2 | 9 Dec 2026 |\n',
    messages: ['"3 Dec 2026" is listed after "18 Dec 2026", although it is earlier'],
    fixed:
      '## Dates\n\n| Step | When |\n| --- | --- |\n| meeting 1 | 3 Dec 2026 |\n| meeting 2 | 9 Dec 2026 |\n| signature | 18 Dec 2026 |\n',
    good: '## Dates\n\n| Step | When | Owner |\n| --- | --- | --- |\n| meeting 1 | 3 Dec 2026 | Lena |\n| meeting 2 | 9 Dec 2026 | Lena |\n| signature | 18 Dec 2026 | Lena |\n| deadline | 31 Dec 2026 | |\n',
  },
  {
    bad: '## Timeline\n\n### 05/01/2027: signature\n\nIn Ghent.\n\n### «12 Dec 2026»: meeting\n\n- bring the index sheet\n\n### 14 Dec 2026: call\n',
    messages: ['"12 Dec 2026" is listed after "05/01/2027", although it is earlier'],
    fixed:
      '## Timeline\n\n### 12 Dec 2026: meeting\n\n- bring the index sheet\n\n### 14 Dec 2026: call\n\n### 05/01/2027: signature\n\nIn Ghent.\n',
    good: '## Timeline\n\n- 2026-12-14: first meeting – owner: Lena\n- 2026-12-17: second meeting – owner: Lena\n- Deadline: 2026-12-31\n',
  },
]

/** The open steps whose day is certain, list by list. */
function runsOf(brief: Brief): readonly (readonly Milestone[])[] {
  const open = brief.facts.milestones.filter(
    milestone => !milestone.isDone && !isDeadline(milestone) && readingsOf(milestone.date) !== undefined,
  )
  return [...groupBy(open, ({ run }) => run).values()]
}

function written(brief: Brief, { date }: Milestone): string {
  return brief.text.slice(date.span.start, date.span.end)
}

/** Sorts the lines or parts of a list, each with what is below it. Bullets and numbers stay where they are. */
function sort(brief: Brief, run: readonly Milestone[]): Fix[] {
  const [sorted, other] = ([0, 1] as const).map(reading =>
    run.toSorted((a, b) => compareDays(dayOf(a, reading), dayOf(b, reading))),
  )
  // Where a date has two readings, both have to give one order.
  if (sorted === undefined || sorted.some((milestone, index) => milestone !== other?.[index])) return []
  const order = sorted.map(milestone => run.indexOf(milestone))
  const edits = run.some(({ span }) => brief.text[span.start] === '#')
    ? sortParts(brief, run, order)
    : sortLines(brief.text, run, order)
  return edits.length === 0 ? [] : [{ title: msg`Sort the steps by date`, edits, isChoice: true }]
}

function dayOf({ date }: Milestone, reading: 0 | 1): IsoDay {
  return readingsOf(date)?.[reading] ?? ''
}

function sortLines(text: string, run: readonly Milestone[], order: readonly number[]): readonly Edit[] {
  return run.flatMap((milestone, index): Edit[] => {
    const other = run[order[index] ?? index]
    if (other === undefined || other === milestone) return []
    const span = contentSpan(text, milestone)
    const from = contentSpan(text, other)
    return [{ span, newText: text.slice(from.start, from.end) }]
  })
}

function contentSpan(text: string, { span: { start, end } }: Milestone): Span {
  const bullet = /^(?:[-*+]|\d+[.)])[ \t]+/.exec(text.slice(start, start + 20))?.[0].length ?? 0
  return { start: start + bullet, end }
}

/** Sorts the parts below headings of one level; none where one lies within another. */
function sortParts(brief: Brief, run: readonly Milestone[], order: readonly number[]): readonly Edit[] {
  const blocks = readSectionBlocks(brief)
  const parts = run.flatMap(
    ({ span }) => blocks.find(({ heading }) => heading.span.start === span.start) ?? [],
  )
  const [first, ...rest] = parts
  if (parts.length < run.length || rest.some(({ heading }) => heading.depth !== first?.heading.depth))
    return []
  return rearrange(
    brief.text,
    parts.map(({ span }) => span),
    order,
  )
}
