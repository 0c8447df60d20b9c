import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { mock } from 'node:test'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { rules } from '../../src/rules/catalogue.js'
import { lint } from '../../src/rules/lint.js'
import type { Rule } from '../../src/rules/rule.js'

const weak = readFileSync(new URL('../../examples/weak.negotiation.md', import.meta.url), 'utf8')
const text = `${weak}\n## Notes\n\nCall Jonas about the lorries.\n`
const options = { today: '2026-11-23' }

const looksAtAll = (rule: Rule): rule is Rule & Required<Pick<Rule, 'check'>> => rule.check !== undefined
const looksAtSections = (rule: Rule): rule is Rule & Required<Pick<Rule, 'checkSection'>> =>
  rule.checkSection !== undefined

/** How often rules run during an act. */
function countRuns(act: () => void): number {
  const spies = [
    ...rules.filter(looksAtAll).map(rule => mock.method(rule, 'check')),
    ...rules.filter(looksAtSections).map(rule => mock.method(rule, 'checkSection')),
  ]
  try {
    act()
    return spies.reduce((sum, { mock }) => sum + mock.callCount(), 0)
  } finally {
    mock.restoreAll()
  }
}

/** The text with other words in one of its sections. */
const edits: readonly (readonly [what: string, after: string])[] = [
  ['as long as before', text.replace('lorries', 'vessels')],
  ['at the end', text.replace('lorries', 'two lorries')],
  ['at the beginning', text.replace('## Context\n', '## Context\n\n')],
]

describe('lint after an edit in one section', () => {
  for (const [what, after] of edits)
    it(`runs few rules anew, ${what}`, () => {
      const brief = parseBrief(text)
      const all = countRuns(() => lint(brief, options))
      const anew = countRuns(() => lint(parseBrief(after, brief), options))
      assert.ok(anew > 0 && anew < all / 8, `${anew} of ${all}`)
    })

  it('gives the same objects for what stands where it stood', () => {
    const brief = parseBrief(text)
    const places = new Set(lint(brief, options).map(({ span }) => span))
    const problems = lint(parseBrief(edits[0]?.[1] ?? '', brief), options)
    assert.ok(problems.length > 50)
    for (const { span, rule } of problems) assert.ok(places.has(span), rule)
  })

  it('keeps sections that became alike apart', () => {
    const notes = '## Notes\n\n- TODO: ask on 31 November 2026\n\n'
    const brief = parseBrief(`# A\n\n${notes}## Team\n\nLena\n`)
    lint(brief, options)
    const after = `# B\n\n${notes}## Sources\n\nNone.\n\n${notes}## Staff\n\nLena\n`
    assert.deepEqual(lint(parseBrief(after, brief), options), lint(parseBrief(after), options))
  })
})
