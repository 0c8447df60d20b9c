import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'

/** Processor time in ms to read the facts of a bullet, without parsing; the best of three, to reduce noise. */
function timeOfBullet(heading: string, said: string, length: number): number {
  const text = `## ${heading}\n\n- Outcome: ${said.repeat(length / said.length)}x\n`
  const times = [1, 2, 3].map(() => {
    const { facts } = parseBrief(text)
    const before = process.cpuUsage()
    assert.equal(facts.concessions.length + facts.dates.length + facts.scenarios.length, 1)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

describe('a long bullet', () => {
  // A backslash that is escaped is read as a blank.
  for (const [heading, said, length] of [
    ['Concessions', '€1 ', 6000],
    ['Concessions', '1 in 3 ', 6000],
    ['Concessions', '→ if ', 6000],
    ['Concessions', '\\\\', 2000],
    ['Scenarios', 'sign ', 6000],
  ] as const)
    it(`of "${said}" takes linear time`, () => {
      timeOfBullet(heading, said, 1000)
      const [short, long] = [timeOfBullet(heading, said, length), timeOfBullet(heading, said, length * 4)]
      // In theory 4 times as long; 16 times if the time is quadratic.
      assert.ok(long < 8 * short + 100, `${short} ms, then ${long} ms`)
    })
})

/** Processor time in ms to read the key numbers of a text; the best of three. */
function timeOfLimits(body: string): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage()
    const { facts } = parseBrief(`## Limits\n\n${body}\n`)
    assert.ok(facts.deals.length + facts.unread.length > 0)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

describe('a long section of limits', () => {
  for (const said of [
    'we stop at €4. ',
    '- Us:\n  - Limit: €4\n',
    'Limit ',
    '€1 | Limit: ',
    '### Lot A\n\n- Limit: €4\n\n',
    '- Limit (lot A): €4\n',
  ])
    it(`of ${JSON.stringify(said)} takes linear time`, () => {
      const time = (length: number) => timeOfLimits(said.repeat(length / said.length))
      time(1000)
      const [short, long] = [time(4000), time(16_000)]
      assert.ok(long < 8 * short + 100, `${short} ms, then ${long} ms`)
    })
})
