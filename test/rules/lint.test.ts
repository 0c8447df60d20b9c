import assert from 'node:assert/strict'
import { mock } from 'node:test'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { rules } from '../../src/rules/catalogue.js'
import { lint } from '../../src/rules/lint.js'

const options = { today: '2026-11-23' }

describe('lint', () => {
  it('distinguishes sections that became equal', () => {
    const notes = '## Notes\n\n- TODO: ask on 31 November 2026\n\n'
    const brief = parseBrief(`# A\n\n${notes}## Team\n\nLena\n`)
    lint(brief, options)
    const after = `# B\n\n${notes}## Sources\n\nNone.\n\n${notes}## Staff\n\nLena\n`
    assert.deepEqual(lint(parseBrief(after, brief), options), lint(parseBrief(after), options))
  })

  it('runs every enabled rule each time', () => {
    const on = rules.filter(({ isOptional }) => !isOptional)
    const spies = on.map(rule => mock.method(rule, 'check'))
    const brief = parseBrief('## Notes\n')
    lint(brief, options)
    lint(parseBrief('## Notes\n', brief), options)
    const counts = spies.map(({ mock }) => mock.callCount())
    mock.restoreAll()
    assert.deepEqual(new Set(counts), new Set([2]))
  })
})
