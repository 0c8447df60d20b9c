import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { briefTemplate } from '../../src/brief/templates.js'
import { findNextGap, withGapsOnce } from '../../src/features/fix/gaps.js'
import { lint } from '../../src/rules/lint.js'

function read(text: string) {
  const brief = parseBrief(text)
  return { brief, problems: lint(brief, { today: '2026-11-23' }) }
}

describe('the next gap', () => {
  const text = '## Notes\n\nAsk <who> about TODO.\n'
  const next = (offset: number) => {
    const span = findNextGap(parseBrief(text), offset)
    return span && text.slice(span.start, span.end)
  }

  it('is the first one after the cursor', () => {
    assert.equal(next(0), '<who>')
    assert.equal(next(text.indexOf('<who>')), 'TODO')
  })

  it('wraps around to the first one', () => assert.equal(next(text.indexOf('TODO')), '<who>'))

  it('is undefined if nothing is open', () =>
    assert.equal(findNextGap(parseBrief('## Notes\n\nText.\n'), 0), undefined))
})

describe('gaps counted once', () => {
  it('are one per section of a new brief, and one before the sections', () => {
    const { brief, problems } = read(briefTemplate())
    assert.ok(problems.length > 30)
    assert.equal(withGapsOnce(brief, problems).filter(({ severity }) => severity === 'warning').length, 7)
  })

  it('hide no errors and no other rules', () => {
    const { brief, problems } = read('---\nstatus: ready\n---\n\n## Notes\n\nTODO.\n\nTBD.\n')
    assert.deepEqual(withGapsOnce(brief, problems), problems)
  })
})
