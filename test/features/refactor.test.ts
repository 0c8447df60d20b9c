import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { refactorings } from '../../src/features/refactor/refactor.js'
import { inEnglish } from '../../src/text/message.js'
import { applyEdits } from '../../src/text/span.js'
import { readMarks } from '../rules/marks.js'

/** The refactorings at `<|>` or for the marked text: the resulting text by title. */
function read(marked: string): Record<string, string> {
  const { text, spans } = readMarks(marked.replace('<|>', '«»'))
  const brief = parseBrief(text)
  const [span = { start: 0, end: 0 }] = spans
  return Object.fromEntries(
    refactorings(brief, span, '2026-11-23', inEnglish).map(({ title, edits }) => [
      title,
      applyEdits(text, edits),
    ]),
  )
}

type Case = readonly [what: string, marked: string, offered: Readonly<Record<string, string>>]

const groups: Record<string, readonly Case[]> = {
  'of questions': [
    [
      'opens a closed one and keeps its tag',
      '## Questions\n\n1. Is price im<|>portant to you? [process]\n',
      {
        'Ask "What makes price important to you?"':
          '## Questions\n\n1. What makes price important to you? [process]\n',
      },
    ],
    [
      'opens a leading one',
      "## Questions\n\n- Don't you think our offer is fair?<|>\n",
      {
        'Ask "How does our offer look from your side?"':
          '## Questions\n\n- How does our offer look from your side?\n',
      },
    ],
    [
      'takes the blame out of a why',
      '## Questions\n\n- W<|>hy do you need it in May?\n',
      { 'Ask "What makes you need it in May?"': '## Questions\n\n- What makes you need it in May?\n' },
    ],
    ['leaves an open one', '## Questions\n\n- What ma<|>tters?\n', {}],
    [
      'leaves one in another language',
      '---\nlanguage: de\n---\n\n## Fragen\n\n- Is price im<|>portant to you?\n',
      {},
    ],
  ],
  'of dates': [
    [
      'writes a day as ISO, wherever it stands',
      '---\ndeadline: 31 Dece<|>mber 2026\n---\n',
      { 'Change to 2026-12-31': '---\ndeadline: 2026-12-31\n---\n' },
    ],
    [
      'keeps the weekday',
      '## Timeline\n\n- Thu 3 Dec 20<|>26: call\n',
      { 'Change to 2026-12-03': '## Timeline\n\n- Thu 2026-12-03: call\n' },
    ],
    [
      'offers both readings',
      '## Timeline\n\n- 05/01/<|>2027: call\n',
      {
        'Change to 2027-01-05': '## Timeline\n\n- 2027-01-05: call\n',
        'Change to 2027-05-01': '## Timeline\n\n- 2027-05-01: call\n',
      },
    ],
    [
      'takes the next year in which it comes',
      '## Timeline\n\n- 3 Feb<|>ruary: call\n',
      { 'Change to 2027-02-03': '## Timeline\n\n- 2027-02-03: call\n' },
    ],
    [
      'leaves the date that tells how the others are read',
      '## Timeline\n\n- Fri 12/1<|>8: board\n- 1/4/27: new rates\n',
      {},
    ],
    ['leaves ISO dates and periods', '## Timeline\n\n- 2026-12-03, Q1 2<|>027: call\n', {}],
  ],
  'of values': [
    [
      'adds the reason',
      '## Limits\n\n- Walk-away: €428k<|>.\n',
      {
        'Add the reason':
          '## Limits\n\n- Walk-away: €428k (BATNA value and <what the deal itself costs or brings us>).\n',
      },
    ],
    [
      'adds the source of an estimate',
      '## Limits\n\n- Their li<|>mit (est.): €440k\n',
      { 'Add the source': '## Limits\n\n- Their limit (est.): €440k (source: <where from>)\n' },
    ],
    [
      'adds the reason in a table',
      '## Limits\n\n| Walk-away | Target |\n| --- | --- |\n| €42<|>8k | €440k |\n',
      {
        'Add the reason':
          '## Limits\n\n| Walk-away | Target |\n| --- | --- |\n| €428k (BATNA value and <what the deal itself costs or brings us>) | €440k |\n',
      },
    ],
    ['leaves a value with a reason', '## Limits\n\n- Walk-away: €4<|>28k (index)\n', {}],
    ['leaves a gap', '## Limits\n\n- Walk-away: <am<|>ount>\n', {}],
    ['leaves the BATNA, which is an act', '## Limits\n\n- BATNA: lea<|>ve\n', {}],
  ],
  'of prose': [
    [
      'makes an item of a line',
      '## Limits\n\nWalk-away: €428k,<|> because so\n',
      { 'Write it as "Walk-away: …"': '## Limits\n\n- Walk-away: €428k, because so\n' },
    ],
    [
      'makes items of all lines that have labels',
      '## Limits\n\n**Walk-away:** €428k (so)\nBAT<|>NA: leave\n',
      { 'Write it as "BATNA: …"': '## Limits\n\n- **Walk-away:** €428k (so)\n- BATNA: leave\n' },
    ],
    [
      'parts one line from the others',
      '## Context\r\n\r\nWe met.\r\nHistory: t<|>wo rounds\r\nThey left.\r\n',
      {
        'Write it as "History: …"':
          '## Context\r\n\r\nWe met.\r\n\r\n- History: two rounds\r\n\r\nThey left.\r\n',
      },
    ],
    [
      'reads a sentence',
      '## Limits\n\nOur walk-away is €42<|>8k (index).\n',
      { 'Write it as "Walk-away: …"': '## Limits\n\n- Walk-away: €428k (index).\n' },
    ],
    [
      'leaves a scenario, whose name has a colon too',
      '## Scenarios\n\nCase A: they agree. Accept at €60k.\nCase<|> B: they want a year. Accept at €50k.\nCase C: nothing. We leave.\n',
      {},
    ],
    [
      'reads a sentence about them in an item',
      '## Limits\n\n- their limit is abo<|>ut €440k (source: agent)\n',
      { 'Write it as "Their limit: …"': '## Limits\n\n- Their limit: about €440k (source: agent)\n' },
    ],
    ['leaves a sentence that ends with a colon', '## Notes\n\nWe need two things: pri<|>ce and time.\n', {}],
    ['leaves a sentence about something else', '## Limits\n\nThe depot is fu<|>ll.\n', {}],
    ['leaves what is labelled', '## Context\n\n- Subject: le<|>ase\n', {}],
    ['leaves code', '## Limits\n\n```\nWalk-away: €4<|>28k\n```\n', {}],
  ],
}

