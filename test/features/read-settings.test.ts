import assert from 'node:assert/strict'
import { readSettings } from '../../src/features/settings/read-settings.js'

describe('settings', () => {
  it('are levels, and levels with options', () =>
    assert.deepEqual(readSettings({ 'question/*': 'off', 'a/b': ['info', { words: 40 }] }), {
      rules: { 'question/*': 'off', 'a/b': ['info', { words: 40 }] },
    }))

  it('lose what makes no sense', () => {
    assert.deepEqual(
      readSettings({ 'a/b': 'loud', 'c/d': 3, 'e/f': ['info', { words: {} }], 'g/h': ['info', 4] }),
      {
        rules: { 'e/f': ['info', {}], 'g/h': 'info' },
      },
    )
    assert.deepEqual(readSettings('off'), {})
    assert.deepEqual(readSettings(undefined), {})
  })
})
