import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { inlayHints } from '../../src/features/inlay-hints.js'

/** Checks that the hints of a text are exactly those drawn as `«…»`. */
function check(marked: string): void {
  const text = marked.replace(/«[^»]*»/g, '')
  const hints = inlayHints(parseBrief(text), { start: 0, end: text.length }, '2026-11-23')
  let shown = ''
  let end = 0
  for (const hint of hints) {
    shown += `${text.slice(end, hint.offset)}«${hint.text}»`
    end = hint.offset
  }
  assert.equal(shown + text.slice(end), marked)
}

describe('inlay hints', () => {
  it('show the yearly amount of amounts per month and quarter', () => {
    check(
      '## Limits\n\n- Target: €5k per month«= €60k per year» (or £20k a quarter«= £80k per year»)\n- Opening: €60k per year\n',
    )
    check(
      '## Limits\n\n- Their walk-away (est.): €18.00–€19.50 per m² per month«= €216–€234 per m² per year»\n',
    )
  })

  it('show the days left to future dates', () => {
    check(
      '---\ndeadline: 2026-12-31«in 38 days»\n---\n\n## Timeline\n\n- [ ] 2026-11-24 (Tue)«tomorrow»: call\n- 2026-11-20: letter\n- Q1 2027: tender\n',
    )
  })

  it('are limited to the requested lines', () => {
    const text = '## Timeline\n\n- 2026-11-24: €5k per month\n- 2026-11-25: €6k per month\n'
    const span = { start: text.indexOf('- 2026-11-25'), end: text.length }
    const hints = inlayHints(parseBrief(text), span, '2026-11-23')
    assert.deepEqual(
      hints.map(({ text }) => text),
      ['in 2 days', '= €72k per year'],
    )
  })
})
