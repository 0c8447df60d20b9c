import assert from 'node:assert/strict'
import { rules } from '../../src/rules/catalogue.js'
import { byHarm, harmOf, harms, harmTable } from '../../src/rules/harm.js'

describe('harm', () => {
  it('has each rule once', () => {
    const listed = harms.flatMap(harm => harmTable[harm])
    assert.deepEqual([...listed].sort(), rules.map(({ id }) => id).sort())
  })

  it('tells the harm of a rule', () => {
    assert.equal(harmOf({ rule: 'question/reveals-limit' }), 'leak')
    assert.equal(harmOf({ rule: 'brief/key-typo' }), 'form')
  })

  it('puts what is to be mended first, in the order of the table, and those of one rule by severity', () => {
    const problems = [
      { rule: 'brief/front-matter-invalid', severity: 'error' },
      { rule: 'walkaway/no-batna', severity: 'warning' },
      { rule: 'cross/limit-worse-than-batna', severity: 'info' },
      { rule: 'question/reveals-limit', severity: 'warning' },
      { rule: 'walkaway/no-target', severity: 'warning' },
      { rule: 'cross/scenario-past-limit', severity: 'warning' },
      { rule: 'package/past-limit', severity: 'warning' },
      { rule: 'package/past-limit', severity: 'error' },
    ] as const
    assert.deepEqual(
      byHarm(problems).map(({ rule, severity }) => `${severity} ${rule}`),
      [
        'warning cross/scenario-past-limit',
        'error package/past-limit',
        'warning package/past-limit',
        'warning question/reveals-limit',
        'warning walkaway/no-batna',
        'warning walkaway/no-target',
        'error brief/front-matter-invalid',
        'info cross/limit-worse-than-batna',
      ],
    )
  })
})
