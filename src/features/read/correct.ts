import type { Brief } from '../../brief/brief.js'
import { writtenSpan } from '../../brief/facts/positions.js'
import { parseBrief } from '../../brief/parse-brief.js'
import { line } from '../../brief/templates.js'
import { allSections, type Item, type LabelledValue, plain, type Words } from '../../markdown/outline.js'
import { appendToSection, endOfLine, insertBelow, insertBlock, startOfLine } from '../../text/edits.js'
import { lineAt, readLines } from '../../text/lines.js'
import type { Translate } from '../../text/message.js'
import { applyEdits, type Edit, type Span } from '../../text/span.js'
import { namePosition } from './list-facts.js'

/** The keys that a number can be given, in the order of the menu. */
const correctedKeys = [
  'walkAway',
  'target',
  'opening',
  'batnaValue',
  'theirWalkAway',
  'theirTarget',
  'theirOpening',
] as const

type CorrectedKey = (typeof correctedKeys)[number]

/** What a number is, said by the user: a key, or `none` for one that is no number of the deal. */
export interface Correction {
  readonly key: CorrectedKey | 'none'
  readonly label: string
}

export function corrections(t: Translate): readonly Correction[] {
  return [
    ...correctedKeys.map(key => ({ key, label: namePosition(key, t) })),
    { key: 'none', label: t('Not a number of this deal') },
  ]
}

/**
 * The edits after which the fact at the span is read as the user says. They change as little as possible: the key of the
 * line, else a key before its words, else a line of its own below. Undefined if none of these works.
 */
export function correctReading(
  brief: Brief,
  fact: Span,
  key: Correction['key'],
): readonly Edit[] | undefined {
  const span = amountIn(brief, fact)
  const ways = key === 'none' ? waysToLeaveOut(brief, span) : waysToName(brief, span, key)
  for (const edits of ways()) {
    const changed = parseBrief(applyEdits(brief.text, edits), brief, brief)
    if (fits(brief, changed, edits, span, key)) return edits
  }
  return undefined
}

/** The amount in the text of a fact, or all of it. */
function amountIn(brief: Brief, fact: Span): Span {
  const section = allSections(brief).find(({ span }) => holds(span, fact.start))
  const from = fact.start - (section?.span.start ?? 0)
  const value = brief.reader.mainValue(section?.prose.slice(from, from + fact.end - fact.start) ?? '')
  if (value === undefined) return fact
  return { start: fact.start + value.span.start, end: fact.start + value.span.end }
}

type Ways = () => Generator<readonly Edit[]>

function waysToName(brief: Brief, span: Span, key: CorrectedKey): Ways {
  const { text, vocabulary } = brief
  const amount = withoutMarks(text.slice(span.start, span.end))
  const lines = line(key, amount, vocabulary)
  const name = lines.slice(2, lines.indexOf(':'))
  // The number must not be read as something else where it stands now.
  const hide = isReadAt(brief, span) ? [wrapInCode(text, span)] : []
  return function* () {
    const label = labelAt(brief, span)
    if (label !== undefined) yield [renameKey(text, label, name)]
    for (const start of wordsAt(brief, span)) yield [insert(start, `${name}: `)]
    const block = blockAt(brief, span)
    const below = block && insertBelow(text, block.end, block.isItem ? lines : `\n${lines}`)
    const section = brief.sections.find(section => section.key === 'walkAway')
    const append = section && appendToSection(text, section, lines)
    const isInside = section !== undefined && holds(section.span, span.start)
    for (const edit of isInside ? [below, append] : [append, below])
      if (edit !== undefined) yield [...hide, edit]
    const heading = vocabulary.sections.walkAway.name
    yield [...hide, insertBlock(text, text.length, `## ${heading}\n\n${lines}`)]
  }
}

/** Code is not read: the amount alone, or the whole line when its key would stay. */
function waysToLeaveOut({ text }: Brief, span: Span): Ways {
  return function* () {
    yield [wrapInCode(text, span)]
    const start = startOfLine(text, span.start)
    const whole = text.slice(start, endOfLine(text, span.end))
    const mark = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?)?/.exec(whole)?.[0].length ?? 0
    yield [wrapInCode(text, { start: start + mark, end: start + whole.trimEnd().length })]
  }
}

