import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { checkOff } from '../../src/features/outline/check-off.js'
import { findItem } from '../../src/markdown/outline.js'
import { applyEdits } from '../../src/text/span.js'

/** The section after ticking or unticking the item at `<|>`. */
function write(marked: string, isDone: boolean): string | undefined {
  const heading = '## Questions\n\n'
  const at = heading.length + marked.indexOf('<|>')
  const brief = parseBrief(heading + marked.replace('<|>', ''))
  const edit = checkOff(brief, at, isDone)
  return edit && applyEdits(brief.text, [edit]).slice(heading.length)
}

const cases: readonly (readonly [
  before: string,
  ticked: string | undefined,
  unticked: string | undefined,
])[] = [
  ['<|>- [ ] What?\n', '- [x] What?\n', undefined],
  ['<|>- [x] What?\n', undefined, '- [ ] What?\n'],
  ['<|>- [X] **What**?\n', undefined, '- [ ] **What**?\n'],
  ['<|>- What?\n', '- [x] What?\n', '- [ ] What?\n'],
  ['<|>* What?', '* [x] What?', '* [ ] What?'],
  ['1. One?\n<|>2. What?\n', '1. One?\n2. [x] What?\n', '1. One?\n2. [ ] What?\n'],
  ['<|>-   What\r\n    else?\r\n', '-   [x] What\r\n    else?\r\n', '-   [ ] What\r\n    else?\r\n'],
  ['- Group:\n  <|>- [ ] What [a]?\n', '- Group:\n  - [x] What [a]?\n', undefined],
  ['<|>- [ ] What? 😀 [x]\n', '- [x] What? 😀 [x]\n', undefined],
  ['<|>- [\t] What?\n', '- [x] What?\n', undefined],
  ['<|>- [What](a)?\n', '- [x] [What](a)?\n', '- [ ] [What](a)?\n'],
  ['<|>What?\n', undefined, undefined],
  ['| <|>What? |\n| - |\n', undefined, undefined],
]

describe('a box', () => {
  for (const [before, ticked, unticked] of cases)
    it(`of ${JSON.stringify(before)}`, () => {
      assert.equal(write(before, true), ticked)
      assert.equal(write(before, false), unticked)
    })

  it('is recognised by the parser', () => {
    for (const [before, ticked] of cases) {
      if (ticked === undefined) continue
      const at = '## Questions\n\n'.length + before.indexOf('<|>')
      const items = parseBrief(`## Questions\n\n${ticked}`).sections.flatMap(({ items }) => items)
      assert.equal(findItem(items, at)?.isDone, true)
    }
  })
})
