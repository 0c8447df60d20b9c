import assert from 'node:assert/strict'
import fc from 'fast-check'
import { frontierOf, kalaiOf, nashOf, type Worth } from '../../src/brief/analyses/frontier.js'

const worth = (ours: number, theirs: number): Worth => ({ ours, theirs })
const nothing = worth(0, 0)
const five = [worth(0, 100), worth(30, 90), worth(60, 60), worth(90, 20), worth(100, 0)]
const anyWorth = fc.record({
  ours: fc.integer({ min: -20, max: 120 }),
  theirs: fc.integer({ min: -20, max: 120 }),
})

describe('analyses: frontier', () => {
  it('leaves out what another package beats for both', () => {
    assert.deepEqual(frontierOf([...five, worth(29, 90), worth(60, 59), worth(50, 50)]), five)
    assert.deepEqual(frontierOf([]), [])
  })

  it('has the point of Nash, the largest product: 60 × 60 before 30 × 90 and 90 × 20', () => {
    assert.deepEqual(nashOf(five, nothing), worth(60, 60))
    // 80 × 40 = 3200, 50 × 55 = 2750
    assert.deepEqual(nashOf([worth(80, 40), worth(50, 55)], nothing), worth(80, 40))
  })

  it('has the point of Kalai, the largest gain of the side that gains less', () => {
    assert.deepEqual(kalaiOf(five, nothing), worth(60, 60))
    assert.deepEqual(kalaiOf([worth(80, 40), worth(50, 55)], nothing), worth(50, 55))
  })

  it('measures both from no deal', () => {
    // 10 × 60 = 600 and 40 × 20 = 800; 10 and 20 for the side that gains less
    assert.deepEqual(nashOf(five, worth(50, 0)), worth(90, 20))
    assert.deepEqual(kalaiOf(five, worth(50, 0)), worth(90, 20))
  })

  it('has no fair point where no package is better than no deal for both', () => {
    assert.equal(nashOf(five, worth(95, 30)), undefined)
    assert.equal(kalaiOf([], nothing), undefined)
  })

  it('has fair points on the frontier', () =>
    fc.assert(
      fc.property(fc.array(anyWorth, { minLength: 1, maxLength: 30 }), candidates => {
        const frontier = frontierOf(candidates)
        for (const one of candidates)
          assert.ok(frontier.some(best => best.ours >= one.ours && best.theirs >= one.theirs))
        const nash = nashOf(frontier, nothing)
        if (nash)
          for (const one of candidates)
            assert.ok(one.ours < 0 || one.theirs < 0 || one.ours * one.theirs <= nash.ours * nash.theirs)
        const kalai = kalaiOf(frontier, nothing)
        if (kalai)
          for (const one of candidates)
            assert.ok(Math.min(one.ours, one.theirs) <= Math.min(kalai.ours, kalai.theirs))
      }),
    ))
})
