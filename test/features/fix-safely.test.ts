import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { findDoubt, fixSafely } from '../../src/features/fix/fix-safely.js'
import { rules } from '../../src/rules/catalogue.js'
import { lint } from '../../src/rules/lint.js'
import { examplesOf } from '../../src/rules/pages.js'
import { readMarks } from '../rules/marks.js'

const options = { today: '2026-11-23' }
const examples = new URL('../../examples/', import.meta.url)

describe('a safe fix', () => {
  it('accepts the examples of the rules', () => {
    const doubts = rules.flatMap(({ id, severity }) =>
      examplesOf(id).flatMap(({ bad, fixed, today = options.today }) => {
        if (fixed === undefined) return []
        const brief = parseBrief(readMarks(bad).text)
        const settings = { rules: { '*': 'off', [id]: severity } } as const
        const { doubt } = fixSafely(brief, { today, settings })
        return doubt === undefined ? [] : [`${id}: ${doubt}`]
      }),
    )
    assert.deepEqual(doubts, [])
  })
  for (const name of readdirSync(examples))
    it(`leaves ${name} with nothing left to fix`, () => {
      const brief = parseBrief(readFileSync(new URL(name, examples), 'utf8'))
      const first = fixSafely(brief, options)
      const second = fixSafely(first.brief, options)
      assert.deepEqual(
        [first.doubt, second.doubt, second.brief.text],
        [undefined, undefined, first.brief.text],
      )
    })
  it('lists the problems that are gone', () => {
    const text = '# B\n\nA\n\n<!-- negotiation ignore no/rule -->\n\n<!-- negotiation ignore no/rule -->\n'
    const { fixed } = fixSafely(parseBrief(text), {
      ...options,
      settings: { rules: { '*': 'off', 'suppression/*': 'info' } },
    })
    assert.deepEqual(
      fixed.map(({ rule, span }) => [rule, span.start]),
      [
        ['suppression/unknown-rule', text.indexOf('no/rule')],
        ['suppression/unknown-rule', text.lastIndexOf('no/rule')],
      ],
    )
  })

  const title = '# B\n\n'
  const typo = '<!-- negotiation ignore no/rule -->\n\n'
  const faults: readonly (readonly [before: string, after: string, doubt: string | undefined])[] = [
    [`${title}## A\n\n### B\n\n## C\n`, `${title}## A\n\n### B\n\n## New\n\n## C\n`, undefined],
    [`${title}## A\n\n### B\n`, `${title}## A\n\nB\n`, 'a section would be lost'],
    [`${title}## A\n`, '## A\n', 'a section would be lost'],
    [`${title}## A\n\n## C\n`, `${title}## C\n\n## A\n`, 'a section would be lost'],
    ['---\nrole: a\n---\n', '---\nrole: "a\n---\n', 'the front matter would be broken'],
    [title + typo, title + typo + typo, 'there would be more problems of suppression/unknown-rule'],
    [title, title + typo, 'the fixes would not come to an end'],
  ]
  for (const [before, after, doubt] of faults)
    it(`from ${JSON.stringify(before)} to ${JSON.stringify(after)} is ${doubt ?? 'possible'}`, () => {
      const ours = {
        ...options,
        settings: { rules: { '*': 'off', 'suppression/unknown-rule': 'info' } },
      } as const
      const look = (text: string) => ({ brief: parseBrief(text), problems: lint(parseBrief(text), ours) })
      assert.equal(findDoubt(look(before), look(after), ours), doubt)
    })
})
