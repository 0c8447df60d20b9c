import type { Brief } from '../../brief/brief.js'
import { milestoneTemplate, personTemplate, scenarioTemplate } from '../../brief/templates.js'
import type { Vocabulary } from '../../language/vocabulary.js'
import {
  findSection,
  findSections,
  type Item,
  plain,
  type Section,
  type Table,
} from '../../markdown/outline.js'
import { addSection } from '../../rules/brief/section-missing.js'
import { appendToSection, insertBelow, startOfLine } from '../../text/edits.js'
import type { Edit, Span } from '../../text/span.js'
import { findItem } from '../outline/check-off.js'

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
  const lines = neighbour && likeNeighbour(brief, section, neighbour, template)
  if (neighbour === undefined || lines === undefined) return [appendToSection(brief.text, section, template)]
  const { start, end } = neighbour
  return [insertBelow(brief.text, start + brief.text.slice(start, end).trimEnd().length, lines)]
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

/** The lines of a template as a table row, a heading or a list item, like the neighbour; undefined if it is none of these. */
function likeNeighbour(
  brief: Brief,
  { tables, subsections, items }: Section,
  { start }: Span,
  template: string,
): string | undefined {
  const [first = '', ...rest] = template.trimEnd().split('\n')
  const title = first.replace(/^(?:-|#+) (?:\[ \] )?/, '')
  const details = rest.map(line => line.replace(/^ *- /, ''))
  const table = tables.find(({ span }) => span.start <= start && start < span.end)
  if (table !== undefined) return toRow(table)
  const heading = subsections.find(({ span }) => span.start === start)?.heading
  if (heading !== undefined) {
    const name = title.replaceAll('**', '')
    const line = heading.form === 'markdown' ? `${'#'.repeat(heading.depth)} ${name}` : `**${name}**`
    return `\n${line}\n${heading.form === 'markdown' ? '' : '\n'}${details.map(detail => `- ${detail}\n`).join('')}`
  }
  const item = findItem(items, start)
  return item && toItem(brief.text, item, title, details)
}

function toRow({ columns }: Table): string {
  const cells = columns.map(column => `<${/^\p{L}.*/u.exec(plain(column).replace(/[<>]/g, '')) ?? '…'}>`)
  return `| ${cells.join(' | ')} |\n`
}

/** A list item with the indentation, bullet, next number and box of its neighbour. */
function toItem(text: string, { span, isDone }: Item, title: string, details: readonly string[]): string {
  const indent = text.slice(startOfLine(text, span.start), span.start).replace(/\S/g, ' ')
  const bullet = /^(?:[-*+]|\d+[.)])/.exec(text.slice(span.start, span.end))?.[0] ?? '-'
  const next = bullet.replace(/\d+/, number => String(Number(number) + 1))
  const inner = indent + ' '.repeat(next.length + 1)
  const box = isDone === undefined ? '' : '[ ] '
  return [`${indent}${next} ${box}${title}`, ...details.map(detail => `${inner}- ${detail}`), ''].join('\n')
}
