import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { above, below, type FindPlace, moveSection, onto } from '../../src/features/refactor/move-section.js'
import { applyEdits } from '../../src/text/span.js'

/** The text after moving the section at `<|>`, with the mark at its new place; undefined if it cannot move. */
function move(marked: string, find: FindPlace): string | undefined {
  const at = marked.indexOf('<|>')
  const brief = parseBrief(marked.replace('<|>', ''))
  const moved = moveSection(brief, at, find)
  if (moved === undefined) return undefined
  const after = applyEdits(brief.text, moved.edits)
  return `${after.slice(0, moved.offset)}<|>${after.slice(moved.offset)}`
}

/** Drops the section at `<|>` on the place at `<x>`, or on nothing without that mark. */
function drop(marked: string, canNest: boolean): string | undefined {
  const text = marked.replace('<|>', '')
  const target = text.indexOf('<x>')
  return move(marked.replace('<x>', ''), onto(target === -1 ? undefined : target, canNest))
}

interface Step {
  readonly title: string
  readonly from: string
  /** `from` after one step down; one step up leads back unless `isOneWay`. */
  readonly to: string
  readonly isOneWay?: true
}

const steps: readonly Step[] = [
  {
    title: 'a section with everything under it',
    from: '# T\n\n<|>## A\n\na\n\n### A1\n\na1\n\n## B\n\nb\n\n## C\n',
    to: '# T\n\n## B\n\nb\n\n<|>## A\n\na\n\n### A1\n\na1\n\n## C\n',
  },
  {
    title: 'a last section without a final newline',
    from: '<|>## A\n\na\n\n## B\n\nb',
    to: '## B\n\nb\n\n<|>## A\n\na',
  },
  {
    title: 'after a byte order mark',
    from: '\uFEFF<|>## A\n\na\n\n## B\n\nb\n',
    to: '\uFEFF## B\n\nb\n\n<|>## A\n\na\n',
  },
  {
    title: 'after front matter',
    from: '---\nrole: buyer\n---\n<|>## A\n## B\n',
    to: '---\nrole: buyer\n---\n## B\n<|>## A\n',
  },
  {
    title: 'with carriage returns',
    from: '<|>## A\r\n\r\na\r\n\r\n\r\n## B\r\nb\r\n',
    to: '## B\r\nb\r\n\r\n\r\n<|>## A\r\n\r\na\r\n',
  },
  {
    title: 'with indented headings',
    from: '# T\n\n<|>  ## A\n\na\n\n ## B\n\nb\n',
    to: '# T\n\n ## B\n\nb\n\n<|>  ## A\n\na\n',
  },
  {
    title: 'underlined headings, separated by a blank line',
    from: '<|>A\n---\na\n\n## B\nb\n## C\n',
    to: '## B\nb\n\n<|>A\n---\na\n## C\n',
    isOneWay: true,
  },
  {
    title: 'text after HTML, separated by a blank line',
    from: '<|>## A\n\na\n## B\n<div>\n',
    to: '## B\n<div>\n\n<|>## A\n\na\n',
    isOneWay: true,
  },
  {
    title: 'the level comment of the heading',
    from: '# T\n\n<|>## A\n\na\n\n<!-- negotiation ignore brief/*: x -->\n## B\n\nb\n',
    to: '# T\n\n<!-- negotiation ignore brief/*: x -->\n## B\n\nb\n\n<|>## A\n\na\n',
  },
  {
    title: 'over a second title',
    from: '# T\n\n## A\n\n<|>## B\n\n# U\n\nu\n\n## C\n',
    to: '# T\n\n## A\n\n# U\n\nu\n\n<|>## B\n\n## C\n',
  },
  {
    title: 'a scenario to the next one',
    from: '## S\n\n<|>### A\n\n- a\n\n### B\n\n- b\n',
    to: '## S\n\n### B\n\n- b\n\n<|>### A\n\n- a\n',
  },
  {
    title: 'the last one in a section to the next section',
    from: '## S\n\n<|>### A\n\na\n\n## T\n\nt\n\n### B\n',
    to: '## S\n\n## T\n\nt\n\n<|>### A\n\na\n\n### B\n',
  },
  {
    title: 'the last one in a section to an empty one',
    from: '## S\n\n<|>### A\n\na\n\n## T\n\nt\n',
    to: '## S\n\n## T\n\nt\n\n<|>### A\n\na\n',
  },
  {
    title: 'the last one of the text out of its section, with new levels',
    from: '## S\n\n### A\n\n<|>#### A1 ####\n\n##### A11\n\n## T\n',
    to: '## S\n\n### A\n\n<|>### A1 ###\n\n#### A11\n\n## T\n',
    isOneWay: true,
  },
  {
    title: 'past a neighbour that is less deep, with the level of that neighbour',
    from: '## S\n\n<|>#### A\n\na\n\n### B\n\nb\n',
    to: '## S\n\n### B\n\nb\n\n<|>### A\n\na\n',
    isOneWay: true,
  },
  {
    title: 'wrong levels within it, unchanged',
    from: '## S\n\n<|>### A\n\n##### A1\n\n### B\n',
    to: '## S\n\n### B\n\n<|>### A\n\n##### A1\n',
  },
]

