import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Brief } from '../../src/brief/brief.js'
import { readBlocks } from '../../src/brief/markdown/blocks.js'
import { frontMatterEnd } from '../../src/brief/markdown/front-matter.js'
import { placeBlock, placeRaw } from '../../src/brief/markdown/place.js'
import { parseMarkdown } from '../../src/brief/markdown/remark.js'
import { parseBrief } from '../../src/brief/parse-brief.js'

const withFrontMatter = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
const brief = readFileSync(new URL('../../examples/halden-renewal.negotiation.md', import.meta.url), 'utf8')

/** Lines that open, close and nest blocks, so that random texts have the shapes that break a splitter. */
const lines = fc.constantFrom(
  ...[
    '',
    '',
    '',
    ' ',
    '\t',
    '# Title',
    '## Context',
    '## Walk-away point ##',
    '### A',
    '#',
    '#nothing',
    '  ## Indented',
  ],
  ...[
    'Setext',
    '===',
    '---',
    '----',
    '```',
    '````',
    '~~~',
    '``` js',
    '  ```',
    '<!-- open',
    '-->',
    '<!-- closed -->',
  ],
  ...[
    '<div>',
    '</div>',
    '<name>',
    '<script>',
    '</script>',
    '<?php',
    '?>',
    '<![CDATA[',
    ']]>',
    '<!X',
    '<pre>',
  ],
  ...[
    '- item',
    '- ',
    '-',
    '  nested',
    '  - nested',
    '    code',
    '\tcode',
    '1. one',
    '- [ ] task',
    '- [x] done',
  ],
  ...[
    '- ```',
    '> quote',
    '> ```',
    '>',
    '> # Quoted',
    '| a | b |',
    '| - | - |',
    '| 1 | 2 |',
    '- Key: value',
    '**Key:** value',
  ],
  ...[
    '[a]: /a',
    '[B c]: /b "title"',
    '[^1]: note',
    '    more note',
    '[a]',
    '[text][a]',
    '[b',
    'c]',
    '[^1] and ![a]',
    '[x](y)',
  ],
  ...[
    '*a **b* c**',
    '`code',
    'code`',
    '~~struck~~',
    '\\[a]',
    '&amp; €48k–50k',
    'www.example.com a@b.example',
    '😀 \u2028 é',
    '\0',
  ],
)
const endings = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')
const soup = fc
  .tuple(
    fc.array(fc.tuple(lines, endings), { maxLength: 30 }),
    fc.constantFrom('', '', '\uFEFF'),
    fc.constantFrom('', '---\nrole: buyer\n\n# no\n---\n', '---\r\n'),
  )
  .map(([body, bom, front]) => bom + front + body.map(([line, ending]) => line + ending).join(''))

/** Replaces a stretch of the text by a few lines. */
const edit = fc.record({
  at: fc.nat(),
  length: fc.nat({ max: 60 }),
  text: fc.oneof(
    fc.array(lines, { maxLength: 3 }).map(l => l.join('\n')),
    fc.string({ maxLength: 3 }),
  ),
})
type Edit = { readonly at: number; readonly length: number; readonly text: string }
const edits = fc.array(edit, { minLength: 1, maxLength: 6 })

function apply(text: string, { at, length, text: inserted }: Edit): string {
  const start = at % (text.length + 1)
  return text.slice(0, start) + inserted + text.slice(start + length)
}

/** What one parse of the whole text reads. */
function readWhole(text: string) {
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  const body = text.slice(bom)
  // An opening fence that is never closed makes the front matter extension read no list and no quote in the whole file.
  const root = frontMatterEnd(body) > 0 ? withFrontMatter.parse(body) : parseMarkdown(body)
  const nodes = root.children.filter(node => node.type !== 'yaml')
  const { blocks, prose, comments, html } = readBlocks(body, nodes, 0)
  return {
    blocks: blocks.map(block => placeBlock(block, bom)),
    prose: prose.slice(frontMatterEnd(body)),
    comments: comments.map(raw => placeRaw(raw, bom)),
    html: html.map(raw => placeRaw(raw, bom)),
  }
}

function readParts({ parts }: Brief) {
  return {
    blocks: parts.flatMap(({ start, part }) => part.blocks.map(block => placeBlock(block, start))),
    prose: parts.map(({ part }) => part.prose).join(''),
    comments: parts.flatMap(({ start, part }) => part.comments.map(raw => placeRaw(raw, start))),
    html: parts.flatMap(({ start, part }) => part.html.map(raw => placeRaw(raw, start))),
  }
}

function checkText(text: string): void {
  assert.deepEqual(readParts(parseBrief(text)), readWhole(text))
}

function checkEdits(text: string, changes: readonly Edit[]): void {
  let current = parseBrief(text)
  for (const change of changes) {
    const next = apply(current.text, change)
    current = parseBrief(next, current)
    assert.deepEqual(current, parseBrief(next))
  }
}

/** `PROPERTY_RUNS=20 npm run test:unit` tries twenty times as many. */
const times = Number(process.env.PROPERTY_RUNS ?? 1)

describe('parseBrief, part by part', function () {
  this.timeout(60_000 * times)
  const mutated = fc.tuple(fc.constantFrom(brief, brief.replace(/\n/g, '\r\n'), `\uFEFF${brief}`), edits)

  it('reads random text as one parse of the whole text does', () => {
    fc.assert(fc.property(soup, checkText), { numRuns: 300 * times })
  })
  it('reads mutated briefs as one parse of the whole text does', () => {
    fc.assert(
      fc.property(
        mutated.map(([text, changes]) => changes.reduce(apply, text)),
        checkText,
      ),
      { numRuns: 10 * times },
    )
  })
  it('gives the same with an earlier state as without, on random text', () => {
    fc.assert(fc.property(soup, edits, checkEdits), { numRuns: 10 * times })
  })
  it('gives the same with an earlier state as without, on mutated briefs', () => {
    fc.assert(
      fc.property(mutated, ([text, changes]) => checkEdits(text, changes)),
      { numRuns: 10 * times },
    )
  })
})
