import { Big } from 'big.js'
import { msg } from '../../text/message.js'
import { type Unsaid, unsaid } from './unsaid.js'

/** A way out without a deal: what may come of it, and what it costs in any case. */
export interface Alternative {
  readonly name: string
  readonly outcomes: readonly { readonly value: Big; readonly probability: Big }[]
  readonly cost: Big
}

/** B = Σ pₖ·vₖ − cost (decision tree). With `less`, amounts are what we pay, and a cost adds to them. */
export function valueOfAlternative(
  { name, outcomes, cost }: Alternative,
  direction: 'more' | 'less',
): { readonly value: Big } | Unsaid {
  if (outcomes.length === 0) return unsaid(msg`"${name}" has no outcome`, 'batnaValue')
  const total = outcomes.reduce((sum, { probability }) => sum.plus(probability), new Big(0))
  if (total.minus(1).abs().gt(0.01))
    return unsaid(msg`the probabilities of "${name}" do not add up to 100%`, 'batnaValue')
  const mean = outcomes.reduce(
    (sum, { value, probability }) => sum.plus(value.times(probability)),
    new Big(0),
  )
  return { value: direction === 'more' ? mean.minus(cost) : mean.plus(cost) }
}
