import type { Brief } from '../brief/brief.js'
import { type BriefChange, compareStates } from '../brief/brief-change.js'
import type { BriefState } from '../brief/parsed-brief.js'
import { Reads, type Recorded } from '../brief/reads.js'
import type { PlacedSection } from '../markdown/placed-section.js'
import type { FreeSection } from '../markdown/sections.js'
import { startOfLine } from '../text/edits.js'
import { msg } from '../text/message.js'
import { moveFinding } from './move-finding.js'
import type { Finding, Rule, RuleContext } from './rule.js'
import type { Configured } from './settings.js'

/** A rule that is to run, with the user's level and options. */
export interface RuleRun {
  readonly rule: Rule
  readonly configured: Configured
  /** The place of the rule in the catalogue. */
  readonly rank: number
}

/** A finding before it is known whether and how it is shown. */
export interface Found {
  readonly run: RuleRun
  readonly finding: Finding
  /** The kind of error with which the rule failed. */
  readonly failure?: string
}

type Results = Recorded<readonly Found[]>

/** Most rules find nothing, and many results are kept. */
const none: readonly never[] = []

/** What rules found in one state of a brief, from which the next takes what still holds. */
export class LintMemory {
  constructor(
    /** Says under which settings and on which day. */
    readonly key: string,
    readonly runs: readonly RuleRun[],
    readonly state: BriefState,
    /** One for each run that looks at whole briefs. */
    readonly inBrief: readonly (Results | undefined)[],
    readonly inSections: ReadonlyMap<FreeSection, SectionResults>,
    /** What the rules for single sections looked at outside of them. */
    readonly aroundSections: Reads,
  ) {}
}

/** Under which the rules are to run. */
export interface Conditions extends Pick<RuleContext, 'today' | 'fileName'> {
  /** Stands for all of them and for the settings. */
  readonly key: string
  readonly listRuns: () => readonly RuleRun[]
}

interface SectionResults {
  /** Where the section stood. */
  readonly start: number
  readonly found: readonly Found[]
}

/**
 * What the rules find: by rule in the whole brief, and then in each section, with a step for each of them. The next call
 * takes from this one.
 */
export function* runRules(brief: Brief, conditions: Conditions): Generator<void, readonly Found[]> {
  const { key } = conditions
  const last = brief.memory.lint
  const before = last instanceof LintMemory && last.key === key ? last : undefined
  const change = before && compareStates(before.state, brief.state)
  const runs = before?.runs ?? conditions.listRuns()
  const inBrief: (Results | undefined)[] = []
  for (const [index, run] of runs.entries()) {
    const known = change && before?.inBrief[index]
    inBrief.push((known && takeOver(known, change)) ?? runInBrief(brief, run, conditions))
    yield
  }
  const around = new Reads()
  const own = runs.filter(({ rule }) => rule.checkSection !== undefined)
  const known = before && change?.holds(before.aroundSections) ? before.inSections : undefined
  if (known && before) around.merge(before.aroundSections)
  const inSections = new Map<FreeSection, SectionResults>()
  for (const section of brief.state.sections) {
    const old = known?.get(section.free)
    const results = old
      ? moveResults(old, section.span.start)
      : runInSection(brief, section, own, conditions, around)
    inSections.set(section.free, results)
    yield
  }
  brief.memory.lint = new LintMemory(key, runs, brief.state, inBrief, inSections, around)
  return [
    ...inBrief.flatMap(results => results?.value ?? none),
    ...brief.state.sections.flatMap(({ free }) => inSections.get(free)?.found ?? none),
  ]
}

/** Undefined for a rule that looks at single sections only. */
function runInBrief(brief: Brief, run: RuleRun, conditions: Conditions): Results | undefined {
  return run.rule.check && brief.log.record(() => collect(run, brief, undefined, conditions))
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

function runInSection(
  brief: Brief,
  section: PlacedSection,
  runs: readonly RuleRun[],
  conditions: Conditions,
  around: Reads,
): SectionResults {
  const { value, reads } = brief.log.record(() =>
    runs.flatMap(run => collect(run, brief, section, conditions)),
  )
  around.merge(reads)
  return { start: section.span.start, found: value.length === 0 ? none : value }
}

function moveResults(results: SectionResults, start: number): SectionResults {
  const shift = start - results.start
  if (shift === 0) return results
  return { start, found: results.found.flatMap(found => moveFound(found, offset => offset + shift) ?? []) }
}

/** The findings of a rule in the brief, or in one section; of those on one line the first, unless the rule says otherwise. */
function collect(
  run: RuleRun,
  brief: Brief,
  section: PlacedSection | undefined,
  { today, fileName }: Conditions,
): readonly Found[] {
  const { rule, configured } = run
  const context = { today, fileName, option: configured.option }
  try {
    const findings = section ? rule.checkSection?.(section, brief, context) : rule.check?.(brief, context)
    let found: Found[] | undefined
    for (const finding of findings ?? none) {
      found ??= []
      found.push({ run, finding })
    }
    if (found === undefined) return none
    return rule.mayRepeatOnLine ? found : firstOfEachLine(brief.text, found)
  } catch (error) {
    const message = msg`The rule ${rule.id} failed on this brief, so it is not checked here (${String(error)})`
    const failure = error instanceof Error ? error.name : typeof error
    return [{ run, finding: { message, span: { start: 0, end: 0 } }, failure }]
  }
}

function firstOfEachLine(text: string, found: readonly Found[]): readonly Found[] {
  const lines = new Set<number>()
  return found.filter(({ finding }) => {
    const line = startOfLine(text, finding.span.start)
    return lines.size < lines.add(line).size
  })
}
