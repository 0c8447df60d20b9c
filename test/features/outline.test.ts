import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { findNodeAt, type OutlineNode, onlyProblems, toText } from '../../src/features/outline/node.js'
import { outline } from '../../src/features/outline/outline.js'
import { lint } from '../../src/rules/lint.js'
import { msg } from '../../src/text/message.js'

const settings = {
  rules: {
    '*': 'off',
    'brief/section-thin': 'info',
    'brief/section-missing': 'error',
    'brief/placeholder': 'warning',
  },
} as const
const today = '2026-11-25'

function read(text: string, before: readonly OutlineNode[] = []): readonly OutlineNode[] {
  const brief = parseBrief(text)
  return outline(brief, lint(brief, { today, settings, mustBeReady: true }), { today, before, root: '1' })
}

/** Labels, descriptions and boxes, indented by depth, without the sections that are missing. */
function linesOf(nodes: readonly OutlineNode[], indent = ''): string[] {
  return nodes.flatMap(({ kind, label, description, isDone, children }) => {
    const box = isDone === undefined ? '' : isDone ? '[x] ' : '[ ] '
    const line = `${indent}${box}${label}${description && ` | ${description}`}`
    return kind === 'missing' ? [] : [line, ...linesOf(children, `${indent}  `)]
  })
}

/** The lines of the nodes below the first section. */
function partsIn(text: string): string[] {
  return linesOf(read(text).find(({ kind }) => kind === 'section')?.children ?? [])
}

const personality = `## Who they are

- **Ines Kroll, head of procurement** – decides up to €500k per year
  - Evidence: in October she cut off two decks
  - Approach: so we send numbers first
`

