import type { Brief } from '../../brief/brief.js'
import { type RequiredSection, requiredSections } from '../../language/sections.js'
import { byHarm, type Harm, harmOf, isToFix } from '../../rules/harm.js'
import type { Problem } from '../../rules/rule.js'
import { inEnglish, type Translate, toText } from '../../text/message.js'
import { countProblems, type ProblemCounts } from '../outline/section-state.js'
import { describeNumbers } from '../outline/words.js'
import { readinessChecks } from './readiness-checks.js'

export interface Readiness {
  /** A whole number, 0 to 100. */
  readonly score: number
  /** The score in a word. */
  readonly band: string
  /** At most three: first what caps the score, then what brings most. */
  readonly reasons: readonly Reason[]
}

export interface Reason {
  /** A sentence with its points, `+25 if you name the point where you walk away`. */
  readonly text: string
  /** The points, of 100, that it would bring; not rounded. */
  readonly points: number
}

/** The points of each section, by how much harm its lack does according to the sources: limit and BATNA first. */
export const weights = {
  context: 15,
  personality: 10,
  timeline: 15,
  scenarios: 20,
  walkAway: 25,
  questions: 15,
} as const

/** The highest score of a brief that would ruin its deal, give itself away or contradict itself. */
const cap = 59

/** The same if that rests on a fact that is only likely. */
const likelyCap = 74

const cappingHarms: ReadonlySet<Harm> = new Set(['ruin', 'leak', 'contradiction'])

/**
 * How much a brief has of what the sources ask for, and why not more: no promise of success. Infos cost nothing, and while a
 * section is being written nothing does that was there when it was entered (`since`).
 */
export function readiness(
  brief: Brief,
  problems: readonly Problem[],
  t: Translate = inEnglish,
  since?: Brief,
): Readiness {
  return rate(findLacks(brief, t, since), problems, t)
}

/** The readiness of a brief with these lacks and problems. */
export function rate(
  lacks: readonly Lack[],
  problems: readonly Problem[],
  t: Translate = inEnglish,
): Readiness {
  const earned = Math.round(100 - sum(lacks.map(({ points }) => points)))
  const capping = problems.filter(problem => isToFix(problem) && cappingHarms.has(harmOf(problem)))
  const others = countProblems(problems.filter(problem => !capping.includes(problem)))
  const score = Math.min(capOf(capping), Math.max(0, earned - penaltyOf(countProblems(problems))))
  const [worst] = byHarm(capping)
  const reasons = [
    ...lacks.map(({ points, toDo }) => ({ points, text: t('+{0} if you {1}', whole(points), toDo) })),
    ...[
      { errors: others.errors, warnings: 0 },
      { errors: 0, warnings: others.warnings },
    ].map(counts => fixingReason(counts, t)),
  ].filter(({ points }) => points > 0)
  const first =
    worst === undefined
      ? []
      : [resolvingReason(worst, capping.length, Math.max(0, earned - penaltyOf(others)) - score, t)]
  return {
    score,
    band: bandOf(score, t),
    reasons: [...first, ...reasons.sort((a, b) => b.points - a.points)].slice(0, 3),
  }
}

type Counts = Pick<ProblemCounts, 'errors' | 'warnings'>

function penaltyOf({ errors, warnings }: Counts): number {
  return Math.min(40, 8 * errors) + Math.min(20, 2 * warnings)
}

function capOf(capping: readonly Problem[]): number {
  if (capping.length === 0) return 100
  return capping.some(({ likely = [] }) => likely.length === 0) ? cap : likelyCap
}

function fixingReason(counts: Counts, t: Translate): Reason {
  const points = penaltyOf(counts)
  return { points, text: t('+{0} if you fix {1}', points, describeNumbers(counts, t)) }
}

/** The worst of what caps the score; the points are those of all that do. */
function resolvingReason(worst: Problem, count: number, points: number, t: Translate): Reason {
  const message = toText(worst.message, t)
  if (points === 0) return { points, text: t('Resolve this first: {0}', message) }
  const text =
    count === 1
      ? t('+{0} if you resolve this first: {1}', points, message)
      : t('+{0} if you resolve the {1} worst problems, first this: {2}', points, count, message)
  return { points, text }
}

export interface Lack {
  readonly points: number
  /** What to do, after "if you". */
  readonly toDo: string
}

/** One for each section that lacks something. */
export function findLacks(brief: Brief, t: Translate, since?: Brief): readonly Lack[] {
  const checks = readinessChecks(brief, t)
  const before = since && readinessChecks(since, t)
  return requiredSections.flatMap(key => {
    const unmet = checks[key].filter(([, , isMet], index) => !isMet && !before?.[key][index]?.[2])
    if (unmet.length === 0) return []
    const points = (weights[key] * unmet.length) / checks[key].length
    const isAll = unmet.length === checks[key].length
    return [
      {
        points,
        toDo: isAll
          ? wholeSection(key, t)
          : list(
              unmet.map(([, toDo]) => toDo),
              t,
            ),
      },
    ]
  })
}

/** What to do for a section that has nothing yet. */
function wholeSection(key: RequiredSection, t: Translate): string {
  const toDo: { readonly [Key in RequiredSection]: string } = {
    context: t('say who the other side is and what you both need'),
    personality: t('say who sits opposite you and how they decide'),
    timeline: t('plan dated steps up to a deadline'),
    scenarios: t('plan three scenarios, one of them without a deal'),
    walkAway: t('name the point where you walk away and what you do without a deal'),
    questions: t('write three open questions'),
  }
  return toDo[key]
}

/** `a, b and c`; `a, b and 4 more`. */
function list(parts: readonly string[], t: Translate): string {
  if (parts.length > 3) return t('{0} and {1} more', parts.slice(0, 2).join(', '), parts.length - 2)
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : t('{0} and {1}', parts.slice(0, -1).join(', '), last)
}

/** At least 1: what brings anything does not bring nothing. */
function whole(points: number): number {
  return Math.max(1, Math.round(points))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** How ready a brief is, as a word that is the same in every language. */
export type Band = 'weak' | 'partial' | 'usable' | 'strong'

export function toBand(score: number): Band {
  if (score >= 90) return 'strong'
  if (score >= 75) return 'usable'
  return score >= 50 ? 'partial' : 'weak'
}

function bandOf(score: number, t: Translate): string {
  return { weak: t('weak'), partial: t('partial'), usable: t('usable'), strong: t('strong') }[toBand(score)]
}
