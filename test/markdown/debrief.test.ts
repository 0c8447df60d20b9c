import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'

const debrief =
  '## Debrief\n\n- Walk-away: €1 per week\n- Deadline: 2020-01-01\n\n### Concessions\n\n1. give €9k\n\n**Walk-away point:**\n\n| Issue | Weight |\n| --- | --- |\n| Price | 300 |\n\nWe stopped at <amount>.\n'
const plan = '## Walk-away point\n\n- Walk-away: €48k per year\n'

describe('a debrief', () => {
  it('is a section with all of its headings, of which nothing is read', () => {
    const { sections, facts } = parseBrief(`${plan}\n${debrief}\n## Notes\n\nAsk Ole.\n`)
    assert.deepEqual(
      sections.map(({ key }) => key),
      ['walkAway', 'debrief', 'notes'],
    )
    assert.deepEqual(
      [facts.positions.length, facts.deadlines.length, facts.concessions.length, facts.issues.length],
      [1, 0, 0, 0],
    )
    assert.deepEqual(facts.gaps.open, [])
  })

  it('keeps its place, and the prose its length', () => {
    const text = `${plan}\n${debrief}`.replace(/\n/g, '\r\n')
    const section = parseBrief(text).sections.at(-1)
    assert.ok(section)
    assert.equal(text.slice(section.span.start, section.span.end), debrief.replace(/\n/g, '\r\n'))
    assert.equal(section.prose.length, section.span.end - section.span.start)
    assert.equal(section.prose.trim(), 'Debrief')
  })
})
