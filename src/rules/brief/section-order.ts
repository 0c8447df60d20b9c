import type { Brief } from '../../brief/brief.js'
import { lineEndingOf } from '../../brief/edits.js'
import type { Section } from '../../brief/outline.js'
import type { Edit } from '../../brief/span.js'
import { requiredSections, type SectionKey } from '../../brief/vocabulary.js'
import type { Rule } from '../rule.js'
import { headingSpan } from '../sections.js'

export const sectionOrder: Rule = {
  id: 'brief/section-order',
  severity: 'info',
  isOptional: true,
  summary: 'The six sections stand in their usual order: context first, questions last.',
  why: 'In files that all look the same, what is missing is seen at once. Off by default, because the order changes nothing in the plan.',
  source: 'Practice of teams with many briefs',
  examples: [
    {
      bad: '# Vexa\n\n## Timeline\n\n- 2026-12-03: first meeting\n\n«## Context»\n\nThey want a stable price.\n',
      messages: ['"Context" usually stands before "Timeline"'],
      fixed:
        '# Vexa\n\n## Context\n\nThey want a stable price.\n\n## Timeline\n\n- 2026-12-03: first meeting\n',
      good: '## Context\n\n- Our interests: cover the rise of the paper price, now at nine percent\n- Their interests: a stable price, because the budget is closed\n- History: renewed in 2024\n',
    },
  ],
  *check(brief) {
    const known = requiredOf(brief)
    for (const [index, { section, rank }] of known.entries()) {
      const later = known.slice(0, index).find(other => other.rank > rank)
      if (later === undefined) continue
      yield {
        span: headingSpan(section),
        message: `"${titleOf(section)}" usually stands before "${titleOf(later.section)}"`,
        fixes: [{ title: 'Sort the sections', edits: sort(brief, known), needsPreview: true }],
      }
      return
    }
  },
}

const order: readonly (SectionKey | undefined)[] = requiredSections

interface Ranked {
  readonly section: Section
  readonly rank: number
}

/** The first section of each of the six kinds, in the order of the text. */
function requiredOf(brief: Brief): readonly Ranked[] {
  const seen = new Set<SectionKey>()
  return brief.sections.flatMap(section => {
    const rank = order.indexOf(section.key)
    if (rank === -1 || section.key === undefined || seen.has(section.key)) return []
    seen.add(section.key)
    return [{ section, rank }]
  })
}

/** Each section goes to the place of another; other sections stay where they are. */
function sort({ text }: Brief, known: readonly Ranked[]): Edit[] {
  const contents = known
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ section: { span } }) => text.slice(span.start, span.end).trimEnd())
  return known.map(({ section: { span } }, index) => {
    const own = text.slice(span.start, span.end)
    const blank = own.slice(own.trimEnd().length)
    const isLast = span.end === text.length
    const tail = isLast || blank !== '' ? blank : lineEndingOf(text)
    return { span, newText: (contents[index] ?? '') + tail }
  })
}

function titleOf({ heading }: Section): string {
  return heading?.words.text.trim() ?? ''
}
