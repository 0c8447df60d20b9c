import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { readiness } from '../../src/features/briefs/readiness.js'
import { byHarm, harmOf } from '../../src/rules/harm.js'
import { lint } from '../../src/rules/lint.js'

const folder = 'test/briefs/ruinous'

/** What ruins each of them; in form they lack nothing. */
const ruins: { readonly [file: string]: string } = {
  'bail-atelier': 'cross/batna-expires-first',
  'buerokauf-moebel': 'cross/plan-worse-than-batna',
  'compra-camiones': 'cross/authority-gap',
  'orchard-cider': 'question/reveals-limit',
  'web-agency-renewal': 'cross/limit-worse-than-batna',
}

describe('a brief that is complete in form and ruinous in substance', () => {
  it('has its test', () => {
    const files = readdirSync(folder).map(name => name.replace('.negotiation.md', ''))
    assert.deepEqual(files.toSorted(), Object.keys(ruins).toSorted())
  })

  for (const [file, rule] of Object.entries(ruins))
    it(`is never usable, and its first problem is the ruin: ${file}`, () => {
      const brief = parseBrief(readFileSync(`${folder}/${file}.negotiation.md`, 'utf8'))
      const problems = lint(brief, { today: '2026-11-23' })
      const [first] = byHarm(problems)
      assert.equal(first?.rule, rule)
      const { score, band, reasons } = readiness(brief, problems)
      assert.ok(score < 75, String(score))
      assert.equal(band, 'partial')
      assert.match(reasons[0]?.text ?? '', /^\+41 if you resolve this first: /)
      assert.ok(problems.every(problem => problem.rule === rule || problem.severity === 'info'))
      const withoutRuin = problems.filter(
        problem => !['ruin', 'leak', 'contradiction'].includes(harmOf(problem)),
      )
      assert.equal(readiness(brief, withoutRuin).score, 100)
    })
})
