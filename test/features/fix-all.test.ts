import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fastCheck from 'fast-check'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { addMissingSections } from '../../src/features/fix/add-sections.js'
import { fixAll } from '../../src/features/fix/fix-all.js'
import { editInRounds } from '../../src/features/fix/rounds.js'
import { lint } from '../../src/rules/lint.js'
import { applyEdits, type Edit } from '../../src/text/span.js'

const options = { today: '2026-11-23' }

function fixed(text: string): string {
  return applyEdits(text, fixAll(parseBrief(text), options))
}

/** A comment that names a rule that does not exist: it can go. */
const odd = '<!-- negotiation ignore no/such-rule: so -->\n'

describe('fix all', () => {
  it('repairs what stands there', () =>
    assert.equal(
      fixed(`---\nrole: vendor-ish\n---\n\n## Context\n\n${odd}Text.\n`),
      '---\nrole: vendor\n---\n\n## Context\n\nText.\n',
    ))

  it('adds no section, no line and no gap', () => {
    const text = '# Brief\n\n## Context\n\nText.\n\n## Timeline\n\n## Walk-away point\n\n- Walk-away: €48k\n'
    assert.equal(fixed(text), text)
  })

  it('leaves out a fix that makes another problem', () => {
    const numbers = '- Opening: €40k\n- Walk-away: €47k\n- Target: €43k\n'
    const text = `---\nrole: selller\n---\n\n## Walk-away point\n\n${numbers}`
    assert.ok(lint(parseBrief(text), options).some(({ rule }) => rule === 'brief/front-matter-invalid'))
    assert.equal(fixed(text), text)
  })

  it('changes nothing in a second run', () => {
    const weak = readFileSync(new URL('../../examples/weak.negotiation.md', import.meta.url), 'utf8')
    assert.equal(fixed(fixed(weak)), fixed(weak))
  })

  it('leaves every other byte as it is', () => {
    const crlf = odd.replace('\n', '\r\n')
    const text = `\uFEFF# Brief  \r\n\r\n## Context\r\n\r\n${crlf}Text\twith €, 😀 and trailing blanks.   \r\n`
    assert.equal(fixed(text), text.replace(crlf, ''))
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

describe('a fence or comment that is not closed', () => {
  const starts = ['```\nconst x', '~~~~ text\n```\ninside', '<!-- draft\n- more', '```yaml\na: 1\n~~~']
  for (const start of starts)
    for (const eol of ['\n', '\r\n'])
      it(`stays below what is added: ${JSON.stringify(start + eol)}`, () => {
        const brief = `# Lease\n\n## Context\n\nText.\n\n## Timeline\n\n- 2027-03-02: meeting\n\n## Walk-away point\n\n- Walk-away: €47k\n\n${start}\n`
        const text = brief.replaceAll('\n', eol)
        const result = applyEdits(text, addMissingSections(parseBrief(text)))
        const after = parseBrief(result)
        assert.deepEqual(
          after.sections.map(({ key }) => key),
          ['context', 'personality', 'timeline', 'scenarios', 'walkAway', 'questions'],
        )
        assert.ok(result.endsWith(`${start}\n`.replaceAll('\n', eol)))
        assert.deepEqual(addMissingSections(after), [])
        for (const { rule, fixes } of lint(parseBrief(text), options))
          for (const { edits } of fixes.slice(0, 1))
            assert.ok(applyEdits(text, edits).endsWith(`${start}\n`.replaceAll('\n', eol)), rule)
      })

  it('that is closed is left alone', () => {
    const text =
      '# Lease\n\n## Context\n\n```\ncode\n```\n\n## Timeline\n\n<!-- note\nmore -->\n\n## Walk-away point\n'
    assert.ok(applyEdits(text, addMissingSections(parseBrief(text))).startsWith(text.slice(0, 33)))
  })
})
