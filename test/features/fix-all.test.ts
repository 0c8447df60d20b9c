import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fastCheck from 'fast-check'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { addMissingSections } from '../../src/features/fix/add-sections.js'
import { fixAll } from '../../src/features/fix/fix-all.js'
import { editInRounds } from '../../src/features/fix/rounds.js'
import { applyEdits, type Edit } from '../../src/text/span.js'

const options = { today: '2026-11-23' }

function fixed(text: string): string {
  return applyEdits(text, fixAll(parseBrief(text), options))
}

describe('fix all', () => {
  it('applies fixes at the same place one after the other', () =>
    assert.deepEqual(fixed('# Brief\n').match(/^## .*/gm), [
      '## Context',
      '## Personality',
      '## Timeline',
      '## Scenarios',
      '## Walk-away point',
      '## Listening questions',
    ]))

  it('changes nothing in a second run', () => {
    const weak = readFileSync(new URL('../../examples/weak.negotiation.md', import.meta.url), 'utf8')
    assert.equal(fixed(fixed(weak)), fixed(weak))
  })

  it('leaves every other byte as it is', () => {
    const text = '\uFEFF# Brief  \r\n\r\n## Context\r\n\r\nText\twith €, 😀 and trailing blanks.   \r\n'
    const edits = fixAll(parseBrief(text), options)
    assert.ok(edits.length > 0 && edits.every(({ newText }) => !/(^|[^\r])\n/.test(newText)))
    assert.equal(edits.map(({ span }) => span.end - span.start).join(''), '0'.repeat(edits.length))
  })
})

describe('add missing sections', () => {
  it('writes each at its canonical place', () => {
    const text = '# Brief\n\n## Timeline\n\n- 2026-12-03: meeting\n\n## Walk-away point\n\n- Walk-away: €5\n'
    const edits = addMissingSections(parseBrief(text))
    assert.deepEqual(applyEdits(text, edits).match(/^## .*/gm), [
      '## Context',
      '## Personality',
      '## Timeline',
      '## Scenarios',
      '## Walk-away point',
      '## Listening questions',
    ])
    assert.ok(!/\n\n\n/.test(applyEdits(text, edits)))
  })
})

describe('edits in rounds', () => {
  it('are equal to all rounds one after the other', () => {
    const round = fastCheck.array(
      fastCheck.tuple(fastCheck.nat(30), fastCheck.nat(5), fastCheck.string({ maxLength: 4 })),
      {
        minLength: 1,
        maxLength: 3,
      },
    )
    fastCheck.assert(
      fastCheck.property(
        fastCheck.string({ maxLength: 25 }),
        fastCheck.array(round, { maxLength: 4 }),
        (text, rounds) => {
          let expected = text
          const steps = [...rounds]
          const edits = editInRounds(parseBrief(text), rounds.length, brief => {
            const next = toEdits(brief.text, steps.shift() ?? [])
            expected = applyEdits(brief.text, next)
            return next
          })
          assert.equal(applyEdits(text, edits), expected)
        },
      ),
    )
  })
})

/** Edits within the text that do not overlap. */
function toEdits(text: string, wishes: readonly (readonly [number, number, string])[]): readonly Edit[] {
  let end = 0
  return wishes.map(([skip, length, newText]) => {
    const start = Math.min(end + skip, text.length)
    end = Math.min(start + length, text.length)
    return { span: { start, end }, newText }
  })
}
