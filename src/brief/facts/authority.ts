import { anyPlan, anySignal, wholePlan, wholeSignal } from '../../language/any-language.js'
import { type Certainty, weakest } from '../../language/certainty.js'
import { noLetterBefore } from '../../language/pattern.js'
import {
  allSections,
  type Body,
  type Heading,
  plain,
  type Section,
  type Words,
} from '../../markdown/outline.js'
import { letter, letters } from '../../text/letters.js'
import { isInOneOf, type Span } from '../../text/span.js'
import type { Note } from '../note.js'

/** A line that says who on our side may agree, and up to what: under a key or a heading for it, or as a sentence. */
export interface Authority {
  readonly words: Words
  /** The key of the line, or the whole line. */
  readonly head: Span
  readonly certainty: Certainty
  /** Whether it says who decides about what lies further. */
  readonly isOpen: boolean
}

/** The lines about our authority, in the order of the text. */
export function readAuthority(note: Note): readonly Authority[] {
  return allSections(note)
    .flatMap(section => {
      const headed = headedLines(section, note)
      const labelled = labelledLines(section).filter(({ words }) => !isInOneOf(headed, words.span))
      return [...headed.flatMap(({ lines }) => lines), ...labelled, ...toldLines(section, headed)]
    })
    .sort((a, b) => a.words.span.start - b.words.span.start)
}

function labelledLines({ values }: Section): Authority[] {
  return values
    .filter(({ name, value }) => name === 'authority' && plain(value) !== '')
    .map(({ key, value, certainty }) => toAuthority(value, key.span, certainty))
}

interface HeadedLines {
  readonly span: Span
  readonly lines: readonly Authority[]
}

/** The rows, bullets and paragraphs below each heading such as `Authority`, of the section itself or within it. */
function headedLines(section: Section, { names }: Note): readonly HeadedLines[] {
  const isAuthority = ({ words }: Heading) => names.exactKey(words.text, 'walkAway') === 'authority'
  if (section.heading !== undefined && isAuthority(section.heading)) return [linesBelow(section, section)]
  return section.subsections
    .filter(({ heading }) => isAuthority(heading))
    .map(subsection => linesBelow(section, subsection))
}

function linesBelow(section: Section, { span, tables, items, paragraphs }: Body & { readonly span: Span }) {
  const rows = tables.flatMap(({ rows }) =>
    rows.map(row => {
      const { start } = row.cells[0]?.span ?? row.span
      const end = row.cells.at(-1)?.span.end ?? row.span.end
      return { span: { start, end }, text: proseOf(section, { start, end }) }
    }),
  )
  const lines = [...rows, ...items.map(({ words }) => words), ...paragraphs]
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map(words => {
      const line = toAuthority(words, words.span, section.certainty)
      return { ...line, isOpen: line.isOpen || openEnded.test(words.text) }
    })
  return { span, lines }
}

function proseOf({ prose, span }: Section, { start, end }: Span): string {
  return prose.slice(start - span.start, end - span.start)
}

/** Sentences about our own people among the limits and the team: `Priya up to €44k per year, Sam above that`. */
function toldLines(
  { key, certainty, paragraphs, items }: Section,
  headed: readonly HeadedLines[],
): Authority[] {
  if (key !== 'walkAway' && key !== 'team') return []
  return [...paragraphs, ...items.filter(({ label }) => label === undefined).map(({ words }) => words)]
    .filter(({ text, span }) => !isInOneOf(headed, span) && mayAgree.test(text) && !theirs.test(text))
    .map(words => toAuthority(words, words.span, weakest([certainty, 'likely'])))
}

function toAuthority(words: Words, head: Span, certainty: Certainty): Authority {
  return { words, head, certainty, isOpen: saysWhoBeyond(words.text) }
}

/** Whether somebody is named beside words such as "above that". */
function saysWhoBeyond(text: string): boolean {
  const match = beyond.exec(text)
  if (match === null) return false
  const before = /[^,.;:–—()]*$/.exec(text.slice(Math.max(0, match.index - 60), match.index))?.[0] ?? ''
  const end = match.index + match[0].length
  const [after = ''] = text.slice(end, end + 80).split(/[.;]/)
  return [before, after].some(part => somebody.test(part) && !nobody.test(part))
}

const beyond = new RegExp(wholePlan('beyond'), 'iu')
const somebody = new RegExp(`${letter}{2}`, 'u')
const nobody = new RegExp(wholePlan('nobody'), 'iu')
const openEnded = new RegExp(String.raw`${noLetterBefore}${anyPlan('openEnded')}[^${letters}\d]{1,6}\d`, 'iu')
const theirs = new RegExp(wholeSignal('otherSide'), 'iu')
const name = String.raw`(?:\p{Lu}\p{Ll}+|${anySignal('us')})`
/** `Priya up to €44k`. */
const mayAgree = new RegExp(
  String.raw`${noLetterBefore}${name}(?:\s${letter}+){0,4}\s${anyPlan('authorityTo')}[^${letters}\d]{0,6}\d`,
  'u',
)

/** Whether a line says that somebody may agree up to an amount, on whichever side: `may sign up to ZAR 1.5m`. */
export function saysUpToWhat(text: string): boolean {
  return upToWhat.test(text)
}

const upToWhat = new RegExp(
  String.raw`${noLetterBefore}${anyPlan('mayAgree')}[^.;\r\n]{0,30}\s${anyPlan('authorityTo')}[^${letters}\d]{0,6}(?:\p{Lu}{3}\s{0,3})?\d`,
  'u',
)
