import type { Span } from '../text/span.js'
import { readFlatYaml, type YamlError, type YamlPair } from './flat-yaml.js'
import type { Raw } from './outline.js'
import { placeSpan } from './place.js'

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

export type FrontMatterEntry = YamlPair

export type FrontMatterError = YamlError

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
    ...placeYaml(readFlatYaml(yaml), start),
  }
}

function placeYaml(
  { pairs, errors }: ReturnType<typeof readFlatYaml>,
  offset: number,
): Pick<FrontMatter, 'entries' | 'errors'> {
  const placeRaw = ({ span, text }: Raw): Raw => ({ span: placeSpan(span, offset), text })
  return {
    entries: pairs.map(({ key, value, values }) => ({ key: placeRaw(key), value: placeRaw(value), values })),
    errors: errors.map(({ message, span }) => ({ message, span: placeSpan(span, offset) })),
  }
}
