import { type Node, type ParseError, parseTree } from 'jsonc-parser'
import type { Span } from '../text/span.js'
import type { JsonValue } from './json-value.js'

/** What is wrong in a configuration file, and where. */
export interface ConfigurationError {
  readonly message: string
  readonly span: Span
}

/** The value in a text, in which comments and trailing commas are allowed; undefined when there is none or the text is not JSON. */
export function parseJson(text: string, report: (error: ConfigurationError) => void): JsonValue | undefined {
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  const errors: ParseError[] = []
  const root = parseTree(text.slice(bom), errors, { allowTrailingComma: true, allowEmptyContent: true })
  const [first] = errors
  if (first !== undefined) {
    const start = Math.min(first.offset + bom, text.length)
    report({ message: toMessage(first), span: { start, end: Math.min(start + first.length, text.length) } })
    return undefined
  }
  return (
    root &&
    toValue(root, ({ offset, length }, message) =>
      report({ message, span: { start: offset + bom, end: offset + bom + length } }),
    )
  )
}

function toValue(node: Node, report: (node: Node, message: string) => void): JsonValue {
  const { type, value, children = [] } = node
  return {
    scalar: value,
    report: message => report(node, message),
    ...(type === 'array' && { items: children.map(child => toValue(child, report)) }),
    ...(type === 'object' && {
      properties: children.flatMap(({ children: [name, value] = [] }) =>
        name === undefined || value === undefined
          ? []
          : {
              name: String(name.value),
              value: toValue(value, report),
              reportName: (message: string) => report(name, message),
            },
      ),
    }),
  }
}

/** What the error codes of the JSON parser mean. */
const reasons: { readonly [code: number]: string } = {
  1: 'texts stand in double quotes',
  2: 'this number cannot be read',
  3: 'a name in double quotes was expected',
  4: 'a value was expected',
  5: 'a colon was expected',
  6: 'a comma was expected',
  7: 'a closing } was expected',
  8: 'a closing ] was expected',
  9: 'nothing more was expected',
  11: 'a comment has no end',
  12: 'a text has no closing quote',
}

function toMessage({ error }: ParseError): string {
  const reason = reasons[error] ?? 'this character cannot stand here'
  return `This is not JSON, so nothing of the file is used: ${reason}`
}
