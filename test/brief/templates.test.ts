import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { briefTemplate, sectionTemplate } from '../../src/brief/templates.js'
import { tableFor } from '../../src/features/complete/table.js'
import { addMissingSections } from '../../src/features/fix/add-sections.js'
import { requiredSections } from '../../src/language/sections.js'
import { english } from '../../src/language/vocabulary.js'
import { lint } from '../../src/rules/lint.js'
import { applyEdits } from '../../src/text/span.js'

const reported = (text: string) => [
  ...new Set(lint(parseBrief(text), { today: '2026-11-23' }).map(({ rule }) => rule)),
]

for (const vocabulary of english.languages) {
  const { language } = vocabulary
  describe(`the template in ${language}`, () => {
    const brief = parseBrief(briefTemplate(vocabulary))

    it('is recognised in its language, with all sections and keys', () => {
      assert.ok(brief.vocabulary === vocabulary)
      assert.deepEqual(
        brief.sections.map(({ key }) => key),
        requiredSections,
      )
      const unknown = brief.sections.flatMap(({ values }) =>
        values.filter(({ key, name }) => name === undefined && !key.text.startsWith('YYYY')),
      )
      assert.deepEqual(
        unknown.map(({ key }) => key.text),
        [],
      )
    })
    it('has the same scenarios, people and questions as the English one', () => {
      const { scenarios, people, questions, positions } = brief.facts
      assert.deepEqual([scenarios.length, people.length, questions.length], [3, 1, 4])
      assert.equal(scenarios.at(-1)?.ending?.verb, 'walkAway')
      assert.equal(positions.filter(({ isEstimate }) => isEstimate).length, 2)
    })
    it('has no problems except gaps', () => assert.deepEqual(reported(brief.text), reported(briefTemplate())))

    it('contains the sections that the fixes add', () => {
      const text = `${sectionTemplate('context', vocabulary)}\n${sectionTemplate('timeline', vocabulary)}`
      const added = parseBrief(applyEdits(text, addMissingSections(parseBrief(text))))
      assert.deepEqual(
        added.sections.map(({ heading }) => heading?.words.text),
        requiredSections.map(key => vocabulary.sections[key].name),
      )
    })
    it('has tables with known columns', () => {
      const filled = (section: 'issues' | 'concessions' | 'scenarios' | 'timeline') =>
        `## ${vocabulary.sections[section].name}\n\n${tableFor(section, brief)}\n`
      const { facts } = parseBrief(
        `---\nlanguage: ${language}\n---\n\n${filled('issues')}\n${filled('concessions')}\n${filled('scenarios')}\n${filled('timeline').replace(/<[^<>]*>/, '2026-12-03')}`,
      )
      const [issue] = facts.issues
      assert.ok(issue?.weight && issue.opening && issue.target && issue.walkAway)
      assert.ok(issue.theirWeight && issue.theirLimit)
      assert.ok(facts.concessions[0]?.get)
      const [scenario] = facts.scenarios
      assert.ok(scenario?.trigger && scenario.response && scenario.outcome && scenario.probability)
      assert.ok(facts.milestones[0]?.owner)
    })
  })
}
