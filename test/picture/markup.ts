import assert from 'node:assert/strict'

export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
}

export interface Markup {
  readonly elements: readonly Element[]
  /** The text between the tags, unescaped, without that of style sheets. */
  readonly text: string
}

/** A tag with its attributes, or a text up to the next tag. */
const token = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y
const attribute = /([\w:-]+)="([^"]*)"/g
/** Characters that XML 1.0 forbids, even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/

/** Reads markup as strictly as XML does: every tag closed in order, attributes in quotes, no bare `&` or `<`. */
export function readMarkup(source: string): Markup {
  assert.doesNotMatch(source, forbidden)
  assert.ok(isWellFormed(source), 'half a character')
  const body = source.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
  const elements: Element[] = []
  const open: string[] = []
  let text = ''
  token.lastIndex = 0
  while (token.lastIndex < body.length) {
    const at = token.lastIndex
    const found = token.exec(body)
    if (found === null) assert.fail(`no tag and no text: ${body.slice(at, at + 100)}`)
    const [, closing, name, attributes = '', closed, between] = found
    if (between !== undefined) {
      if (open.length === 0) assert.equal(between.trim(), '', 'text outside')
      if (open.at(-1) !== 'style') {
        assert.doesNotMatch(between, /]]>/)
        text += unescaped(between)
      }
    } else if (closing) assert.equal(open.pop(), name)
    else {
      assert.ok(open.length > 0 || elements.length === 0, 'one root')
      elements.push({ name: name ?? '', attributes: readAttributes(attributes) })
      if (!closed) open.push(name ?? '')
    }
  }
  assert.deepEqual(open, [])
  return { elements, text }
}

function readAttributes(source: string): ReadonlyMap<string, string> {
  const pairs = [...source.matchAll(attribute)].map(
    ([, name = '', value = '']) => [name, unescaped(value)] as const,
  )
  assert.equal(new Set(pairs.map(([name]) => name)).size, pairs.length, `twice: ${source}`)
  return new Map(pairs)
}

function unescaped(text: string): string {
  assert.doesNotMatch(text, /&(?!(?:amp|lt|gt|quot|#\d+|#x[\da-f]+);)/i)
  const names: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"' }
  return text.replace(/&(\w+);/g, (whole, name) => names[name] ?? whole)
}

function isWellFormed(text: string): boolean {
  return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text)
}
