import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { sectionSpans, suppressNewProblemsAtCursor } from '../../src/features/suppress-new-problems.js'
import type { Problem } from '../../src/rules/rule.js'
import { msg, toText } from '../../src/text/message.js'

/** A problem for each occurrence of each message in the text. */
function read(text: string, ...messages: readonly string[]) {
  const problems = messages.map((message): Problem => {
    const start = text.indexOf(message)
    const span = { start, end: start + 1 }
    return { rule: 'r/x', severity: 'info', message: msg`${message}`, span, related: [], fixes: [] }
  })
  return { text, sections: sectionSpans(parseBrief(text)), problems }
}

function check(
  before: ReturnType<typeof read>,
  now: ReturnType<typeof read>,
  cursor: string,
  shown: string[],
): void {
  const problems = suppressNewProblemsAtCursor(before, now, now.text.indexOf(cursor))
  assert.deepEqual(
    problems.map(({ message }) => toText(message)),
    shown,
  )
}

describe('problems while the user types', () => {
  const text = '## Context\n\nold here\n\n## Timeline\n\nother\n'
  const typed = '## Context\n\nold here new\n\n## Timeline\n\nother\n'

  it('hide new ones in the section under the cursor', () =>
    check(read(text, 'old'), read(typed, 'old', 'new'), 'here', ['old']))

  it('show new ones elsewhere', () =>
    check(read(text, 'old'), read(typed, 'old', 'new', 'other'), 'other', ['old', 'new']))

  it('drop fixed ones', () => check(read(text, 'old', 'other'), read(typed, 'other'), 'here', ['other']))

  it('recognise a problem with a changed message by its place', () => {
    const renamed = '## Context\n\nolder here\n\n## Timeline\n\nother\n'
    check(read(text, 'old'), read(renamed, 'older'), 'here', ['older'])
  })

  it('recognise a moved problem by its message', () =>
    check(read(text, 'here'), read('## Context\n\nolder stuff here\n', 'here'), 'stuff', ['here']))
})
