import type { Brief } from '../../brief/brief.js'
import { nameColumns } from '../../brief/facts/issues.js'
import { readRole } from '../../brief/facts/role.js'
import { anyGap, milestoneTemplate, personTemplate, say } from '../../brief/templates.js'
import * as english from '../../language/en/features.js'
import { isKeyName, type KeyName } from '../../language/keys.js'
import { inEveryLanguage, languages } from '../../language/languages.js'
import { normaliseName } from '../../language/normalise-name.js'
import { oneOf } from '../../language/pattern.js'
import type { SectionKey } from '../../language/sections.js'
import type { Vocabulary } from '../../language/vocabulary.js'
import type { Heading, LabelledValue, Section } from '../../markdown/outline.js'
import { capitalize } from '../../text/capitalize.js'
import { endOfLine } from '../../text/edits.js'
import { readLines } from '../../text/lines.js'
import type { Span } from '../../text/span.js'

const gap = '<…>'

/**
 * The brief as a template: its headings, keys, lists and tables in order, with a `<gap>` in place of their content. Only
 * words that are known names are kept, so nothing confidential is.
 */
export function deriveTemplate(brief: Brief): string {
  const { preamble, sections, text } = brief
  const { starts } = readLines(text)
  const lines = starts.map((lineStart, index) => {
    // Front matter and a byte order mark precede the preamble.
    const span = { start: Math.max(lineStart, preamble.span.start), end: starts[index + 1] ?? text.length }
    const section = sections.findLast(({ span: { start } }) => start <= span.start) ?? preamble
    return span.start < span.end ? lineOf(span, section, brief) : ''
  })
  // A paragraph of several lines is one gap.
  const body = lines.filter((line, index) => line !== gap || !lines[index - 1]).join('\n')
  return `${frontMatterOf(brief)}${body.trim().replace(/\n{3,}/g, '\n\n')}\n`.trimStart()
}

function frontMatterOf({ frontMatter, vocabulary }: Brief): string {
  const lines = (frontMatter?.entries ?? []).flatMap(({ key, value }) => {
    const name = key.text.toLowerCase()
    const line = `${key.text}: ${isKeyName(name) ? gapFor(name, value.text, vocabulary) : value.text}\n`
    // These two keys say how to read the rest and reveal nothing.
    return isKeyName(name) || /^(?:language: [a-z]{2}|dateOrder: [dmy]{3})\n$/i.test(line) ? line : []
  })
  return lines.length === 0 ? '' : `---\n${lines.join('')}---\n\n`
}

function lineOf({ start, end }: Span, section: Section, { text, title, vocabulary }: Brief): string {
  const { key, prose, span, subsections, tables, values } = section
  const line = text.slice(start, end).trimEnd()
  const isHere = (place: Span) => place.start >= start && place.start < end
  const table = tables.find(({ span }) => span.start < end && start < span.end)?.span.start
  if (table !== undefined) return rowOf(line, text.slice(table, endOfLine(text, table)), vocabulary)
  // Comments and code are blank in the prose.
  if (prose.slice(start - span.start, end - span.start).trim() === '') return ''
  const headings = [title, section.heading, ...subsections.map(({ heading }) => heading)]
  const heading = headings.find(heading => heading && isHere(heading.span))
  if (heading) return headingOf(heading, heading === section.heading, key, vocabulary)
  const [mark = '', indent] = /^(\s*)(?:[-*+]|\d+[.)])\s+(?:\[.\]\s+)?/.exec(line) ?? []
  const value = values.find(({ key, name }) => name && isHere(key.span))
  const words = (value && labelOf(value, key, vocabulary)) ?? (indent === '' ? itemOf(key, vocabulary) : gap)
  return mark.replace(/\d+/, '1').replace(/\[.\]/, '[ ]') + words
}

function headingOf(
  { depth, words }: Heading,
  isSection: boolean,
  key: SectionKey | undefined,
  vocabulary: Vocabulary,
): string {
  const known = spell(words.text, vocabulary.sectionByName)
  const isTitle = depth === 1 && key === undefined
  const [top, section, scenario] = [
    say('title', vocabulary),
    key && (known ?? vocabulary.sections[key].name),
    key === 'scenarios' ? say('scenario', vocabulary) : known,
  ]
  return `${'#'.repeat(depth)} ${(isTitle ? top : isSection || depth === 2 ? section : scenario) ?? gap}`
}

