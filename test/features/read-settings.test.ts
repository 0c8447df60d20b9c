import assert from 'node:assert/strict'
import { readSettings } from '../../src/features/settings/read-settings.js'
import { readConfiguration } from '../../src/rules/read-configuration.js'

describe('the settings of the editor', () => {
  it('are levels, and levels with options', () => {
    const rules = {
      'question/*': 'off',
      'brief/section-thin': ['info', { words: 40 }],
      '*': ['hint'],
    } as const
    assert.deepEqual(readSettings(rules), {
      settings: { rules: { ...rules, '*': 'hint' } },
      errors: [],
    })
  })

  it('may be absent', () => assert.deepEqual(readSettings(undefined), { settings: {}, errors: [] }))

  const wrong: readonly (readonly [rules: unknown, used: object, errors: readonly string[]])[] = [
    ['off', {}, ['negotiationBrief.rules: An object was expected here, as { "name": … }']],
    [null, {}, ['negotiationBrief.rules: An object was expected here, as { "name": … }']],
    [
      { 'question/leeding': 'off', 'question/why': 'info' },
      { 'question/why': 'info' },
      ['negotiationBrief.rules: There is no rule "question/leeding"; did you mean "question/leading"?'],
    ],
    [
      { 'question/why': 'loud', '*': 3 },
      {},
      [
        'negotiationBrief.rules › question/why: "loud" is no level; error, warning, info, hint or off was expected',
        'negotiationBrief.rules › *: This is no level; error, warning, info, hint or off was expected',
      ],
    ],
    [
      { 'brief/section-thin': ['info', { words: '40', wrds: 3 }], 'question/*': ['hint', 4] },
      { 'brief/section-thin': ['info', {}], 'question/*': ['hint', {}] },
      [
        'negotiationBrief.rules › brief/section-thin › words: The option "words" expects a number, 0 or more',
        'negotiationBrief.rules › brief/section-thin: brief/section-thin has no option "wrds"; did you mean "words"?',
        'negotiationBrief.rules › question/*: An object was expected here, as { "name": … }',
      ],
    ],
  ]
  for (const [rules, used, errors] of wrong)
    it(`leave out the invalid parts of ${JSON.stringify(rules)}`, () => {
      const { settings, errors: found } = readSettings(rules)
      assert.deepEqual([settings.rules, found], [used, errors])
    })

  it('give the same result and the same errors as a configuration file', () => {
    for (const [rules] of wrong) {
      const { settings, errors } = readSettings(rules)
      const file = readConfiguration(JSON.stringify({ rules }))
      assert.deepEqual(settings.rules, file.configuration.rules)
      assert.deepEqual(
        errors.map(error => error.replace(/^[^:]*: /, '')),
        file.errors.map(({ message }) => message),
      )
    }
  })
})
