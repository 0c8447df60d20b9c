import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { rules } from '../../src/rules/catalogue.js'
import { levelOf } from '../../src/rules/level-of.js'
import { lint } from '../../src/rules/lint.js'
import { configure, type Layers } from '../../src/rules/settings.js'
import { applyEdits } from '../../src/text/span.js'

const today = '2026-11-23'

function ruleNamed(id: string) {
  const rule = rules.find(rule => rule.id === id)
  if (rule === undefined) throw new Error(id)
  return rule
}

describe('the level of a rule', () => {
  const cases: readonly (readonly [rule: string, layers: Layers, level: string])[] = [
    ['question/leading', {}, 'warning default'],
    ['question/why', { settings: { rules: { '*': 'info' } } }, 'info settings'],
    ['suppression/no-reason', {}, 'off default'],
    [
      'question/leading',
      { settings: { rules: { 'question/leading': 'hint', 'question/*': 'off' } } },
      'hint settings',
    ],
    ['question/leading', { settings: { rules: { 'question/*': 'off', '*': 'error' } } }, 'off settings'],
    [
      'question/leading',
      { file: { rules: { '*': 'error' } }, settings: { rules: { 'question/leading': 'off' } } },
      'error file',
    ],
    [
      'question/leading',
      { file: { rules: { 'context/*': 'error' } }, settings: { rules: { '*': 'off' } } },
      'off settings',
    ],
  ]
  for (const [id, layers, expected] of cases)
    it(`of ${id} under ${JSON.stringify(layers)} is ${expected}`, () => {
      const { level, origin } = levelOf(ruleNamed(id), layers)
      assert.equal(`${level} ${origin}`, expected)
    })

  it('uses the default for an option of the wrong type', () => {
    const settings = { rules: { 'question/too-few': ['hint', { least: 'five' }] as const } }
    assert.deepEqual(configure(ruleNamed('question/too-few'), { settings }).options, { least: 3 })
  })

  it('does not change options', () => {
    const settings = {
      rules: { 'question/too-few': ['hint', { least: 5 }] as const, 'question/*': 'off' as const },
    }
    const { options } = configure(ruleNamed('question/too-few'), {
      settings,
      file: { rules: { '*': 'error' } },
    })
    assert.deepEqual(options, { least: 5 })
  })
})

/** Checks the problems of a rule as `line level`, lines from 1. */
function check(text: string, rule: string, layers: Layers = {}): readonly string[] {
  const brief = parseBrief(text)
  return lint(brief, { today, ...layers })
    .filter(problem => problem.rule === rule)
    .map(({ span, severity }) => `${text.slice(0, span.start).split('\n').length} ${severity}`)
}

const leading = "- Don't you think it is fair?"
const questions = (...lines: readonly string[]) => `# B\n\n## Questions\n\n${lines.join('\n')}\n`

describe('a comment with a level', () => {
  it('changes a line, a section or the file', () => {
    const own = check(questions(leading), 'question/leading')
    assert.deepEqual(own, ['5 warning'])
    assert.deepEqual(
      check(
        questions('Text', '', '<!-- negotiation error question/leading: here -->', leading, leading),
        'question/leading',
      ),
      ['8 error', '9 warning'],
    )
    assert.deepEqual(
      check(questions('<!-- negotiation hint question/*: here -->', '', leading), 'question/leading'),
      ['7 hint'],
    )
    assert.deepEqual(
      check(`<!-- negotiation info question/leading -->\n\n${questions(leading)}`, 'question/leading'),
      ['7 info'],
    )
  })
  it('wins over file and settings, and turns a rule on', () => {
    const off = { rules: { '*': 'off' as const } }
    const text = questions('Text', '', '<!-- negotiation info question/leading -->', leading, leading)
    assert.deepEqual(check(text, 'question/leading', { file: off, settings: off }), ['8 info'])
    const optional = `<!-- negotiation warning suppression/no-reason -->\n\n${questions(
      'Text',
      '',
      '<!-- negotiation ignore question/leading -->',
      leading,
    )}`
    assert.deepEqual(check(optional, 'suppression/no-reason'), ['9 warning'])
  })
  it('that covers fewer lines wins over one that covers more', () => {
    const text = `<!-- negotiation off question/leading: no -->\n\n${questions(
      'Text',
      '',
      '<!-- negotiation error question/*: yes -->',
      leading,
      leading,
    )}`
    assert.deepEqual(check(text, 'question/leading'), ['10 error'])
  })
  it('is named as the origin of the level', () => {
    const text = questions('Text', '', '<!-- negotiation info question/leading -->', leading)
    const { level, origin, comment } = levelOf(ruleNamed('question/leading'), {}, parseBrief(text), 7)
    assert.deepEqual([level, origin, comment?.span.start], ['info', 'comment', text.indexOf('<!--')])
    assert.equal(levelOf(ruleNamed('question/leading'), {}, parseBrief(text), 0).origin, 'default')
  })
  it('is reported if it names no rule, or if it is `off` and suppresses nothing', () => {
    const text = questions(
      'Text',
      '',
      '<!-- negotiation hint question/leeding, question/leading -->',
      'Text',
      '',
      '<!-- negotiation off question/leading -->',
      '- What?',
    )
    assert.deepEqual(check(text, 'suppression/unknown-rule'), ['7 warning'])
    assert.deepEqual(check(text, 'suppression/unused'), ['10 info'])
  })
  it('is an ordinary comment if it names people instead of rules', () => {
    const text = questions('Text', '', '<!-- negotiation hint for Lena: call first -->', '- What?')
    assert.deepEqual(check(text, 'suppression/unknown-rule'), [])
  })
  it('that turns off what another comment turned on counts as used', () => {
    const off = { rules: { 'question/leading': 'off' as const } }
    const text = `<!-- negotiation error question/leading -->\n\n${questions('Text', '', '<!-- negotiation off question/leading -->', leading)}`
    assert.deepEqual(check(text, 'suppression/unused', { file: off }), [])
    assert.deepEqual(check(text.replace('error', 'off'), 'suppression/unused'), [])
  })
  it('is removed by the fix for a misspelt rule', () => {
    const text = questions(
      'Text',
      '',
      '<!-- negotiation hint question/leeding, question/leading -->',
      leading,
    )
    const problem = lint(parseBrief(text), { today }).find(({ rule }) => rule === 'suppression/unknown-rule')
    const fixed = applyEdits(text, problem?.fixes[0]?.edits ?? [])
    assert.ok(fixed.includes('<!-- negotiation hint question/leading -->'))
  })
})
