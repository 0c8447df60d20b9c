import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import type { Raw } from './brief.js'
import type { Span } from './span.js'

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

function readYaml(yaml: string, offset: number): Pick<FrontMatter, 'entries' | 'errors'> {
  try {
    const document = parseDocument(yaml, { logLevel: 'silent', prettyErrors: false })
    const errors = document.errors.map(({ message, pos }) => ({
      message: message.trim(),
      span: { start: offset + Math.min(pos[0], yaml.length), end: offset + Math.min(pos[1], yaml.length) },
    }))
    const contents = document.contents
    const entries = isMap(contents)
      ? contents.items.flatMap(({ key, value }) =>
          isScalar(key) ? [readEntry(yaml, offset, key, isNode(value) ? value : undefined)] : [],
        )
      : []
    if (contents !== null && !isMap(contents) && errors.length === 0) {
      errors.push({
        message: 'Front matter must be "key: value" lines',
        span: { start: offset, end: offset + yaml.trimEnd().length },
      })
    }
    return { entries, errors }
  } catch (error) {
    return {
      entries: [],
      errors: [{ message: String(error), span: { start: offset, end: offset + yaml.length } }],
    }
  }
}

function readEntry(yaml: string, offset: number, key: Node, value: Node | undefined): FrontMatterEntry {
  const keyRaw = readRaw(yaml, offset, key)
  if (value === undefined || (isScalar(value) && value.value === null)) {
    const end = keyRaw.span.end + 1
    return { key: keyRaw, value: { span: { start: end, end }, text: '' }, values: [] }
  }
  const raw = readRaw(yaml, offset, value)
  const values = isSeq(value)
    ? value.items.flatMap(item => (isScalar(item) ? [String(item.value)] : []))
    : [raw.text]
  return { key: keyRaw, value: raw, values }
}

function readRaw(yaml: string, offset: number, node: Node): Raw {
  const [start = 0, end = 0] = node.range ?? []
  const source = yaml.slice(start, end)
  const text = isScalar(node) && typeof node.value === 'string' ? node.value : source
  return { span: { start: offset + start, end: offset + end }, text: text.trim() }
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value)
}
