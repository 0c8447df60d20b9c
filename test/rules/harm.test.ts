import assert from 'node:assert/strict'
import { rules } from '../../src/rules/catalogue.js'
import { byHarm, harmOf, harms, harmTable } from '../../src/rules/harm.js'

describe('harm', () => {
  it('has each rule once', () => {
    const listed = harms.flatMap(harm => harmTable[harm].rules)
    assert.deepEqual([...listed].sort(), rules.map(({ id }) => id).sort())
  })

  it('tells the harm of a rule', () => {
    assert.equal(harmOf({ rule: 'question/reveals-limit' }), 'leak')
    assert.equal(harmOf({ rule: 'brief/key-typo' }), 'form')
  })

  it('puts what is to be mended first, the most harmful before the rest, and keeps the order of equals', () => {
    const problems = [
      { rule: 'brief/front-matter-invalid', severity: 'error' },
      { rule: 'walkaway/no-batna', severity: 'warning' },
      { rule: 'cross/limit-worse-than-batna', severity: 'info' },
      { rule: 'question/reveals-limit', severity: 'warning' },
      { rule: 'walkaway/no-target', severity: 'warning' },
      { rule: 'cross/scenario-past-limit', severity: 'warning' },
      { rule: 'package/past-limit', severity: 'error' },
    ] as const
    assert.deepEqual(
      byHarm(problems).map(({ rule }) => rule),
      [
        'package/past-limit',
        'cross/scenario-past-limit',
        'question/reveals-limit',
        'walkaway/no-batna',
        'walkaway/no-target',
        'brief/front-matter-invalid',
        'cross/limit-worse-than-batna',
      ],
    )
  })
})
