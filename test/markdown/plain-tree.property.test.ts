import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { readBlocks } from '../../src/markdown/blocks.js'
import { ChunkMemo, readChunks } from '../../src/markdown/chunks.js'
import { frontMatterEnd } from '../../src/markdown/front-matter.js'
import { readPlainTree } from '../../src/markdown/plain/plain-tree.js'
import { parseWithRemark } from '../../src/markdown/remark.js'
import { notes } from './notes.js'
import { apply, edits, lines } from './random-edits.js'

const brief = readFileSync(new URL('../../examples/halden-renewal.negotiation.md', import.meta.url), 'utf8')

const indents = fc.constantFrom('', '', '', ' ', '  ', '   ', '    ', '     ')
const marks = fc.constantFrom(
  ...[
    '',
    '',
    '- ',
    '* ',
    '+ ',
    '-  ',
    '1. ',
    '2. ',
    '10) ',
    '- [ ] ',
    '- [x] ',
    '-',
    '1.',
    '# ',
    '## ',
    '> ',
  ],
)
const words = fc.constantFrom(
  ...[
    'plain words',
    '€48k–50k per year (est.)',
    '2026-12-01: meeting',
    '10. of May',
    '3.5%',
    '1.) one',
    'Ann & Bo',
  ],
  ...[
    '**Key:** value',
    'so **bold** it',
    'a**b**c',
    '**a** **b**',
    '**www.a.example b**',
    '*AT&amp;T* b',
    '** a**',
    '**a*',
    '**(b)** c',
    '*a* _b_ __c__',
  ],
  ...[
    '`code`',
    '``` ',
    '[a](b)',
    '[a]',
    '![a](b)',
    '<gap>',
    'a <gap> b',
    '<b>x</b>',
    '&amp; AT&T',
    'a &lt b',
  ],
  ...[
    'a@b.example',
    '@ann',
    'www.a.example',
    'http://a.example',
    '~~a~~',
    '~ 40',
    '\\*a',
    'a\\',
    'ends ',
    'ends  ',
  ],
  ...[
    '---',
    '===',
    '- - -',
    '***',
    ':-',
    '#',
    'C#',
    '## b ##',
    '😀 é',
    '"quoted"',
    '(in brackets)',
    '_a',
    '1',
    '-5',
  ],
)
const signs = fc.string({
  unit: fc.constantFrom(
    ...['a', 'B', ' ', ' ', '*', '**', '_', '`', '[', ']', '(', ')', '<', '>', '~', '\\', '!', '&', ';'],
  ),
  maxLength: 12,
})
const proseLine = fc
  .tuple(indents, marks, fc.oneof({ weight: 4, arbitrary: words }, { weight: 1, arbitrary: signs }))
  .map(pieces => pieces.join(''))
const cells = fc.array(
  fc.constantFrom(
    '',
    ' ',
    '  ',
    ' a ',
    'b',
    ' **c** ',
    ' 1. ',
    ' - ',
    ' `|` ',
    ' a\\|b ',
    ' a\u00A0',
    '\u3000',
  ),
  {
    minLength: 1,
    maxLength: 3,
  },
)
const tableLine = fc.oneof(
  cells.map(row => `|${row.join('|')}|`),
  cells.map(row => `|${row.map(() => ' -: ').join('|')}|`),
  cells.map(row => row.join('|')),
)
const blanks = fc.constantFrom('', '', ' ', '    ')
const line = fc.oneof(
  { weight: 6, arbitrary: proseLine },
  { weight: 3, arbitrary: tableLine },
  { weight: 3, arbitrary: blanks },
  { weight: 1, arbitrary: lines },
)
const endings = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')
const text = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 6 }), endings)
  .map(([all, ending]) => all.join(ending))

/** Compares the plain tree with that of the parser; returns whether the text is plain. */
function check(text: string): boolean {
  const nodes = readPlainTree(text)
  if (nodes === undefined) return false
  assert.deepEqual(readBlocks(text, nodes, 0), readBlocks(text, parseWithRemark(text).children, 0), text)
  return true
}

const times = Number(process.env.PROPERTY_RUNS ?? 1)

describe('readPlainTree', function () {
  this.timeout(60_000 * times)

  it('reads plain text as the parser does', () => {
    let plain = 0
    fc.assert(
      fc.property(text, text => {
        if (check(text)) plain++
      }),
      { numRuns: 3000 * times },
    )
    assert.ok(plain > 200 * times, `only ${plain} texts were plain`)
  })
  it('reads notes and mutations of them as the parser does', () => {
    const changed = fc
      .tuple(fc.constantFrom(...notes), edits)
      .map(([note, changes]) => changes.reduce(apply, note))
    let plain = 0
    const checkChunks = (text: string) => {
      for (const { start, chunk } of readChunks(text, frontMatterEnd(text), new ChunkMemo()))
        if (check(text.slice(start, start + chunk.length))) plain++
    }
    for (const note of notes) checkChunks(note)
    assert.ok(plain > 40, `only ${plain} chunks were plain`)
    fc.assert(fc.property(changed, checkChunks), { numRuns: 30 * times })
  })
  it('reads every chunk of a plain brief', () => {
    for (const text of [brief, brief.replace(/\n/g, '\r\n')])
      for (const { start, chunk } of readChunks(text, frontMatterEnd(text), new ChunkMemo()))
        assert.ok(check(text.slice(start, start + chunk.length)), text.slice(start, start + 40))
  })
})
