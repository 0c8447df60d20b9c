import type { Span } from '../../text/span.js'

/** Markdown about a place in the text. */
export interface Hover {
  readonly span: Span
  /** Its links run the commands in `hoverCommands`; the user's own text is escaped. */
  readonly markdown: string
}

/** Between the parts of a hover. */
export const separator = '\n\n---\n\n'
