import type { Span } from '../text/span.js'

/** Source text, verbatim. */
export interface Raw {
  readonly span: Span
  readonly text: string
}
