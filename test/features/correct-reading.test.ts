import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { type Correction, corrections, correctReading } from '../../src/features/read/correct.js'
import { inEnglish } from '../../src/text/message.js'
import { applyEdits } from '../../src/text/span.js'

interface Case {
  /** The number to correct is in `«…»`. */
  readonly before: string
  readonly key: Correction['key']
  readonly after: string
}

const head = '## Walk-away point\n\n- Opening: €40k per year\n'

const cases: { readonly [name: string]: Case } = {
  'the key of a bullet': {
    before: `${head}- Figure: «€47k per year», after two offers\n`,
    key: 'walkAway',
    after: `${head}- Walk-away: €47k per year, after two offers\n`,
  },
  'a known key that is wrong': {
    before: `${head}- Walk-away: «€41k per year»\n`,
    key: 'theirWalkAway',
    after: `${head}- Their walk-away (est.): €41k per year\n`,
  },
  'a bold key with a qualifier, which stays': {
    before: `${head}- **Figure (3 years):** «€43k per year»\n`,
    key: 'target',
    after: `${head}- **Target (3 years):** €43k per year\n`,
  },
  'an amount with bold digits in a cell': {
    before: '## Walk-away point\n\n| When | Sum |\n| --- | --- |\n| May | **«€47k** per year» |\n',
    key: 'walkAway',
    after:
      '## Walk-away point\n\n| When | Sum |\n| --- | --- |\n| May | **€47k** per year |\n\n- Walk-away: €47k per year\n',
  },
  'a bullet without a key': {
    before: `${head}- not a penny over «€47k per year»\n`,
    key: 'walkAway',
    after: `${head}- Walk-away: not a penny over €47k per year\n`,
  },
  'a sentence of its own': {
    before: '## Walk-away point\n\nThe bank would pay «€52k».\n',
    key: 'batnaValue',
    after: '## Walk-away point\n\nBATNA value: The bank would pay €52k.\n',
  },
  'the second amount of a sentence': {
    before: `${head}\nToday we pay €39k per year, and «€47k per year» is the end of it.\n`,
    key: 'walkAway',
    after: `${head}\nWalk-away: Today we pay €39k per year, and €47k per year is the end of it.\n`,
  },
  'a cell of a table': {
    before: '## Walk-away point\n\n| When | Sum |\n| --- | --- |\n| May | «€47k per year» |\n',
    key: 'walkAway',
    after:
      '## Walk-away point\n\n| When | Sum |\n| --- | --- |\n| May | €47k per year |\n\n- Walk-away: €47k per year\n',
  },
  'a number of another section': {
    before: `## Context\n\n| When | Sum |\n| --- | --- |\n| May | «€47k per year» |\n\n${head}`,
    key: 'walkAway',
    after: `## Context\n\n| When | Sum |\n| --- | --- |\n| May | €47k per year |\n\n${head}- Walk-away: €47k per year\n`,
  },
  'a German bullet': {
    before: '## Ausstiegspunkt\n\n- Zahl: «47.000 € pro Jahr»\n\nDas ist unser Preis und nicht mehr.\n',
    key: 'walkAway',
    after:
      '## Ausstiegspunkt\n\n- Ausstiegspunkt: 47.000 € pro Jahr\n\nDas ist unser Preis und nicht mehr.\n',
  },
  'a text with CRLF': {
    before: '## Walk-away point\r\n\r\n| When | Sum |\r\n| --- | --- |\r\n| May | «€47k» |\r\n',
    key: 'opening',
    after:
      '## Walk-away point\r\n\r\n| When | Sum |\r\n| --- | --- |\r\n| May | €47k |\r\n\r\n- Opening: €47k\r\n',
  },
  'a number that is none of the deal': {
    before: `${head}- the move costs «€6k»\n`,
    key: 'none',
    after: `${head}- the move costs \`€6k\`\n`,
  },
  'a key number that is none of the deal': {
    before: `${head}- Target: «60 days» notice\n`,
    key: 'none',
    after: `${head}- \`Target: 60 days notice\`\n`,
  },
}

describe('a correction names', () => {
  for (const [name, { before, key, after }] of Object.entries(cases)) {
    it(name, () => {
      const text = before.replace(/[«»]/g, '')
      const span = { start: before.indexOf('«'), end: before.indexOf('»') - 1 }
      const edits = correctReading(parseBrief(text), span, key)
      assert.ok(edits)
      assert.equal(applyEdits(text, edits), after)
    })
  }

  it('is offered for seven keys and for none', () =>
    assert.deepEqual(
      corrections(inEnglish).map(({ label }) => label),
      [
        'Your limit',
        'Your target',
        'Your opening',
        'Your BATNA value',
        'Their limit',
        'Their target',
        'Their opening',
        'Not a number of this deal',
      ],
    ))
})
