import type { Brief } from '../../brief/brief.js'
import { sectionTemplate } from '../../brief/templates.js'
import { type RequiredSection, requiredSections, type SectionKey } from '../../language/sections.js'
import { endOfLine, insertBlock } from '../../text/edits.js'
import { msg } from '../../text/message.js'
import type { Finding, Fix, Rule } from '../rule.js'

export const sectionMissing: Rule = {
  id: 'brief/section-missing',
  severity: 'warning',
  mayRepeatOnLine: true,
  summary:
    'The brief has all six sections: context, personality, timeline, scenarios, walk-away point and listening questions.',
  why: 'Each of the six answers a question that will come up at the table. Without a walk-away point, an error and not only a warning, nobody can say when to leave.',
  source: 'ICML on difficult clients, after J. Stavridis and C. O’Hara',
  examples: [
    {
      bad: '«# Halden renewal»\n\n## Background\n\nText.\n\n## Who they are\n\nText.\n\n## Schedule\n\nText.\n\n## What if\n\nText.\n\n## Questions to ask\n\nText.\n',
      messages: ['The section "Walk-away point" is missing'],
      fixed: `# Halden renewal\n\n## Background\n\nText.\n\n## Who they are\n\nText.\n\n## Schedule\n\nText.\n\n## What if\n\nText.\n\n${sectionTemplate('walkAway')}\n## Questions to ask\n\nText.\n`,
      good: '## Context\n\n- Our interests: cover the paper cost\n- Their interests (est.): a stable price, because the budget is set\n- History: renewed in 2024 after three meetings, the last one with the whole board present\n',
    },
  ],
  *check(brief) {
    for (const key of missingSections(brief)) yield toFinding(brief, key)
  },
}

/** The required sections that no heading names, in canonical order. */
export function missingSections(brief: Brief): readonly RequiredSection[] {
  const present = new Set(brief.sections.map(section => section.key))
  return requiredSections.filter(key => !present.has(key))
}

function toFinding(brief: Brief, key: RequiredSection): Finding {
  return {
    span: titleSpan(brief),
    message: msg`The section "${brief.vocabulary.sections[key].name}" is missing`,
    severity: key === 'walkAway' ? 'error' : 'warning',
    fixes: [addSection(brief, key)],
  }
}

/** The title's line; the first line after the front matter when there is no title. */
export function titleSpan(brief: Brief): Finding['span'] {
  if (brief.title !== undefined) return brief.title.span
  const start = brief.text.startsWith('\uFEFF') ? 1 : 0
  return { start, end: endOfLine(brief.text, start) }
}

/** Writes the template of a section at its canonical place. */
export function addSection(brief: Brief, key: RequiredSection): Fix {
  return {
    title: msg`Add the section "${brief.vocabulary.sections[key].name}"`,
    edits: [insertBlock(brief.text, placeOf(brief, key), sectionTemplate(key, brief.vocabulary))],
  }
}

/** Before the first section that comes later; without one, after the last that comes earlier, else at the end. */
function placeOf(brief: Brief, key: RequiredSection): number {
  const rank = rankOf(key)
  const ranked = brief.sections.map(section => ({
    section,
    rank: rankOf(section.key),
  }))
  const later = ranked.find(other => other.rank > rank)
  if (later !== undefined) return later.section.span.start
  return ranked.findLast(other => other.rank >= 0 && other.rank < rank)?.section.span.end ?? brief.text.length
}

/** The place in the canonical order, -1 for a section that is not required. */
function rankOf(key: SectionKey | undefined): number {
  const ranks: readonly (SectionKey | undefined)[] = requiredSections
  return key === undefined ? -1 : ranks.indexOf(key)
}
