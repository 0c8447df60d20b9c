import type { Brief } from '../../brief/brief.js'
import { type Harm, harmOf } from '../../rules/harm.js'
import type { Problem } from '../../rules/rule.js'
import { inEnglish, type Translate } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import { findLacks, rate } from '../briefs/readiness.js'
import { type ActionEffect, bestAction } from '../fix/code-actions.js'
import { countGaps, type GapCount } from '../fix/gaps.js'
import { type Cause, firstCauses } from './causes.js'
import { sentenceOf } from './sentence.js'

/** What to fix first in a brief, and how much is left. */
export interface FixFirst {
  /** At most three, the most harmful first. */
  readonly sentences: readonly FirstSentence[]
  readonly left: Left
}

export interface FirstSentence {
  /** In plain words with the user's numbers, without a full stop. */
  readonly text: string
  readonly rule: string
  /** Where the most harmful problem is. */
  readonly span: Span
}

/** A sentence with what to do about it. */
export interface FirstStep extends FirstSentence {
  /** The best fix of its first problem, or without one the page that explains its rule. */
  readonly action: FirstAction
  /** What fixing it brings: `+41 points`, or what no longer happens; empty if an earlier step says so. */
  readonly gain: string
}

export interface FirstAction {
  /** An order. */
  readonly title: string
  /** Undefined if only the page of the rule helps. */
  readonly effect: ActionEffect | undefined
}

/** What the sentences do not say. */
export interface Left {
  /** Errors, warnings and infos. */
  readonly more: number
  readonly gaps: GapCount
}

/** Of what ruins the deal, fewer points would say less than the harm: those of a warning. */
const leastOfRuin = 3

/** What to fix first, in sentences. */
export function fixFirst(brief: Brief, problems: readonly Problem[], t: Translate = inEnglish): FixFirst {
  const causes = firstCauses(problems)
  return {
    sentences: causes.map(cause => toSentence(brief, cause, t)),
    left: leftOf(brief, problems, causes),
  }
}

/** The same with an action for each sentence. */
export function firstSteps(
  brief: Brief,
  problems: readonly Problem[],
  t: Translate = inEnglish,
  since?: Brief,
): { readonly steps: readonly FirstStep[]; readonly left: Left } {
  const causes = firstCauses(problems)
  const lacks = causes.length === 0 ? [] : findLacks(brief, t, since)
  const now = rate(lacks, problems, t).score
  const said = new Set<string>()
  const steps = causes.map(cause => {
    const others = problems.filter(problem => !cause.problems.includes(problem))
    const points = rate(lacks, others, t).score - now
    const hasPoints = points >= (harmOf(cause.first) === 'ruin' ? leastOfRuin : 1)
    const gain = hasPoints ? describePoints(points, t) : nameGain(cause, t)
    const isRepeated = !hasPoints && said.has(gain)
    said.add(gain)
    return {
      ...toSentence(brief, cause, t),
      action: actionOf(problems, cause, t),
      gain: isRepeated ? '' : gain,
    }
  })
  return { steps, left: leftOf(brief, problems, causes, since) }
}

function toSentence(brief: Brief, cause: Cause, t: Translate): FirstSentence {
  const { rule, span } = cause.first
  return { text: sentenceOf(brief, cause, t), rule, span }
}

function leftOf(brief: Brief, problems: readonly Problem[], causes: readonly Cause[], since?: Brief): Left {
  const said = new Set(causes.flatMap(cause => cause.problems))
  const more = problems.filter(problem => problem.severity !== 'hint' && !said.has(problem)).length
  return { more, gaps: countGaps(brief, since) }
}

function actionOf(problems: readonly Problem[], { first }: Cause, t: Translate): FirstAction {
  return bestAction(problems, first, t) ?? { title: t('How to fix it…'), effect: undefined }
}

function describePoints(points: number, t: Translate): string {
  return points === 1 ? t('+1 point') : t('+{0} points', points)
}

function nameGain({ kind, first }: Cause, t: Translate): string {
  if (kind === 'pastLimit') return t('keeps your plan within your limit')
  const gains: { readonly [Class in Harm]: string } = {
    ruin: t('keeps you from a deal worse than none'),
    leak: t('keeps your numbers to yourself'),
    contradiction: t('makes your numbers and dates hold at the table'),
    decision: t('decides it before you are under pressure'),
    content: t('makes the plan stronger'),
    form: t('makes it readable for everybody'),
  }
  return gains[harmOf(first)]
}

/** `12 more to improve · 9 of 74 gaps open`. */
export function describeLeft(left: Left, hasSentences: boolean, t: Translate): string {
  return [describeMore(left, hasSentences, t), describeGaps(left.gaps, t)].filter(Boolean).join(' · ')
}

/** `12 more to improve`; empty if nothing is. */
export function describeMore({ more }: Left, hasSentences: boolean, t: Translate): string {
  if (more === 0) return ''
  return hasSentences ? t('{0} more to improve', more) : t('{0} to improve', more)
}

/** `9 of 74 gaps open`; empty in a brief in which there is no place for a gap. */
export function describeGaps({ open, all }: GapCount, t: Translate): string {
  if (all === 0) return ''
  if (open === 0) return t('no gaps open')
  return all === 1 ? t('1 of 1 gap open') : t('{0} of {1} gaps open', open, all)
}
