import assert from 'node:assert/strict'
import { renderHtml } from '../../src/markdown/render-html.js'

describe('markdown as HTML', () => {
  it('keeps days and gaps that begin their lines as they are written', () => {
    const html = renderHtml(['- 3. Dezember 2026: Treffen\n- <name>\n\n<subject>\n'])
    assert.match(html, />3\. Dezember 2026: Treffen</)
    assert.match(html, /&#x3C;name>/)
    assert.match(html, /<p>&#x3C;subject><\/p>/)
  })
})
