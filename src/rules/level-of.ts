import type { Brief } from '../brief/brief.js'
import { readLines } from '../text/lines.js'
import { type LevelComment, readLevelComments } from './level-comments.js'
import type { Rule } from './rule.js'
import {
  type Configured,
  configure,
  type Layers,
  type Level,
  matchesRule,
  type Origin,
  specificity,
} from './settings.js'

export interface PlacedLevel {
  readonly level: Level
  readonly origin: Origin
  /** The comment that decided, if one did. */
  readonly comment?: LevelComment
}

/** The level of a rule, and what decided it, in a line counted from 0. Without a brief, comments are ignored. */
export function levelOf(rule: Rule, layers: Layers, brief?: Brief, line = 0): PlacedLevel {
  const comments = brief === undefined ? [] : readLevelComments(brief, readLines(brief.text))
  return levelIn(line, rule, configure(rule, layers), comments)
}

/**
 * The level of a rule in a line. Of several comments the one that covers the fewest lines wins, then the one with the
 * more specific pattern, then the last.
 */
export function levelIn(
  line: number,
  { id }: Rule,
  { level, origin }: Configured,
  comments: readonly LevelComment[],
): PlacedLevel {
  const [comment] = comments
    .filter(comment => matchesRule(comment.rule, id) && coversLine(comment, line))
    .toReversed()
    .sort((a, b) => lineCount(a) - lineCount(b) || specificity(b.rule) - specificity(a.rule))
  return comment === undefined ? { level, origin } : { level: comment.level, origin: 'comment', comment }
}

export function coversLine({ firstLine, lastLine }: LevelComment, line: number): boolean {
  return line >= firstLine && line <= lastLine
}

function lineCount({ firstLine, lastLine }: LevelComment): number {
  return lastLine - firstLine
}
