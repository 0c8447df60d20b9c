import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
  type YAMLError,
  type YAMLSeq,
} from 'yaml'
import { endOfLine } from '../text/edits.js'
import { type Message, msg } from '../text/message.js'
import type { Span } from '../text/span.js'
import type { Raw } from './raw.js'

/** The YAML between the two `---` lines at the top of a file. */
export interface FrontMatter {
  /** From the first dash to the end of the closing line, line ending excluded. */
  readonly span: Span
  /** Between the two lines. */
  readonly bodySpan: Span
  /** The top-level pairs whose key is a word, in order. */
  readonly entries: readonly FrontMatterEntry[]
  readonly errors: readonly FrontMatterError[]
}

/** One `key: value` of the top level. */
export interface FrontMatterEntry {
  /** Without quotes, which its span covers. */
  readonly key: Raw
  /**
   * On one line, without quotes and escapes, which its span covers: `"Halden: Ulm"`. The source text of a list. Empty
   * for `~`, for `null` and when nothing follows the colon.
   */
  readonly value: Raw
  /** The members of a list and of lists nested in it, or just the value; none when it is empty or a mapping. */
  readonly values: readonly string[]
}

export interface FrontMatterError {
  readonly message: Message
  readonly span: Span
}

const fences = /^(---[ \t]*(?:\r\n|\n|\r))([\s\S]*?)^(---[ \t]*)(?=\r|\n|$(?![\s\S]))/m

/** The end of the front matter at the start of the text, before its line ending; 0 when there is none. */
export function frontMatterEnd(text: string): number {
  return text.startsWith('---') ? (fences.exec(text)?.[0].length ?? 0) : 0
}

/** The front matter at the start of `text`, with spans shifted by `offset`. Never throws: invalid YAML becomes `errors`. */
export function readFrontMatter(text: string, offset: number): FrontMatter | undefined {
  const match = text.startsWith('---') ? fences.exec(text) : null
  if (match === null) return undefined
  const [whole, opening = '', yaml = ''] = match
  const start = offset + opening.length
  return {
    span: { start: offset, end: offset + whole.length },
    bodySpan: { start, end: start + yaml.length },
    ...readMapping(yaml, start),
  }
}

/**
 * Parses each key, with the lines below it, as a separate document: an error or a half-typed key then leaves the keys
 * after it readable.
 */
function readMapping(yaml: string, start: number): Pick<FrontMatter, 'entries' | 'errors'> {
  const entries: FrontMatterEntry[] = []
  const errors: FrontMatterError[] = []
  const keys = new Set<string>()
  const anchors: YamlSource['anchors'] = new Map()
  for (const cut of cutAtKeys(yaml)) {
    const read = readPairs({ ...cut, offset: start + cut.offset, anchors })
    errors.push(...read.errors)
    for (const entry of read.entries) {
      const { text, span } = entry.key
      if (keys.has(text)) errors.push({ message: msg`"${text}" is there twice`, span })
      keys.add(text)
      entries.push(entry)
    }
  }
  const [first] = errors
  if (entries.length > 0 || first === undefined) return { entries, errors }
  const span = { start: first.span.start, end: start + yaml.trimEnd().length }
  return { entries, errors: [{ message: msg`Write key facts as lines such as "role: buyer"`, span }] }
}

type YamlValue = Omit<FrontMatterEntry, 'key'>

interface YamlSource {
  /** One key with its value and without the comments above it. */
  readonly text: string
  /** Its offset in the brief; in the YAML while it is cut. */
  readonly offset: number
  /** The values of all anchors so far, by name. */
  readonly anchors: Map<string, YamlValue>
}

