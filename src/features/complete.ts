import type { Brief } from '../brief/brief.js'
import { endOfLine, lineEndingOf, startOfLine } from '../brief/edits.js'
import { completeComment } from './complete-comment.js'
import { completeFrontMatter } from './complete-front-matter.js'
import { completeHeading } from './complete-heading.js'
import { completeKey, completeLabel } from './complete-key.js'
import { completeCell } from './complete-table.js'
import type { Completion, CompletionSources, Cursor, Proposal, Proposals } from './completion.js'
import { toSnippetText } from './snippets.js'

/** Characters after which there may be something to complete. */
export const completionTriggers: readonly string[] = ['#', ' ', '|']

/** Whether a line that begins like this is worth reading the brief for. */
export function mayComplete(before: string): boolean {
  return /^\s*(?:#|\||<!--|(?:[-*+]|\d{1,3}[.)])\s)|^[*_]*[\p{L}][^:]{0,40}:/u.test(before)
}

/** What can be written at the cursor, the likeliest first. Nothing in code, quotes and ordinary comments. */
export function complete(brief: Brief, offset: number, sources: CompletionSources): readonly Completion[] {
  const cursor = readCursor(brief, offset, sources)
  const found =
    completeComment(cursor) ??
    (isOutsideText(cursor)
      ? undefined
      : (completeFrontMatter(cursor) ??
        completeHeading(cursor) ??
        completeCell(cursor) ??
        completeLabel(cursor) ??
        completeKey(cursor)))
  return found === undefined ? [] : place(cursor, found)
}

function readCursor(brief: Brief, offset: number, sources: CompletionSources): Cursor {
  const { text } = brief
  const lineStart = startOfLine(text, offset)
  return {
    ...sources,
    brief,
    offset,
    lineStart,
    before: text.slice(lineStart, offset),
    after: text.slice(offset, endOfLine(text, offset)),
    // A bullet that was just begun below a paragraph makes a heading of it.
    section: brief.sections.findLast(({ heading }) => heading && heading.span.end < lineStart),
  }
}

/** Whether the cursor is in a fence, in inline code or in a comment. */
function isOutsideText({ brief, section, lineStart, before }: Cursor): boolean {
  const above = brief.text.slice(section?.span.start ?? 0, lineStart)
  let fence = ''
  for (const [, mark = ''] of above.matchAll(/^[ \t]*(`{3,}|~{3,})/gm))
    fence = fence === '' ? mark : mark.startsWith(fence) ? '' : fence
  const isInComment = (above + before).lastIndexOf('<!--') > (above + before).lastIndexOf('-->')
  return fence !== '' || isInComment || before.split('`').length % 2 === 0
}

function place(cursor: Cursor, { typed, list, length = 0 }: Proposals): readonly Completion[] {
  const { brief, offset, after, hasSnippets } = cursor
  // A gap is replaced as a whole, by whatever is chosen.
  const isGap = /^<[^<>]*>?$/.test(typed)
  const rest = isGap && !typed.endsWith('>') ? (/^[^<>]*>/.exec(after)?.[0].length ?? 0) : length
  const span = { start: offset - typed.length, end: offset + rest }
  return list
    .filter(({ label }) => isGap || isWanted(label, typed))
    .map(proposal => {
      const newText = newTextOf(proposal).replaceAll('\n', lineEndingOf(brief.text))
      const snippet = toSnippetText(newText)
      const isSnippet = hasSnippets && snippet !== newText
      return {
        label: proposal.label,
        kind: proposal.kind,
        detail: proposal.detail,
        documentation: proposal.documentation,
        span,
        newText: isSnippet ? snippet : newText,
        isSnippet,
        filterText: isGap ? typed : proposal.label,
        continues: proposal.continues === true,
      }
    })
}

/** After a space, which may be one of a sentence, only what begins like it. */
function isWanted(label: string, typed: string): boolean {
  return !typed.endsWith(' ') || label.toLowerCase().startsWith(typed.toLowerCase())
}

function newTextOf({ label, newText = label }: Proposal): string {
  return newText
}
