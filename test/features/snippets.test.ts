import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { briefSnippets, toSnippetText, toSnippetTexts } from '../../src/features/complete/snippets.js'
import { lint } from '../../src/rules/lint.js'
import { toText } from '../../src/text/message.js'

/** The text after Tab through all stops. */
function expand(body: readonly string[]): string {
  return body
    .join('\n')
    .replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, '$1')
    .replace(/\\([\\$}])/g, '$1')
}

describe('snippets', () => {
  it('escape what a snippet would read', () =>
    assert.equal(toSnippetText('<a }> costs $5 \\ {<b>}'), `\${1:<a \\}>} costs \\$5 \\\\ {\${2:<b>}\\}`))

  it('number their stops through all texts', () =>
    assert.deepEqual(toSnippetTexts(['<a> <b>', 'none', '<a>']), [
      `\${1:<a>} \${2:<b>}`,
      'none',
      `\${3:<a>}`,
    ]))

  for (const [name, { body, prefix }] of Object.entries(briefSnippets())) {
    it(`of ${name} leave nothing but gaps to report`, () => {
      const brief = parseBrief(`${contextOf(prefix)}${expand(body)}\n`)
      const reported = lint(brief, { today: '2026-11-23' }).filter(
        ({ rule }) => !isAboutTheRest(rule, prefix),
      )
      assert.deepEqual(
        reported
          .filter(({ rule }) => rule !== 'brief/placeholder')
          .map(({ rule, message }) => `${rule}: ${toText(message)}`),
        [],
      )
      assert.ok(reported.length > 0)
    })
  }
})

/** The heading under which a part of a section belongs. */
function contextOf(prefix: string): string {
  const sections: { readonly [prefix: string]: string } = {
    scenario: '## Scenarios\n\n',
    person: '## Personality\n\n',
    milestone: '## Timeline\n\n',
    'question-set': '## Listening questions\n\n',
  }
  return sections[prefix] ?? ''
}

/** A part of a brief cannot have what belongs into other parts. */
function isAboutTheRest(rule: string, prefix: string): boolean {
  return prefix !== 'brief' && (rule === 'brief/section-missing' || rule.endsWith('/too-few'))
}
