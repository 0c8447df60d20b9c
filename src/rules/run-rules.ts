import type { Brief } from '../brief/brief.js'
import { type BriefChange, compareStates } from '../brief/brief-change.js'
import { startOfLine } from '../brief/edits.js'
import type { FreeSection } from '../brief/markdown/sections.js'
import type { BriefState } from '../brief/parsed-brief.js'
import { Reads, type Recorded } from '../brief/reads.js'
import { moveFinding } from './move-finding.js'
import type { Finding, Rule, RuleContext } from './rule.js'
import type { Configured } from './settings.js'

/** A rule that is to run, with the user's level and options. */
export interface RuleRun {
  readonly rule: Rule
  readonly context: RuleContext & Configured
  /** The place of the rule in the catalogue. */
  readonly rank: number
}

/** A finding before it is known whether and how it is shown. */
export interface Found {
  readonly run: RuleRun
  readonly finding: Finding
  readonly hasFailed?: true
}

type Results = Recorded<readonly Found[]>

/** What rules found in one state of a brief, from which the next takes what still holds. */
export class LintMemory {
  constructor(
    /** Says under which settings and on which day. */
    readonly key: string,
    readonly runs: readonly RuleRun[],
    readonly state: BriefState,
    readonly inBrief: ReadonlyMap<RuleRun, Results>,
    readonly inSections: ReadonlyMap<FreeSection, SectionResults>,
    /** What the rules for single sections looked at outside of them. */
    readonly aroundSections: Reads,
  ) {}
}

interface SectionResults {
  /** Where the section stood. */
  readonly start: number
  readonly found: readonly Found[]
}

/** What the rules find: by rule in the whole brief, and then in each section. The next call takes from this one. */
export function runRules(brief: Brief, key: string, listRuns: () => readonly RuleRun[]): readonly Found[] {
  const last = brief.memory.lint
  const before = last instanceof LintMemory && last.key === key ? last : undefined
  const change = before && compareStates(before.state, brief.state)
  const runs = before?.runs ?? listRuns()
  const inBrief = runInBrief(brief, runs, before, change)
  const around = new Reads()
  const inSections = runInSections(brief, runs, before, change, around)
  brief.memory.lint = new LintMemory(key, runs, brief.state, inBrief, inSections, around)
  return [
    ...[...inBrief.values()].flatMap(({ value }) => value),
    ...brief.state.sections.flatMap(({ free }) => inSections.get(free)?.found ?? []),
  ]
}

function runInBrief(
  brief: Brief,
  runs: readonly RuleRun[],
  before: LintMemory | undefined,
  change: BriefChange | undefined,
): ReadonlyMap<RuleRun, Results> {
  return new Map(
    runs.flatMap(run => {
      const { rule, context } = run
      if (rule.check === undefined) return []
      const known = before?.inBrief.get(run)
      const results =
        (known && change && takeOver(known, change)) ??
        brief.log.record(() => collect(run, brief, () => rule.check?.(brief, context) ?? []))
      return [[run, results] as const]
    }),
  )
}

/** The results at their new places, if what they rest on is still the same. */
function takeOver(known: Results, change: BriefChange): Results | undefined {
  if (!change.holds(known.reads)) return undefined
  const { value, reads } = known
  const moved = value.map(found => moveFound(found, change.move))
  const found = moved.filter(found => found !== undefined)
  return found.length === moved.length ? { value: found, reads } : undefined
}

function moveFound(found: Found, move: BriefChange['move']): Found | undefined {
  const finding = moveFinding(found.finding, move)
  if (finding === found.finding) return found
  return finding && { ...found, finding }
}

function runInSections(
  brief: Brief,
  runs: readonly RuleRun[],
  before: LintMemory | undefined,
  change: BriefChange | undefined,
  around: Reads,
): ReadonlyMap<FreeSection, SectionResults> {
  const own = runs.filter(({ rule }) => rule.checkSection !== undefined)
  const known = before && change?.holds(before.aroundSections) ? before.inSections : undefined
  if (known && before) around.merge(before.aroundSections)
  const results = new Map<FreeSection, SectionResults>()
  for (const section of brief.state.sections) {
    const { start } = section.span
    const old = known?.get(section.free)
    if (old !== undefined) {
      results.set(section.free, moveResults(old, start))
      continue
    }
    const { value, reads } = brief.log.record(() =>
      own.flatMap(run =>
        collect(run, brief, () => run.rule.checkSection?.(section, brief, run.context) ?? []),
      ),
    )
    around.merge(reads)
    results.set(section.free, { start, found: value })
  }
  return results
}

function moveResults(results: SectionResults, start: number): SectionResults {
  const shift = start - results.start
  if (shift === 0) return results
  return { start, found: results.found.flatMap(found => moveFound(found, offset => offset + shift) ?? []) }
}

/** The findings of a rule; of those on one line the first, unless the rule says otherwise. */
function collect(run: RuleRun, { text }: Brief, check: () => Iterable<Finding>): readonly Found[] {
  try {
    const found = Array.from(check(), (finding): Found => ({ run, finding }))
    return run.rule.mayRepeatOnLine || found.length < 2 ? found : firstOfEachLine(text, found)
  } catch (error) {
    const message = `The rule ${run.rule.id} failed on this brief, so it is not checked here (${String(error)})`
    return [{ run, finding: { message, span: { start: 0, end: 0 } }, hasFailed: true }]
  }
}

function firstOfEachLine(text: string, found: readonly Found[]): readonly Found[] {
  const lines = new Set<number>()
  return found.filter(({ finding }) => {
    const line = startOfLine(text, finding.span.start)
    return lines.size < lines.add(line).size
  })
}
