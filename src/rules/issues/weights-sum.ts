import { Big } from 'big.js'
import type { Figure } from '../../brief/facts/issues.js'
import { endOfLine } from '../../text/edits.js'
import { msg } from '../../text/message.js'
import type { Fix, Rationale, Rule, RuleExample } from '../rule.js'

export const weightsSum: Rule = {
  id: 'issues/weights-sum',
  severity: 'warning',
  summary: 'Let the weights of the issues add up to 100.',
  *check(brief) {
    for (const { span: place, weights, isComplete } of brief.facts.weightings) {
      const weighted = weights.flatMap(toWeighted)
      const sum = weighted.reduce((total, { weight }) => total.plus(weight), new Big(0))
      const whole = weighted.every(({ weight }) => weight.lte(1)) ? 1 : 100
      if (
        weighted.length < 2 ||
        isRating(weighted) ||
        sum
          .minus(whole)
          .abs()
          .lte(whole * 0.005)
      )
        continue
      yield {
        span: { start: place.start, end: endOfLine(brief.text, place.start) },
        message: isComplete
          ? msg`The weights add up to ${sum.toFixed()}, not ${whole}`
          : msg`The weights add up to ${sum.toFixed()}, not ${whole}; some issues have none`,
        fixes: isComplete ? [scale(weighted, sum, whole)] : [],
      }
    }
  },
}

export const rationale: Rationale = {
  why: 'Sharing out a hundred points shows what each gain on one issue costs on another.',
  source: 'Inspire negotiation support: 100 points over the issues',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Issues\n\n«| Issue | Weight | Opening | Target | Walk-away |»\n| --- | --- | --- | --- | --- |\n| Price | 50 | 468 | 455 | 428 |\n| Payment | 20 | 21 | 30 | 60 |\n| Term | 40 | 36 | 24 | 12 |\n',
    messages: ['The weights add up to 110, not 100'],
    fixed:
      '## Issues\n\n| Issue | Weight | Opening | Target | Walk-away |\n| --- | --- | --- | --- | --- |\n| Price | 46 | 468 | 455 | 428 |\n| Payment | 18 | 21 | 30 | 60 |\n| Term | 36 | 36 | 24 | 12 |\n',
    good: '## Issues\n\n| Issue | Weight | Opening | Target | Walk-away |\n| --- | --- | --- | --- | --- |\n| Price | 0.45 | 468 | 455 | 428 |\n| Payment | 0.2 | 21 | 30 | 60 |\n| Term | 0.35 | 36 | 24 | 12 |\n',
  },
  {
    bad: '## Issues\n\n«| Issue | Weight | Opening | Target | Walk-away |»\n| --- | --- | --- | --- | --- |\n| Price | 0.5 | 468 | 455 | 428 |\n| Payment | 0.2 | 21 | 30 | 60 |\n| Term | 0.4 | 36 | 24 | 12 |\n',
    messages: ['The weights add up to 1.1, not 1'],
    fixed:
      '## Issues\n\n| Issue | Weight | Opening | Target | Walk-away |\n| --- | --- | --- | --- | --- |\n| Price | 0.46 | 468 | 455 | 428 |\n| Payment | 0.18 | 21 | 30 | 60 |\n| Term | 0.36 | 36 | 24 | 12 |\n',
    good: '## Issues\n\n| Issue | Weight | Opening | Target | Walk-away |\n| --- | --- | --- | --- | --- |\n| Price | 45% | 468 | 455 | 428 |\n| Payment | 20% | 21 | 30 | 60 |\n| Term | 35% | 36 | 24 | 12 |\n',
  },
]

interface Weighted {
  readonly figure: Figure
  readonly weight: Big
}

function toWeighted(figure: Figure): Weighted[] {
  return figure.value === undefined ? [] : [{ figure, weight: figure.value.low }]
}

/** Marks from one to five or ten share nothing out. */
function isRating(weighted: readonly Weighted[]): boolean {
  return weighted.every(({ weight }) => weight.gte(1) && weight.lte(10))
}

/** Scales to whole points, or to hundredths, that add up to `whole`, by the largest remainder method. */
function scale(weighted: readonly Weighted[], sum: Big, whole: number): Fix {
  const shares = weighted.map(({ weight }) =>
    sum.eq(0) ? new Big(100).div(weighted.length) : weight.times(100).div(sum),
  )
  const points = shares.map(share => share.round(0, Big.roundDown))
  const left = 100 - points.reduce((total, point) => total + point.toNumber(), 0)
  const byRemainder = shares
    .map((share, index) => ({ index, rest: share.minus(points[index] ?? 0) }))
    .sort((a, b) => b.rest.cmp(a.rest))
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index))
  const edits = weighted.map(({ figure }, index) => {
    const { start, end } = figure.value?.amountSpan ?? { start: 0, end: 0 }
    const base = figure.words.span.start
    const point = (points[index] ?? new Big(0)).plus(raised.has(index) ? 1 : 0)
    return { span: { start: base + start, end: base + end }, newText: point.times(whole).div(100).toFixed() }
  })
  return { title: msg`Scale the weights to ${whole}`, edits, isChoice: true }
}
