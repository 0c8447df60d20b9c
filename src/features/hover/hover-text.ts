import type { Span } from '../../text/span.js'

/** Markdown about a place in the text. */
export interface Hover {
  readonly span: Span
  /** Its links run the commands in `hoverCommands`; the user's own text is escaped. */
  readonly markdown: string
}

/** Between the parts of a hover. */
export const separator = '\n\n---\n\n'

/** One below the other, without empty ones. */
export function joinLines(...lines: readonly string[]): string {
  return lines.filter(line => line !== '').join('  \n')
}

/** Text that a markdown renderer shows as it is. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&')
}
