import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { type Block, readBlocks } from '../../src/markdown/blocks.js'
import { ChunkMemo, readChunks } from '../../src/markdown/chunks.js'
import { frontMatterEnd } from '../../src/markdown/front-matter.js'
import { placeBlock, placeRaw } from '../../src/markdown/place.js'
import { parseWithRemark, withStandIns } from '../../src/markdown/remark.js'
import { joinChunks } from '../../src/markdown/sections.js'
import { dump } from '../markdown/dump.js'
import { notes } from '../markdown/notes.js'
import { apply, type Edit, edits, lines } from '../markdown/random-edits.js'

const withFrontMatter = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
// Without the second search for addresses in the finished tree, as in the product.
for (const extension of (withFrontMatter.data('fromMarkdownExtensions') ?? []).flat())
  extension.transforms = []
const brief = readFileSync(new URL('../../examples/halden-renewal.negotiation.md', import.meta.url), 'utf8')

const endings = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')
const soup = fc
  .tuple(
    fc.array(fc.tuple(lines, endings), { maxLength: 30 }),
    fc.constantFrom('', '', '\uFEFF'),
    fc.constantFrom('', '---\nrole: buyer\n\n# no\n---\n', '---\r\n'),
  )
  .map(([body, bom, front]) => bom + front + body.map(([line, ending]) => line + ending).join(''))

/** The result of one parse of the whole text. */
function readWhole(text: string) {
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  const body = text.slice(bom)
  // With a fence that is never closed, the front matter extension reads no list and no quote in the whole file.
  const root = frontMatterEnd(body) > 0 ? withFrontMatter.parse(withStandIns(body)) : parseWithRemark(body)
  const nodes = root.children.filter(node => node.type !== 'yaml')
  const { blocks, prose, comments, html } = readBlocks(body, nodes, 0)
  return {
    ...contentsOf(blocks.map(block => placeBlock(block, bom))),
    prose: prose.slice(frontMatterEnd(body)),
    comments: comments.map(raw => placeRaw(raw, bom)),
    html: html.map(raw => placeRaw(raw, bom)),
  }
}

/** The contents of blocks, in which a list is equal to its parts. */
function contentsOf(blocks: readonly Block[]) {
  const content = blocks.filter(block => block.kind === 'content')
  return {
    headings: blocks.filter(block => block.kind === 'heading'),
    heads: content.flatMap(({ heads }) => heads),
    paragraphs: content.flatMap(({ paragraphs }) => paragraphs),
    items: content.flatMap(({ items }) => items),
    tables: content.flatMap(({ tables }) => tables),
  }
}

/** The result of parsing chunk by chunk. */
function readInChunks(text: string, longLength?: number) {
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  const begin = bom + frontMatterEnd(text.slice(bom))
  const { blocks, prose, comments, html } = joinChunks(
    readChunks(text, begin, new ChunkMemo(), longLength),
    text.length,
  )
  return { ...contentsOf(blocks), prose, comments, html }
}

function checkText(text: string): void {
  const whole = readWhole(text)
  assert.deepEqual(readInChunks(text), whole)
  assert.deepEqual(readInChunks(text, 0), whole)
}

function checkEdits(text: string, changes: readonly Edit[]): void {
  let current = parseBrief(text)
  for (const change of changes) {
    const next = apply(current.text, change)
    // Fills the memo with the facts of the earlier state.
    dump(current)
    current = parseBrief(next, current)
    assert.deepEqual(dump(current), dump(parseBrief(next)))
  }
}

/** `PROPERTY_RUNS=20 npm run test:unit` runs twenty times as many. */
const times = Number(process.env.PROPERTY_RUNS ?? 1)

describe('parseBrief, chunk by chunk', function () {
  this.timeout(60_000 * times)
  const mutated = fc.tuple(
    fc.constantFrom(brief, brief.replace(/\n/g, '\r\n'), `\uFEFF${brief}`, ...notes),
    edits,
  )

  it('reads random text as one parse of the whole text does', () => {
    fc.assert(fc.property(soup, checkText), { numRuns: 300 * times })
  })
  it('reads mutated briefs as one parse of the whole text does', () => {
    fc.assert(
      fc.property(
        mutated.map(([text, changes]) => changes.reduce(apply, text)),
        checkText,
      ),
      { numRuns: 30 * times },
    )
  })
  it('gives the same result with and without an earlier state, on random text', () => {
    fc.assert(fc.property(soup, edits, checkEdits), { numRuns: 10 * times })
  })
  it('gives the same result with and without an earlier state, on mutated briefs', () => {
    fc.assert(
      fc.property(mutated, ([text, changes]) => checkEdits(text, changes)),
      { numRuns: 10 * times },
    )
  })
})
