import type { Brief } from '../../brief/brief.js'
import { addBeside, fitBelow } from '../../brief/part-form.js'
import { milestoneTemplate, personTemplate, scenarioTemplate } from '../../brief/templates.js'
import type { Vocabulary } from '../../language/vocabulary.js'
import { findSection, findSections } from '../../markdown/outline.js'
import { addSection } from '../../rules/brief/section-missing.js'
import { appendToSection } from '../../text/edits.js'
import type { Edit, Span } from '../../text/span.js'

/** The parts that a section can have several of, and the section they belong to. */
const sectionOfPart = {
  person: 'personality',
  milestone: 'timeline',
  scenario: 'scenarios',
  question: 'questions',
} as const

export type AddedPart = keyof typeof sectionOfPart

/**
 * The edits that add one more part with gaps to fill in, in the form of its neighbour: after the part at the offset, or
 * else after the last one. If the section is missing, they add the section.
 */
export function addPart(brief: Brief, kind: AddedPart, at?: number): readonly Edit[] {
  const key = sectionOfPart[kind]
  const spans = spansOf(brief, kind)
  const chosen = spans.findLast(({ start, end }) => at !== undefined && start <= at && at < end)
  const neighbour = chosen ?? spans.at(-1)
  const around = findSections(brief, key).find(
    ({ span }) => neighbour !== undefined && span.start <= neighbour.start && neighbour.start < span.end,
  )
  const section = around ?? findSection(brief, key)
  if (section === undefined) return addSection(brief, key).edits
  const template = templates[kind](brief.vocabulary)
  const beside = neighbour && addBeside(brief.text, section, neighbour, template)
  return [beside ?? appendToSection(brief.text, section, fitBelow(section.heading, template))]
}

const templates: { readonly [Kind in AddedPart]: (vocabulary: Vocabulary) => string } = {
  person: personTemplate,
  milestone: milestoneTemplate,
  scenario: scenarioTemplate,
  question: () => '- <…?>\n',
}

function spansOf({ facts }: Brief, kind: AddedPart): readonly Span[] {
  const parts = {
    person: () => facts.people,
    milestone: () => facts.milestones,
    scenario: () => facts.scenarios,
    question: () => facts.questions.map(({ item }) => ({ span: item })),
  }
  return parts[kind]().map(({ span }) => span)
}
