import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { copyWithoutSecrets } from '../../src/features/fix/copy-without-secrets.js'
import { lint } from '../../src/rules/lint.js'

const options = { today: '2026-11-23' }

function check(text: string, expected: string): void {
  const copy = copyWithoutSecrets(parseBrief(text), options)
  assert.equal(copy, expected)
  const left = lint(parseBrief(copy), options).map(({ rule }) => rule)
  assert.ok(!left.includes('brief/share-leak') && !left.includes('question/reveals-limit'), left.join())
}

describe('the copy without secrets', () => {
  const head = '---\naudience: shared\n---\n\n'

  it('lacks our limits with all that is nested below them', () =>
    check(
      `${head}## Walk-away point\n\n- Opening: €60k\n- Walk-away: €48k\n  - because of the depot\n- Target: €52k\n- Their BATNA (est.): a tender\n`,
      `${head}## Walk-away point\n\n- Opening: €60k\n- Their BATNA (est.): a tender\n`,
    ))

  it('lacks questions that tell a limit', () =>
    check(
      `${head}## Limits\n\n- Walk-away: €48k\n\n## Questions\n\n- Can you do €48k?\n- How do you decide?\n`,
      `${head}## Limits\n\n\n## Questions\n\n- How do you decide?\n`,
    ))

  it('lacks rows with limits', () =>
    check(
      `${head}## Issues\n\n| Issue | Opening | Walk-away |\n| --- | --- | --- |\n| Price | 50 | 40 |\n| Colour | | |\n`,
      `${head}## Issues\n\n| Issue | Opening | Walk-away |\n| --- | --- | --- |\n| Colour | | |\n`,
    ))

  it('keeps the line endings, and is the same where nothing is secret', () => {
    check(
      `${head}## Limits\n\n- Authority: Lena\n- Fee: €5\n`.replaceAll('\n', '\r\n'),
      `${head}## Limits\n\n- Fee: €5\n`.replaceAll('\n', '\r\n'),
    )
    check('## Notes\n\n- Text\n', '## Notes\n\n- Text\n')
  })
})
