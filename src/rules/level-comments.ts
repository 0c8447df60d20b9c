import type { Brief } from '../brief/brief.js'
import { allSections, type Section } from '../markdown/outline.js'
import type { Raw } from '../markdown/raw.js'
import { type Lines, lineAt } from '../text/lines.js'
import type { Span } from '../text/span.js'
import { type Level, levels } from './settings.js'

/** One rule id in `<!-- negotiation ignore question/leading, question/double: asked on purpose -->`. */
export interface LevelComment {
  /** `question/leading`, or `question/*` for a group. */
  readonly rule: string
  readonly ruleSpan: Span
  /** `ignore` is `off`. */
  readonly level: Level
  /** The whole comment. */
  readonly span: Span
  readonly reason: string | undefined
  /** The lines that it covers, counted from 0, both included. */
  readonly firstLine: number
  readonly lastLine: number
}

const pattern =
  /^<!--\s*negotiation\s+(ignore|off|hint|info|warning|error)\s+([^:]*?)(?:\s*:\s*([\s\S]*?))?\s*-->$/

/** Whether a comment speaks to the program about its rules, and not to whoever reads the brief. */
export function isLevelComment(comment: string): boolean {
  return pattern.test(comment.trim())
}

/** What the comments of a brief say about rules, in text order. */
export function readLevelComments(brief: Brief, lines: Lines): readonly LevelComment[] {
  return allSections(brief).flatMap(section =>
    section.comments.flatMap(comment => readComment(brief, section, comment, lines)),
  )
}

function readComment(brief: Brief, section: Section, comment: Raw, lines: Lines): LevelComment[] {
  const [whole, word, ids, reason] = pattern.exec(comment.text.trim()) ?? []
  if (whole === undefined || word === undefined || ids === undefined) return []
  // `<!-- negotiation hint for Lena -->` is a note.
  if (word !== 'ignore' && !/[/*]/.test(ids)) return []
  const scope = scopeOf(brief, section, comment.span, lines)
  const idsStart = comment.span.start + comment.text.indexOf(ids, comment.text.indexOf(word) + word.length)
  return [...ids.matchAll(/[^\s,]+/g)].map(({ 0: rule, index }) => ({
    rule,
    ruleSpan: { start: idsStart + index, end: idsStart + index + rule.length },
    level: levels.find(level => level === word) ?? 'off',
    span: comment.span,
    reason: reason === '' ? undefined : reason,
    ...scope,
  }))
}

function scopeOf(
  brief: Brief,
  section: Section,
  comment: Span,
  lines: Lines,
): Pick<LevelComment, 'firstLine' | 'lastLine'> {
  const own = lineAt(lines, comment.start)
  if (comment.start < (brief.title?.span.start ?? brief.preamble.span.end) && section === brief.preamble) {
    return { firstLine: 0, lastLine: lines.starts.length - 1 }
  }
  const stacked = firstOfRun(brief.text, section, comment, /^[\s>]*$/)
  const headed = [section, ...section.subsections].find(
    ({ bodySpan }) => stacked >= bodySpan.start && brief.text.slice(bodySpan.start, stacked).trim() === '',
  )
  if (headed?.heading !== undefined)
    return { firstLine: lineAt(lines, headed.span.start), lastLine: lineAt(lines, headed.span.end - 1) }
  const lineStart = lines.starts[own] ?? 0
  const beside = firstOfRun(brief.text, section, comment, /^[^\S\r\n]*$/)
  if (brief.text.slice(lineStart, beside).trim() !== '') return { firstLine: own, lastLine: own }
  return nextBlock(brief, section, comment, lines)
}

/** The start of the first of the comments that end in this one with nothing but `between` between them. */
function firstOfRun(text: string, { comments }: Section, comment: Span, between: RegExp): number {
  let { start } = comment
  for (let index = comments.findIndex(({ span }) => span === comment) - 1; index >= 0; index--) {
    const before = comments[index]?.span
    if (before === undefined || !between.test(text.slice(before.end, start))) break
    start = before.start
  }
  return start
}

/** The next line that is not blank, or the whole table that begins there: a table cannot contain comment lines. */
function nextBlock(
  brief: Brief,
  section: Section,
  comment: Span,
  lines: Lines,
): Pick<LevelComment, 'firstLine' | 'lastLine'> {
  // Comments that stand one above the other all hold for what follows.
  let { end } = comment
  for (const { span } of section.comments) {
    if (span.start < end) continue
    if (!/^[\s>]*$/.test(brief.text.slice(end, span.start))) break
    end = span.end
  }
  const blank = /^[\s>]*/.exec(brief.text.slice(end))?.[0].length ?? 0
  const firstLine = lineAt(lines, end + blank)
  const table = section.tables.find(({ span }) => lineAt(lines, span.start) === firstLine)
  return { firstLine, lastLine: table === undefined ? firstLine : lineAt(lines, table.span.end - 1) }
}
