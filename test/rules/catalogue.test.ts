import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { rules } from '../../src/rules/catalogue.js'
import { examplesOf, rationaleOf } from '../../src/rules/pages.js'

const folder = new URL('../../src/rules/', import.meta.url)

/** `group/name` of every file with a rule. */
function ruleFiles(): string[] {
  const groups = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory())
  return groups.flatMap(({ name: group }) =>
    readdirSync(new URL(`${group}/`, folder)).map(file => `${group}/${file.replace(/\.ts$/, '')}`),
  )
}

describe('catalogue', () => {
  it('lists every rule of the folder once, under the name of its file', () => {
    assert.deepEqual(rules.map(({ id }) => id).sort(), ruleFiles().sort())
  })
  it('has texts for every rule', () => {
    for (const { id, summary, options = {} } of rules) {
      const examples = examplesOf(id)
      const { why = '', source = '', options: meanings = {} } = rationaleOf(id) ?? {}
      assert.deepEqual(Object.keys(meanings), Object.keys(options), id)
      assert.ok(summary.endsWith('.') && why.endsWith('.') && source.length > 0, id)
      assert.ok(examples.length > 0, id)
      for (const { messages } of examples)
        for (const message of messages) assert.ok(!/[.\n]$/.test(message), `${id}: ${message}`)
    }
  })
})
