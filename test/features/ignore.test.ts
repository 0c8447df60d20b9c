import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { ignoreHere, ignoreInFile } from '../../src/features/fix/ignore.js'
import type { Problem } from '../../src/rules/rule.js'
import { msg } from '../../src/text/message.js'
import { applyEdits, type Edit } from '../../src/text/span.js'

/** Ignores the rule `r/x` at `«…»`; with no `after`, nothing may be offered. */
function check(before: string, after: string | undefined): void {
  for (const eol of ['\n', '\r\n']) {
    const marked = before.replaceAll('\n', eol)
    const start = marked.indexOf('«')
    const text = marked.replace('«', '').replace('»', '')
    const span = { start, end: marked.indexOf('»') - 1 }
    const problem: Problem = { rule: 'r/x', severity: 'info', message: msg`m`, span, related: [], fixes: [] }
    expect(text, after?.replaceAll('\n', eol), changed => ignoreHere(parseBrief(changed), problem))
  }
}

function checkFile(before: string, after: string | undefined): void {
  for (const eol of ['\n', '\r\n']) {
    expect(before.replaceAll('\n', eol), after?.replaceAll('\n', eol), text =>
      ignoreInFile(parseBrief(text), 'r/x'),
    )
  }
}

function expect(text: string, after: string | undefined, ignore: (text: string) => Edit | undefined): void {
  const edit = ignore(text)
  assert.equal(edit && applyEdits(text, [edit]), after)
}

describe('ignore here', () => {
  it('writes above a line of text', () =>
    check(
      '## Context\n\nOne.\n\nTwo «two».\n',
      '## Context\n\nOne.\n\n<!-- negotiation ignore r/x -->\nTwo two.\n',
    ))

  it('writes after the first line of a section, because above it would ignore the rule in the section', () =>
    check(
      '## Context\n\nOne «one».\n\nTwo.\n',
      '## Context\n\nOne one. <!-- negotiation ignore r/x -->\n\nTwo.\n',
    ))

  it('does not split a paragraph', () =>
    check(
      '## Context\n\nOne.\n\nTwo\n«three»\nfour.\n',
      '## Context\n\nOne.\n\nTwo\nthree <!-- negotiation ignore r/x -->\nfour.\n',
    ))

  it('does not split a list', () =>
    check(
      '## Context\n\n1. One\n2. «Two»\n3. Three\n',
      '## Context\n\n1. One\n   <!-- negotiation ignore r/x -->\n2. Two\n3. Three\n',
    ))

  it('keeps children below their item', () =>
    check(
      '## Personality\n\n- Ines\n  - Evidence: a\n  - «Approach»: b\n',
      '## Personality\n\n- Ines\n  - Evidence: a\n    <!-- negotiation ignore r/x -->\n  - Approach: b\n',
    ))

  it('writes above the table of a row', () =>
    check(
      '## Issues\n\nText.\n\n| A | B |\n| - | - |\n| 1 | «2» |\n',
      '## Issues\n\nText.\n\n<!-- negotiation ignore r/x -->\n| A | B |\n| - | - |\n| 1 | 2 |\n',
    ))

  it('writes below the heading of a section', () =>
    check(
      '## «Context»\n\nOne.\n\n## Timeline\n',
      '## Context\n\n<!-- negotiation ignore r/x -->\n\nOne.\n\n## Timeline\n',
    ))

  it('writes below the heading of a section without text, at the end of the file', () =>
    check('# Brief\n\n«## Context»', '# Brief\n\n## Context\n\n<!-- negotiation ignore r/x -->'))

  it('writes after the title', () =>
    check('# «Brief»\n\nText.\n', '# Brief <!-- negotiation ignore r/x -->\n\nText.\n'))

  it('names the rule in a comment that is there', () =>
    check(
      '## Context\n\nOne.\n\n<!-- negotiation ignore a/b, c/d: because -->\nTwo «two».\n',
      '## Context\n\nOne.\n\n<!-- negotiation ignore a/b, c/d, r/x: because -->\nTwo two.\n',
    ))

  it('does nothing where the rule is silent', () =>
    check('## Context\n\nOne.\n\n<!-- negotiation ignore r/* -->\nTwo «two».\n', undefined))

  it('does nothing in front matter, which cannot have comments', () =>
    check('---\nrole: «x»\n---\n\n# Brief\n', undefined))
})

describe('ignore in file', () => {
  it('writes above the title', () => checkFile('# Brief\n', '<!-- negotiation ignore r/x -->\n# Brief\n'))

  it('writes below the front matter', () =>
    checkFile('---\na: b\n---\n\n# Brief\n', '---\na: b\n---\n\n<!-- negotiation ignore r/x -->\n# Brief\n'))

  it('writes where a title would be', () =>
    checkFile(
      '---\na: b\n---\n## Context\n',
      '---\na: b\n---\n<!-- negotiation ignore r/x -->\n## Context\n',
    ))

  it('keeps a byte order mark at the start', () => {
    checkFile(
      '\uFEFF---\na: b\n---\n## Context\n',
      '\uFEFF---\na: b\n---\n<!-- negotiation ignore r/x -->\n## Context\n',
    )
    checkFile('\uFEFF# Brief\n', '\uFEFF<!-- negotiation ignore r/x -->\n# Brief\n')
  })

  it('names the rule in a comment that is there', () =>
    checkFile(
      '<!-- negotiation ignore a/b -->\n# Brief\n',
      '<!-- negotiation ignore a/b, r/x -->\n# Brief\n',
    ))

  it('does nothing where the rule is silent', () =>
    checkFile('<!-- negotiation ignore r/x -->\n# Brief\n', undefined))
})