describe('the outline', () => {
  it('has six missing sections for an empty text', () =>
    assert.equal(
      read('')
        .map(node => toText(node))
        .join(''),
      'Context: missing\nPersonality: missing\nTimeline: missing\nScenarios: missing\nWalk-away point: missing\nListening questions: missing\n',
    ))

  it('calls a part missing only if nothing in the text says it', () => {
    const lines = read('We open at €9k. Our target is €8k. We stop at €7k.\n').map(node =>
      toText(node).trim(),
    )
    assert.ok(lines.includes('Walk-away point: no heading'), lines.join('\n'))
    assert.ok(lines.includes('Scenarios: missing'), lines.join('\n'))
  })

  it('leaves out a heading of which only the signs are typed', () =>
    assert.deepEqual(linesOf(read('# Lease\n\n## Notes\n\nText.\n\n## \n')), ['Notes']))

  it('has the sections in the order of the text, and the missing ones where they would be added', () => {
    const nodes = read(`## Team\n\nLena.\n\n${personality}\n## Context\n\n## Odds and ends\n\nText.\n`)
    assert.deepEqual(
      nodes.map(({ label, description }) => `${label} | ${description}`),
      [
        'Team | ',
        'Who they are | Ines Kroll decides',
        'Context | empty',
        'Timeline | missing',
        'Scenarios | missing',
        'Walk-away point | missing',
        'Listening questions | missing',
        'Odds and ends | ',
      ],
    )
  })

  it('says aloud what the icon shows: the state of a section with its reason', () => {
    const state = (text: string) => read(text).find(({ kind }) => kind === 'section')?.accessibilityLabel
    assert.equal(
      state('## Context\n\nWe need TODO.\n\nAnd TBD.\n'),
      'Context, section, 2 to fix: Still open: TODO',
    )
    assert.equal(state('## Context\n\n- Subject: <what>\n'), 'Context, section, 1 gap open')
    assert.equal(state('## Notes\n\nText.\n'), 'Notes, section, good')
  })

  it('has no sentence of a problem in its rows, but in the tooltip', () => {
    const [node] = read('## Context\n\nWe need TODO.\n')
    assert.equal(node?.description, '1 gap')
    assert.match(node?.tooltip ?? '', /^Context\nStill open: TODO(?:\n|$)/)
  })

  const facts: readonly (readonly [text: string, row: string])[] = [
    [
      '---\ncounterparty: Halden Retail\nrole: seller\ndeadline: 2026-12-31\n---\n\n## Context\n\nA renewal.\n',
      'Context | Halden Retail, seller',
    ],
    ['---\ncounterparty: <who>\nrole: buyer\n---\n\n## Context\n\nA renewal.\n', 'Context | buyer'],
    [
      '## Personality\n\n- Tom Adler, logistics\n- Ines Kroll, head of procurement – decides up to €5k\n- Boss\n',
      'Personality | Ines Kroll decides, 2 more',
    ],
    ['## Personality\n\n- Tom Adler, logistics\n- Mia Roth, legal\n', 'Personality | Tom Adler, 1 more'],
    ['## Personality\n\n- **<Name, role>** – decides\n', 'Personality | 1 gap'],
    [
      '## Timeline\n\n- 2026-12-18: meeting\n- [ ] 2026-12-15: index sheet – owner: Jonas\n- [x] 2026-12-01: call\n',
      'Timeline | next: Tue 15 Dec, index sheet, Jonas',
    ],
    ['## Timeline\n\n- Q1 2027: meeting\n', 'Timeline | next: Q1 2027, meeting'],
    [
      '## Timeline\n\n- [x] 2026-12-01: call\n- 2026-11-01: mail\n',
      'Timeline | no step to come, 2 done or past',
    ],
    [
      '## Scenarios\n\n### A\n- Outcome: accept\n- Probability: 70%\n\n### B\n- Outcome: walk away\n- Probability: 30%\n',
      'Scenarios | 2, one without a deal, 100%',
    ],
    ['## Scenarios\n\n### A\n- Outcome: accept at €4k\n', 'Scenarios | 1, none without a deal'],
    [
      '## Walk-away point\n\n- Walk-away: €428k per year\n- BATNA: move\n- BATNA value: €424k per year\n',
      'Walk-away point | €428k, BATNA €424k',
    ],
    [
      '## Walk-away point\n\n- Walk-away: €48k per year\n- BATNA value: €4,500 per month\n',
      'Walk-away point | €48k, BATNA €54k',
    ],
    [
      '## Walk-away point\n\n- Walk-away: €48,000–50,000 per year\n- BATNA value: €54,000 per year\n',
      // As many characters as a view of 300 pixels shows.
      'Walk-away point | €48–50k, BATNA 54k',
    ],
    [
      '## Ausstiegspunkt\n\n- Ausstiegspunkt: 310.000 € pro Jahr\n- BATNA-Wert: 304.500 € pro Jahr\n',
      'Ausstiegspunkt | 310k €, BATNA 304,5k',
    ],
    [
      '## Ausstiegspunkt\n\n- Limit: 2.900 € pro Monat\n- BATNA-Wert: 2.750 € pro Monat\n',
      'Ausstiegspunkt | 2.900 €, BATNA 2.750',
    ],
    [
      '## Walk-away point\n\n- Walk-away: £31.50 per hour\n- BATNA value: £29.80 per hour\n',
      'Walk-away point | £31.50, BATNA 29.80',
    ],
    [
      '## Walk-away point\n\n- Walk-away: £3,150.50\n- BATNA value: $3,980\n',
      'Walk-away point | £3,150.50, BATNA $3,980',
    ],
    [
      '## Walk-away point\n\n- Walk-away: €95 per hour\n- BATNA value: €6,000 per month\n',
      'Walk-away point | €95, BATNA €6,000 (per hour, per month)',
    ],
    [
      '## Walk-away point\n\n- Walk-away: 30 days\n- BATNA value: €54,000 per year\n',
      'Walk-away point | 30 days, BATNA €54k (per year)',
    ],
    [
      '## Walk-away point\n\n- Walk-away: <amount>\n- BATNA: sell it to Nordkauf\n',
      'Walk-away point | BATNA sell it to Nordkauf · 1 gap',
    ],
    ['## Questions\n\n- What changed?\n- [x] Why now?\n- Is it final?\n', 'Questions | 3, 1 open, 1 asked'],
  ]
  for (const [text, row] of facts)
    it(`says "${row}"`, () => {
      const node = read(text).find(({ kind }) => kind === 'section')
      assert.equal(`${node?.label} | ${node?.description}`, row)
    })

  it('writes the next date in the language of the interface', () => {
    const brief = parseBrief('## Timeline\n\n- 2026-12-15: index sheet\n')
    const rowIn = (language: string) =>
      outline(brief, [], { today, language }).find(({ kind }) => kind === 'section')?.description
    assert.equal(rowIn('de'), 'next: Di 15. Dez., index sheet')
    assert.equal(rowIn('pt-br'), 'next: Tue 15 Dec, index sheet')
  })

  const tables: readonly (readonly [what: string, text: string, lines: readonly string[]])[] = [
    [
      'issues and packages',
      '## Issues\n\n| Issue | Unit | Weight | Opening | Target | Walk-away |\n| - | - | - | - | - | - |\n| Price | € | 60 | 9,000 | 8,000 | 7,000 |\n| Term | months | 40 | <months> | 24 | 12 |\n\n| Package | Price | Term |\n| - | - | - |\n| Long | 7,500 | 24 |\n',
      [
        'Issues | Price, Term · 1 gap',
        '  Price | limit 7,000, target 8,000, opening 9,000, weight 60',
        '  Term | limit 12, target 24, weight 40',
        '  Long | Price 7,500, Term 24',
        '    Price | 7,500',
        '    Term | 24',
      ],
    ],
    [
      'concessions',
      '## Concessions\n\n| Step | Give | Get | Price after |\n| - | - | - | - |\n| 1 | price −€7k | 24 months | €461k |\n| 2 | price −€4k | volume +5% | €457k |\n',
      [
        'Concessions | 2, the last €457k',
        '  price −€7k | €461k, ← 24 months',
        '  price −€4k | €457k, ← volume +5%',
      ],
    ],
    [
      'offers',
      '## Offers\n\n| Date | Who | Price | Term | Note |\n| - | - | - | - | - |\n| 2026-11-12 | they | €440k | | by mail |\n| 2026-11-20 | we | €465k | 24 months | |\n',
      [
        'Offers | last: Fri 20 Nov, we, €465k',
        '  2026-11-12 they | €440k, by mail',
        '  2026-11-20 we | Price €465k, Term 24 months',
      ],
    ],
  ]
  for (const [what, text, lines] of tables)
    it(`unfolds ${what}, with the whole row in the tooltip`, () => {
      const nodes = read(text)
      assert.deepEqual(linesOf(nodes), lines)
      const [row] = nodes.find(({ kind }) => kind === 'section')?.children ?? []
      assert.match(row?.tooltip ?? '', /^[^\n]+(?:\n[^\n:]+: [^\n]+){3,}$/)
    })

  it('counts the gaps of a draft, and names none of them', () => {
    const brief = parseBrief('## Notes\n\n- Ask <who>\n- Ask <whom>\n')
    const [node] = outline(brief, lint(brief, { today, settings }), { today }).filter(
      ({ kind }) => kind === 'section',
    )
    assert.equal(node?.description, '2 gaps')
    assert.equal(node?.state, 'thin')
    assert.equal(node?.problem, undefined)
  })

  it('has people with their details', () =>
    assert.deepEqual(linesOf(read(personality)).slice(1), [
      '  Ines Kroll | head of procurement – decides up to €500k per year',
      '    Evidence | in October she cut off two decks',
      '    Approach | so we send numbers first',
    ]))

  it('does not cut a gap', () =>
    assert.deepEqual(partsIn('## Personality\n\n- **<Name, role>** – <what they can decide>\n'), [
      '<Name, role> | <what they can decide>',
    ]))

  const milestones: readonly (readonly [line: string, part: string])[] = [
    ['- [x] 2026-11-20 (Fri): mandate', '[x] mandate | 20 Nov, done'],
    ['- [ ] 2026-12-03: meeting 1', '[ ] meeting 1 | 3 Dec, in 8 days'],
    ['- 2026-11-26: meeting', '[ ] meeting | 26 Nov, tomorrow'],
    ['- 2026-11-25: meeting', '[ ] meeting | 25 Nov, today'],
    ['- 2026-11-24: meeting', '[ ] meeting | 24 Nov, yesterday'],
    ['- 1 November: meeting', '[ ] meeting | 1 Nov, 24 days ago'],
    ['- January 2027: signature', '[ ] signature | January 2027'],
    [
      '- [ ] 2026-12-03: meeting, listen only – owner: Lena',
      '[ ] meeting, listen only | 3 Dec, in 8 days, Lena',
    ],
    ['- [ ] 2026-12-03: call (owner: Ann)', '[ ] call | 3 Dec, in 8 days, Ann'],
    ['- [x] 2026-12-03: offer @lena', '[x] offer | 3 Dec, done, @lena'],
    [
      '| Date | Milestone | Owner |\n| - | - | - |\n| 2026-12-03 | call | Ann |',
      'call | 3 Dec, in 8 days, Ann',
    ],
    ['### 2026-12-03: call', 'call | 3 Dec, in 8 days'],
  ]
  for (const [line, part] of milestones)
    it(`reads the milestone ${line}`, () => assert.deepEqual(partsIn(`## Timeline\n\n${line}\n`), [part]))

  const questions: readonly (readonly [line: string, part: string])[] = [
    ['- What changed?', '[ ] What changed? | open'],
    ['1. Why now?', '[ ] Why now? | open, asks why'],
    ['- [ ] Is it final?', '[ ] Is it final? | closed'],
    ['- [x] Is it blue or red?', '[x] Is it blue or red? | closed, gives a choice, asked'],
    ['- How many are you?', '[ ] How many are you? | closed, asks for a fact'],
    ["- Don't you agree?", "[ ] Don't you agree? | leading"],
    ['- What if we wait?', '[ ] What if we wait? | a proposal'],
    ['- It seems like a lot.', '[ ] It seems like a lot. | a label'],
    ['- Ask about the term', '[ ] Ask about the term | no question'],
    ['What changed?', 'What changed? | open'],
    ['- Price:\n  - [x] What changed?', '[x] What changed? | open, asked'],
  ]
  for (const [line, part] of questions)
    it(`reads the question ${line}`, () => assert.deepEqual(partsIn(`## Questions\n\n${line}\n`), [part]))

  it('has no kind for questions in other languages', () =>
    assert.deepEqual(linesOf(read('---\nlanguage: de\n---\n\n## Questions\n\n- Warum?\n')).slice(2), [
      'Questions | 1',
      '  [ ] Warum?',
    ]))

  it('has scenarios with their outcome, their probability and their values', () =>
    assert.deepEqual(
      partsIn(
        '## Scenarios\n\n### A. They stall\n- Trigger: no date\n- Outcome: walk away\n- Probability: 40%\n',
      ),
      [
        'A. They stall | walk away, 40%',
        '  Trigger | no date',
        '  Outcome | walk away',
        '  Probability | 40%',
      ],
    ))

  it('has the key values without their reasons, which are in the tooltip', () => {
    const text = '## Limits\n\n- Walk-away: **€95k** per year, because <reason>\n- BATNA: the other flat\n'
    assert.deepEqual(partsIn(text), ['Walk-away | €95k per year', 'BATNA | the other flat'])
    assert.equal(
      read(text).find(({ kind }) => kind === 'section')?.children[0]?.tooltip,
      'Walk-away: €95k per year, because <reason>\nTo fill in: reason',
    )
  })

  it('has the values of the front matter', () =>
    assert.deepEqual(linesOf(read('---\nrole: seller\n---\n')), ['Key facts | seller', '  role | seller']))

  it('has accessible labels with kind, state and checkbox', () => {
    const spoken = (nodes: readonly OutlineNode[]): string[] =>
      nodes.flatMap(node => [node.accessibilityLabel, ...spoken(node.children)])
    assert.deepEqual(spoken(read('## Questions\n\n- [x] What changed?\n- TODO\n').slice(-1)), [
      'Questions, section, 2, 0 open, 1 asked, 1 to fix: Still open: TODO',
      'What changed?, question, open, asked',
      'TODO, question, no question, 1 to fix',
    ])
    assert.equal(read('')[0]?.accessibilityLabel, 'Context, section, missing')
  })

  it('has the worst problem of every node', () => {
    const nodes = read('## Context\n\nWe need TODO.\n\n### Past\n\nTBD\n\n## Timeline\n\n## Scenarios\n')
    const [context, missing] = nodes
    assert.deepEqual(context?.problem?.message, msg`Still open: ${'TODO'}`)
    assert.deepEqual(context?.children[0]?.problem?.message, msg`Still open: ${'TBD'}`)
    assert.deepEqual(missing?.problem?.message, msg`The section "${'Personality'}" is missing`)
  })

  it('says which nodes can move', () => {
    const movable = (nodes: readonly OutlineNode[]): string[] =>
      nodes.flatMap(node => [...(node.isMovable ? [node.label] : []), ...movable(node.children)])
    assert.deepEqual(
      movable(
        read('---\nrole: buyer\n---\n\n## Scenarios\n\n### A\n- Outcome: hold\n\n#### B\n\n## C\n\n- x\n'),
      ),
      ['Scenarios', 'A', 'B', 'C'],
    )
  })

  it('can show only problems, with separate ids', () => {
    const nodes = onlyProblems(read('## Context\n\n### A\n\nTODO\n\n### B\n\nText.\n\n## Notes\n\nText.\n'))
    assert.deepEqual(linesOf(nodes), ['Context | 1 gap', '  A'])
    assert.equal(nodes.length, 6)
    assert.ok(nodes.every(({ id }) => id.endsWith('!')))
  })

  it('finds the node at the cursor', () => {
    const text = `${personality}\n## Context\n\nText.`
    const labelAt = (offset: number) => findNodeAt(read(text), offset)?.label
    assert.equal(labelAt(text.indexOf('October')), 'Evidence')
    assert.equal(labelAt(text.indexOf('## Context')), 'Context')
    assert.equal(labelAt(text.length), 'Context')
    assert.equal(findNodeAt(read('Text.'), 2), undefined)
  })
})

