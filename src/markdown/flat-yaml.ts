import { endOfLine } from '../text/edits.js'
import type { Span } from '../text/span.js'
import type { Raw } from './outline.js'

/** One `key: value` of a flat mapping, with its places in the text. */
export interface YamlPair {
  readonly key: Raw
  /** Without quotes; the source text of a list; empty when nothing follows the colon. */
  readonly value: Raw
  /** The members of a list, else the value alone. */
  readonly values: readonly string[]
}

export interface YamlError {
  readonly message: string
  readonly span: Span
}

/**
 * The pairs of a flat YAML mapping and what is wrong in it. It reads what people write at the top of a brief: plain
 * and quoted values, lists of both forms, comments and blocks of text. The `yaml` package, which reads everything,
 * would be a tenth of the editor's bundle; a test compares both.
 */
export function readFlatYaml(text: string): {
  readonly pairs: readonly YamlPair[]
  readonly errors: readonly YamlError[]
} {
  const pairs: YamlPair[] = []
  const errors: YamlError[] = []
  const report: Report = (message, start, end) => errors.push({ message, span: { start, end } })
  const keys = new Set<string>()
  let indent: number | undefined
  for (let at = nextContent(text, 0); at < text.length; ) {
    indent ??= columnOf(text, at)
    const key = columnOf(text, at) === indent ? readKey(text, at) : undefined
    if (key === undefined) {
      const end = endOfLine(text, at)
      const isKeyLine = columnOf(text, at) === indent
      const line = text.slice(at, end).trim()
      report(isKeyLine ? `"${line}" needs a colon and a value` : 'This belongs to no key', at, end)
      at = nextContent(text, end)
      continue
    }
    if (keys.has(key.text)) report(`"${key.text}" stands there twice`, key.span.start, key.span.end)
    keys.add(key.text)
    const source = { text, indent, report }
    const { pair, end } = readPair(source, key)
    pairs.push(pair)
    at = nextContent(text, skipRest(source, end))
  }
  const [first] = errors
  if (pairs.length > 0 || first === undefined) return { pairs, errors }
  const span = { start: first.span.start, end: text.trimEnd().length }
  return { pairs, errors: [{ message: 'Front matter is made of "key: value" lines', span }] }
}

type Report = (message: string, start: number, end: number) => void

interface Source {
  readonly text: string
  /** The column in which the keys stand. */
  readonly indent: number
  readonly report: Report
}

/** A value and where it ends. */
interface Read {
  readonly pair: YamlPair
  readonly end: number
}

/** The next offset at which neither white space nor a comment stands. */
function nextContent(text: string, from: number): number {
  return from + (/^(?:\s|(?<![^\s])#.*)*/.exec(text.slice(from))?.[0].length ?? 0)
}

function columnOf(text: string, offset: number): number {
  return offset - Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) - 1
}

const keyPattern =
  /^("(?:[^"\\\r\n]|\\.)*"|'(?:[^'\r\n]|'')*'|(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|[-?:](?=\S))(?:[^\r\n:#]|:(?=\S)|(?<=\S)#)*?)[ \t]*:(?=\s|$)/

/** The key at the start of a line, when a colon follows it; its span ends before the colon. */
function readKey(text: string, start: number): Raw | undefined {
  const source = keyPattern.exec(text.slice(start, endOfLine(text, start)))?.[1]
  return source === undefined
    ? undefined
    : { span: { start, end: start + source.length }, text: unquoted(source) }
}

