import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { briefSnippets, toSnippetText, toSnippetTexts } from '../../src/features/complete/snippets.js'
import { lint } from '../../src/rules/lint.js'
import { toText } from '../../src/text/message.js'

/** The text after Tab through all tab stops. */
function expand(body: readonly string[]): string {
  return body
    .join('\n')
    .replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, '$1')
    .replace(/\\([\\$}])/g, '$1')
}

describe('snippets', () => {
  it('escape snippet syntax', () =>
    assert.equal(toSnippetText('<a }> costs $5 \\ {<b>}'), `\${1:<a \\}>} costs \\$5 \\\\ {\${2:<b>}\\}`))

  it('number their tab stops across all texts', () =>
    assert.deepEqual(toSnippetTexts(['<a> <b>', 'none', '<a>']), [
      `\${1:<a>} \${2:<b>}`,
      'none',
      `\${3:<a>}`,
    ]))

  for (const [name, { body, prefix }] of Object.entries(briefSnippets())) {
    it(`of ${name} cause no problems except gaps`, () => {
      const brief = parseBrief(`${contextOf(prefix)}${expand(body)}\n`)
      const reported = lint(brief, { today: '2026-11-23' }).filter(
        ({ rule }) => !isAboutOtherParts(rule, prefix),
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

/** The heading of the section to which a part belongs. */
function contextOf(prefix: string): string {
  const sections: { readonly [prefix: string]: string } = {
    scenario: '## Scenarios\n\n',
    person: '## Personality\n\n',
    milestone: '## Timeline\n\n',
    'question-set': '## Listening questions\n\n',
  }
  return sections[prefix] ?? ''
}

/** Whether the rule asks for other parts of the brief, which a snippet for one part cannot have. */
function isAboutOtherParts(rule: string, prefix: string): boolean {
  return prefix !== 'brief' && (rule === 'brief/section-missing' || rule.endsWith('/too-few'))
}
