import assert from 'node:assert/strict'
import { createSlices } from '../../src/vscode/store/slices.js'

describe('slices of work', () => {
  it('come in the order of the calls, and give what the work gives', async () => {
    const { run, take } = createSlices()
    const done: string[] = []
    function* steps() {
      done.push('one')
      yield
      done.push('two')
      return 2
    }
    const results = await Promise.all([take(steps()), run(() => done.push('three')), run(() => 'four')])
    assert.deepEqual(done, ['one', 'two', 'three'])
    assert.deepEqual(results, [2, 3, 'four'])
  })

  it('fail alone', async () => {
    const { run } = createSlices()
    const failed = run(() => {
      throw new Error('this one')
    })
    const other = run(() => 'other')
    await assert.rejects(failed, /this one/)
    assert.equal(await other, 'other')
  })

  it('leave turns to others', async () => {
    const { take } = createSlices()
    let turns = 0
    const timer = setInterval(() => turns++)
    function* slowSteps() {
      for (let step = 0; step < 5; step++) {
        const end = performance.now() + 12
        while (performance.now() < end);
        yield
      }
    }
    await take(slowSteps())
    clearInterval(timer)
    assert.ok(turns >= 4, `${turns} turns`)
  })
})
