import type { Brief } from '../../brief/brief.js'
import { requiredSections, type SectionKey } from '../../language/sections.js'
import type { Section } from '../../markdown/outline.js'
import { msg } from '../../text/message.js'
import type { Edit } from '../../text/span.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'
import { readSectionBlocks, rearrange } from '../section-blocks.js'
import { headingSpan } from '../sections.js'

export const sectionOrder: Rule = {
  id: 'brief/section-order',
  severity: 'info',
  isOptional: true,
  summary: 'Keep the usual order: context first, questions last.',
  *check(brief) {
    const known = requiredOf(brief)
    for (const [index, { section, rank }] of known.entries()) {
      const later = known.slice(0, index).find(other => other.rank > rank)
      if (later === undefined) continue
      yield {
        span: headingSpan(section),
        message: msg`"${titleOf(section)}" usually comes before "${titleOf(later.section)}"`,
        fixes: [{ title: msg`Sort the sections`, edits: sortSections(brief), isChoice: true }],
      }
      return
    }
  },
}

export const rationale: Rationale = {
  why: 'In files that all look the same, you see at once what is missing. Off by default, because the order changes nothing in the plan.',
  source: 'Practice of teams with many briefs',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '# Vexa\n\n## Timeline\n\n- 2026-12-03: first meeting\n\n«## Context»\n\nThey want a stable price.\n',
    messages: ['"Context" usually comes before "Timeline"'],
    fixed:
      '# Vexa\n\n## Context\n\nThey want a stable price.\n\n## Timeline\n\n- 2026-12-03: first meeting\n',
    good: '## Context\n\n- Our interests: cover the rise of the paper price, now at nine percent\n- Their interests: a stable price, because the budget is closed\n- History: renewed in 2024\n',
  },
]

const order: readonly (SectionKey | undefined)[] = requiredSections

interface Ranked {
  readonly section: Section
  readonly rank: number
}

/** The first section of each of the six kinds, in text order. */
function requiredOf(brief: Brief): readonly Ranked[] {
  const seen = new Set<SectionKey>()
  return brief.sections.flatMap(section => {
    const rank = order.indexOf(section.key)
    if (rank === -1 || section.key === undefined || seen.has(section.key)) return []
    seen.add(section.key)
    return [{ section, rank }]
  })
}

/** The edits that put the six sections into their usual order. They trade places; other sections stay where they are. */
export function sortSections(brief: Brief): readonly Edit[] {
  const blocks = readSectionBlocks(brief)
  const known = requiredOf(brief).flatMap(({ section, rank }) => {
    const block = blocks.find(({ heading }) => heading.span.start === section.heading?.span.start)
    return block === undefined ? [] : [{ block, rank }]
  })
  const sorted = known.toSorted((a, b) => a.rank - b.rank)
  if (sorted.every((each, index) => each === known[index])) return []
  return rearrange(
    brief.text,
    known.map(({ block }) => block.span),
    sorted.map(each => known.indexOf(each)),
  )
}

function titleOf({ heading }: Section): string {
  return heading?.words.text.trim() ?? ''
}