function readPair(source: Source, key: Raw): Read {
  const { text, report } = source
  const colon = text.indexOf(':', key.span.end)
  const start = colon + 1 + (/^[ \t]*/.exec(text.slice(colon + 1))?.[0].length ?? 0)
  const first = text.charAt(start)
  if (first === '' || /[\r\n]/.test(first) || isComment(text, start)) return readBlock(source, key, start)
  if (/^[|>][-+\d]*[ \t]*(?:#.*)?$/m.test(text.slice(start, endOfLine(text, start))))
    return readBlock(source, key, endOfLine(text, start))
  if (first === '"' || first === "'") return readQuoted(source, key, start, first)
  if (first === '[' || first === '{') return readFlow(source, key, start)
  if (/[@`%,\]}]/.test(first))
    report(`A value cannot begin with ${first}; put it in quotes`, start, start + 1)
  return readPlain(source, key, start)
}

function isComment(text: string, at: number): boolean {
  return text[at] === '#' && /\s/.test(text.charAt(at - 1))
}

function toRead(text: string, key: Raw, start: number, end: number): Read {
  const source = text.slice(start, end)
  const value = { span: { start, end }, text: unquoted(source) }
  return { pair: { key, value, values: [value.text] }, end }
}

/** What stands on the lines below: a list, a block of text, or nothing. */
function readBlock(source: Source, key: Raw, from: number): Read {
  const { text } = source
  const start = nextContent(text, from)
  const isList = /^-(?=\s|$)/.test(text.slice(start))
  const end = endOfBlock(source, start, isList)
  if (end === start) {
    const at = key.span.end + 1
    const value = { span: { start: at, end: at }, text: '' }
    return { pair: { key, value, values: [] }, end: from }
  }
  if (!isList) return toRead(text, key, start, end)
  const list = text.slice(start, end)
  const items = [...list.matchAll(/^[ \t]*-[ \t]+(.*?)[ \t]*(?:(?<=\s)#.*)?$/gm)]
  const values = items.map(([, item = '']) => unquoted(item))
  return { pair: { key, value: { span: { start, end }, text: list }, values }, end }
}

/** The end of the lines that belong to a value below its key: those further in, and of a list the dashes too. */
function endOfBlock({ text, indent }: Source, start: number, isList: boolean): number {
  const column = columnOf(text, start)
  let end = start
  for (let at = start; at < text.length; at = nextContent(text, end)) {
    const isItem = isList && text[at] === '-' && columnOf(text, at) === column && column >= indent
    if (columnOf(text, at) <= indent && !isItem) break
    end = endOfLine(text, at)
  }
  return start + text.slice(start, end).trimEnd().length
}

function readQuoted(source: Source, key: Raw, start: number, quote: string): Read {
  const { text, report } = source
  const pattern = quote === '"' ? /^"(?:[^"\\]|\\[\s\S])*"/ : /^'(?:[^']|'')*'/
  const quoted = pattern.exec(text.slice(start))?.[0]
  const end = start + (quoted?.length ?? 0)
  if (quoted !== undefined && isFurtherIn(source, start, end)) return toRead(text, key, start, end)
  report('A quote is not closed', start, endOfLine(text, start))
  return toRead(text, key, start, endOfLine(text, start))
}

/** Whether all lines but the first of a stretch stand further in than the keys. */
function isFurtherIn({ text, indent }: Source, start: number, end: number): boolean {
  const lines = text
    .slice(start, end)
    .split(/\r\n|\n|\r/)
    .slice(1)
  return lines.every(line => line.trim() === '' || line.search(/\S/) > indent)
}

/** `[a, b]` and `{a: 1}`. */
function readFlow(source: Source, key: Raw, start: number): Read {
  const { text, report } = source
  const end = endOfFlow(text, start)
  if (end === undefined || !isFurtherIn(source, start, end)) {
    report('A bracket is not closed', start, endOfLine(text, start))
    return toRead(text, key, start, endOfLine(text, start))
  }
  const flow = text.slice(start, end)
  const members = flow.slice(1, -1).match(/(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,])+/g) ?? []
  const values = flow.startsWith('[') ? members.map(unquoted).filter(member => member !== '') : []
  return { pair: { key, value: { span: { start, end }, text: flow }, values }, end }
}

function endOfFlow(text: string, start: number): number | undefined {
  let depth = 0
  for (const { 0: sign, index } of text.slice(start).matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[[\]{}]/g)) {
    if (sign === '[' || sign === '{') depth++
    else if (sign === ']' || sign === '}') depth--
    if (depth === 0) return start + index + 1
  }
  return undefined
}

/** Text without quotes, with the lines below it that stand further in. */
function readPlain(source: Source, key: Raw, start: number): Read {
  const { text, indent, report } = source
  let end = endOfPlain(text, start)
  for (let at = nextContent(text, end); at < text.length && columnOf(text, at) > indent; ) {
    if (/\s#/.test(text.slice(end, at)) || /:(?=\s|$)/.test(text.slice(at, endOfLine(text, at)))) break
    end = endOfPlain(text, at)
    at = nextContent(text, end)
  }
  const line = text.slice(start, Math.min(end, endOfLine(text, start)))
  if (/:(?=\s|$)/.test(line) || /^-(?=\s|$)/.test(line))
    report('Two colons in one line; put the value in quotes', start, endOfLine(text, start))
  return toRead(text, key, start, end)
}

function endOfPlain(text: string, start: number): number {
  const line = text.slice(start, endOfLine(text, start))
  return start + line.replace(/[ \t]#.*$/, '').trimEnd().length
}

/** The end of the line in which a value ends; what stands there and is no comment belongs to nothing. */
function skipRest({ text, report }: Source, from: number): number {
  const end = endOfLine(text, from)
  const rest = text.slice(from, end)
  if (!/^[ \t]*(?:(?<=[ \t])#.*)?$/.test(rest))
    report('This belongs to no key', from + rest.search(/\S/), end)
  return end
}

/** The text of a scalar on one line and without its quotes; escapes other than quotes stay as they are. */
function unquoted(source: string): string {
  const folded = source.trim().replace(/[ \t]*(?:(?:\r\n|\n|\r)[ \t]*)+/g, ' ')
  if (!/^(?:"[\s\S]*"|'[\s\S]*')$/.test(folded) || folded.length < 2) return folded
  const inner = folded.slice(1, -1)
  return (folded.startsWith("'") ? inner.replace(/''/g, "'") : inner.replace(/\\(["\\/])/g, '$1')).trim()
}
