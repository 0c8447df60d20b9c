import { type CST, Parser } from 'yaml'
import { endOfLine } from '../edits.js'
import type { Raw } from '../outline.js'
import type { Span } from '../span.js'

/** The YAML between the two `---` lines at the top of a file. */
export interface FrontMatter {
  /** From the first dash to the end of the closing line, line ending excluded. */
  readonly span: Span
  /** Between the two lines. */
  readonly bodySpan: Span
  /** The pairs of the top level whose key is a word, in their order. */
  readonly entries: readonly FrontMatterEntry[]
  readonly errors: readonly FrontMatterError[]
}

export interface FrontMatterEntry {
  /** As written: `dateOrder`. */
  readonly key: Raw
  /** Without quotes; the source text of a list; empty when nothing follows the colon. */
  readonly value: Raw
  /** The members of a list, else the value alone. */
  readonly values: readonly string[]
}

export interface FrontMatterError {
  readonly message: string
  readonly span: Span
}

const fences = /^(---[ \t]*(?:\r\n|\n|\r))([\s\S]*?)^(---[ \t]*)(?=\r|\n|$(?![\s\S]))/m

/** Where front matter ends in text that begins with it, line ending excluded; 0 when there is none. */
export function frontMatterEnd(text: string): number {
  return text.startsWith('---') ? (fences.exec(text)?.[0].length ?? 0) : 0
}

/** The front matter at the start of `text`, moved by `offset`. Never throws: what is not YAML is an error in it. */
export function readFrontMatter(text: string, offset: number): FrontMatter | undefined {
  const match = text.startsWith('---') ? fences.exec(text) : null
  if (match === null) return undefined
  const [whole, opening = '', yaml = ''] = match
  const start = offset + opening.length
  return {
    span: { start: offset, end: offset + whole.length },
    bodySpan: { start, end: start + yaml.length },
    ...readYaml(yaml, start),
  }
}

/**
 * The pairs of a flat mapping, from the syntax tokens of the library: its full document model would be a quarter
 * of the editor's bundle and is made for writing YAML, too.
 */
function readYaml(yaml: string, offset: number): Pick<FrontMatter, 'entries' | 'errors'> {
  const entries: FrontMatterEntry[] = []
  const errors: FrontMatterError[] = []
  const report = (message: string, start: number, end: number) => {
    errors.push({ message, span: { start: offset + start, end: offset + Math.max(start, end) } })
  }
  try {
    for (const token of new Parser().parse(yaml.replace(/\r(?!\n)/g, '\n'))) {
      if (token.type === 'error') report(token.message, token.offset, token.offset + token.source.length)
      if (token.type !== 'document' || token.value === undefined) continue
      if (token.value.type === 'block-map') entries.push(...readMap(token.value, yaml, offset, report))
      else if (isText(token.value) || token.value.type.endsWith('seq'))
        report('Front matter is made of "key: value" lines', token.value.offset, yaml.trimEnd().length)
    }
    if (errors.length === 0 && !/:[ \t]+[|>][-+\d]*[ \t]*$/m.test(yaml))
      reportLeftOver(yaml, entries, offset, report)
  } catch (error) {
    report(String(error), 0, yaml.length)
  }
  return { entries, errors }
}

