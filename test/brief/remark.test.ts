import assert from 'node:assert/strict'
import { findValues } from '../../src/brief/outline.js'
import { parseBrief } from '../../src/brief/parse-brief.js'

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
})
