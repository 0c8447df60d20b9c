import { findItem, type Heading, type Item, plain, type Section, type Table } from '../markdown/outline.js'
import { insertBelow, startOfLine } from '../text/edits.js'
import { type Edit, type Span, startingIn } from '../text/span.js'
import type { Brief } from './brief.js'
import type { Scenario } from './facts/scenarios.js'

/** Adds the lines of a template below a part, in its form; undefined if it is no table row, heading or list item. */
export function addBeside(
  text: string,
  section: Section,
  neighbour: Span,
  template: string,
  count = 1,
): Edit | undefined {
  const lines = likeNeighbour(text, section, neighbour, template)
  if (lines === undefined) return undefined
  const { start, end } = neighbour
  return insertBelow(text, start + text.slice(start, end).trimEnd().length, lines.repeat(count))
}

/** Adds scenarios below the last one with named parts, in its form; undefined if there is none. */
export function addLikeLast(
  { text, facts }: Brief,
  section: Section,
  template: string,
  count = 1,
): Edit | undefined {
  const last = startingIn(facts.scenarios, section.span).findLast(hasNamedParts)
  return last && addBeside(text, section, last.span, template, count)
}

/** Beside such ones a single sentence would not count as a scenario. */
export function hasNamedParts({ certainty }: Scenario): boolean {
  return certainty === 'sure'
}

/** The lines of a template as a table row, a heading or a list item, like the neighbour; undefined if it is none of these. */
function likeNeighbour(
  text: string,
  section: Section,
  { start }: Span,
  template: string,
): string | undefined {
  const [first = '', ...rest] = template.trimEnd().split('\n')
  const title = first.replace(/^(?:-|#+) (?:\[ \] )?/, '')
  const details = rest.map(line => line.replace(/^ *- /, ''))
  const table = section.tables.find(({ span }) => span.start <= start && start < span.end)
  if (table !== undefined) return toRow(table)
  const head = headAt(section, start)
  if (head !== undefined) {
    const lines = details.map(detail => `- ${detail}\n`).join('')
    return `\n${toHeading(text, head, title.replaceAll('**', ''))}${lines}`
  }
  const item = findItem(section.items, start)
  return item && toItem(text, item, title, details)
}

/**
 * The lines of a template as they can stand below a heading: with deeper headings, or with list items in their place where
 * a heading of markdown would end the section.
 */
export function fitBelow(heading: Heading | undefined, template: string): string {
  if (heading === undefined) return template
  const depth = Math.max(heading.depth + 1, 3)
  if (heading.form === 'markdown' && depth <= 6) return template.replace(/^###(?= )/gm, '#'.repeat(depth))
  return template.includes('### ') ? template.replace(/^- /gm, '  - ').replace(/\n?^### /gm, '- ') : template
}

function toRow({ columns }: Table): string {
  const cells = columns.map(column => `<${/^\p{L}.*/u.exec(plain(column).replace(/[<>]/g, '')) ?? '…'}>`)
  return `| ${cells.join(' | ')} |\n`
}

/** The heading of the part there, unless another one like it could divide the text as the section's own heading does. */
function headAt({ heading, subsections }: Section, start: number): Heading | undefined {
  const head = subsections.find(({ span }) => span.start === start)?.heading
  return heading?.form === 'markdown' || (head && head.depth > (heading?.depth ?? 0)) ? head : undefined
}

/** Another heading with the marks of this one, and with a blank line below if it is none of markdown and has one. */
function toHeading(text: string, { form, depth, span, words }: Heading, name: string): string {
  if (form === 'markdown') return `${'#'.repeat(depth)} ${name}\n`
  const written = text.slice(span.start, span.end)
  const line = written.includes(plain(words)) ? written.replace(plain(words), () => name) : `**${name}**`
  return blankBelow.test(text.slice(span.end)) ? `${line}\n\n` : `${line}\n`
}

const blankBelow = /^[^\S\r\n]*(?:\r\n|\n|\r)[^\S\r\n]*[\r\n]/

/** A list item with the indentation, bullet, next number and box of its neighbour. */
function toItem(text: string, { span, isDone }: Item, title: string, details: readonly string[]): string {
  const indent = text.slice(startOfLine(text, span.start), span.start).replace(/\S/g, ' ')
  const bullet = /^(?:[-*+]|\d+[.)])/.exec(text.slice(span.start, span.end))?.[0] ?? '-'
  const next = bullet.replace(/\d+/, number => String(Number(number) + 1))
  const inner = indent + ' '.repeat(next.length + 1)
  const box = isDone === undefined ? '' : '[ ] '
  return [`${indent}${next} ${box}${title}`, ...details.map(detail => `${inner}- ${detail}`), ''].join('\n')
}
