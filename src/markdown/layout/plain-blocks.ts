import type { RootContent } from 'mdast'
import { isKnownKey } from '../../language/read-key.js'
import { english } from '../../language/vocabulary.js'
import type { Span } from '../../text/span.js'
import { countWords, readLabel } from '../label.js'
import type { HeadingForm } from '../outline.js'
import { readAlignedTable } from './aligned-table.js'
import { type Head, isHeadLine, readHeadForm } from './head-lines.js'
import { type Line, linesOf } from './text-lines.js'

/** What a block is besides what markdown takes it for. */
export type PlainBlock = PlainHeading | PlainLines | PlainQuote | JoinedBlock

interface PlainHeading {
  readonly kind: 'heading'
  readonly form: HeadingForm
  readonly depth: number
  readonly span: Span
  readonly words: Span
  readonly readable?: readonly Span[]
}

/** Lines of plain text, such as indented ones that markdown takes for code. */
interface PlainLines {
  readonly kind: 'lines'
  readonly span: Span
  /** Whether they are the lines below a heading that ends with a colon. */
  readonly isList: boolean
  /** What markdown does not read. */
  readonly readable?: readonly Span[]
}

/** A quotation of nothing but key lines; others are somebody's words. */
interface PlainQuote {
  readonly kind: 'quote'
  readonly readable?: undefined
}

/** A block that belongs to the one before. */
interface JoinedBlock {
  readonly kind: 'joined'
  readonly readable?: undefined
}

/** The blocks of a chunk that are not, or not only, what markdown takes them for. */
export function readPlainBlocks(
  text: string,
  nodes: readonly RootContent[],
  spanOf: (node: RootContent) => Span,
): ReadonlyMap<RootContent, PlainBlock> {
  const found = new Map<RootContent, PlainBlock>()
  for (const [index, node] of nodes.entries()) {
    if (found.has(node)) continue
    const span = spanOf(node)
    const next = nodes[index + 1]
    const before = nodes[index - 1]
    if (node.type === 'html') add(node, readHtmlHeading(text, span))
    else if (node.type === 'list')
      add(node, readNumbered(text, span, next && spanOf(next), next?.type === 'thematicBreak'))
    else if (node.type === 'blockquote') add(node, readQuote(text, span))
    else if (node.type === 'paragraph') {
      if (next?.type !== 'thematicBreak') continue
      const rows = nodes[index + 2]
      const ruled =
        rows?.type === 'paragraph' ? readRuled(text, [span, spanOf(next), spanOf(rows)]) : undefined
      if (ruled !== undefined && rows !== undefined) {
        found.set(next, { kind: 'joined' })
        found.set(rows, { kind: 'joined' })
        add(node, ruled)
      } else if (before?.type === 'thematicBreak')
        add(node, readBoxed(text, span, spanOf(before), spanOf(next)))
    } else if (node.type === 'heading' || node.type === 'code') {
      const joined = next?.type === 'paragraph' ? readJoined(text, node, span, spanOf(next)) : undefined
      if (joined !== undefined && next !== undefined) found.set(next, { kind: 'joined' })
      if (joined !== undefined) add(node, joined)
      else if (node.type === 'code') add(node, readIndented(text, span, before && spanOf(before)))
      else add(node, readUnderlined(text, span))
    }
  }
  return found

  function add(node: RootContent, block: PlainBlock | undefined): void {
    if (block !== undefined) found.set(node, block)
  }
}

function readHtmlHeading(text: string, { start, end }: Span): PlainHeading | undefined {
  const html = text.slice(start, Math.min(end, start + 1000))
  const match = /^<h([1-6])\b[^<>]*>((?:<[^<>]*>|[^<])*?)<\/h\1>/i.exec(html)
  if (match === null) return undefined
  const inner = match[2] ?? ''
  const from = match[0].indexOf('>') + 1 + (/^(?:<[^<>]*>|\s)*/.exec(inner)?.[0].length ?? 0)
  const length = html.slice(from).search(/\s*<|$/)
  const words = { start: start + from, end: start + from + length }
  const span = { start, end: start + match[0].length }
  return { kind: 'heading', form: 'html', depth: Number(match[1]), span, words, readable: [words] }
}

/** A line with a rule directly above and below. */
function readBoxed(text: string, span: Span, above: Span, below: Span): PlainHeading | undefined {
  const [line, other] = linesOf(text, span)
  const isTight = isOneBreak(text, above.end, span.start) && isOneBreak(text, span.end, below.start)
  if (line === undefined || other !== undefined || !isTight || !isHeadLine(line.text)) return undefined
  const words = { start: line.start, end: line.end }
  return { kind: 'heading', form: 'boxed', depth: 6, span: words, words }
}

/** `1) SO FAR`, alone or with a rule directly below: markdown takes it for a list of one item. */
function readNumbered(
  text: string,
  { start, end }: Span,
  next: Span | undefined,
  isRuled: boolean,
): PlainHeading | undefined {
  const title = titleOfList(text, { start, end })
  if (title === undefined) return undefined
  const isBoxed = isRuled && next !== undefined && isOneBreak(text, title.end, next.start)
  const form = isBoxed && isHeadLine(title.text) ? 'boxed' : readHeadForm([title], 0)?.form
  if (form !== 'boxed' && form !== 'capitals') return undefined
  const words = { start, end: title.end }
  return { kind: 'heading', form, depth: 6, span: words, words, readable: [words] }
}

