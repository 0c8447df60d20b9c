import path from 'node:path'
import type { Brief } from '../brief/brief.js'
import { parseBrief } from '../brief/parse-brief.js'
import { fixSafely } from '../features/fix/fix-safely.js'
import { fixFirst } from '../features/fix-first/fix-first.js'
import { byHarm } from '../rules/harm.js'
import { type LintOptions, lint } from '../rules/lint.js'
import type { Problem } from '../rules/rule.js'
import { type Failure, toMessage } from './failure.js'
import { type FileReport, placeProblems } from './file-report.js'
import type { Team } from './find-configuration.js'
import { decode, type Source } from './sources.js'

/** The result for one source: a report, a failure or both. */
export interface Checked {
  readonly report?: FileReport
  readonly failure?: Failure
  /** The text after fixing, or as it was when it could not be written; absent unless fixing was asked for. */
  readonly after?: string
}

export interface CheckSourceOptions {
  readonly team: Team
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly fix: boolean
  /** Whether gaps are warnings. */
  readonly mustBeReady: boolean
}

/** Reads and checks a source, and fixes it first if asked to. Throws when it cannot be read. */
export async function checkSource(
  source: Source,
  { team, today, fix, mustBeReady }: CheckSourceOptions,
): Promise<Checked> {
  const { file } = source
  const bytes = await source.read()
  const brief = parseBrief(decode(bytes), undefined, team.conventions)
  const options = { today, fileName: path.posix.basename(file), file: team.file, mustBeReady }
  if (fix) return fixSource(source, bytes, brief, options)
  return { report: reportOf(file, brief, lint(brief, options)) }
}

async function fixSource(
  source: Source,
  bytes: Uint8Array,
  brief: Brief,
  options: LintOptions,
): Promise<Checked> {
  const { file } = source
  const { brief: fixedBrief, problems, fixed, doubt } = fixSafely(brief, options)
  const after = Buffer.concat([byteOrderMark(bytes), Buffer.from(fixedBrief.text)])
  const message = doubt ?? (after.equals(bytes) ? undefined : await write(source, bytes, after))
  if (message !== undefined)
    return {
      report: reportOf(file, brief, lint(brief, options)),
      failure: { place: file, message, task: 'fixed' },
      after: Buffer.from(bytes).toString(),
    }
  return {
    report: {
      ...reportOf(file, fixedBrief, problems),
      fixed: placeProblems(brief.text, fixed),
    },
    after: after.toString(),
  }
}

function reportOf(file: string, brief: Brief, problems: readonly Problem[]): FileReport {
  const { sentences, left } = fixFirst(brief, problems)
  const counts = { first: sentences.length, ...left }
  const report = { file, problems: placeProblems(brief.text, byHarm(problems)), counts }
  return brief.facts.saysNothing && problems.length === 0 ? { ...report, empty: true } : report
}

/** Returns what went wrong, undefined on success. */
async function write(source: Source, before: Uint8Array, after: Uint8Array): Promise<string | undefined> {
  try {
    await source.write(before, after)
    return undefined
  } catch (error) {
    return toMessage(error, 'written')
  }
}

/** The mark with which the bytes begin; empty without one. */
function byteOrderMark(bytes: Uint8Array): Uint8Array {
  const [first, second, third] = bytes
  return bytes.subarray(0, first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0)
}
