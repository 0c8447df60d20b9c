import type { Brief } from '../../brief/brief.js'
import { requiredSections } from '../../language/sections.js'
import { findSection, plain } from '../../markdown/outline.js'
import type { Problem } from '../../rules/rule.js'
import { inEnglish, type Translate, toText } from '../../text/message.js'
import { withoutOpenLines } from '../fix/open-lines.js'
import { countProblems } from '../outline/section-state.js'
import { describeNumbers } from '../outline/words.js'
import { readinessChecks } from './readiness-checks.js'

export interface Readiness {
  /** A whole number, 0 to 100. */
  readonly score: number
  /** The score in a word. */
  readonly band: string
  /** The three biggest gaps, the biggest first; fewer when there are fewer. */
  readonly reasons: readonly Reason[]
}

export interface Reason {
  readonly text: string
  /** The points, of 100, that this reason alone costs; not rounded. */
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

/** The highest score of a contradictory brief. */
const cap = 59

/** How much a brief has of what the sources ask for, and why not more: no promise of success. Infos cost nothing. */
export function readiness(brief: Brief, problems: readonly Problem[], t: Translate = inEnglish): Readiness {
  const gaps = findGaps(brief, t)
  const { errors, warnings } = countProblems(problems)
  const penalties = [
    { text: describeNumbers({ errors, warnings: 0 }, t), points: Math.min(40, 8 * errors) },
    { text: describeNumbers({ errors: 0, warnings }, t), points: Math.min(20, 2 * warnings) },
  ]
  const earned = Math.round(100 - sum(gaps))
  const uncapped = Math.max(0, earned - sum(penalties))
  const contradiction = problems.find(isContradiction)
  const score = contradiction === undefined ? uncapped : Math.min(cap, uncapped)
  const reasons = [...gaps, ...penalties]
  if (contradiction !== undefined)
    reasons.push({ text: t('Contradictory: {0}', toText(contradiction.message, t)), points: 100 - cap })
  return {
    score,
    band: contradiction === undefined ? bandOf(score, t) : t('contradictory'),
    reasons: reasons
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points)
      .slice(0, 3),
  }
}

/** One reason for each section that lacks something. */
function findGaps(brief: Brief, t: Translate): readonly Reason[] {
  const checks = readinessChecks(withoutOpenLines(brief), t)
  return requiredSections.flatMap(key => {
    const unmet = checks[key].filter(([, isMet]) => !isMet)
    const heading = findSection(brief, key)?.heading
    const name = heading === undefined ? brief.vocabulary.sections[key].name : plain(heading.words)
    const isAll = unmet.length === checks[key].length
    const what = isAll ? t('everything') : unmet.map(([label]) => label).join(', ')
    const points = (weights[key] * unmet.length) / checks[key].length
    return unmet.length === 0 ? [] : [{ text: t('To do in {0}: {1}', name, what), points }]
  })
}

function sum(reasons: readonly Reason[]): number {
  return reasons.reduce((total, { points }) => total + points, 0)
}

const contradictions = /^cross\/|^(?:concession|package)\/past-limit$|^question\/reveals-limit$/

function isContradiction({ rule, severity }: Problem): boolean {
  return severity === 'error' && contradictions.test(rule)
}

function bandOf(score: number, t: Translate): string {
  if (score >= 90) return t('ready')
  if (score >= 75) return t('usable')
  return score >= 50 ? t('draft') : t('not ready')
}
