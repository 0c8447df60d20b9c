import type { Brief } from '../../brief/brief.js'
import { isDeadline, isSurelyAfter, readingsOf } from '../../brief/facts/deadlines.js'
import type { Milestone } from '../../brief/facts/milestones.js'
import { msg } from '../../text/message.js'
import type { Edit } from '../../text/span.js'
import type { Fix, Rule, RuleExample } from '../rule.js'

export const order: Rule = {
  id: 'timeline/order',
  severity: 'warning',
  summary: 'The steps of the timeline stand in the order of their dates.',
  why: 'Who reads down the list takes it for the sequence; a step out of place is missed or is a wrong date. Each heading, list and table has its own order; done steps, the deadline and dates without a day or a year are left out.',
  source: 'D. Lax, J. Sebenius, 3-D Negotiation (2006): sequence',
  *check(brief) {
    for (const run of runsOf(brief)) {
      const fixes = sort(brief.text, run)
      for (const [index, milestone] of run.entries()) {
        const before = run[index - 1]
        if (before === undefined || !isSurelyAfter(before.date, milestone.date)) continue
        yield {
          span: milestone.date.span,
          message: msg`"${written(brief, milestone)}" stands after "${written(brief, before)}", although it comes first`,
          related: [{ span: before.date.span, message: msg`The later date` }],
          fixes,
        }
      }
    }
  },
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Timeline\n\n- 2026-12-14: second meeting\n  - slides by 2026-12-11\n- «2026-12-09»: first meeting\n- 2026-12-18: signature\n',
    messages: ['"2026-12-09" stands after "2026-12-14", although it comes first'],
    fixed:
      '## Timeline\n\n- 2026-12-09: first meeting\n- 2026-12-14: second meeting\n  - slides by 2026-12-11\n- 2026-12-18: signature\n',
    good: '## Timeline\n\n- Deadline: 2026-12-31\n\n### Us\n\n- 2026-12-03: first meeting – owner: Lena\n- mid-December 2026: their answer – owner: Ines\n- 2026-12-09: second meeting – owner: Lena\n\n### Them\n\n- 2026-12-04: their board – owner: Ines\n',
  },
  {
    bad: '## Dates\n\n| Step | When |\n| --- | --- |\n| signature | 18 Dec 2026 |\n| meeting 1 | «3 Dec 2026» |\n| meeting 2 | 9 Dec 2026 |\n',
    messages: ['"3 Dec 2026" stands after "18 Dec 2026", although it comes first'],
    fixed:
      '## Dates\n\n| Step | When |\n| --- | --- |\n| meeting 1 | 3 Dec 2026 |\n| meeting 2 | 9 Dec 2026 |\n| signature | 18 Dec 2026 |\n',
    good: '## Dates\n\n| Step | When | Owner |\n| --- | --- | --- |\n| meeting 1 | 3 Dec 2026 | Lena |\n| meeting 2 | 9 Dec 2026 | Lena |\n| signature | 18 Dec 2026 | Lena |\n| deadline | 31 Dec 2026 | |\n',
  },
]

/** The open steps whose day is certain, list by list. */
function runsOf(brief: Brief): readonly (readonly Milestone[])[] {
  const runs = new Map<number, Milestone[]>()
  for (const milestone of brief.facts.milestones) {
    if (milestone.isDone || isDeadline(milestone) || readingsOf(milestone.date) === undefined) continue
    const run = runs.get(milestone.run)
    if (run === undefined) runs.set(milestone.run, [milestone])
    else run.push(milestone)
  }
  return [...runs.values()]
}

function written(brief: Brief, { date }: Milestone): string {
  return brief.text.slice(date.span.start, date.span.end)
}

/** Sorts the lines, each with those nested below it. Bullets and numbers stay where they are. */
function sort(text: string, run: readonly Milestone[]): Fix[] {
  const days = (milestone: Milestone) => readingsOf(milestone.date) ?? ['', '']
  const isFixed = (milestone: Milestone) =>
    days(milestone)[0] !== days(milestone)[1] || text[milestone.span.start] === '#'
  if (run.some(isFixed)) return []
  const sorted = run.toSorted((a, b) => (days(a)[0] < days(b)[0] ? -1 : days(a)[0] > days(b)[0] ? 1 : 0))
  const edits = run.flatMap((milestone, index): Edit[] => {
    const other = sorted[index]
    if (other === undefined || other === milestone) return []
    const span = contentSpan(text, milestone)
    const from = contentSpan(text, other)
    return [{ span, newText: text.slice(from.start, from.end) }]
  })
  return edits.length === 0 ? [] : [{ title: msg`Sort the steps by date`, edits, needsPreview: true }]
}

function contentSpan(text: string, { span: { start, end } }: Milestone) {
  const bullet = /^(?:[-*+]|\d+[.)])[ \t]+/.exec(text.slice(start, start + 20))?.[0].length ?? 0
  return { start: start + bullet, end }
}
