import type { Brief } from '../../src/brief/brief.js'
import type { Facts } from '../../src/brief/facts/facts.js'
import type { Section } from '../../src/markdown/outline.js'

/** Everything in a brief as plain data, lazy facts included. */
export function dump(brief: Brief) {
  const { text, frontMatter, title, preamble, sections, unreadable, language, facts } = brief
  return {
    text,
    frontMatter,
    title,
    sections: [preamble, ...sections].map(dumpSection),
    unreadable,
    language,
    facts: dumpFacts(facts),
  }
}

function dumpSection(section: Section) {
  const { key, certainty, heading, span, bodySpan, prose, paragraphs, items, tables } = section
  const { subsections, values, comments, html, isUnreadable } = section
  const body = {
    bodySpan,
    prose,
    paragraphs,
    items,
    tables,
    subsections,
    values,
    comments,
    html,
    isUnreadable,
  }
  return { key, certainty, heading, span, ...body }
}

function dumpFacts(facts: Facts) {
  const { people, milestones, deadlines, dates, scenarios, questions } = facts
  const { positions, bargain, issues, packages, concessions, offers } = facts
  const written = dates.map(({ date, section }) => ({ date, section: section?.span }))
  const timed = { people, milestones, deadlines, written, scenarios, questions }
  return { ...timed, positions, bargain, issues, packages, concessions, offers }
}
