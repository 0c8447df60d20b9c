import { Big } from 'big.js'

/**
 * The steps from the opening to the target, each half as large as the one before:
 * stepₖ = (O − T)·q^(k−1)·(1 − q)/(1 − qⁿ) with q = ½ (Tey 2021). Steps are unsigned, and add up to |O − T|.
 */
export function suggestSteps(opening: Big, target: Big, count: number): readonly Big[] {
  const q = new Big(0.5)
  const whole = opening.minus(target).abs()
  const first = whole.times(new Big(1).minus(q)).div(new Big(1).minus(q.pow(count)))
  return Array.from({ length: count }, (_, index) => first.times(q.pow(index)))
}

/**
 * The offers of the Ackerman ladder: 65, 85, 95 and 100 % of the target for a buyer, mirrored as 135, 115, 105 and
 * 100 % for a seller (Voss; the mirror is ours).
 */
export function suggestOffers(target: Big, direction: 'more' | 'less'): readonly Big[] {
  return [35, 15, 5, 0].map(percent =>
    target.times(direction === 'more' ? 100 + percent : 100 - percent).div(100),
  )
}
