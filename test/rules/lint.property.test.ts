import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { rules } from '../../src/rules/catalogue.js'
import { type LintOptions, lint } from '../../src/rules/lint.js'
import { examplesOf } from '../../src/rules/pages.js'
import { apply, type Edit, lines } from '../markdown/random-edits.js'

const folder = new URL('../../examples/', import.meta.url)
const briefs = readdirSync(folder)
  .filter(file => file.endsWith('.negotiation.md'))
  .map(file => readFileSync(new URL(file, folder), 'utf8'))
const examples = rules.flatMap(({ id }) =>
  examplesOf(id).flatMap(({ bad, good }) => [bad.replace(/[«»]/g, ''), good]),
)

/** Lines on which rules for other sections depend. */
const meaningful = fc.constantFrom(
  '## Context',
  '## Personality',
  '## Timeline',
  '## Scenarios',
  '## Walk-away point',
  '## Listening questions',
  '## Issues',
  '## Notes',
  '# Another title',
  '- Walk-away: €430k per year',
  '- Target: 440',
  '- Authority: up to €450k per year',
  '- Deadline: 05/01/2027',
  '- Currency: CHF',
  '- Status: ready',
  '- 2026-12-05: meeting with Ole',
  '- [x] 2026-12-31: signature – owner: Lena',
  '- What would you accept below €428k?',
  '- Ines Kroll is irrational and ill',
  '- Outcome: accept at €400k per year',
  '| Issue | Weight | Walk-away |\n| - | - | - |\n| Price | 40 | 430,000 |',
  '<!-- negotiation ignore date/*, question/leading: asked so -->',
  '<!-- negotiation error brief/placeholder: not yet -->',
  '<what else>',
  'TODO €20 on 31 November',
  'language: de',
  'role: buyer',
)
const edit = fc.record({
  at: fc.nat(),
  length: fc.oneof(fc.constant(0), fc.nat({ max: 4 }), fc.nat({ max: 200 })),
  text: fc.oneof(
    fc.string({ maxLength: 2 }),
    fc.array(fc.oneof(meaningful, lines), { maxLength: 2 }).map(all => `\n${all.join('\n')}\n`),
    meaningful.map(line => `\n\n${line}\n\n`),
  ),
})
/** An edit, and whether the linter sees the state after it. */
const steps = fc.array(fc.tuple(edit, fc.boolean()), { minLength: 1, maxLength: 8 })
const text = fc.oneof(
  fc.constantFrom(...briefs),
  fc.constantFrom(...examples),
  fc.tuple(fc.constantFrom(...briefs), fc.constantFrom(...examples)).map(all => all.join('\n\n')),
  fc.constantFrom(...briefs).map(brief => brief.replace(/\n/g, '\r\n')),
)
const sections = [...briefs, ...examples].flatMap(text => text.split(/(?<=\n)(?=##? )/))
const options: LintOptions = { today: '2026-11-23', settings: { rules: { 'voss/missing': 'info' } } }

function checkSteps(start: string, changes: readonly (readonly [Edit, boolean])[]): void {
  let brief = parseBrief(start)
  lint(brief, options)
  for (const [change, isSeen] of changes) {
    brief = parseBrief(apply(brief.text, change), brief)
    if (isSeen) assert.deepEqual(lint(brief, options), lint(parseBrief(brief.text), options))
  }
  assert.deepEqual(lint(brief, options), lint(parseBrief(brief.text), options))
}

const times = Number(process.env.PROPERTY_RUNS ?? 1)

describe('lint, edit by edit', function () {
  this.timeout(60_000 * times)

  it('finds the same after any edits as without an earlier state', () => {
    fc.assert(fc.property(text, steps, checkSteps), { numRuns: 60 * times })
  })
  it('finds the same when sections are moved, repeated or left out', () => {
    const some = fc.array(fc.constantFrom(...sections), { minLength: 2, maxLength: 6 })
    const orders = fc.array(fc.array(fc.nat(), { maxLength: 9 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(some, orders, (some, orders) => {
        let brief = parseBrief(some.join(''))
        lint(brief, options)
        for (const order of orders) {
          brief = parseBrief(order.map(index => some[index % some.length]).join(''), brief)
          assert.deepEqual(lint(brief, options), lint(parseBrief(brief.text), options))
        }
      }),
      { numRuns: 20 * times },
    )
  })
  it('finds the same when settings or the day change between two states', () => {
    fc.assert(
      fc.property(text, steps, (start, changes) => {
        const others = [options, { ...options, today: '2027-06-01' }, { today: '2026-11-23' }]
        let brief = parseBrief(start)
        for (const [index, [change]] of changes.entries()) {
          const now = others[index % others.length] ?? options
          brief = parseBrief(apply(brief.text, change), brief)
          assert.deepEqual(lint(brief, now), lint(parseBrief(brief.text), now))
        }
      }),
      { numRuns: 10 * times },
    )
  })
})
