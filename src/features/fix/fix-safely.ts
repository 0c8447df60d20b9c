import type { Brief } from '../../brief/brief.js'
import { parseBrief } from '../../brief/parse-brief.js'
import { plain, type Section } from '../../markdown/outline.js'
import { type LintOptions, lint } from '../../rules/lint.js'
import type { Problem } from '../../rules/rule.js'
import { toText } from '../../text/message.js'
import { applyEdits, type Edit } from '../../text/span.js'
import { fixAll, hasSafeFix } from './fix-all.js'

/** A brief after all fixes, or unchanged if the result is in doubt. */
export interface FixedBrief {
  readonly brief: Brief
  readonly problems: readonly Problem[]
  /** The problems that are gone; their spans refer to the text before the fixes. */
  readonly fixed: readonly Problem[]
  /** Why nothing was fixed although there were fixes, without a full stop. */
  readonly doubt?: string
}

/**
 * Applies all fixes to a brief without anybody watching: only if no section is lost, nothing gets worse, and a second run
 * would change nothing.
 */
export function fixSafely(brief: Brief, options: LintOptions): FixedBrief {
  const problems = lint(brief, options)
  const unchanged = { brief, problems, fixed: [] }
  const edits = fixAll(brief, options)
  if (edits.length === 0) return unchanged
  const after = readAgain(applyEdits(brief.text, edits), brief, options)
  const doubt = findDoubt({ brief, problems }, after, options)
  if (doubt !== undefined) return { ...unchanged, doubt }
  return { ...after, fixed: gone(problems.filter(hasSafeFix), after.problems) }
}

/** The edits that apply all fixes, or none if the result is in doubt: what an editor may do while nobody watches. */
export function safeFixes(brief: Brief, options: LintOptions): readonly Edit[] {
  const edits = fixAll(brief, options)
  if (edits.length === 0) return edits
  const after = readAgain(applyEdits(brief.text, edits), brief, options)
  return findDoubt({ brief, problems: lint(brief, options) }, after, options) === undefined ? edits : []
}

/** A brief and its problems. */
export interface Snapshot {
  readonly brief: Brief
  readonly problems: readonly Problem[]
}

/** Parses the text from scratch, as the next program that opens the file will. */
function readAgain(text: string, conventions: Brief, options: LintOptions): Snapshot {
  const brief = parseBrief(text, undefined, conventions)
  return { brief, problems: lint(brief, options) }
}

/** Why a text should not replace the one before, without a full stop; undefined if it may. */
export function findDoubt(before: Snapshot, after: Snapshot, options: LintOptions): string | undefined {
  if (!isSubsequence(outlineOf(before.brief), outlineOf(after.brief))) return 'a section would be lost'
  const broken = (snapshot: Snapshot) => snapshot.brief.frontMatter?.errors.length ?? 0
  if (broken(after) > broken(before)) return 'the front matter would be broken'
  const worse = new Set(before.problems.filter(hasSafeFix).map(({ rule }) => rule))
  for (const rule of worse)
    if (count(after, ({ rule: id }) => id === rule) > count(before, ({ rule: id }) => id === rule))
      return `there would be more problems of ${rule}`
  const isError = ({ severity }: Problem) => severity === 'error'
  if (count(after, isError) > count(before, isError)) return 'there would be more errors'
  return fixAll(after.brief, options).length > 0 ? 'the fixes would not come to an end' : undefined
}

/** The title and every heading with its level. */
function outlineOf({ title, sections }: Brief): readonly string[] {
  const headings = ({ heading, subsections }: Section) => [
    heading,
    ...subsections.map(({ heading }) => heading),
  ]
  return [title, ...sections.flatMap(headings)].flatMap(heading =>
    heading === undefined ? [] : [`${heading.depth} ${plain(heading.words)}`],
  )
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0
  for (const each of whole) if (each === part[at]) at++
  return at === part.length
}

function count({ problems }: Snapshot, isCounted: (problem: Problem) => boolean): number {
  return problems.filter(isCounted).length
}

/** The problems of `before` without counterpart in `after`, compared by rule and message. */
function gone(before: readonly Problem[], after: readonly Problem[]): readonly Problem[] {
  const keyOf = ({ rule, message }: Problem) => `${rule} ${toText(message)}`
  const left = after.map(keyOf)
  return before.filter(problem => {
    const at = left.indexOf(keyOf(problem))
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
}
