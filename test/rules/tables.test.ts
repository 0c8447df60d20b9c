import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { lint } from '../../src/rules/lint.js'
import { toText } from '../../src/text/message.js'
import { applyEdits } from '../../src/text/span.js'

const issues =
  '## Issues\n\n| Issue | Weight | Target |\n| --- | --- | --- |\n| Price | 50 | €50k |\n| Term | 30 | 24 months |\n'

function problemsOf(rule: string, text: string) {
  return lint(parseBrief(text), { today: '2026-11-30' }).filter(problem => problem.rule === rule)
}

describe('tables that are broken', () => {
  const rows: readonly [name: string, text: string, cut: readonly string[]][] = [
    ['one row', `${issues}\n| Start | 20 | March |\n`, ['| Start | 20 | March |']],
    ['two rows', `${issues}\n| Start | 15 | March |\n| Place | 5 | Ulm |\n`, ['| Start | 15 | March |']],
    ['two blank lines', `${issues}\n\n| Start | 20 | March |\n`, ['| Start | 20 | March |']],
    [
      'the line ends of Windows',
      `${issues}\n| Start | 20 | March |\n`.replaceAll('\n', '\r\n'),
      ['| Start | 20 | March |'],
    ],
    ['a table of its own', `${issues}\n| Who | When |\n| --- | --- |\n| Lena | May |\n`, []],
    ['a sentence between them', `${issues}\nOne more:\n\n| Start | 20 | March |\n`, []],
    ['a bar in a sentence', `${issues}\nLena | Petra decide.\n`, []],
    ['one line between bars', `${issues}\nOne more:\n\n| Start, in March |\n| Ulm |\n`, []],
  ]
  for (const [name, text, cut] of rows)
    it(`tells rows that are cut off: ${name}`, () => {
      const found = problemsOf('table/cut-off', text)
      assert.deepEqual(
        found.map(({ span }) => text.slice(span.start, span.end)),
        cut,
      )
      for (const { fixes } of found) {
        const fixed = applyEdits(text, fixes[0]?.edits ?? [])
        assert.deepEqual(problemsOf('table/cut-off', fixed), [])
        assert.equal(parseBrief(fixed).facts.issues.length, text.includes('Place') ? 4 : 3)
      }
    })

  const head = '| Issue | Weight | Target |'
  const body = '| Price | 50 | €50k |\n| Term | 50 | 24 months |\n'
  const rules: readonly [name: string, written: string, rule: string][] = [
    ['none', '', '| --- | --- | --- |\n'],
    ['too few cells', '| --- | ---: |\n', '| --- | ---: | --- |\n'],
    ['too many cells', '|---|---|---|---|\n', '| --- | --- | --- |\n'],
    ['half deleted', '| --- | -\n', '| --- | - | --- |\n'],
    ['an empty cell', '| --- | | ---: | |\n', '| --- | --- | ---: |\n'],
    ['an empty row', '| | | |\n', '| --- | --- | --- |\n| | | |\n'],
  ]
  for (const [name, written, rule] of rules)
    for (const ending of ['\n', '\r\n'])
      it(`writes the line below the head: ${name}, ${JSON.stringify(ending)}`, () => {
        const text = `## Issues\n\n${head}\n${written}${body}`.replaceAll('\n', ending)
        const [problem, ...others] = problemsOf('table/cut-off', text)
        assert.deepEqual(others, [])
        assert.equal(text.slice(problem?.span.start, problem?.span.end), head)
        assert.equal(
          applyEdits(text, problem?.fixes[0]?.edits ?? []),
          `## Issues\n\n${head}\n${rule}${body}`.replaceAll('\n', ending),
        )
      })

  it('asks for no line below one that is at the top', () =>
    assert.deepEqual(problemsOf('table/cut-off', `## Issues\n\n| --- | --- | --- |\n${body}`), []))

  const ends: readonly [name: string, row: string, message: string | undefined][] = [
    ['two of three cells', '| Start | 20 |', 'The row "Start" has only 2 of 3 cells'],
    ['no border', '| Start', 'The row "Start" has only 1 of 3 cells'],
    ['an empty cell', '| Start | 20 | |', undefined],
    ['the heading of a group', '| **Later** |', undefined],
  ]
  for (const [name, row, message] of ends)
    it(`tells rows that end early: ${name}`, () => {
      const found = problemsOf('table/short-row', `${issues}${row}\n`)
      assert.deepEqual(
        found.map(problem => toText(problem.message)),
        message === undefined ? [] : [message],
      )
    })

  it('does not take one long row for the measure of the others', () => {
    const text =
      '## Issues\n\n| Issue | Weight | Target |\n| --- | --- | --- |\n| Price | 50 |\n| Term | 30 |\n| Start | 20 | March |\n'
    assert.deepEqual(problemsOf('table/short-row', text), [])
  })

  const terms: readonly [name: string, table: string, messages: readonly string[]][] = [
    [
      'a column of packages',
      '| Package | Price | Term | Delivery |\n| --- | --- | --- | --- |\n| A | €50k | 24 | 3 weeks |\n| B | €48k | 36 | 2 weeks |\n',
      ['"Delivery" is not one of the issues'],
    ],
    [
      'a row of packages',
      '| Issue | Package A | Package B |\n| --- | --- | --- |\n| Price | €50k | €48k |\n| Term | 24 | 36 |\n| Delivery | 3 weeks | 2 weeks |\n',
      ['"Delivery" is not one of the issues'],
    ],
    [
      'points and notes',
      '| Package | Price | Term | Our points | Note |\n| --- | --- | --- | --- | --- |\n| A | €50k | 24 | 70 | 1st |\n',
      [],
    ],
    [
      'words without a number',
      '| Package | Price | Term | Mood |\n| --- | --- | --- | --- |\n| A | €50k | 24 | calm |\n',
      [],
    ],
  ]
  for (const [name, table, messages] of terms)
    it(`tells terms that are no issue: ${name}`, () => {
      const found = problemsOf('issues/unknown-issue', `${issues}\n## Packages\n\n${table}`)
      assert.deepEqual(
        found.map(problem => toText(problem.message)),
        messages,
      )
    })

  it('tells columns of offers that are no issue', () => {
    const text = `${issues}\n## Offers\n\n| Date | Who | Price | Term | Delivery | Note |\n| --- | --- | --- | --- | --- | --- |\n| 2026-12-01 | us | €50k | 24 | 3 weeks | by mail |\n`
    assert.deepEqual(
      problemsOf('issues/unknown-issue', text).map(({ span }) => text.slice(span.start, span.end)),
      ['3 weeks'],
    )
  })
})
