import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** Characters that XML forbids even escaped, and halves of characters, which cutting a text may leave. */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Writes what is drawn as markup that HTML and XML read alike, whatever its texts hold. */
export function toMarkup(drawn: VNode): string {
  // Between tags XML ends a section with `]]>`, and Preact leaves `>` as it is.
  return renderToString(drawn).replace(unprintable, '').replaceAll(']]>', ']]&gt;')
}
