import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { makeBrief } from '../../src/features/make/make-brief.js'
import { missingSections } from '../../src/rules/brief/section-missing.js'
import { lint } from '../../src/rules/lint.js'
import { toText } from '../../src/text/message.js'
import { applyEdits } from '../../src/text/span.js'
import { notes } from './notes.js'

const options = { today: '2026-11-23' }

const unclosed = ['text with an unclosed fence', 'text with an unclosed comment']

function make(text: string): string {
  return applyEdits(text, makeBrief(parseBrief(text), options))
}

function errorsOf(text: string): readonly string[] {
  return lint(parseBrief(text), options)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message }) => `${rule}: ${toText(message)}`)
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []
}

/** The words of the author that are not in the result, in their order; none if it keeps all. */
function lostWords(before: string, after: string): readonly string[] {
  const made = wordsOf(after)
  let at = 0
  return wordsOf(before).filter(word => {
    const found = made.indexOf(word, at)
    if (found !== -1) at = found + 1
    return found === -1
  })
}

function briefsIn(folder: string): readonly (readonly [name: string, text: string])[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .map(name => [name, readFileSync(`${folder}/${name}`, 'utf8')])
}

describe('a note made a brief', () => {
  for (const [name, text] of [...Object.entries(notes), ...briefsIn('examples')])
    it(`keeps every word, and has no new error: ${name}`, () => {
      const made = make(text)
      assert.deepEqual(lostWords(text, made), [])
      const before = errorsOf(text)
      assert.deepEqual(
        errorsOf(made).filter(error => !before.includes(error)),
        [],
      )
    })

  for (const [name, text] of Object.entries(notes).filter(([name]) => !unclosed.includes(name)))
    it(`has all six parts, and is not changed a second time: ${name}`, () => {
      const made = make(text)
      assert.deepEqual(missingSections(parseBrief(made)), [])
      assert.equal(make(made), made)
    })

  it('is made by insertions only, also of a text that is cut off anywhere', () => {
    for (const text of Object.values(notes))
      for (let end = 0; end < text.length; end += 97) {
        const cut = text.slice(0, end)
        assert.ok(makeBrief(parseBrief(cut), options).every(({ span }) => span.start === span.end))
      }
  })

  it('says in its front matter what the note says, and where', () => {
    assert.match(
      make(notes['a worksheet with tables'] ?? ''),
      /^---\ncounterparty: Corrin Glass # read in "Supplier: Corrin Glass"\n/,
    )
  })

  const headings: { readonly [before: string]: string } = {
    '## Next steps this winter': '## Timeline: Next steps this winter',
    '### 2.1 Our limits for the room': '### 2.1 Walk-away point: Our limits for the room',
    'Objections we may well hear\n---------------------------':
      'Scenarios: Objections we may well hear\n---------------------------',
    'Questions we might ask:': '## Listening questions\n\nQuestions we might ask:',
  }
  for (const [before, after] of Object.entries(headings))
    it(`has the name of the section before the author's: ${before}`, () => {
      const text = `# Note\n\n${before}\n\n- one\n- two\n`
      assert.ok(parseBrief(text).sections.some(({ certainty }) => certainty === 'likely'))
      assert.ok(make(text).includes(`\n\n${after}\n\n- one\n- two\n`), make(text))
    })

  it('names what a sentence says, with the words of that sentence only', () => {
    const made = make('# Flour\n\n## Limits\n\nWe pay £412 today. We stop at £405. They know.\n')
    assert.ok(made.includes('They know.\n\n- Walk-away: £405 <!-- read in "We stop at £405." -->\n'), made)
  })

  it('keeps the words of a plan, not only its number', () => {
    const made = make('# Hall\n\n## Limits\n\n- Limit: €9\n\n## Plan B\n\nThe hall at the canal, €7 per m²\n')
    assert.match(made, /\n- BATNA: The hall at the canal, €7 per m² <!-- read in /)
  })

  it('says what is not yet in the note', () =>
    assert.match(
      make('We ask for less.'),
      /^We ask for less\.\n\n## Context\n\n<!-- not found in the note above -->\n\n- Subject: </,
    ))

  it('leaves a brief as it is', () => {
    const text = readFileSync('examples/halden-renewal.negotiation.md', 'utf8')
    assert.deepEqual(makeBrief(parseBrief(text), options), [])
  })
})