const scenarios = '## Scenarios\n\n### A\n- Trigger: x\n- Response: y\n- Outcome: accept\n'
const rest = '- Outcome: <accept at, counter at, hold at or walk away>\n- Probability: <share in %>\n'
const rows =
  '## Scenarios\n\n| Scenario | If | Then | Result |\n| --- | --- | --- | --- |\n| A | x | y | accept |\n'
const extract = 'Make this a scenario'
groups['of selected text'] = [
  [
    'moves an item with its trigger and response',
    `${scenarios}\n## Notes\n\n- «If they threaten a tender, we show the depot.»\n- Call Ole.\n`,
    {
      [extract]: `${scenarios}\n### They threaten a tender\n- Trigger: they threaten a tender\n- Response: we show the depot\n${rest}\n## Notes\n\n- Call Ole.\n`,
    },
  ],
  [
    'copies a part of a line as its name',
    `${scenarios}\n## Notes\n\nIt may be that «the board says no», says Ole.\n`,
    {
      [extract]: `${scenarios}\n### The board says no\n- Trigger: <what they say or do>\n- Response: <what we say or do>\n${rest}\n## Notes\n\nIt may be that the board says no, says Ole.\n`,
    },
  ],
  [
    'writes a row where the others stand in a table',
    `${rows}\n## Notes\n\nWhen «when they | ask, then listen» so.\n`,
    {
      [extract]: `${rows}| They \\| ask | they \\| ask | listen | <Result> |\n\n## Notes\n\nWhen when they | ask, then listen so.\n`,
    },
  ],
  ['leaves headings', `${scenarios}\n«## Notes»\n\nText.\n`, {}],
  ['leaves scenarios', scenarios.replace('accept', '«accept»'), {}],
  ['leaves the front matter', '---\nrole: «seller»\n---\n', {}],
  ['leaves next to nothing', '## Notes\n\n«a»b\n', {}],
]

describe('a refactoring', () => {
  for (const [group, cases] of Object.entries(groups))
    describe(group, () => {
      for (const [what, marked, offered] of cases) it(what, () => assert.deepEqual(read(marked), offered))
    })
})