describe('moving a section', () => {
  for (const { title, from, to, isOneWay } of steps)
    it(`moves ${title}`, () => {
      assert.equal(move(from, below), to)
      if (!isOneWay) assert.equal(move(to, above), from)
    })

  it('moves the first subsection up out of its section, with new levels', () =>
    assert.equal(
      move('## S\n\n### A\n\n<|>#### A1\n\n### B\n', above),
      '## S\n\n<|>### A1\n\n### A\n\n### B\n',
    ))

  for (const text of [
    '# T\n\n<|>## A\n\n### A1\n',
    '## S\n\n<|>### A\n',
    '# <|>T\n\n## A\n',
    'Text <|>only.',
    '<|>',
    '## A\n\n# <|>U\n\n## B\n',
  ])
    it(`stays in ${JSON.stringify(text)}`, () => {
      assert.equal(move(text, above), undefined)
      assert.equal(move(text, below), undefined)
    })

  it('does not let an open fence swallow other sections', () =>
    assert.equal(move('## A\n\n<|>## B\n\n```\ncode\n', above), undefined))

  it('does not edit the moved text', () => {
    const text = '## A\n\na\n\n## B\n\nb\n'
    const brief = parseBrief(text)
    const moved = moveSection(brief, text.indexOf('## B'), above)
    assert.deepEqual(moved?.edits, [
      { span: { start: 0, end: 9 }, newText: '' },
      { span: { start: 16, end: 17 }, newText: '\n\n## A\n\na\n' },
    ])
  })
})

interface Drop {
  readonly title: string
  readonly before: string
  readonly after: string | undefined
  readonly canNest?: true
}

const drops: readonly Drop[] = [
  {
    title: 'a section takes the place of the one above',
    before: '## <x>A\n\n## B\n\n<|>## C\n',
    after: '<|>## C\n\n## A\n\n## B\n',
  },
  {
    title: 'a section takes the place of the one below',
    before: '<|>## A\n\n## B\n\n## <x>C\n\n## D\n',
    after: '## B\n\n## C\n\n<|>## A\n\n## D\n',
  },
  {
    title: 'a section that has its own meaning stays a section',
    before: '## S\n\n### A\n\n<x>a\n\n### B\n\n<|>## C\n',
    after: '<|>## C\n\n## S\n\n### A\n\na\n\n### B\n',
  },
  {
    title: 'another section is inserted, with new levels',
    before: '## S\n\n### A\n\n<x>a\n\n### B\n\n<|>## C\n\n### C1\n',
    after: '## S\n\n<|>### C\n\n#### C1\n\n### A\n\na\n\n### B\n',
    canNest: true,
  },
  {
    title: 'a scenario on a section becomes its last one',
    before: '## <x>S\n\n### A\n\n## T\n\n<|>### B\n\nb',
    after: '## S\n\n### A\n\n<|>### B\n\nb\n\n## T',
  },
  {
    title: 'one that is deeper rises',
    before: '## <x>S\n\n### A\n\n<|>#### A1\n\na1\n\n#### A2\n',
    after: '## S\n\n### A\n\n#### A2\n\n<|>### A1\n\na1\n',
  },
  {
    title: 'on nothing it becomes the last section',
    before: '## S\n\n<|>### A\n\na\n\n### B\n',
    after: '## S\n\n### B\n\n<|>## A\n\na\n',
  },
  {
    title: 'on the front matter it becomes the first section',
    before: '---\n<x>role: buyer\n---\n\n# T\n\n## A\n\n<|>## B\n',
    after: '---\nrole: buyer\n---\n\n# T\n\n<|>## B\n\n## A\n',
  },
  { title: 'on itself it stays', before: '<|>## A\n\n<x>a\n\n## B\n', after: undefined },
  { title: 'on what is in it, it stays', before: '<|>## A\n\n### <x>B\n', after: undefined, canNest: true },
  {
    title: 'on a target that is too deep, it stays',
    before: '## A\n\n###### <x>B\n\n<|>## C\n\n### C1\n',
    after: undefined,
    canNest: true,
  },
  { title: 'the title stays', before: '<|># T\n\n## <x>A\n', after: undefined },
]

describe('dropping a section', () => {
  for (const { title, before, after, canNest } of drops)
    it(`${title}`, () => assert.equal(drop(before, canNest ?? false), after))
})
