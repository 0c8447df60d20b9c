import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { findNodeAt, type OutlineNode, outline } from '../../src/features/outline.js'
import { lint } from '../../src/rules/lint.js'

const settings = {
  rules: {
    '*': 'off',
    'brief/section-thin': 'info',
    'brief/section-missing': 'error',
    'brief/placeholder': 'warning',
  },
} as const

/** Labels and descriptions, indented by depth. */
function read(text: string): string[] {
  const brief = parseBrief(text)
  return linesOf(outline(brief, lint(brief, { today: '2026-11-23', settings })))
}

function linesOf(nodes: readonly OutlineNode[], indent = ''): string[] {
  return nodes.flatMap(({ label, description, children }) => [
    `${indent}${label} | ${description}`,
    ...linesOf(children, `${indent}  `),
  ])
}

const personality = `## Who they are

- **Ines Kroll, head of procurement** – decides up to €500k per year
  - Evidence: in October she cut off two decks
  - Approach: so we send numbers first
`

describe('the outline', () => {
  it('has six ghosts for an empty text', () =>
    assert.deepEqual(read(''), [
      'Context | missing',
      'Personality | missing',
      'Timeline | missing',
      'Scenarios | missing',
      'Walk-away point | missing',
      'Listening questions | missing',
    ]))

  it('puts required sections in their order, by the heading of the user, and others last', () => {
    const lines = read(`## Team\n\nLena.\n\n${personality}\n## Context\n\n## Odds and ends\n\nText.\n`)
    assert.deepEqual(
      lines.filter(line => !line.startsWith(' ')),
      [
        'Context | thin',
        'Who they are | good',
        'Timeline | missing',
        'Scenarios | missing',
        'Walk-away point | missing',
        'Listening questions | missing',
        'Team | good',
        'Odds and ends | good',
      ],
    )
  })

  it('has people with what is said of them', () =>
    assert.deepEqual(read(personality).slice(1, 4), [
      'Who they are | good',
      '  Ines Kroll | ',
      '    Evidence | in October she cut off two decks',
    ]))

  it('has milestones with their date, done or not', () =>
    assert.deepEqual(
      read('## Timeline\n\n- [x] 2026-11-20 (Fri): mandate\n- [ ] 2026-12-03: meeting 1\n').filter(line =>
        line.startsWith(' '),
      ),
      ['  mandate | 2026-11-20, done', '  meeting 1 | 2026-12-03'],
    ))

  it('has milestones without the owner in the label', () =>
    assert.deepEqual(
      read(
        '## Timeline\n\n- [ ] 2026-12-03: meeting 1, listen only – owner: Lena\n- [ ] 2026-12-04: call (owner: Ann)\n- [x] 2026-12-05: offer @lena\n',
      ).filter(line => line.startsWith(' ')),
      [
        '  meeting 1, listen only | 2026-12-03, Lena',
        '  call | 2026-12-04, Ann',
        '  offer | 2026-12-05, done, @lena',
      ],
    ))

  it('cuts no gap', () =>
    assert.equal(
      read('## Personality\n\n- **<Name, role>** – <what they can decide>\n')[1 + 1],
      '  <Name, role> | ',
    ))

  it('has scenarios with their outcome and their values', () =>
    assert.deepEqual(
      read('## Scenarios\n\n### A. They stall\n- Trigger: no date\n- Outcome: walk away\n').filter(line =>
        line.startsWith(' '),
      ),
      ['  A. They stall | walk away', '    Trigger | no date', '    Outcome | walk away'],
    ))

  it('has the key values of the walk-away point and of the front matter', () => {
    const lines = read('---\nrole: seller\n---\n\n## Limits\n\n- Walk-away: **€95k** per year\n')
    assert.ok(lines.includes('  role | seller'))
    assert.ok(lines.includes('  Walk-away | €95k per year'))
  })

  it('counts errors and warnings of a section', () =>
    assert.equal(read('## Context\n\nWe need TODO.\n\nAnd TBD.\n')[0], 'Context | 2 warnings'))

  it('calls a section with nothing but gaps thin', () =>
    assert.equal(read('## Context\n\n- Subject: <what>\n')[0], 'Context | thin'))

  it('gives every node an id of its own', () => {
    const brief = parseBrief('## Questions\n\n- What?\n- What?\n\n## Notes\n\n## Notes\n')
    const ids = idsOf(outline(brief, []))
    assert.equal(new Set(ids).size, ids.length)
  })

  it('has no text of the brief in its ids, and keeps them while a label is typed', () => {
    const text = `---\nrole: seller\n---\n\n# Brief\n\n${personality}\n## Questions\n\n- Why Kroll?\n\n## Zebra notes\n\n### Yak\n`
    const ids = idsOf(outline(parseBrief(text), []))
    assert.ok(ids.every(id => !/kroll|why|zebra|yak|role|evidence|seller/i.test(id)))
    const edited = text.replace('Why Kroll?', 'Why not?').replace('Zebra', 'Horse')
    assert.deepEqual(idsOf(outline(parseBrief(edited), [])), ids)
  })

  it('finds the node at the cursor', () => {
    const text = `${personality}\n## Context\n\nText.`
    const nodes = outline(parseBrief(text), [])
    const labelAt = (offset: number) => findNodeAt(nodes, offset)?.label
    assert.equal(labelAt(text.indexOf('October')), 'Evidence')
    assert.equal(labelAt(text.indexOf('## Context')), 'Context')
    assert.equal(labelAt(text.length), 'Context')
    assert.equal(findNodeAt(outline(parseBrief('Text.'), []), 2), undefined)
  })
})

function idsOf(nodes: readonly OutlineNode[]): string[] {
  return nodes.flatMap(({ id, children }) => [id, ...idsOf(children)])
}
