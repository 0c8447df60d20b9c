import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'

/** The texts of the open gaps, and how many places there are for one. */
function read(text: string) {
  const { open, all } = parseBrief(text).facts.gaps
  return { open: open.map(({ text }) => text), all }
}

describe('gaps', () => {
  it('are blanks, words that say so, keys without a value and empty cells', () => {
    const text = [
      '---\nrole: <seller or buyer>\n---\n',
      '## Personality\n\n- Boss: [name]\n',
      '## Issues\n\n| Issue | Opening | Walk-away |\n| --- | --- | --- |\n| Price | €5 | |\n',
      '## Walk-away point\n\n- Target:\n- BATNA: TBD\n',
    ]
    assert.deepEqual(read(text.join('\n')).open, [
      '<seller or buyer>',
      '[name]',
      'Price, Walk-away',
      'Target',
      'TBD',
    ])
  })

  it('are found in quoted key facts', () => {
    const text = '---\nunit: "<% of profit>"\nrole: \'<role>\'\n---\n'
    const spans = parseBrief(text).facts.gaps.open.map(({ span }) => text.slice(span.start, span.end))
    assert.deepEqual(spans, ['<% of profit>', '<role>'])
  })

  it('are found alone on their lines, and make no HTML of the lines that follow', () => {
    const text =
      '## Listening questions\n\n1. <question>\n2. <question>\n\n## Context\n\n<subject>\n- Evidence: <%>\n'
    const brief = parseBrief(text)
    assert.deepEqual(read(text).open, ['<question>', '<question>', '<subject>', '<%>'])
    assert.deepEqual(
      brief.sections[1]?.values.map(({ name }) => name),
      ['evidence'],
    )
  })

  it('are told from what people noted', () => {
    const { open } = parseBrief('## Notes\n\nAsk <who>, TODO.\n').facts.gaps
    assert.deepEqual(
      open.map(({ text, isNoted = false }) => [text, isNoted]),
      [
        ['<who>', false],
        ['TODO', true],
      ],
    )
  })

  it('can stand in values, known cells, dates and owners of steps, and questions', () => {
    const filled = (text: string) => assert.deepEqual(read(text).open, [])
    const places = {
      '---\nrole: buyer\ncurrency: EUR\n---\n': 2,
      '## Walk-away point\n\n- Target: €5\n- Colour of the walls: green\n': 1,
      '## Issues\n\n| Issue | Opening | Walk-away |\n| --- | --- | --- |\n| Price | €5 | €4 |\n': 2,
      '## Timeline\n\n- [ ] 2026-12-03: first meeting – owner: Lena\n- [ ] 2026-12-10: signature\n': 3,
      '## Listening questions\n\n1. What has changed?\n2. Who decides?\n': 2,
    }
    for (const [text, all] of Object.entries(places)) {
      filled(text)
      assert.equal(read(text).all, all, text)
    }
  })

  it('become filled places', () => {
    assert.deepEqual(read('## Walk-away point\n\n- Target: <amount>\n- Walk-away: €4\n'), {
      open: ['<amount>'],
      all: 2,
    })
    assert.deepEqual(read('## Walk-away point\n\n- Target: €5\n- Walk-away: €4\n'), { open: [], all: 2 })
  })

  it('of an empty text are none', () => assert.deepEqual(read(''), { open: [], all: 0 }))
})
