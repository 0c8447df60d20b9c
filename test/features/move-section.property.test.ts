import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { above, below, type FindPlace, moveSection } from '../../src/features/refactor/move-section.js'
import { type Heading, plain } from '../../src/markdown/outline.js'
import { sortSections } from '../../src/rules/brief/section-order.js'
import { applyEdits, type Edit } from '../../src/text/span.js'

const example = readFileSync(new URL('../../examples/halden-renewal.negotiation.md', import.meta.url), 'utf8')

const lines = fc.constantFrom(
  ...['', '', '', ' ', 'text', '- item', '  - nested', '- [ ] task', '| a |', '| - |', '> quote', '    code'],
  ...['## Context', '## Timeline', '## Questions ##', '## Notes', '## Notes', '  ## Limits', '# Title', '#'],
  ...['### A', '### B ###', '#### C', '##### D', '###### E', 'Timeline\n---', 'Title\n===', '---'],
  ...['```', '~~~', '<div>', '<!-- open', '-->', '<!-- negotiation ignore date/*: why -->', '[^1]: note'],
  ...['[a]: /a', '😀 \u00A0', '\uFEFF', '<name>', '- Walk-away: €5'],
)
const ending = fc.constantFrom('\n', '\n', '\r\n', '\r')
const soup = fc
  .tuple(
    fc.array(lines, { maxLength: 25 }),
    ending,
    fc.boolean(),
    fc.constantFrom('', '\uFEFF'),
    fc.boolean(),
  )
  .map(([body, newline, isEnded, bom, hasFrontMatter]) => {
    const all = [...(hasFrontMatter ? ['---', 'role: buyer', '---'] : []), ...body]
    return bom + (all.join('\n') + (isEnded ? '\n' : '')).replace(/\n/g, newline)
  })
const texts = fc.oneof(
  { weight: 4, arbitrary: soup },
  { weight: 1, arbitrary: fc.constantFrom(example, example.replace(/\n/g, '\r\n'), example.trimEnd()) },
)

const times = Number(process.env.PROPERTY_RUNS ?? 1)

describe('rearranging sections', function () {
  this.timeout(60_000 * times)

  it('loses no line when one moves up or down', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.boolean(), (text, at, isUp) => {
        const offset = at % (text.length + 1)
        check(text, offset, isUp ? above : below)
      }),
      { numRuns: 40 * times },
    )
  })

  it('loses no line when one is moved anywhere', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 7 }), (text, at, target, depth) => {
        const heads = parseBrief(text).sections.map(({ span }) => span.start)
        const offset = heads[target % Math.max(1, heads.length)] ?? text.length
        check(text, at % (text.length + 1), () => ({ offset, depth }))
      }),
      { numRuns: 40 * times },
    )
  })

  it('loses no line when they are sorted, and sorting twice changes nothing more', () => {
    fc.assert(
      fc.property(texts, text => {
        const sorted = apply(text, sortSections(parseBrief(text)))
        assert.deepEqual(solidLines(sorted), solidLines(text))
      }),
      { numRuns: 40 * times },
    )
  })

  it('leaves sorted sections as they are', () => {
    const sorted = apply(example, sortSections(parseBrief(example)))
    assert.deepEqual(sortSections(parseBrief(sorted)), [])
  })
})

function check(text: string, at: number, find: FindPlace): void {
  const brief = parseBrief(text)
  const moved = moveSection(brief, at, find)
  if (moved === undefined) return
  const after = apply(text, moved.edits)
  assert.deepEqual(solidLines(joinHeadings(after)), solidLines(joinHeadings(text)))
  assert.deepEqual(headingsOf(after), headingsOf(text))
  assert.equal(headEnd(after), headEnd(text))
  assert.ok(!/\r\n/.test(text) || !/(?<!\r)\n|\r(?!\n)/.test(after))
}

/** The text after the edits, which must be within it, in order and without overlap. */
function apply(text: string, edits: readonly Edit[]): string {
  const inOrder = edits.toSorted((a, b) => a.span.start - b.span.start)
  for (const [index, { span }] of inOrder.entries()) {
    assert.ok(span.start <= span.end && span.end <= text.length)
    assert.ok(span.start >= (inOrder[index - 1]?.span.end ?? 0))
  }
  return applyEdits(text, edits)
}

/** The text with each heading of several underlined lines on one, as it is when it gets another level. */
function joinHeadings(text: string): string {
  const join = readHeadings(text).map(({ words: { span } }) => ({
    span,
    newText: text.slice(span.start, span.end).replace(/[ \t]*[\r\n]+[ \t]*/g, ' '),
  }))
  return applyEdits(text, join)
}

/** The lines that are not blank, sorted, without the level of headings. */
function solidLines(text: string): readonly string[] {
  return text
    .split(/[\r\n]+/)
    .map(line => line.trim().replace(/^#+|#+$/g, '#'))
    .filter(line => !/^(?:-+|=+)$/.test(line))
    .map(line => line.replace(/^# *| *#$/g, '').trim())
    .filter(line => line !== '')
    .sort()
}

/** The end of the text before the first section. */
function headEnd(text: string): string {
  const brief = parseBrief(text)
  return text.slice(0, brief.preamble.span.start)
}

/** The words of all headings from the first section on, sorted. */
function headingsOf(text: string): readonly string[] {
  return readHeadings(text)
    .map(({ words }) => plain(words))
    .sort()
}

function readHeadings(text: string): readonly Heading[] {
  const { sections } = parseBrief(text)
  return sections.flatMap(({ heading, subsections }) => [
    ...(heading ? [heading] : []),
    ...subsections.map(sub => sub.heading),
  ])
}
