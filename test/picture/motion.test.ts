import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { paperStyle } from '../../src/picture/paper-style.js'
import { previewStyle } from '../../src/picture/preview.js'

describe('pictures', () => {
  it('move nothing by themselves, whatever motion people wish for', () => {
    const page = readFileSync(new URL('../../media/deal.css', import.meta.url), 'utf8')
    for (const style of [page, previewStyle, paperStyle])
      assert.doesNotMatch(style, /animation|transition|@keyframes|scroll-behavior|offset-path/)
  })
})