/** Whether the edits make the brief say it once more, and nothing else on the line of the number. */
function fits(
  before: Brief,
  after: Brief,
  edits: readonly Edit[],
  span: Span,
  key: Correction['key'],
): boolean {
  const lines = readLines(after.text)
  const line = lineAt(lines, movedBy(edits, span.start))
  const isElse = after.facts.positions.some(
    position => position.name !== key && lineAt(lines, writtenSpan(position).start) === line,
  )
  const amount = before.text.slice(span.start, span.end)
  return !isElse && (key === 'none' || countSure(after, key, amount) > countSure(before, key, amount))
}

function countSure({ facts }: Brief, key: CorrectedKey, amount: string): number {
  const wanted = withoutMarks(amount)
  return facts.positions.filter(
    ({ name, certainty, label }) =>
      name === key && certainty === 'sure' && plain(label.value).includes(wanted),
  ).length
}

/** Where an offset is after the edits. */
function movedBy(edits: readonly Edit[], offset: number): number {
  return edits
    .filter(({ span }) => span.start <= offset)
    .reduce((moved, { span, newText }) => moved + newText.length - (span.end - span.start), offset)
}

/** `€3,600 per month` of `€3,600** per month`. */
function withoutMarks(written: string): string {
  return written
    .replace(/[*_`~]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function isReadAt({ facts }: Brief, { start }: Span): boolean {
  return facts.positions.some(position => writtenSpan(position).start === start)
}

/** The label on the same line whose value holds the offset; not the words of a sentence, which have no sign behind them. */
function labelAt(brief: Brief, { start }: Span): LabelledValue | undefined {
  return allSections(brief)
    .flatMap(({ values }) => values)
    .findLast(
      ({ key, value }) =>
        value.span.start <= start &&
        start < value.span.end &&
        /[:=|–—]/.test(brief.text.slice(key.span.end, value.span.start)) &&
        startOfLine(brief.text, key.span.start) === startOfLine(brief.text, start),
    )
}

/** Puts a name in place of a key, and keeps what stands in brackets behind it. */
function renameKey(text: string, { key }: LabelledValue, name: string): Edit {
  const written = text.slice(key.span.start, key.span.end)
  const bracket = /[ \t]*\([^()]*\)[ \t]*$/.exec(written)?.[0] ?? ''
  const plainName = bracket === '' ? name : name.replace(/ \([^()]*\)$/, '')
  return { span: { start: key.span.start, end: key.span.end - bracket.length }, newText: plainName }
}

/** Where the words of the bullet or of the line of a paragraph begin. */
function wordsAt(brief: Brief, { start }: Span): readonly number[] {
  return allSections(brief).flatMap(({ items, paragraphs }) => {
    const item = items.flatMap(withChildren).find(({ words }) => holds(words.span, start))
    if (item !== undefined) return [startOfWords(item.words)]
    const paragraph = paragraphs.find(({ span }) => holds(span, start))
    return paragraph === undefined ? [] : [Math.max(paragraph.span.start, startOfLine(brief.text, start))]
  })
}

function startOfWords({ span, text }: Words): number {
  return span.start + text.length - text.trimStart().length
}

function withChildren(item: Item): readonly Item[] {
  return [item, ...item.children.flatMap(withChildren)]
}

/** The end of the outermost bullet, table or paragraph around the offset. */
function blockAt(
  brief: Brief,
  { start }: Span,
): { readonly end: number; readonly isItem: boolean } | undefined {
  for (const { items, tables, paragraphs } of allSections(brief)) {
    const item = items.find(({ span }) => holds(span, start))
    const block = item ?? [...tables, ...paragraphs].find(({ span }) => holds(span, start))
    if (block === undefined) continue
    const written = brief.text.slice(block.span.start, block.span.end)
    return { end: block.span.start + written.trimEnd().length, isItem: item !== undefined }
  }
  return undefined
}

function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end
}

function wrapInCode(text: string, span: Span): Edit {
  const written = text.slice(span.start, span.end)
  const mark = written.includes('`') ? '``' : '`'
  const space = mark === '``' ? ' ' : ''
  return { span, newText: mark + space + written + space + mark }
}

function insert(offset: number, newText: string): Edit {
  return { span: { start: offset, end: offset }, newText }
}
