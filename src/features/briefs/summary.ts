import type { Brief } from '../../brief/brief.js'
import { findCounterparties } from '../../brief/facts/counterparty.js'
import { isDeadline, withNearestYear } from '../../brief/facts/deadlines.js'
import { requiredSections } from '../../language/sections.js'
import { hasGap } from '../../markdown/gaps.js'
import { plain } from '../../markdown/outline.js'
import { missingSections } from '../../rules/brief/section-missing.js'
import { isClosed } from '../../rules/brief/stale.js'
import type { Problem } from '../../rules/rule.js'
import { inEnglish, type Translate } from '../../text/message.js'
import { type DateReading, daysOf } from '../../values/date.js'
import type { IsoDay } from '../../values/day.js'
import { deadlineOf } from '../days.js'
import { nameStep } from '../outline/parts.js'
import { countProblems, type ProblemCounts } from '../outline/section-state.js'
import { type Readiness, readiness } from './readiness.js'

/** What a list of briefs needs to know about one. Keeps no part of the `Brief`, so that a thousand take little memory. */
export interface BriefSummary {
  /** Empty when the brief does not name one. */
  readonly counterparty: string
  /** Empty without an H1. */
  readonly title: string
  readonly problems: ProblemCounts
  /** The number of required sections that are present. */
  readonly sections: number
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
): BriefSummary {
  return {
    counterparty: short(findCounterparties(brief).find(name => !hasGap(name)) ?? ''),
    title: short(brief.title === undefined ? '' : plain(brief.title.words)),
    problems: countProblems(problems),
    sections: requiredSections.length - missingSections(brief).length,
    readiness: readiness(brief, problems, t),
    next: nextStep(brief, today),
    deadline: deadlineOf(brief),
    isClosed: isClosed(brief),
    isEmpty: brief.facts.isEmpty,
  }
}

/** `Brief: 5 of 6 sections, 2 problems, readiness 72`. Only errors and warnings count as problems. */
export function describeStatus({ sections, problems, readiness }: BriefSummary, t: Translate): string {
  const count = problems.errors + problems.warnings
  const { length } = requiredSections
  return count === 1
    ? t('Brief: {0} of {1} sections, 1 problem, readiness {2}', sections, length, readiness.score)
    : t('Brief: {0} of {1} sections, {2} problems, readiness {3}', sections, length, count, readiness.score)
}

function nextStep({ facts }: Brief, today: IsoDay): BriefSummary['next'] {
  const steps = facts.milestones.flatMap(milestone => {
    const day = dayOf(milestone.date, today)
    const isNext = !milestone.isDone && !isDeadline(milestone) && day !== undefined && day >= today
    return isNext ? [{ day, what: short(nameStep(milestone)) }] : []
  })
  return steps.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0]
}

/** For a period its last day, because until then it is not past. */
function dayOf(date: DateReading, today: IsoDay): IsoDay | undefined {
  return daysOf(withNearestYear(date, today))?.end
}

const longest = 80

/** Shortens the text, and copies it so that V8 can release the brief. */
function short(text: string): string {
  const characters = [...text]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('')
}
