import type { Brief } from '../../brief/brief.js'
import { draftSection } from '../../brief/draft-section.js'
import { isReady } from '../../brief/facts/header.js'
import { type RequiredSection, requiredSections, type SectionKey } from '../../language/sections.js'
import { endOfLine, insertBlock, startOfLine } from '../../text/edits.js'
import { msg } from '../../text/message.js'
import { severityOfAbsence } from '../absent.js'
import { listed } from '../listed.js'
import type { Finding, Fix, Rationale, Rule, RuleExample } from '../rule.js'

export const sectionMissing: Rule = {
  id: 'brief/section-missing',
  severity: 'warning',
  mayRepeatOnLine: true,
  summary:
    'Write all six sections: context, personality, timeline, scenarios, walk-away point and listening questions.',
  *check(brief) {
    if (brief.facts.saysNothing && !isReady(brief)) return
    const { found, missing, isLaidOut } = brief.facts.parts
    const isOther = found.length < fewestParts || (!isLaidOut && missing.length > 0)
    if (isOther && !isReady(brief)) yield unrecognised(brief)
    else for (const key of missing) yield toFinding(brief, key)
  },
}

export const rationale: Rationale = {
  why: 'Each of the six answers a question that will come up at the table. Without a walk-away point nobody can say when to leave: in a brief whose status is ready, that is an error. A part counts wherever it stands. If fewer than three are recognised, or the note is laid out in another way, one info says which ones it has.',
  source: 'ICML on difficult clients, after J. Stavridis and C. O’Hara',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '«# Halden renewal»\n\n## Background\n\nText.\n\n## Who they are\n\nText.\n\n## Schedule\n\nText.\n\n## What if\n\nText.\n\n## Questions to ask\n\nText.\n',
    messages: ['The section "Walk-away point" is missing'],
    fixed: `# Halden renewal\n\n## Background\n\nText.\n\n## Who they are\n\nText.\n\n## Schedule\n\nText.\n\n## What if\n\nText.\n\n## Walk-away point\n\n- Opening: <amount>, because <reason>\n- Target: <amount>\n- Walk-away: <amount> (BATNA value and <what the deal itself costs or brings us>)\n- BATNA: <what we do without a deal>\n- BATNA value: <amount>\n- Their walk-away (est.): <amount> (source: <where from>)\n- Their BATNA (est.): <what they do without a deal>\n- Authority: <who> up to <amount>; above that <who>\n\n## Questions to ask\n\nText.\n`,
    good: '## Context\n\n- Our interests: cover the paper cost\n- Their interests (est.): a stable price, because the budget is set\n- History: renewed in 2024 after three meetings, the last one with the whole board present\n',
  },
]

/** With fewer of the six, a note is not a brief with missing sections but another kind of text. */
const fewestParts = 3

/** The required sections that have no heading, in canonical order. */
export function missingSections(brief: Brief): readonly RequiredSection[] {
  const present = new Set(brief.sections.map(section => section.key))
  return requiredSections.filter(key => !present.has(key))
}

/** Those whose content stands nowhere else in the brief either. */
export function absentSections(brief: Brief): readonly RequiredSection[] {
  return brief.facts.parts.missing
}

function unrecognised(brief: Brief): Finding {
  const { sections } = brief.vocabulary
  const names = brief.facts.parts.found.map(key => `"${sections[key].name}"`)
  return {
    span: firstLineSpan(brief),
    severity: 'info',
    message:
      names.length === 0
        ? msg`None of the six parts of a brief was recognised here`
        : msg`Of the six parts of a brief, this note has ${listed(names)}`,
  }
}

function toFinding(brief: Brief, key: RequiredSection): Finding {
  return {
    span: titleSpan(brief),
    message: msg`The section "${brief.vocabulary.sections[key].name}" is missing`,
    severity: key === 'walkAway' ? severityOfAbsence(brief) : 'warning',
    fixes: [addSection(brief, key)],
  }
}

/** The title's line; the first line after the front matter when there is no title. */
export function titleSpan(brief: Brief): Finding['span'] {
  if (brief.title !== undefined) return brief.title.span
  const start = brief.text.startsWith('\uFEFF') ? 1 : 0
  return { start, end: endOfLine(brief.text, start) }
}

/** The first line with text, after the front matter. */
export function firstLineSpan({ text, preamble }: Brief): Finding['span'] {
  const start = preamble.span.start + text.slice(preamble.span.start).search(/\S|$/)
  return { start, end: endOfLine(text, start) }
}

/** Inserts the template of a section at its canonical place. */
export function addSection(brief: Brief, key: RequiredSection): Fix {
  return {
    title: msg`Add the section "${brief.vocabulary.sections[key].name}"`,
    edits: [insertBlock(brief.text, placeOf(brief, key), draftSection(brief, key))],
  }
}

/** Before the first section that belongs after it, else after the last that belongs before it, else at the end. */
function placeOf(brief: Brief, key: RequiredSection): number {
  const rank = rankOf(key)
  const ranked = brief.sections.map(section => ({
    section,
    rank: rankOf(section.key),
  }))
  const later = ranked.find(other => other.rank > rank)
  if (later !== undefined) return aboveComments(brief.text, later.section.span.start)
  return ranked.findLast(other => other.rank >= 0 && other.rank < rank)?.section.span.end ?? brief.text.length
}

/** Above the comments that set a level for the line at that place: they stay beside it. */
function aboveComments(text: string, place: number): number {
  const start = place === 0 ? 0 : startOfLine(text, place - 1)
  return start < place && levelComment.test(text.slice(start, place)) ? aboveComments(text, start) : place
}

const levelComment = /^\s*<!--\s*negotiation\s.*-->\s*$/

/** The index in the canonical order, -1 for a section that is not required. */
function rankOf(key: SectionKey | undefined): number {
  const ranks: readonly (SectionKey | undefined)[] = requiredSections
  return key === undefined ? -1 : ranks.indexOf(key)
}
