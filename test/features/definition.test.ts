import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { findDefinition } from '../../src/features/definition.js'
import { readMarks } from '../rules/marks.js'

/** Checks that the definition of the symbol at `<|>` is between the marks; without marks there is none. */
function check(marked: string): void {
  const { text, spans } = readMarks(marked.replace('<|>', '\uE000'))
  const offset = text.indexOf('\uE000')
  const move = (place: number) => (place > offset ? place - 1 : place)
  const [span] = spans
  const expected = span && { start: move(span.start), end: move(span.end) }
  assert.deepEqual(findDefinition(parseBrief(text.replace('\uE000', '')), offset)?.target, expected)
}

const people = '## Personality\n\n- **«Ines Kroll», head of procurement** – decides\n- Tom Adler\n'
const issues =
  '## Issues\n\n| Issue | Weight | Opening |\n| --- | --- | --- |\n| «Rent» | 60 | 9 |\n| Term | 40 | 9 |\n'
const limit =
  '## Walk-away point\n\n- Opening: €470k\n- Target: €450k\n- Walk-away: «€428k per year», because so\n'
const scenario = (outcome: string) => `## Scenarios\n\n### A\n- Trigger: the limit\n- Outcome: ${outcome}\n\n`

const cases: readonly (readonly [what: string, marked: string])[] = [
  ['of an owner is the person', `${people}\n## Timeline\n\n- 2026-12-03: call – owner: In<|>es\n`],
  ['of a handle is the person', `${people}\n## Timeline\n\n- 2026-12-03: call – @in<|>es\n`],
  ['of a name in the text is the person', `${people}\n## Notes\n\nKr<|>oll said no.\n`],
  ['of the person is the person', people.replace('Kroll', 'Kr<|>oll')],
  [
    'of an owner of ours is the entry of the team',
    '---\nteam: Jonas, «Lena Berg»\n---\n\n## Timeline\n\n- 2026-12-03: call – owner: Le<|>na\n',
  ],
  [
    'of an owner of ours is the line of the team',
    '## Timeline\n\n- 2026-12-03: call – owner: Le<|>na\n\n## Team\n\n- «Lena» leads\n- Jonas\n',
  ],
  [
    'of an owner of whom nothing is said is not there',
    '## Timeline\n\n- 2026-12-03: call – owner: Le<|>na\n',
  ],
  [
    'of the counterparty is the header',
    '---\ncounterparty: «Halden GmbH»\n---\n\n## Notes\n\nHal<|>den asks.\n',
  ],
  [
    'of an issue in a package is its row',
    `${issues}\n## Packages\n\n| Package | R<|>ent |\n| --- | --- |\n| A | 7 |\n`,
  ],
  [
    'of an issue in the offer log is its row',
    `${issues}\n## Offers\n\n| Date | Who | re<|>nt |\n| --- | --- | --- |\n| 2026-12-01 | us | 7 |\n`,
  ],
  ['of an amount accepted is the limit', `${scenario('accept at €42<|>8k')}${limit}`],
  ['of an amount on another base is the limit', `${scenario('accept at €35,66<|>7 per month')}${limit}`],
  ['of the word is the limit', `${scenario('accept at the li<|>mit')}${limit}`],
  ['of the alias is the limit', `${scenario('accept at our bottom li<|>ne')}${limit}`],
  ['of another amount is not there', `${scenario('accept at €43<|>8k')}${limit.replace(/[«»]/g, '')}`],
  [
    'of an amount we only counter with is not there',
    `${scenario('counter at €42<|>8k')}${limit.replace(/[«»]/g, '')}`,
  ],
  [
    'of the target is the target',
    `${scenario('accept at the tar<|>get')}${limit.replace(/[«»]/g, '').replace('€450k', '«€450k»')}`,
  ],
  ['of other words is not there', '## Notes\n\nNoth<|>ing.\n'],
]

describe('the definition', () => {
  for (const [what, marked] of cases) it(what, () => check(marked))
})
