import { type Conventions, parseBrief } from '../brief/parse-brief.js'
import { fixSafely } from '../features/fix/fix-safely.js'
import { type Configuration, readConfiguration, toConventions } from '../rules/configuration.js'
import { lint } from '../rules/lint.js'
import type { ConfigurationError } from '../rules/parse-json.js'
import type { Problem } from '../rules/rule.js'
import { positionAt, readLines } from '../text/lines.js'
import { toText } from '../text/message.js'
import type { Job } from './job.js'
import type { PlacedProblem } from './report.js'

/** The floors below for the command line, from plain data to plain data. Loading them takes longer than most runs without them. */
export interface Engine {
  check(job: Job): readonly PlacedProblem[]
  fix(job: Job): FixedText
  /** What is wrong in the text of a configuration file, each with its line and column: `3:5: There is no rule "x"`. */
  findMistakes(configuration: string): readonly string[]
}

/** A text after its fixes, or as it was where they are in doubt. */
export interface FixedText {
  readonly text: string
  readonly problems: readonly PlacedProblem[]
  /** Those that are gone, with their places in the text before. */
  readonly fixed: readonly PlacedProblem[]
  /** Why nothing was fixed although there was something to fix, without a full stop. */
  readonly doubt: string | undefined
}

/** An engine that reads each configuration once. */
export function createEngine(): Engine {
  const teams = new Map<string | undefined, Team>()

  function teamOf(configuration: string | undefined): Team {
    const known = teams.get(configuration)
    if (known !== undefined) return known
    const team = readTeam(configuration)
    teams.set(configuration, team)
    return team
  }

  function read({ text, fileName, today, configuration }: Job) {
    const { file, conventions } = teamOf(configuration)
    return { brief: parseBrief(text, undefined, conventions), options: { today, fileName, file } }
  }

  return {
    check(job) {
      const { brief, options } = read(job)
      return placeProblems(job.text, lint(brief, options))
    },
    fix(job) {
      const { brief, options } = read(job)
      const { brief: after, problems, fixed, doubt } = fixSafely(brief, options)
      return {
        text: after.text,
        problems: placeProblems(after.text, problems),
        fixed: placeProblems(job.text, fixed),
        doubt,
      }
    },
    findMistakes(configuration) {
      const lines = readLines(configuration)
      return teamOf(configuration).errors.map(({ message, span }) => {
        const { line, column } = positionAt(lines, span.start)
        return `${line + 1}:${column + 1}: ${message}`
      })
    },
  }
}

/** What a team agreed on, ready to be used. */
interface Team {
  readonly file: Configuration
  readonly conventions: Conventions
  readonly errors: readonly ConfigurationError[]
}

function readTeam(text: string | undefined): Team {
  if (text === undefined) return { file: { defaults: {} }, conventions: {}, errors: [] }
  const { configuration, errors } = readConfiguration(text)
  return { file: configuration, conventions: toConventions(configuration), errors }
}

function placeProblems(text: string, problems: readonly Problem[]): readonly PlacedProblem[] {
  const lines = readLines(text)
  return problems.map(({ rule, severity, message, span, fixes }) => {
    const start = positionAt(lines, span.start)
    const end = positionAt(lines, span.end)
    return {
      rule,
      severity,
      message: toText(message),
      line: start.line + 1,
      column: start.column + 1,
      endLine: end.line + 1,
      endColumn: end.column + 1,
      fixable: fixes.some(fix => !fix.needsPreview),
    }
  })
}
