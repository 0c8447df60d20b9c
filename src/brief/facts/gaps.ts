import { isValueMissing } from '../../markdown/gaps.js'
import {
  allSections,
  isInDone,
  type LabelledValue,
  plain,
  type Section,
  type Words,
  wordsOf,
} from '../../markdown/outline.js'
import type { Span } from '../../text/span.js'
import type { Note } from '../note.js'
import type { Milestone } from './milestones.js'
import type { ListedQuestion } from './questions.js'

/** What is left open in a brief, and how much could be. */
export interface Gaps {
  /** In the order of the text. */
  readonly open: readonly OpenGap[]
  /**
   * The open gaps, and every place that is filled in where one could stand: a labelled value, a cell of a known table, the
   * date or the owner of a step, a question.
   */
  readonly all: number
}

/** `<amount>`, `[date]`, `____`, `TODO`, a key without a value, an empty cell of a known table. */
export interface OpenGap {
  /** Of an empty cell the space in it, of a key without a value the key. */
  readonly span: Span
  /** As written; for an empty cell what its row and column are called. */
  readonly text: string
  /** Set if people wrote words that say so, `TODO`, and left no blank. */
  readonly isNoted?: true
}

interface KnownFacts {
  readonly milestones: readonly Milestone[]
  readonly questions: readonly ListedQuestion[]
}

export function readGaps(note: Note, facts: KnownFacts): Gaps {
  const open = [
    ...inFrontMatter(note),
    ...(note.title === undefined ? [] : find(note.title.words, note.reader)),
    ...allSections(note).flatMap(section => inSection(note, section)),
  ].sort((a, b) => a.span.start - b.span.start)
  return { open, all: open.length + countFilled(placesIn(note, facts), open) }
}

function inFrontMatter({ text, frontMatter, reader }: Note): readonly OpenGap[] {
  return (frontMatter?.entries ?? []).flatMap(({ value: { span, text: words } }) => {
    // In quotes, the words begin one sign later than their span.
    const isQuoted = !text.startsWith(words, span.start) && text.startsWith(words, span.start + 1)
    return find({ text: words, span: { ...span, start: span.start + Number(isQuoted) } }, reader)
  })
}

function inSection({ text, reader }: Note, section: Section): readonly OpenGap[] {
  const unanswered = section.values.filter(value => value.name !== undefined && isValueMissing(text, value))
  return [
    ...wordsOf(section)
      .filter(words => reader.gaps(words.text).length > 0)
      .flatMap(words => find(words, reader).filter(gap => !isHeading(section, words, gap))),
    ...unanswered.map(({ key: { span, text } }) => ({ span, text })),
    ...section.cells.filter(({ value }) => plain(value) === '').map(toEmptyCell),
  ].filter(
    gap => !isInDone(section.items, gap.span.start) && !(section.key === 'questions' && isTag(section, gap)),
  )
}

/** Whether a heading is nothing but such words, `Still open`: what is open stands below it. */
function isHeading({ heading, subsections }: Section, words: Words, gap: OpenGap): boolean {
  const heads = [heading, ...subsections.map(subsection => subsection.heading)]
  return plain(words) === gap.text && /^\p{L}/u.test(gap.text) && heads.some(head => head?.words === words)
}

function toEmptyCell({ key, value, row }: LabelledValue): OpenGap {
  const names = [...(row ? [row.name] : []), key].map(plain).filter(Boolean)
  return { span: value.span, text: names.join(', ') }
}

function find(
  { text, span }: { readonly text: string; readonly span: Span },
  reader: Note['reader'],
): readonly OpenGap[] {
  return reader.gaps(text).map(({ start, end, isNoted }) => ({
    span: { start: span.start + start, end: span.start + end },
    text: text.slice(start, end),
    ...(isNoted && { isNoted }),
  }))
}

/** Whether it is a tag at the end of a question, such as `[process]`. */
function isTag(section: Section, { span, text }: OpenGap): boolean {
  return (
    text.startsWith('[') &&
    /^[ \t]*(?:[\r\n]|$(?![\s\S]))/.test(section.prose.slice(span.end - section.span.start))
  )
}

/** Where a gap could stand, in any order; places may overlap. */
function placesIn(note: Note, { milestones, questions }: KnownFacts): readonly Span[] {
  const labelled = allSections(note).flatMap(({ values, cells }) => [
    ...values.filter(({ name }) => name !== undefined),
    ...cells,
  ])
  return [
    ...(note.frontMatter?.entries ?? []).map(({ key, value }) => ({
      start: key.span.start,
      end: value.span.end,
    })),
    ...labelled.map(placeOf),
    ...milestones.flatMap(({ date, owner }) => [date.span, ...(owner ? [owner.span] : [])]),
    ...questions.map(({ words }) => words.span),
  ]
}

/** A value with its key, if that is before it in the line and not at the head of a column. */
function placeOf({ key, value, span }: LabelledValue): Span {
  const isBeside = span.start <= key.span.start && key.span.start < value.span.start
  return { start: isBeside ? key.span.start : value.span.start, end: value.span.end }
}

/** Counts the places without a gap; of those that overlap, the first counts. */
function countFilled(places: readonly Span[], open: readonly OpenGap[]): number {
  let [filled, end, next] = [0, -1, 0]
  for (const place of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (place.start < end) continue
    end = place.end
    const startOf = (index: number) => open[index]?.span.start ?? Number.POSITIVE_INFINITY
    while (startOf(next) < place.start) next++
    if (startOf(next) > place.end) filled++
  }
  return filled
}
