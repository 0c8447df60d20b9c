import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { Big } from 'big.js'
import { valueOfAlternative } from '../../src/brief/analyses/alternatives.js'
import { danceOf, usedRoom } from '../../src/brief/analyses/dance.js'
import { keyPointsOf, pointOf } from '../../src/brief/analyses/key-points.js'
import { suggestSteps } from '../../src/brief/analyses/ladder.js'
import { leavingOf } from '../../src/brief/analyses/negotiable.js'
import { openingForMiddle } from '../../src/brief/analyses/opening.js'
import { planOf, prospectsOf } from '../../src/brief/analyses/plan.js'
import { chanceAt, roomBetween, shareAt } from '../../src/brief/analyses/room.js'
import { scaleOf } from '../../src/brief/analyses/scale.js'
import { isUnsaid, type Unsaid } from '../../src/brief/analyses/unsaid.js'
import { parseBrief } from '../../src/brief/parse-brief.js'

function example(name: string) {
  const brief = parseBrief(
    readFileSync(new URL(`../../examples/${name}.negotiation.md`, import.meta.url), 'utf8'),
  )
  const { facts } = brief
  const [deal] = facts.deals
  assert.ok(deal)
  const scale = said(scaleOf(deal))
  const points = keyPointsOf(scale)
  const floor = pointOf(scale, facts.floorOf(deal))
  return {
    facts,
    scale,
    points,
    floor,
    room: said(roomBetween(scale, floor, points.theirWalkAway)),
    plan: said(planOf(prospectsOf(scale, facts.scenarios, leavingOf(brief, scale, points)))),
  }
}

function said<Result extends object>(result: Result | Unsaid): Result {
  assert.ok(!isUnsaid(result), isUnsaid(result) ? result.because.template : '')
  return result
}

const percent = (share: Big) => share.times(100).round(0).toNumber()

describe('analyses: worked figures', () => {
  const halden = example('halden-renewal')
  const lease = example('canal-house-lease')

  it('has the room of a seller in three cases', () => {
    const { worst, middle, best } = halden.room.widths
    assert.deepEqual([worst, middle, best].map(Number), [22_000, 34_500, 47_000])
  })

  it('has the room of a buyer in three cases', () => {
    const { worst, middle, best } = lease.room.widths
    assert.deepEqual([worst, middle, best].map(Number), [1.4, 2.15, 2.9])
  })

  it('has the chance of a price', () => {
    assert.equal(percent(said(chanceAt(halden.room, new Big(455_000))).chance), 80)
    assert.equal(percent(said(chanceAt(lease.room, new Big(19))).chance), 67)
  })

  it('has our share of the room', () =>
    assert.equal(percent(said(shareAt(halden.room, new Big(455_000))).share), 78))

  it('has what the plan brings on average', () => {
    assert.equal(halden.plan.value.toFixed(), '441790')
    assert.equal(lease.plan.value.round(3).toFixed(), '19.575')
  })

  it('has the value of an alternative', () => {
    const outcomes = [
      { value: new Big(432), probability: new Big(0.8) },
      { value: new Big(400), probability: new Big(0.2) },
    ]
    const nordkauf = { name: 'Nordkauf', outcomes, cost: new Big(2) }
    assert.equal(Number(said(valueOfAlternative(nordkauf, 'more')).value), 423.6)
    const trial = [
      { value: new Big(4.6), probability: new Big(0.5) },
      { value: new Big(0), probability: new Big(0.5) },
    ]
    const court = { name: 'court', outcomes: trial, cost: new Big(0.4) }
    assert.equal(Number(said(valueOfAlternative(court, 'more')).value), 1.9)
  })

  it('has the opening that puts the middle on the target', () =>
    assert.equal(Number(openingForMiddle(new Big(19), new Big(21.5))), 16.5))

  it('has a ladder of three halving steps', () => {
    const steps = suggestSteps(new Big(468_000), new Big(455_000), 3)
    assert.deepEqual(
      steps.map(step => step.div(1000).round(1).toNumber()),
      [7.4, 3.7, 1.9],
    )
  })

  it('has the dance of the offers', () => {
    const { moves, gap, middle } = danceOf(lease.scale, lease.facts.offers, head => head === 'Rent')
    assert.deepEqual(
      moves.map(({ who, price, step }) => [who, Number(price), step && Number(step)]),
      [
        ['them', 21.5, undefined],
        ['us', 17.6, undefined],
        ['them', 21, 0.5],
      ],
    )
    assert.deepEqual([gap, middle].map(Number), [3.4, 19.3])
  })

  it('has how much of the way to the limit an offer used', () =>
    assert.equal(usedRoom(new Big(468), new Big(428), new Big(455))?.toNumber(), 0.325))
})
