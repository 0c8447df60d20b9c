import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { findReferences } from '../../src/features/references.js'
import { readMarks } from '../rules/marks.js'

/** Checks that the references of the symbol at `<|>` are the places between the marks. */
function check(marked: string, withDeclaration = true): void {
  const { text, spans } = readMarks(marked.replace('<|>', '\uE000'))
  const offset = text.indexOf('\uE000')
  const move = (place: number) => (place > offset ? place - 1 : place)
  const expected = spans.map(({ start, end }) => ({ start: move(start), end: move(end) }))
  const found = findReferences(parseBrief(text.replace('\uE000', '')), offset, withDeclaration)
  assert.deepEqual(found, expected)
}

const outcomes =
  '## Scenarios\n\n### A\n- Outcome: accept at «€428k»\n\n### B\n- Outcome: accept at €438k\n\n### C\n- Outcome: settle at the «limit»\n\n'

describe('the references', () => {
  it('of a person are its mentions', () =>
    check(
      '## Personality\n\n- «In<|>es Kroll», head – decides\n\n## Timeline\n\n- 2026-12-03: call «Kroll» – owner: «Ines»\n',
    ))
  it('exclude the declaration on request', () =>
    check(
      '## Personality\n\n- In<|>es Kroll, head – decides\n\n## Timeline\n\n- 2026-12-03: call «Kroll»\n',
      false,
    ))
  it('of an issue are its cells in all tables', () =>
    check(
      '## Issues\n\n| Issue | Weight |\n| --- | --- |\n| «Re<|>nt» (€) | 60 |\n\n## Packages\n\n| Package | «Rent» |\n| --- | --- |\n| A | 7 |\n',
    ))
  it('of the limit are the outcomes', () =>
    check(`${outcomes}## Walk-away point\n\n- Walk-away: «€42<|>8k», because so\n`))
  it('of the limit are also found from its key', () =>
    check(`${outcomes}## Walk-away point\n\n- Walk<|>-away: «€428k», because so\n`))
  it('of a limit without mentions are empty', () => check('## Walk-away point\n\n- Walk-away: €42<|>8k\n'))
  it('of other words are empty', () => check('## Notes\n\nNoth<|>ing.\n'))
})