/** Cuts before each line that is indented like the first and does not continue a list or bracket. */
function cutAtKeys(yaml: string): readonly Omit<YamlSource, 'anchors'>[] {
  const lines = [...yaml.matchAll(/(?<![^\r\n])([^\S\r\n]*)([^\s#][^\r\n]*)/g)]
  const indent = lines[0]?.[1]?.length ?? 0
  const starts = lines
    .filter(
      ([, space = '', words = ''], index) =>
        index === 0 || (space.length === indent && !/^(?:-(?=\s|$)|[\]}])/.test(words)),
    )
    .map(({ index }) => index)
  return starts.map((start, index) => ({
    text: yaml.slice(start, starts[index + 1]).trimEnd(),
    offset: start,
  }))
}

/** The pairs in a source: one, unless it is `{a: 1, b: 2}`. Reports only the first error, because others follow from it. */
function readPairs(source: YamlSource): Pick<FrontMatter, 'entries' | 'errors'> {
  const { text } = source
  const { contents, errors } = parseDocument(withPlainSpace(text), {
    logLevel: 'silent',
    prettyErrors: false,
    uniqueKeys: false,
  })
  const badAlias = readAnchors(contents, source)
  const entries = isMap(contents) ? contents.items.flatMap(pair => readPair(pair, source)) : []
  const [first] = entries
  if (first === undefined) {
    const start = text.search(/\S/)
    const end = endOfLine(text, start)
    const message = msg`"${text.slice(start, end).trim()}" needs a colon and a value`
    return { entries, errors: [{ message, span: place(start, end, source) }] }
  }
  // An unknown escape is taken literally, as in "C:\deals".
  const fault = errors.find(({ code }) => code !== 'BAD_DQ_ESCAPE')
  if (fault === undefined && badAlias === undefined) return { entries, errors: [] }
  const value = readLine(first.key, source) ?? first
  const error =
    fault === undefined ? cannotBegin(badAlias ?? 0, source) : describeFault(fault, value.value, source)
  return { entries: [{ ...first, ...value }], errors: [error] }
}

/** What people take for space and YAML does not: a lone carriage return, and a no-break space after the colon of the key. */
function withPlainSpace(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n').replace(/^([^:\r\n]*:)[^\S\r\n]/, '$1 ')
}

/** Limit for one key, because aliases of lists of aliases grow exponentially. */
const mostAliases = 100

/** Records the values of anchors. Returns the offset of the first alias that is unknown or beyond `mostAliases`. */
function readAnchors(contents: Node | null, source: YamlSource): number | undefined {
  if (!/[&*]/.test(source.text)) return undefined
  let count = 0
  let bad: number | undefined
  visit(contents, {
    Node(_, node) {
      if (isAlias(node)) {
        if (++count <= mostAliases && source.anchors.has(node.source)) return undefined
        bad = node.range?.[0]
        return visit.BREAK
      }
      if (node.anchor !== undefined) source.anchors.set(node.anchor, readValue(node, 0, source))
      return undefined
    },
  })
  return bad
}

/** Empty when the key is not a scalar on one line. */
function readPair({ key, value }: Pair, source: YamlSource): readonly FrontMatterEntry[] {
  if (!isScalar(key) || !key.source?.trim() || !key.range) return []
  const [start, end] = key.range
  const written = source.text.slice(start, end)
  if (/[\r\n]/.test(written)) return []
  // As French writes a colon, with a no-break space before it.
  const length = written.trimEnd().length
  const from = end - written.trimStart().length
  return [
    {
      key: { span: place(from, start + length, source), text: key.source.trim() },
      ...readValue(value, end + 1, source),
    },
  ]
}

/** `afterColon` is the offset of an empty value. */
function readValue(node: unknown, afterColon: number, source: YamlSource): YamlValue {
  const [start, end] = isNode(node) ? (node.range ?? []) : []
  if (start === undefined || end === undefined || start === end) {
    return { value: { span: place(afterColon, afterColon, source), text: '' }, values: [] }
  }
  const written = source.text.slice(start, end).trimEnd()
  const span = place(start, start + written.length, source)
  if (isAlias(node)) {
    const named = source.anchors.get(node.source)
    return { value: { span, text: named?.value.text ?? written }, values: named?.values ?? [written] }
  }
  if (isSeq(node)) return { value: { span, text: written }, values: readMembers(node, source) }
  const text = isScalar(node) ? readScalar(node) : toOneLine(written)
  return { value: { span, text }, values: text === '' || isMap(node) ? [] : [text] }
}

/** Ignores an alias of a list in a list: see `mostAliases`. */
function readMembers({ items }: YAMLSeq, source: YamlSource): readonly string[] {
  return items.flatMap(item => {
    if (isSeq(item)) return readMembers(item, source)
    const { value, values } = readValue(item, 0, source)
    return value.text === '' || (isAlias(item) && values[0] !== value.text) ? [] : [value.text]
  })
}

/** Numbers and dates as they are written. */
function readScalar({ value, source = '' }: Scalar): string {
  return value === null ? '' : toOneLine(source)
}

function toOneLine(text: string): string {
  const lines = text.split(/[\r\n]+/).map(line => line.trim())
  return lines.filter(line => line !== '').join(' ')
}

/** The text after the colon up to the end of the line, for values that are not YAML. */
function readLine({ span }: Raw, { text, offset, anchors }: YamlSource): YamlValue | undefined {
  const start = text.indexOf(':', span.end - offset) + 1
  const line = text.slice(start, endOfLine(text, start)).replace(/(?<!\S)#.*/, '')
  const written = line.trim()
  if (written === '') return undefined
  const from = start + line.search(/\S/)
  return {
    value: { span: place(from, from + written.length, { text, offset, anchors }), text: written },
    values: [written],
  }
}

/** Some errors share a code; only their messages differ. */
function describeFault({ code, message, pos }: YAMLError, value: Raw, source: YamlSource): FrontMatterError {
  const { text, offset } = source
  const start = value.span.start - offset
  const [at] = pos
  if (/closing .quote/.test(message))
    return toLineEnd(msg`A quote is not closed`, openQuote(text, message) ?? start, source)
  if (/end with a [\]}]/.test(message)) return toLineEnd(msg`A bracket is not closed`, start, source)
  if (code === 'BAD_SCALAR_START' || (code === 'UNEXPECTED_TOKEN' && at === start))
    return cannotBegin(at, source)
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return toLineEnd(msg`There is no key before this`, at, source)
  const end = endOfLine(text, at)
  return /:(?=\s|$)/.test(text.slice(at, end))
    ? toLineEnd(msg`Two colons in one line: put the value in quotes`, at, source)
    : toLineEnd(msg`There is no key before this`, end, source)
}

/** Where the quote begins that nothing closes. */
function openQuote(text: string, message: string): number | undefined {
  const quoted = message.includes("'")
    ? /(?<![^\s[{,])'[^']*('?)/g
    : /(?<![^\s[{,])"(?:[^"\\]|\\[\s\S])*("?)/g
  return [...text.matchAll(quoted)].findLast(([, closing]) => closing === '')?.index
}

function cannotBegin(at: number, source: YamlSource): FrontMatterError {
  const message = msg`A value cannot begin with ${source.text.charAt(at)}: put it in quotes`
  return { message, span: place(at, at + 1, source) }
}

/** An error that spans from the next visible character, or else from the first one, to the end of its line. */
function toLineEnd(message: Message, from: number, source: YamlSource): FrontMatterError {
  const space = source.text.slice(from).search(/\S/)
  const start = space === -1 ? source.text.search(/\S/) : from + space
  return { message, span: place(start, endOfLine(source.text, start), source) }
}

function place(start: number, end: number, { offset }: YamlSource): Span {
  return { start: offset + start, end: offset + end }
}
