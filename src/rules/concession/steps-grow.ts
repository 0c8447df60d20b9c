import { Big } from 'big.js'
import type { Brief } from '../../brief/brief.js'
import type { Concession } from '../../brief/facts/concessions.js'
import { complete, unitOf } from '../../brief/facts/position-unit.js'
import { findPosition } from '../../brief/facts/positions.js'
import { trimWords } from '../../markdown/label.js'
import { msg } from '../../text/message.js'
import type { Value } from '../../values/money.js'
import { formatAmount, formatLike, isComparable, isSameAmount, toComparable } from '../../values/value.js'
import { priceReading } from '../price-reading.js'
import type { Fix, Rationale, Rule, RuleExample } from '../rule.js'

export const stepsGrow: Rule = {
  id: 'concession/steps-grow',
  severity: 'warning',
  summary: 'Let your concessions get smaller.',
  *check(brief) {
    const steps = stepsOf(brief)
    const { language } = brief
    for (const [index, step] of steps.entries()) {
      const before = steps[index - 1]
      if (before === undefined || !isLarger(step, before)) continue
      const isFirst = !steps.slice(1, index).some((other, at) => isLarger(other, steps[at] ?? other))
      yield {
        span: trimWords(step.concession.give).span,
        message: msg`The step "${shown(step, language)}" is larger than the one before, "${shown(before, language)}": let steps shrink`,
        related: [{ span: trimWords(before.concession.give).span, message: msg`The step before` }],
        ...(step.concession.priceAfter &&
          priceReading(step.concession, step.concession.priceAfter, language)),
        fixes: isFirst ? resplit(brief, steps) : [],
      }
    }
  },
}

export const rationale: Rationale = {
  why: 'Shrinking steps say that the end is near; growing ones say that waiting pays.',
  source:
    'H. Raiffa, The Art and Science of Negotiation (1982); K. Y. Tey et al. (2021) on shrinking concessions',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Concessions\n\n| Step | Give | Get |\n| --- | --- | --- |\n| 1 | €2k | term |\n| 2 | «€4k» | volume |\n| 3 | «€8k» | date |\n',
    messages: [
      'The step "€4k" is larger than the one before, "€2k": let steps shrink',
      'The step "€8k" is larger than the one before, "€4k": let steps shrink',
    ],
    fixed:
      '## Concessions\n\n| Step | Give | Get |\n| --- | --- | --- |\n| 1 | €8k | term |\n| 2 | €4k | volume |\n| 3 | €2k | date |\n',
    good: '## Concessions\n\n| Step | Give | Get |\n| --- | --- | --- |\n| 1 | €7k | 24 months |\n| 2 | €4k | volume |\n| 3 | €2k | date |\n',
  },
  {
    bad: '## Concessions\n\n- If he starts in January, I go up from $46,000 to $48,000\n- If he clears up, I go up to $49,000\n- «»If he leaves the sink to me, I go up to $51,900\n\n## Limit\n\n- Opening: $46,000\n- Limit: $53,000\n',
    messages: ['The step "$2,900" is larger than the one before, "$1,000": let steps shrink'],
    good: '## Concessions\n\n- If he starts in January, I go up from $46,000 to $48,000\n- If he clears up, I go up to $49,000\n- If he leaves the sink to me, I go up to $49,500\n',
  },
]

interface SizedStep {
  readonly concession: Concession
  readonly size: Value
  /** Whether the step itself gives the size, and not only the prices around it. */
  readonly isWritten: boolean
}

/** The steps that can be compared with the first one. */
function stepsOf(brief: Brief): SizedStep[] {
  const unit = unitOf(brief.facts.positions)
  let price = findPosition(brief.facts.positions, 'opening')?.value
  const steps = brief.facts.concessions.flatMap(concession => {
    const after = concession.priceAfter && complete(concession.priceAfter, unit)
    const size = concession.size
      ? { ...concession.size, low: concession.size.amount, high: concession.size.amount }
      : difference(price, after)
    price = after ?? (concession.isUnclear ? undefined : price)
    return size === undefined ? [] : [{ concession, size, isWritten: concession.size !== undefined }]
  })
  const [first] = steps
  return first === undefined
    ? []
    : steps.filter(step => isComparable(toComparable(step.size), toComparable(first.size)))
}

function difference(a: Value | undefined, b: Value | undefined): Value | undefined {
  if (
    a === undefined ||
    b === undefined ||
    a.kind !== b.kind ||
    a.per.join() !== b.per.join() ||
    a.isRange ||
    b.isRange
  )
    return undefined
  const size = a.low.minus(b.low).abs()
  return { ...b, low: size, high: size }
}

function isLarger(a: SizedStep, b: SizedStep): boolean {
  const [larger, smaller] = [toComparable(a.size).low, toComparable(b.size).low]
  return larger.gt(smaller) && !isSameAmount(larger, smaller)
}

function shown({ concession, size, isWritten }: SizedStep, language: string): string {
  if (!isWritten) return formatAmount(size.low, { ...size, per: [] }, language)
  return (
    concession.give.text.slice(size.amountSpan.start, size.amountSpan.end) ||
    formatAmount(size.low, size, language)
  )
}

/** Sorts the sizes, largest first, so that the total and every chosen amount stay. */
function resplit(brief: Brief, steps: readonly SizedStep[]): Fix[] {
  if (steps.some(step => !step.isWritten || !step.concession.isRow)) return []
  const sizes = steps.map(({ size }) => size.low).sort((a, b) => new Big(b).cmp(a))
  const edits = steps.flatMap(({ concession, size }, index) => {
    const start = concession.give.span.start + size.amountSpan.start
    const wanted = sizes[index] ?? size.low
    if (wanted.eq(size.low)) return []
    const sign = /^[−–+-]/.exec(concession.give.text.slice(size.amountSpan.start))?.[0] ?? ''
    const like = { ...size, low: size.low, high: size.high }
    const newText =
      sign +
      formatLike(wanted, like, concession.give.text, brief.language)
        .replace(/^[−–+-]/, '')
        .slice(0, undefined)
    const end = concession.give.span.start + size.span.end
    return [{ span: { start, end }, newText }]
  })
  const hasPrices = steps.some(({ concession }) => concession.priceAfter !== undefined)
  return hasPrices ? [] : [{ title: msg`Put the largest step first`, edits, isChoice: true }]
}
