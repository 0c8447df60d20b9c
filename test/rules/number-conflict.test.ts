import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { lint } from '../../src/rules/lint.js'

/** The lines on which two values of a key number are reported. */
function linesOf(text: string): readonly number[] {
  return lint(parseBrief(text), { today: '2026-11-29', fileName: 'x.negotiation.md' })
    .filter(({ rule }) => rule === 'cross/number-conflict')
    .map(({ span }) => text.slice(0, span.start).split('\n').length)
}

describe('two values of one limit are reported once', () => {
  const texts = {
    'a sentence above a table, in German':
      '# Kartons\n\n## Ausgangslage\n\nWir haben gesagt: über 425 € gehen wir nicht.\n\n## Zahlen\n\n| | Eröffnung | Ziel | Untergrenze |\n| --- | --- | --- | --- |\n| Preis | 390 € | 402 € | 418 € |\n',
    'a sentence above a table of issues':
      '# Boxes\n\n## Background\n\nWe do not go above €425.\n\n## Issues\n\n| Issue | Opening | Target | Limit |\n| --- | --- | --- | --- |\n| Price | €390 | €402 | €418 |\n',
    'a line and the table of issues':
      '# Boxes\n\n## Issues\n\n| Issue | Opening | Target | Limit |\n| --- | --- | --- | --- |\n| Price | €390 | €402 | €418 |\n\n## Walk-away\n\n- Limit: €425\n',
    'key facts and a line':
      '---\nlimit: €425\n---\n\n# Boxes\n\n## Walk-away\n\n- Limit: €418\n- Target: €402\n',
  }
  for (const [name, text] of Object.entries(texts))
    it(name, () => assert.equal(linesOf(text).length, 1, String(linesOf(text))))
})
