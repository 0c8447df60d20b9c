import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { findValues, type Item } from '../../src/markdown/outline.js'

describe('markdown', () => {
  for (const address of [
    '[www.index.example]',
    '[ines@halden.example',
    '/www.index.example',
    '“www.index.example”',
  ])
    it(`keeps the words beside ${address}`, () => {
      const brief = parseBrief(`## Walk-away point\n\n- Walk-away: €428k (source: ${address}), *or* so\n`)
      assert.equal(findValues(brief, 'walkAway')[0]?.value.text.slice(0, 14), '€428k (source:')
    })

  it('accepts a bullet that begins with a German date', () => {
    const { facts, sections } = parseBrief(
      '## Zeitplan\n\n- 3. Dezember 2026: Treffen in der 50. Woche\n  - Ort\n- 1. eins\n  2. zwei\n',
    )
    const dates = facts.dates.map(({ date }) => (date.kind === 'day' ? date.day : date.kind))
    assert.deepEqual(dates, ['2026-12-03'])
    assert.deepEqual(
      facts.milestones.map(({ what }) => what.text),
      ['Treffen in der 50. Woche'],
    )
    const shape = ({ words, children }: Item): unknown => [words.text, ...children.map(shape)]
    assert.deepEqual(sections[0]?.items.map(shape), [
      ['3. Dezember 2026: Treffen in der 50. Woche', ['Ort']],
      ['', ['eins'], ['zwei']],
    ])
  })
})
