import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { lint } from '../../src/rules/lint.js'

const brief = (...lines: readonly string[]) =>
  parseBrief(['## Listening questions', '', ...lines, ''].join('\n'))

const rules = (...lines: readonly string[]) =>
  lint(brief(...lines), { today: '2026-12-03', fileName: 'a.negotiation.md', settings: {} })
    .map(({ rule }) => rule)
    .filter(rule => rule.startsWith('question/'))

const open = ['What has changed?', 'How do you decide?', 'What would a good year be?']

describe('a question that was asked', () => {
  for (const marks of [
    ['-', '-', '-'],
    ['- [x]', '- [ ]', '-'],
    ['1. [x]', '2. [X]', '3. [x]'],
  ])
    it(`counts as one of the brief's: ${marks.join(' ')}`, () => {
      const lines = open.map((text, index) => `${marks[index]} ${text}`)
      assert.equal(brief(...lines).facts.questions.length, 3)
      assert.deepEqual(rules(...lines), [])
    })

  it('is known as asked, and what is left is known too', () => {
    const { questions, unasked } = brief('- [x] What has changed?', '- How do you decide?').facts
    assert.deepEqual(
      questions.map(({ isDone }) => isDone),
      [true, false],
    )
    assert.deepEqual(
      unasked.map(({ words }) => words.text),
      ['How do you decide?'],
    )
  })

  it('counts in the share of open ones, and is not judged by itself', () => {
    const closed = ['Is it blue?', 'Can you sign?', 'Do you agree?', "Don't you think so?"]
    assert.deepEqual(rules(...closed.map(text => `- [x] ${text}`), '- How do you decide?'), [
      'question/mostly-closed',
    ])
  })

  it('keeps its answer out of the questions', () =>
    assert.equal(brief('- [x] Tell us about the depot.', '  > What about June?').facts.questions.length, 1))
})
