import type { Brief } from '../../brief/brief.js'
import { parseBrief } from '../../brief/parse-brief.js'
import { allSections, type Body, type Item, plain, type Section } from '../../markdown/outline.js'
import { type LevelComment, readLevelComments } from '../../rules/level-comments.js'
import type { Problem } from '../../rules/rule.js'
import { matchesRule } from '../../rules/settings.js'
import { endOfLine, lineEndingOf, startOfLine } from '../../text/edits.js'
import { type Lines, lineAt, readLines } from '../../text/lines.js'
import { applyEdits, type Edit } from '../../text/span.js'

/**
 * The edit that ignores the rule of a problem with a comment: on its line, for a problem on a heading in its section, for
 * one in a table in the table. Undefined when the rule is ignored there already or no comment is possible, as in front
 * matter.
 */
export function ignoreHere(brief: Brief, problem: Problem): Edit | undefined {
  const lines = readLines(brief.text)
  const line = lineAt(lines, problem.span.start)
  const all = readIgnored(brief, lines)
  if (all.some(suppression => isAbout(suppression, problem.rule, line))) return undefined
  const target = targetOf(brief, problem, lines)
  const existing = all.findLast(
    ({ firstLine, lastLine }) => firstLine === target.first && lastLine === target.last,
  )
  if (existing !== undefined) return addToComment(existing, all, problem.rule)
  return target.edits.find(edit => fits(brief, edit, target))
}

/** The edit that ignores a rule in the whole file. Undefined when it is ignored already. */
export function ignoreInFile(brief: Brief, rule: string): Edit | undefined {
  const lines = readLines(brief.text)
  const all = readIgnored(brief, lines)
  const last = lines.starts.length - 1
  const ofFile = all.filter(({ firstLine, lastLine }) => firstLine === 0 && lastLine === last)
  if (ofFile.some(suppression => matchesRule(suppression.rule, rule))) return undefined
  const existing = ofFile.at(-1)
  if (existing !== undefined) return addToComment(existing, all, rule)
  return ownLine(brief, startOfFile(brief), commentOf(rule))
}

function commentOf(rule: string): string {
  return `<!-- negotiation ignore ${rule} -->`
}

function readIgnored(brief: Brief, lines: Lines): readonly LevelComment[] {
  return readLevelComments(brief, lines).filter(({ level }) => level === 'off')
}

function isAbout({ rule, firstLine, lastLine }: LevelComment, id: string, line: number): boolean {
  return matchesRule(rule, id) && line >= firstLine && line <= lastLine
}

/** Adds a rule to a comment, after the last one that it names. */
function addToComment({ span }: LevelComment, all: readonly LevelComment[], rule: string): Edit {
  const end = Math.max(...all.filter(other => other.span === span).map(({ ruleSpan }) => ruleSpan.end))
  return { span: { start: end, end }, newText: `, ${rule}` }
}

interface IgnoredLines {
  /** The first of the lines in which the rule is ignored. */
  readonly first: number
  readonly last: number
  /** Ways to write the comment, best first. */
  readonly edits: readonly Edit[]
}

function targetOf(brief: Brief, { span, rule }: Problem, lines: Lines): IgnoredLines {
  const line = lineAt(lines, span.start)
  const comment = commentOf(rule)
  const section = brief.sections.findLast(section => section.span.start <= span.start) ?? brief.preamble
  const headed = [section, ...section.subsections].find(
    ({ heading }) =>
      heading !== undefined && span.start >= heading.span.start && span.start <= heading.span.end,
  )
  if (headed !== undefined) {
    const last = lineAt(lines, headed.span.end - 1)
    return { first: lineAt(lines, headed.span.start), last, edits: [firstInBody(brief, headed, comment)] }
  }
  const table = section.tables.find(table => span.start >= table.span.start && span.start <= table.span.end)
  const first = table === undefined ? line : lineAt(lines, table.span.start)
  const last = table === undefined ? line : lineAt(lines, table.span.end - 1)
  const start = lines.starts[first] ?? 0
  const above = ownLine(brief, start, indentOf(brief, section, start) + comment)
  return { first, last, edits: table === undefined ? [above, atLineEnd(brief, start, comment)] : [above] }
}

/** Below the heading, after a blank line. */
function firstInBody({ text }: Brief, { bodySpan }: Body, comment: string): Edit {
  const eol = lineEndingOf(text)
  const at = endOfLine(text, bodySpan.start)
  return { span: { start: at, end: at }, newText: `${eol}${eol}${comment}` }
}

/** On its own line before the line that begins at `start`. */
function ownLine({ text }: Brief, start: number, line: string): Edit {
  const eol = lineEndingOf(text)
  const isLineStart = startOfLine(text, start) === (text.startsWith('\uFEFF') && start === 1 ? 0 : start)
  return { span: { start, end: start }, newText: isLineStart ? line + eol : eol + line }
}

function atLineEnd({ text }: Brief, start: number, comment: string): Edit {
  const end = endOfLine(text, start)
  const at = start + text.slice(start, end).replace(/[ \t\\]+$/, '').length
  return { span: { start: at, end: at }, newText: ` ${comment}` }
}

/** The indentation that a comment needs so that it does not end the list around it. */
function indentOf({ text }: Brief, section: Section, start: number): string {
  const end = endOfLine(text, start)
  const own = /^[ \t]*/.exec(text.slice(start, end))?.[0] ?? ''
  const isSecond = (items: readonly Item[]): boolean =>
    items.some(
      ({ span, children }, index) =>
        (index > 0 && span.start >= start && span.start <= end) || isSecond(children),
    )
  const mark = /^(?:[-*+]|\d+[.)])[ \t]+/.exec(text.slice(start + own.length, end))?.[0] ?? ''
  return isSecond(section.items) ? own + ' '.repeat(mark.length) : own
}

/** Before the title, or where it would be. */
function startOfFile({ title, preamble }: Brief): number {
  return title !== undefined && title.span.start < preamble.span.end ? title.span.start : preamble.span.start
}

/** Whether the comment takes effect on exactly these lines and changes nothing else. */
function fits(brief: Brief, edit: Edit, { first, last }: IgnoredLines): boolean {
  const changed = parseBrief(applyEdits(brief.text, [edit]), brief, brief)
  const end = edit.span.start + edit.newText.length
  const written = readIgnored(changed, readLines(changed.text)).find(
    ({ span }) => span.start >= edit.span.start && span.start < end,
  )
  const added = readLines(edit.newText).starts.length - 1
  const isInPlace =
    written?.lastLine === last + added && (written.firstLine === first || written.firstLine === first + added)
  return isInPlace && shapeOf(changed) === shapeOf(brief)
}

/** All text of a brief by block, for comparisons. */
function shapeOf(brief: Brief): string {
  return JSON.stringify([brief.frontMatter?.entries.length, ...allSections(brief).map(shapeOfSection)])
}

function shapeOfSection({ heading, subsections, items, paragraphs, tables }: Section) {
  return [
    heading && plain(heading.words),
    subsections.map(subsection => plain(subsection.heading.words)),
    items.map(shapeOfItem),
    paragraphs.map(plain),
    tables.map(({ columns, rows }) =>
      [columns, ...rows.map(({ cells }) => cells)].map(cells => cells.map(plain)),
    ),
  ]
}

function shapeOfItem({ words, children }: Item): unknown {
  return [plain(words), children.map(shapeOfItem)]
}
