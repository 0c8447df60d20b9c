import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { printable } from '../text/printable.js'

/** Writes what is drawn as markup that HTML and XML read alike, whatever its texts hold. */
export function toMarkup(drawn: VNode): string {
  // Between tags XML ends a section with `]]>`, and Preact leaves `>` as it is.
  return printable(renderToString(drawn)).replaceAll(']]>', ']]&gt;')
}
