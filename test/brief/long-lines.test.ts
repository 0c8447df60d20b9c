import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'

/** Processor time in ms to read the concessions of a bullet, parsing aside; the least of three, because other processes disturb it. */
function timeOfBullet(said: string, length: number): number {
  const text = `## Concessions\n\n- price ${said.repeat(length / said.length)}x\n`
  const times = [1, 2, 3].map(() => {
    const { facts } = parseBrief(text)
    const before = process.cpuUsage()
    assert.equal(facts.concessions.length, 1)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

describe('a long bullet', () => {
  // A backslash that is escaped is read as a blank.
  for (const [said, length] of [
    ['€1 ', 6000],
    ['1 in 3 ', 6000],
    ['→ if ', 6000],
    ['\\\\', 2000],
  ] as const)
    it(`of "${said}" takes time in proportion to its length`, () => {
      timeOfBullet(said, 1000)
      const [short, long] = [timeOfBullet(said, length), timeOfBullet(said, length * 4)]
      // Four times as long in theory; sixteen times where time grows with the square.
      assert.ok(long < 8 * short + 100, `${short} ms, then ${long} ms`)
    })
})
