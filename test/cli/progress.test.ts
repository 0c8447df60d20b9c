import assert from 'node:assert/strict'
import { createProgress } from '../../src/cli/progress.js'

interface Case {
  readonly isTTY?: boolean
  readonly env?: { readonly [name: string]: string }
  /** The time at which each brief is done, in milliseconds. */
  readonly done: readonly number[]
  readonly written: readonly string[]
}

const line = '\r\u001B[2K'

const cases: { readonly [name: string]: Case } = {
  'nothing during the first second': { done: [0, 500, 999], written: [] },
  'the number of checked briefs after that': {
    done: [0, 1001, 1050, 1500],
    written: ['2 of 1,234 briefs', '4 of 1,234 briefs', ''],
  },
  'nothing in a pipe': { isTTY: false, done: [2000], written: [] },
  'nothing in CI': { env: { CI: 'true' }, done: [2000], written: [] },
  'nothing on a terminal without a cursor': { env: { TERM: 'dumb' }, done: [2000], written: [] },
}

describe('the progress of a run shows', () => {
  for (const [name, { isTTY = true, env = {}, done, written }] of Object.entries(cases))
    it(name, () => {
      const texts: string[] = []
      let now = 0
      const listeners = process.listenerCount('SIGINT')
      const stderr = { isTTY, write: (text: string) => texts.push(text) }
      const progress = createProgress({ stderr, env }, 1234, () => now)
      for (now of done) progress.step()
      progress.end()
      assert.deepEqual(
        texts,
        written.map(text => line + text),
      )
      assert.equal(process.listenerCount('SIGINT'), listeners)
    })
})
