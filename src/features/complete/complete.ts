import type { Brief } from '../../brief/brief.js'
import { endOfLine, lineEndingOf, startOfLine } from '../../text/edits.js'
import { completeComment } from './comment.js'
import type { Completion, CompletionSources, Cursor, Proposals } from './completion.js'
import { completeFrontMatter } from './front-matter.js'
import { completeGap } from './gap.js'
import { completeHeading } from './heading.js'
import { completeKey, completeLabel } from './key.js'
import { toSnippetText } from './snippets.js'
import { completeCell } from './table.js'
import { completeWord } from './word.js'

/** Characters that may trigger completion. */
export const completionTriggers: readonly string[] = ['#', ' ', '|']

/** Quick reject after a space was typed: whether a line that begins like this can have completions. */
export function mayComplete(before: string): boolean {
  return /^\s*(?:#|\||<!--|(?:[-*+]|\d{1,3}[.)])\s+(?:\S+\s+){0,5}$)|:[*_]*\s+[^:]{0,40}$/.test(before)
}

/** What can be written at the cursor, most likely first. Nothing in code or ordinary comments. */
export function complete(brief: Brief, offset: number, sources: CompletionSources): readonly Completion[] {
  const { text } = brief
  const lineStart = startOfLine(text, offset)
  const cursor = {
    ...sources,
    brief,
    offset,
    lineStart,
    before: text.slice(lineStart, offset),
    after: text.slice(offset, endOfLine(text, offset)),
    // A "-" just typed below a paragraph turns that paragraph into a heading.
    section: brief.sections.findLast(({ heading }) => heading && heading.span.end < lineStart),
  }
  const places = isOutsideText(cursor)
    ? [completeComment]
    : [
        completeGap,
        completeFrontMatter,
        completeHeading,
        completeCell,
        completeLabel,
        completeKey,
        completeWord,
      ]
  for (const find of places) {
    const found = find(cursor)
    if (found !== undefined) return place(cursor, found)
  }
  return []
}

/** Whether the cursor is in a code fence, in inline code or in a comment. */
function isOutsideText({ brief, section, before, offset }: Cursor): boolean {
  const above = brief.text.slice(section?.span.start ?? 0, offset)
  let fence = ''
  for (const [, mark = ''] of above.matchAll(/^[ \t]*(`{3,}|~{3,})/gm))
    fence = fence === '' ? mark : mark.startsWith(fence) ? '' : fence
  const isInComment = above.lastIndexOf('<!--') > above.lastIndexOf('-->')
  return fence !== '' || isInComment || before.split('`').length % 2 === 0
}

function place(cursor: Cursor, { typed, list, length = 0 }: Proposals): readonly Completion[] {
  const { brief, offset, after, hasSnippets } = cursor
  // Whatever is chosen replaces the whole gap.
  const isGap = /^<[^<>]*>?$/.test(typed)
  const rest = isGap && !typed.endsWith('>') ? (/^[^<>]*>/.exec(after)?.[0].length ?? 0) : length
  const span = { start: offset - typed.length, end: offset + rest }
  // After a space, only labels that begin with the typed text fit, because the space may be in a sentence.
  const prefix = typed.endsWith(' ') && !isGap ? typed.toLowerCase() : ''
  return list
    .filter(({ label }) => label.toLowerCase().startsWith(prefix))
    .map(proposal => {
      const { label, newText = label } = proposal
      const text = newText.replaceAll('\n', lineEndingOf(brief.text))
      const snippet = toSnippetText(text)
      const isSnippet = hasSnippets && snippet !== text
      const filterText = isGap ? typed : (proposal.filterText ?? label)
      return { ...proposal, span, newText: isSnippet ? snippet : text, isSnippet, filterText }
    })
}
