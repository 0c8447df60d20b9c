import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { countGaps, findNextGap, isWork } from '../../src/features/fix/gaps.js'
import { lint } from '../../src/rules/lint.js'

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

describe('the gaps while a section is written', () => {
  const count = (text: string, since: string) => countGaps(parseBrief(text), parseBrief(since))
  const start = '## Walk-away point\n\n- Target: <amount>\n'

  it('are without keys that wait for their values', () => {
    const begun = `${start}- BATNA:\n- Opening: €5\n`
    assert.deepEqual(count(begun, start), { open: 1, all: 2 })
    assert.deepEqual(count(begun, begun), { open: 2, all: 3 })
  })

  it('are with those that somebody writes or fills', () => {
    assert.deepEqual(count(`${start}- BATNA: <what>\n`, start), { open: 2, all: 2 })
    assert.deepEqual(count(start.replace('<amount>', '€5'), start), { open: 0, all: 1 })
  })
})

describe('the next gap in a debrief', () => {
  const text =
    '## Notes\n\nAsk <who>.\n\n## Debrief\n\n- Next time: <what>\n\n### Planned and reached\n\n| Issue | Reached |\n| --- | --- |\n| Rent | <rent> |\n'

  it('comes in its turn, but is not counted', () => {
    const brief = parseBrief(text)
    const found: string[] = []
    for (let offset = 0, count = 0; count < 5; count++) {
      const span = findNextGap(brief, offset)
      assert.ok(span)
      found.push(text.slice(span.start, span.end))
      offset = span.start
    }
    assert.deepEqual(found, ['<who>', '<what>', '<rent>', '<who>', '<what>'])
    assert.equal(countGaps(brief).open, 1)
  })
})

describe('the count of gaps', () => {
  it('is that of all places, and of those that hold one', () =>
    assert.deepEqual(countGaps(parseBrief('## Walk-away point\n\n- Target: <amount>\n- Walk-away: €4\n')), {
      open: 1,
      all: 2,
    }))
})

describe('gaps of a draft', () => {
  const work = (status: string, mustBeReady = false) =>
    lint(parseBrief(`---\nstatus: ${status}\n---\n\n## Notes\n\n- Who: <who>\n`), {
      today: '2026-11-23',
      mustBeReady,
    }).filter(isWork).length

  it('are work', () => assert.equal(work('draft'), 1))
  it('are faults in a brief that is or must be ready', () => {
    assert.equal(work('ready'), 0)
    assert.equal(work('draft', true), 0)
  })
})