/** A list of one numbered line that may be a heading, `2) Where we stand`. */
export function readNumberedHead(text: string, span: Span): Head | undefined {
  const title = titleOfList(text, span)
  if (title === undefined || readHeadForm([title], 0)?.form !== 'alone') return undefined
  const words = { start: span.start, end: title.end }
  return { form: 'alone', span: words, words }
}

/** The only line of a list without its number. */
function titleOfList(text: string, { start, end }: Span): Line | undefined {
  const lead = /^\d{1,2}[.)][ \t]+(?=\S)/.exec(text.slice(start, start + 12))?.[0].length
  if (lead === undefined || end - start > 110) return undefined
  const [line, other] = linesOf(text, { start, end: start + text.slice(start, end).trimEnd().length })
  if (line === undefined || other !== undefined) return undefined
  return { ...line, start: line.start + lead, text: line.text.slice(lead) }
}

function isOneBreak(text: string, start: number, end: number): boolean {
  return end - start <= 40 && /^[ \t]*(?:\r\n?|\n)[ \t]*$/.test(text.slice(start, end))
}

/** `====`, a line and `====`: markdown takes the first rule for a part of the heading. */
function readUnderlined(text: string, span: Span): PlainHeading | undefined {
  if (text.startsWith('#', span.start) || !/^[=~*_-]{3}/.test(text.slice(span.start))) return undefined
  const [rule, title, underline, ...others] = linesOf(text, span)
  if (!rule || !title || !underline || others.length > 0 || /[^=~*_-]/.test(rule.text)) return undefined
  return { kind: 'heading', form: 'boxed', depth: 6, span, words: { start: title.start, end: title.end } }
}

/** Heads of columns that markdown takes for code or for a heading, with the rows below them. */
function readJoined(text: string, node: RootContent, span: Span, below: Span): PlainLines | undefined {
  if (isFenced(text, node, span) || text.startsWith('#', span.start)) return undefined
  if (!isOneBreak(text, span.end, below.start)) return undefined
  const whole = { start: span.start, end: below.end }
  const lines = linesOf(text, whole)
  const own = linesOf(text, span)
  const at = node.type === 'code' ? own.length - 1 : 0
  if (readAlignedTable(lines, at) === undefined) return undefined
  const readable = node.type === 'code' ? { readable: own.map(spanOfLine) } : {}
  return { kind: 'lines', span: whole, isList: false, ...readable }
}

/** Heads of columns, a rule with gaps and rows, one directly below the other. */
function readRuled(text: string, [heads, rule, rows]: readonly [Span, Span, Span]): PlainLines | undefined {
  const isTight = isOneBreak(text, heads.end, rule.start) && isOneBreak(text, rule.end, rows.start)
  const span = { start: heads.start, end: rows.end }
  const isTable = isTight && readAlignedTable(linesOf(text, span), linesOf(text, heads).length - 1)
  return isTable ? { kind: 'lines', span, isList: false } : undefined
}

/** Indented lines that markdown takes for code: a table, key lines, or what a heading with a colon introduces. */
function readIndented(text: string, span: Span, before: Span | undefined): PlainLines | undefined {
  if (isFencedText(text, span)) return undefined
  const lines = linesOf(text, span)
  const table = readAlignedTable(lines, 0)
  const isTable = table !== undefined && table.next === lines.length
  const isList = !isTable && isBelowHead(text, before) && lines.every(isSpoken)
  if (!isTable && !isList && !areKeyLines(lines)) return undefined
  return { kind: 'lines', span, isList: isList && !areKeyLines(lines), readable: lines.map(spanOfLine) }
}

function isFenced(text: string, node: RootContent, span: Span): boolean {
  return node.type === 'code' && isFencedText(text, span)
}

function isFencedText(text: string, { start }: Span): boolean {
  return /^[ \t]*(?:```|~~~)/.test(text.slice(start, start + 20))
}

function isBelowHead(text: string, before: Span | undefined): boolean {
  if (before === undefined) return false
  const lines = linesOf(text, before)
  return lines.at(-1)?.text.endsWith(':') === true && readHeadForm(lines, lines.length - 1) !== undefined
}

/** Whether a line is language and no code or drawing. */
function isSpoken({ text }: Line): boolean {
  const signs = text.match(/[{}<>=|\\^~_#;]/g)?.length ?? 0
  return /\p{L}{2}/u.test(text) && signs === 0
}

function readQuote(text: string, span: Span): PlainQuote | undefined {
  const lines = linesOf(text, span).map(line => {
    const lead = /^[> \t]*(?:[-*+•][ \t]+)?/.exec(line.text)?.[0].length ?? 0
    return { ...line, text: line.text.slice(lead) }
  })
  const said = lines.filter(({ text }, index) => text !== '' && !(index === 0 && /^\[!\w+\]/.test(text)))
  return areKeyLines(said) ? { kind: 'quote' } : undefined
}

/** Whether each line is a key with a short value, and one of the keys is known in a language. */
function areKeyLines(lines: readonly Line[]): boolean {
  const labels = lines.map(({ start, end, text }) =>
    readLabel({ span: { start, end }, text: text.replace(/\*\*|__/g, '') }),
  )
  return (
    lines.length > 0 &&
    labels.every(
      label => label !== undefined && label.value.text !== '' && countWords(label.value.text) <= 20,
    ) &&
    labels.some(label => label !== undefined && isKnownKey(label.key.text, english))
  )
}

function spanOfLine({ start, end }: Line): Span {
  return { start, end }
}
