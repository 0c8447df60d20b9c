import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { calmProblems, sectionSpans } from '../../src/features/calm.js'
import type { Problem } from '../../src/rules/rule.js'
import { msg, toText } from '../../src/text/message.js'

/** Problems `message` wherever the message stands in the text. */
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
  const problems = calmProblems(before, now, now.text.indexOf(cursor))
  assert.deepEqual(
    problems.map(({ message }) => toText(message)),
    shown,
  )
}

describe('calm problems', () => {
  const text = '## Context\n\nold here\n\n## Timeline\n\nother\n'
  const typed = '## Context\n\nold here new\n\n## Timeline\n\nother\n'

  it('keep new ones back in the section where somebody types', () =>
    check(read(text, 'old'), read(typed, 'old', 'new'), 'here', ['old']))

  it('show new ones elsewhere', () =>
    check(read(text, 'old'), read(typed, 'old', 'new', 'other'), 'other', ['old', 'new']))

  it('drop what is gone', () => check(read(text, 'old', 'other'), read(typed, 'other'), 'here', ['other']))

  it('know a problem whose words changed by its place', () => {
    const renamed = '## Context\n\nolder here\n\n## Timeline\n\nother\n'
    check(read(text, 'old'), read(renamed, 'older'), 'here', ['older'])
  })

  it('know a problem that moved by its words', () =>
    check(read(text, 'here'), read('## Context\n\nolder stuff here\n', 'here'), 'stuff', ['here']))
})
