import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'

/** Processor time in ms; the least of three, because other processes disturb it. */
function timeOf(read: () => void): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage()
    read()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

/** How long the concessions of a bullet take that says the same again and again. */
function timeOfBullet(said: string, length: number): number {
  const text = `## Concessions\n\n- ${said.repeat(length / said.length)}\n`
  return timeOf(() => parseBrief(text).facts.concessions.length)
}

describe('a long line', () => {
  for (const said of ['€1 ', '1 in 3 ', 'up from €1 ', '→ if ', 'x&nbsp;'])
    it(`of "${said}" takes time in proportion to its length`, () => {
      timeOfBullet(said, 1000)
      const [short, long] = [timeOfBullet(said, 5000), timeOfBullet(said, 20_000)]
      // Four times in theory, sixteen times where time grows with the square.
      assert.ok(long < 9 * short + 150, `${short} ms, then ${long} ms`)
    })
  it('of blanks takes time in proportion to its length', () => {
    const text = `## Concessions\n\n- price${'\\\\'.repeat(2500)}x\n`
    assert.ok(timeOf(() => parseBrief(text).facts.concessions.length) < 3000)
  })
})
