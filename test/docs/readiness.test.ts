import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { weights } from '../../src/features/briefs/readiness.js'
import { readinessChecks } from '../../src/features/briefs/readiness-checks.js'
import { requiredSections } from '../../src/language/sections.js'
import { inEnglish } from '../../src/text/message.js'

describe('the README', () => {
  it('lists what readiness checks', () => {
    const readme = readFileSync('README.md', 'utf8')
    const { sections } = parseBrief('').vocabulary
    const checks = readinessChecks(parseBrief(''), inEnglish)
    for (const key of requiredSections) {
      const labels = checks[key].map(([label]) => label).join(', ')
      const row = `| ${sections[key].name} | ${weights[key]} | ${labels} |`
      assert.ok(readme.includes(row), row)
    }
  })
})
