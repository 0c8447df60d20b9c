import assert from 'node:assert/strict'
import fc from 'fast-check'
import { spread } from '../../src/picture/spread.js'

const label = fc.record({
  x: fc.double({ min: -100, max: 1000, noNaN: true }),
  width: fc.double({ min: 1, max: 120, noNaN: true }),
})

describe('spread of labels', () => {
  it('never lets labels overlap, leave their row or change their order', () =>
    fc.assert(
      fc.property(fc.array(label, { maxLength: 8 }), labels => {
        const centres = spread(labels, 0, 900, 10)
        const needed = labels.reduce((sum, { width }) => sum + width, 0) + 10 * Math.max(0, labels.length - 1)
        assert.equal(centres === undefined, needed > 900)
        const placed = labels
          .map(({ x, width }, index) => ({ x, width, centre: centres?.[index] ?? 0, index }))
          .sort((a, b) => a.x - b.x || a.index - b.index)
        for (const [index, { centre, width }] of placed.entries()) {
          if (centres === undefined) return
          assert.ok(centre - width / 2 >= -1e-6 && centre + width / 2 <= 900 + 1e-6)
          const next = placed[index + 1]
          if (next) assert.ok(next.centre - next.width / 2 >= centre + width / 2 + 10 - 1e-6)
        }
      }),
    ))

  it('leaves alone what does not touch', () =>
    assert.deepEqual(
      spread(
        [
          { x: 50, width: 20 },
          { x: 200, width: 20 },
        ],
        0,
        300,
        10,
      ),
      [50, 200],
    ))

  it('moves two that touch apart by the same', () =>
    assert.deepEqual(
      spread(
        [
          { x: 100, width: 40 },
          { x: 100, width: 40 },
        ],
        0,
        300,
        10,
      ),
      [75, 125],
    ))
})