/** `Walk-away (est.): <amount>`, undefined for an unknown key. */
function labelOf(
  { key, name, value: { text } }: LabelledValue,
  section: SectionKey | undefined,
  vocabulary: Vocabulary,
): string | undefined {
  const label = spell(key.text, vocabulary.keysByName)
  if (label === undefined || name === undefined) return undefined
  const isSeen = name === 'evidence' && section === 'personality'
  const left = isSeen ? say('seen', vocabulary) : gapFor(name, text, vocabulary)
  return `${label}${markOf(key.text, vocabulary)}:${text.trim() && ` ${left}`}`
}

/** The template of an item without a known key in that section. */
function itemOf(section: SectionKey | undefined, vocabulary: Vocabulary): string {
  const lines: { readonly [Key in SectionKey]?: string } = {
    personality: personTemplate(vocabulary),
    timeline: milestoneTemplate(vocabulary),
    questions: `What ${gap}?`,
  }
  return ((section && lines[section]) ?? gap).replace(/^- (?:\[ \] )?|\n[\s\S]*/g, '')
}

/** Column titles that are known besides the keys. */
export const knownColumns: ReadonlySet<string> = new Set(
  [
    ...inEveryLanguage(({ columns }) => Object.values(columns)),
    ...nameColumns,
    ...inEveryLanguage(({ heads }) => heads.plain),
  ].map(normaliseName),
)

function rowOf(row: string, header: string, vocabulary: Vocabulary): string {
  if (/^[\s|:-]+$/.test(row)) return row
  const { keysByName } = vocabulary
  const names = header.split('|').map(title => spell(title, keysByName) ?? spell(title, knownColumns))
  const cells = row.split('|')
  const first = cells.findIndex(cell => cell.trim() !== '')
  const derived = cells.map((cell, index) => {
    const name = names[index]
    if (cell.trim() === '') return cell
    if (row === header.trimEnd()) return ` ${name ?? gap}${markOf(cell, vocabulary)} `
    return ` ${(index === first && spell(cell, keysByName)) || (name ? `<${name.toLowerCase()}>` : gap)} `
  })
  return derived.join('|')
}

/** The gap for a key; a role is kept, because it says how to read the rest. */
function gapFor(name: KeyName, text: string, vocabulary: Vocabulary): string {
  return name === 'role' && readRole(text) ? text.trim() : anyGap(name, vocabulary)
}

/** ` (est.)` if the key has such a mark. */
function markOf(key: string, vocabulary: Vocabulary): string {
  return estimate.test(key) ? ` (${say('estimate', vocabulary)})` : ''
}

const betweenNames = new RegExp(
  String.raw` ${oneOf(english.figureNames)}$|\s*(?:\b${oneOf(languages.map(({ phrases }) => phrases.and))}\b|[&/,:–—+]|\s-\s)`,
)
const ourBefore = new RegExp(String.raw`\b${oneOf(english.our)} $`, 'i')
const estimate = new RegExp(
  String.raw`\(${oneOf(languages.map(({ templates }) => templates.estimate.replace('.', '')))}\b`,
  'i',
)

/** The known name in a text, in the spelling of the text and without anything else; undefined when there is none. */
function spell(text: string, names: { has(name: string): boolean }): string | undefined {
  const whole = normaliseName(text)
  const name = [whole, ...whole.split(betweenNames)].find(name => names.has(name))
  if (name === undefined) return undefined
  const start = unaccented(text).indexOf(name)
  const [owner = ''] = ourBefore.exec(text.slice(0, Math.max(start, 0))) ?? []
  const spelled = start === -1 ? name : owner + text.slice(start, start + name.length)
  return capitalize(spelled)
}

/** The text as names are compared, with the same length. */
function unaccented(text: string): string {
  return text
    .replace(/[\u0080-\uffff]/g, sign => (sign === '’' ? "'" : sign.normalize('NFD').charAt(0)))
    .toLowerCase()
}
