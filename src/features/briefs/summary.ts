import type { Brief } from '../../brief/brief.js'
import { findCounterparties } from '../../brief/facts/counterparty.js'
import { hasGap } from '../../markdown/gaps.js'
import { plain } from '../../markdown/outline.js'
import { isClosed } from '../../rules/brief/stale.js'
import type { Problem } from '../../rules/rule.js'
import { inEnglish, type Translate } from '../../text/message.js'
import type { IsoDay } from '../../values/day.js'
import { deadlineOf } from '../days.js'
import { countGaps, type GapCount } from '../fix/gaps.js'
import { nextStep } from '../outline/next-step.js'
import { nameStep } from '../outline/parts.js'
import { countProblems, type ProblemCounts } from '../outline/section-state.js'
import { describeToFix } from '../outline/words.js'
import { type Readiness, readiness } from './readiness.js'

/** What a list of briefs needs to know about one. Keeps no part of the `Brief`, so that a thousand take little memory. */
export interface BriefSummary {
  /** Empty when the brief does not name one. */
  readonly counterparty: string
  /** Empty without an H1. */
  readonly title: string
  readonly problems: ProblemCounts
  readonly gaps: GapCount
  readonly readiness: Readiness
  /** The earliest step that is neither done nor past. */
  readonly next: { readonly day: IsoDay; readonly what: string } | undefined
  /** The last possible day of the first deadline. */
  readonly deadline: IsoDay | undefined
  readonly isClosed: boolean
  /** Whether it says nothing yet. */
  readonly isEmpty: boolean
}

export function summarise(
  brief: Brief,
  problems: readonly Problem[],
  today: IsoDay,
  t: Translate = inEnglish,
  since?: Brief,
): BriefSummary {
  const next = nextStep(brief, today)
  return {
    counterparty: short(findCounterparties(brief).find(name => !hasGap(name)) ?? ''),
    title: short(titleOf(brief)),
    problems: countProblems(problems),
    gaps: countGaps(brief, since),
    readiness: readiness(brief, problems, t, since),
    next: next && { day: next.day, what: short(nameStep(next.milestone)) },
    deadline: deadlineOf(brief),
    isClosed: isClosed(brief),
    isEmpty: brief.facts.isEmpty,
  }
}

/** Empty while it has a gap, which would be its name in lists. */
function titleOf({ title }: Brief): string {
  const text = title === undefined ? '' : plain(title.words)
  return hasGap(text) ? '' : text
}

/** `Brief 72 · 2 to fix`, for the status bar. */
export function describeStatus({ problems, readiness }: BriefSummary, t: Translate): string {
  return [t('Brief {0}', readiness.score), describeToFix(problems, t)].filter(Boolean).join(' · ')
}

const longest = 80

/** Shortens the text, and copies it so that V8 can release the brief. */
function short(text: string): string {
  const characters = [...text]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('')
}
