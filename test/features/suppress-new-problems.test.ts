import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import {
  sectionSpans,
  suppressNewLacks,
  suppressNewProblemsAtCursor,
} from '../../src/features/suppress-new-problems.js'
import { lint } from '../../src/rules/lint.js'
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

describe('what begins to lack while a section is written', () => {
  const today = '2026-11-23'
  const readBrief = (text: string) => {
    const brief = parseBrief(text)
    return { sections: sectionSpans(brief), problems: lint(brief, { today }) }
  }
  const rulesIn = (problems: readonly Problem[]) => [...new Set(problems.map(({ rule }) => rule))].sort()
  const start = '# Lease\n\n## Notes\n\nThey have let the house to us for ten years now.\n'
  const begun = `${start}\n## Walk-away point\n\n- Target: €5\n- Walk-away: around €6\n`
  const before = readBrief(start)

  it('waits, wherever it is reported', () => {
    const shown = rulesIn(suppressNewLacks(before, readBrief(begun)))
    assert.ok(rulesIn(readBrief(begun).problems).includes('walkaway/no-batna'))
    assert.ok(!shown.includes('walkaway/no-batna'))
    assert.ok(!shown.includes('walkaway/no-authority'))
  })

  it('does not keep other problems back', () =>
    assert.deepEqual(rulesIn(suppressNewLacks(before, readBrief(begun))), ['walkaway/vague']))

  it('does not keep back what lacked before', () => {
    const more = readBrief(`${begun}- BATNA: stay where we are\n`)
    const shown = rulesIn(suppressNewLacks(readBrief(begun), more))
    assert.ok(shown.includes('walkaway/no-authority'))
    assert.ok(!shown.includes('walkaway/no-batna'))
  })

  it('does not keep back a contradiction whose fix adds a line', () => {
    const brief = readBrief(
      '---\nrole: seller\n---\n\n## Scenarios\n\n### They press\n\n- Outcome: accept at €4k\n\n## Walk-away point\n\n- Walk-away: €3k\n- Authority: Lena down to €5k\n',
    )
    const shown = rulesIn(suppressNewLacks({ ...brief, problems: [] }, brief))
    assert.ok(shown.includes('cross/authority-gap'))
    assert.ok(!shown.includes('walkaway/no-batna'))
  })
})
