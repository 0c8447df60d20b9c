import assert from 'node:assert/strict'
import { Big } from 'big.js'
import type { Direction } from '../../src/brief/facts/role.js'
import { chanceAt, shareAt, widthsOf, zoneBetween } from '../../src/brief/facts/zone.js'
import { readValue } from '../../src/values/main-value.js'

function zone(ours: string, theirs: string, direction: Direction) {
  const found = zoneBetween(readValue(ours), readValue(theirs), direction)
  assert.ok(found)
  return found
}

/** Rounded to whole percent. */
function percent(share: number | undefined): number | undefined {
  return share === undefined ? undefined : Math.round(share * 100)
}

describe('the zone of possible agreement', () => {
  const renewal = zone('€428k per year', '€450k–€475k per year', 'more')
  const lease = zone('€20.90 per m² per month', '€18.00–€19.50 per m² per month', 'less')
  const yearly = (monthly: number) => new Big(monthly).times(12)

  it('has the width given in the analyses', () => {
    assert.deepEqual(widthsOf(renewal).map(Number), [22_000, 34_500, 47_000])
    assert.deepEqual(
      widthsOf(lease).map(Number),
      [1.4, 2.15, 2.9].map(width => Number(yearly(width))),
    )
  })

  it('gives the chance of a price', () => {
    assert.equal(percent(chanceAt(renewal, new Big(455_000))), 80)
    assert.equal(percent(chanceAt(lease, yearly(19))), 67)
    assert.equal(chanceAt(renewal, new Big(440_000)), 1)
    assert.equal(chanceAt(renewal, new Big(480_000)), 0)
    assert.equal(chanceAt(zone('€48k', '€50k', 'more'), new Big(49_000)), undefined)
  })

  it('gives our share of the surplus', () => {
    assert.equal(percent(shareAt(renewal, new Big(455_000))), 78)
    assert.equal(percent(shareAt(lease, yearly(19))), 88)
    assert.equal(percent(shareAt(renewal, new Big(428_000))), 0)
    assert.equal(shareAt(zone('€48k', '€40k–€44k', 'more'), new Big(45_000)), undefined)
  })

  it('is unknown without both limits in one unit and a direction', () => {
    const [ours, theirs] = [readValue('€48k per year'), readValue('$50k per year')]
    assert.equal(zoneBetween(ours, theirs, 'more'), undefined)
    assert.equal(zoneBetween(ours, undefined, 'more'), undefined)
    assert.equal(zoneBetween(ours, ours, undefined), undefined)
  })
})