describe('the ids of the outline', () => {
  const text = `---\nrole: seller\n---\n\n# Brief\n\n${personality}\n## Questions\n\n- Why Kroll?\n- What?\n\n## Zebra notes\n\n### Yak\n\n## Notes\n`

  it('are unique, and contain no text of the brief', () => {
    const ids = idsOf(read(text))
    assert.equal(new Set(ids).size, ids.length)
    assert.ok(ids.every(id => id.startsWith('1/')))
    assert.ok(ids.every(id => !/kroll|why|zebra|yak|role|evidence|seller/i.test(id)))
  })

  const edits: readonly (readonly [what: string, from: string, to: string])[] = [
    ['a label', 'Why Kroll?', 'Why not?'],
    ['a heading', 'Zebra', 'Horse'],
    ['a heading that is known', '## Questions', '## Qestions'],
    ['a heading that was not known', '## Notes', '## Timeline'],
  ]
  for (const [what, from, to] of edits)
    it(`stay while ${what} is typed`, () => {
      const before = read(text)
      const after = read(text.replace(from, to), before)
      const present = (nodes: readonly OutlineNode[]) => idsOf(nodes.filter(({ kind }) => kind !== 'missing'))
      assert.deepEqual(present(after).slice(0, 6), present(before).slice(0, 6))
      assert.equal(new Set(idsOf(after)).size, idsOf(after).length)
    })

  it('stay with moved nodes', () => {
    const before = read('## A\n\n### A1\n\n## B\n\n### B1\n')
    const after = read('## B\n\n### B1\n\n## A\n\n### A1\n', before)
    const idOf = (nodes: readonly OutlineNode[], label: string) =>
      nodes.find(node => node.label === label)?.id
    for (const label of ['A', 'B']) assert.equal(idOf(after, label), idOf(before, label))
  })

  it('are new for new nodes', () => {
    const before = read('## A\n')
    const after = read('## A\n\n## B\n\n## C\n', before)
    assert.equal(new Set(idsOf(after)).size, idsOf(after).length)
  })
})

function idsOf(nodes: readonly OutlineNode[]): string[] {
  return nodes.flatMap(({ id, children }) => [id, ...idsOf(children)])
}