/** Text that is neither a key, a value nor a comment. */
function reportLeftOver(
  yaml: string,
  entries: readonly FrontMatterEntry[],
  offset: number,
  report: Report,
): void {
  let rest = yaml
  for (const { key, value } of entries) {
    const [start, end] = [key.span.start - offset, Math.max(value.span.end, key.span.end + 1) - offset]
    rest = rest.slice(0, start) + yaml.slice(start, end).replace(/[^\r\n]/g, ' ') + rest.slice(end)
  }
  // Comments, tags, anchors and the signs of block scalars carry no text of their own.
  rest = rest.replace(/(?<!\S)(?:#.*|[!&]\S*|[|>][-+\d]*)/g, sign => ' '.repeat(sign.length))
  const start = rest.search(/\S/)
  if (start !== -1) report('This belongs to no key', start, endOfLine(yaml, start))
}

type Report = (message: string, start: number, end: number) => void

function readMap(map: CST.BlockMap, yaml: string, offset: number, report: Report): FrontMatterEntry[] {
  const seen = new Set<string>()
  return map.items.flatMap(({ key, sep, value }) => {
    if (!isText(key)) return []
    const end = key.offset + key.source.length
    if (!sep?.some(({ type }) => type === 'map-value-ind')) {
      report(`"${key.source}" needs a colon and a value`, key.offset, end)
      return []
    }
    if (/[\r\n]/.test(key.source)) report('A line without a colon stands before this one', key.offset, end)
    if (seen.has(key.source)) report(`"${key.source}" stands there twice`, key.offset, end)
    seen.add(key.source)
    checkValue(value, yaml, end, report)
    return [readEntry(yaml, offset, key, value ?? undefined)]
  })
}

type TextToken = CST.FlowScalar | CST.BlockScalar

function isText(token: CST.Token | null | undefined): token is TextToken {
  return token !== null && token !== undefined && 'source' in token && /scalar$/.test(token.type)
}

/** What the tokens allow and YAML does not. */
function checkValue(value: CST.Token | undefined, yaml: string, keyEnd: number, report: Report): void {
  if (value === undefined) return
  const isSameLine = !/[\r\n]/.test(yaml.slice(keyEnd, value.offset))
  if (value.type === 'block-map' && isSameLine) {
    report('Two colons in one line; put the value in quotes', value.offset, endOfLine(yaml, value.offset))
  } else if (isText(value) && !isClosed(value.source)) {
    report('A quote is not closed', value.offset, endOfLine(yaml, value.offset))
  } else if (isText(value) && value.type === 'scalar' && /^[@`%]/.test(value.source)) {
    report(
      `A value cannot begin with ${value.source.charAt(0)}; put it in quotes`,
      value.offset,
      value.offset + 1,
    )
  } else if (
    value.type === 'flow-collection' &&
    !value.end.some(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end')
  ) {
    report('A bracket is not closed', value.offset, endOfLine(yaml, value.offset))
  }
}

function isClosed(source: string): boolean {
  const quote = source.charAt(0)
  return (quote !== '"' && quote !== "'") || (source.length > 1 && source.endsWith(quote))
}

function readEntry(
  yaml: string,
  offset: number,
  key: TextToken,
  value: CST.Token | undefined,
): FrontMatterEntry {
  const keyRaw = { span: spanAt(offset + key.offset, key.source.length), text: unquoted(key.source) }
  if (value === undefined || (isText(value) && value.source === '')) {
    return { key: keyRaw, value: { span: spanAt(keyRaw.span.end + 1, 0), text: '' }, values: [] }
  }
  if (isText(value)) {
    const text = unquoted(value.source)
    return {
      key: keyRaw,
      value: { span: spanAt(offset + value.offset, value.source.length), text },
      values: [text],
    }
  }
  const end = 'items' in value ? endOfToken(value) : value.offset
  const text = yaml.slice(value.offset, end).trim()
  return {
    key: keyRaw,
    value: { span: spanAt(offset + value.offset, text.length), text },
    values: membersOf(value),
  }
}

function spanAt(start: number, length: number): Span {
  return { start, end: start + length }
}

/** The text of a scalar on one line and without its quotes; escapes other than quotes stay as they are. */
function unquoted(source: string): string {
  const folded = source.trim().replace(/[ \t]*(?:(?:\r\n|\n|\r)[ \t]*)+/g, ' ')
  if (!/^(?:"[\s\S]*"|'[\s\S]*')$/.test(folded) || folded.length < 2) return folded
  const inner = folded.slice(1, -1)
  return (source.startsWith("'") ? inner.replace(/''/g, "'") : inner.replace(/\\(["\\/])/g, '$1')).trim()
}

function membersOf(token: CST.Token): string[] {
  if (!('items' in token)) return []
  return token.items.flatMap(({ key, value }) => {
    const member = token.type === 'block-map' ? undefined : (value ?? key ?? undefined)
    return isText(member) ? [unquoted(member.source)] : []
  })
}

/** Where the last token inside a collection ends. */
function endOfToken(token: CST.Token): number {
  if (isText(token)) return token.offset + token.source.length
  if (!('items' in token)) return token.offset
  const ends = token.items.flatMap(({ key, value }) =>
    [key, value].flatMap(part => (part ? [endOfToken(part)] : [])),
  )
  const closing =
    'end' in token
      ? (token.end ?? []).flatMap(part => (/end$/.test(part.type) ? [part.offset + part.source.length] : []))
      : []
  return Math.max(token.offset, ...ends, ...closing)
}
