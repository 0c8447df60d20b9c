import assert from 'node:assert/strict'
import { TextMemo } from '../../src/text/text-memo.js'

/** A memo after so many readings that asked for nothing, and how often it has computed something. */
function afterReadings(count: number) {
  let computed = 0
  const lengthOf = (text: string) => {
    computed++
    return text.length
  }
  let memo = new TextMemo<number>()
  memo.recall('Target: €455k', lengthOf)
  for (let reading = 0; reading < count; reading++) memo = new TextMemo(memo)
  assert.equal(memo.recall('Target: €455k', lengthOf), 13)
  return computed
}

describe('TextMemo', () => {
  it('computes once what a reading asks for', () => {
    assert.equal(afterReadings(0), 1)
  })

  it('keeps what it has computed for a text in one context apart from another', () => {
    const memo = new TextMemo<string>()
    const inContext = (context: string) => memo.recall('Target', text => `${text} of ${context}`, context)
    assert.equal(inContext('ours'), 'Target of ours')
    assert.equal(inContext('theirs'), 'Target of theirs')
    assert.equal(inContext('ours'), 'Target of ours')
  })

  it('still knows what some readings have not asked for', () => {
    assert.equal(afterReadings(1), 1)
    assert.equal(afterReadings(40), 1)
  })

  it('drops what no reading has asked for in a long while', () => {
    assert.equal(afterReadings(200), 2)
  })
})
