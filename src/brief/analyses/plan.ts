import { Big } from 'big.js'
import { plain } from '../../markdown/outline.js'
import { msg } from '../../text/message.js'
import { readProbability } from '../facts/outcome.js'
import type { Scenario } from '../facts/scenarios.js'
import { type Extent, middleOf, onScale, type Scale } from './scale.js'
import { type Unsaid, unsaid } from './unsaid.js'

/** A scenario on the scale of the deal. */
export interface Prospect {
  readonly scenario: Scenario
  /** Where it ends: what is accepted, or what leaving is worth; undefined if its outcome names no amount of the deal. */
  readonly outcome: Extent | undefined
  /** 0 to 1; undefined if it is not written, or is none, such as −10% or 400%. */
  readonly probability: Big | undefined
  /** Whether it ends without a deal. */
  readonly isLeaving: boolean
  /** The case of the deal that it is about, if that is another one than the scale's. */
  readonly otherCase: string | undefined
}

/** What the plan brings on average: the sum of the outcomes, each times its probability (expected value). */
export interface Plan {
  readonly value: Big
  readonly prospects: readonly Prospect[]
}

/** `leaving` is what is left without a deal: the BATNA value, or else the limit. `caseOf` finds the case that one names. */
export function prospectsOf(
  scale: Scale,
  scenarios: readonly Scenario[],
  leaving: Extent | undefined,
  caseOf: (scenario: Scenario) => string | undefined = () => undefined,
): readonly Prospect[] {
  return scenarios.map(scenario => {
    const named = caseOf(scenario)
    const otherCase = named === scale.deal.scope ? undefined : named
    const isLeaving = scenario.ending?.verb === 'walkAway'
    const { percent = -1 } = readProbability(plain(scenario.probability ?? { text: '' })) ?? {}
    const accepted = scenario.ending?.accepted.flatMap(value => onScale(scale, value) ?? [])[0]
    return {
      scenario,
      outcome: otherCase !== undefined ? undefined : isLeaving ? leaving : accepted,
      probability: percent >= 0 && percent <= 100 ? new Big(percent).div(100) : undefined,
      isLeaving,
      otherCase,
    }
  })
}

/** E = Σ P·V. Unsaid while a probability or an amount is missing, or the probabilities do not add up to 100 %. */
export function planOf(prospects: readonly Prospect[]): Plan | Unsaid {
  if (prospects.length === 0) return unsaid(msg`the brief has no scenarios`, 'scenarios')
  let value = new Big(0)
  let total = new Big(0)
  for (const { scenario, outcome, probability, isLeaving } of prospects) {
    if (probability === undefined)
      return unsaid(msg`the scenario "${scenario.name}" has no probability`, 'probabilities')
    if (outcome === undefined)
      return isLeaving
        ? unsaid(msg`nothing says what leaving is worth`, 'batnaValue')
        : unsaid(msg`the outcome of "${scenario.name}" names no amount`, 'outcomes')
    value = value.plus(probability.times(middleOf(outcome)))
    total = total.plus(probability)
  }
  if (total.minus(1).abs().gt(0.01))
    return unsaid(msg`the probabilities add up to ${percentOf(total)}%, not to 100%`, 'probabilities')
  return { value: value.div(total), prospects }
}

function percentOf(share: Big): string {
  return share.times(100).round(0).toFixed()
}
