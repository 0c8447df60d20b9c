import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { allSections, type Item, plain, type Words } from '../../src/markdown/outline.js'
import { checkGrowth } from '../check-growth.js'

/** The content of all sections, a line for each part: `-` an item, `|` a row, `¶` a paragraph. */
function contentOf(text: string): readonly string[] {
  const brief = parseBrief(text)
  const check = (words: Words) => {
    assert.equal(words.text.length, words.span.end - words.span.start)
    return plain(words)
  }
  const ofItem = (item: Item, indent = ''): string[] => [
    `${indent}- ${item.isDone === undefined ? '' : item.isDone ? '[x] ' : '[ ] '}${check(item.words)}`,
    ...item.children.flatMap(child => ofItem(child, `${indent}  `)),
  ]
  return allSections(brief).flatMap(({ paragraphs, items, tables }) => [
    ...paragraphs.map(words => `¶ ${check(words)}`),
    ...items.flatMap(item => ofItem(item)),
    ...tables.flatMap(({ columns, rows }) =>
      [columns, ...rows.map(({ cells }) => cells)].map(cells => `| ${cells.map(check).join(' | ')}`),
    ),
  ])
}

const cases: readonly (readonly [title: string, text: string, content: readonly string[]])[] = [
  ['bullets of text', 'We:\n• seven years\n• a kiln\n', ['¶ We:', '- seven years', '- a kiln']],
  ['boxes', '□ windows\n☑ doors\n☐ roof\n', ['- [ ] windows', '- [x] doors', '- [ ] roof']],
  ['check marks alone', '✓ always paid\n✓ on time\n', ['- always paid', '- on time']],
  [
    'dashes',
    'Sie:\n– zahlen spät\n– wollen drei Jahre\n',
    ['¶ Sie:', '- zahlen spät', '- wollen drei Jahre'],
  ],
  ['arrows', '"No."\n→ "Then when?"\n   And wait.\n', ['¶ "No."', '- "Then when?" And wait.']],
  ['nested bullets', '• a\n   ◦ b\n   ◦ c\n• d\n', ['- a', '  - b', '  - c', '- d']],
  ['a dash in prose', 'We want this\n– and only this – soon.\n', ['¶ We want this – and only this – soon.']],
  ['text behind bullets', '▪ a\n▪ b\nand so on\n', ['¶ and so on', '- a', '- b']],
  ['lines of keys', 'LANDLORD: Fenn\nSPACE: 94 m²\n', ['¶ LANDLORD: Fenn SPACE: 94 m²']],
  [
    'columns with an empty first head',
    '              OPENING   TARGET   LIMIT\nRent:         £1,720    £1,790   £1,895\nYearly rise:  0%         1.5%       3%\n',
    [
      '|  | OPENING | TARGET | LIMIT',
      '| Rent: | £1,720 | £1,790 | £1,895',
      '| Yearly rise: | 0% | 1.5% | 3%',
    ],
  ],
  [
    'columns with a rule below the heads',
    'Punto        Objetivo   Límite\n-----        --------   ------\nPrecio       20.500 €   21.300 €\n',
    ['| Punto | Objetivo | Límite', '| Precio | 20.500 € | 21.300 €'],
  ],
  [
    'columns above a line that markdown takes for an underline',
    'Point      Target    Limit\n--------------------------\nPrice      43        47\n',
    ['| Point | Target | Limit', '| Price | 43 | 47'],
  ],
  [
    'columns with a missing cell',
    'Item      Target    Limit\nPrice     43        47\nTerm                3 years\n',
    ['| Item | Target | Limit', '| Price | 43 | 47', '| Term |  | 3 years'],
  ],
  [
    'columns apart by tabs',
    'Punkt\tZiel\tGrenze\nPreis\t43\t47\nFrist\t30\t60\n',
    ['| Punkt | Ziel | Grenze', '| Preis | 43 | 47', '| Frist | 30 | 60'],
  ],
  ['an indented table', '    Item     Limit\n    Price    47\n', ['| Item | Limit', '| Price | 47']],
  [
    'two spaces in prose',
    'We met.  They said so.\nWe left.  They did not.\n',
    ['¶ We met. They said so. We left. They did not.'],
  ],
  ['a quote of keys', '> Walk-away: €47k\n> Target: €43k\n', ['¶ Walk-away: €47k Target: €43k']],
  ['a quoted list of keys', '> - Objetivo: 43 €\n> - Límite: 47 €\n', ['- Objetivo: 43 €', '- Límite: 47 €']],
  ["somebody's words", '> Fenn: I cannot go above 50.\n> Priya: we could.\n', []],
  [
    'indented keys',
    'Text.\n\n    Opening: €40k\n    Walk-away: €47k\n',
    ['¶ Text.', '¶ Opening: €40k Walk-away: €47k'],
  ],
  ['indented code', 'Text.\n\n    if (a) { b = 1; }\n', ['¶ Text.']],
  [
    'indented lines below a colon',
    'Ramiro:\n\tdecide solo\n\thabla antes\n',
    ['¶ Ramiro:', '- decide solo', '- habla antes'],
  ],
  [
    'indented lines behind a blank line',
    'Sie:\n\n    zahlen spät\n    fragen viel\n',
    ['¶ Sie:', '- zahlen spät', '- fragen viel'],
  ],
  ['fenced code', '```\nWalk-away: €47k\n```\n', []],
  ['a drawing', 'Range:\n\n    $1 |=====| $2\n          ^ aim\n', ['¶ Range:']],
]

describe('the layout of plain text', () => {
  for (const [title, text, content] of cases)
    it(title, () => {
      assert.deepEqual(contentOf(text), content)
      assert.deepEqual(contentOf(text.replace(/\n/g, '\r\n')), content, 'CRLF')
    })

  it('takes no more than linear time', () => {
    const inputs = [
      (count: number) => '• a\n'.repeat(count),
      (count: number) => 'aa   bb   cc\ndd   ee\n'.repeat(count),
      (count: number) => 'LIMITS\nabc\n'.repeat(count),
      (count: number) => 'Item:\n   x\n'.repeat(count),
      (count: number) => '## a\n\n### b\n\nx\n\n'.repeat(count / 4),
      (count: number) => '────\n'.repeat(count),
      (count: number) => `a${' '.repeat(count)}b:\n- x\n`,
      (count: number) => `## a${'-'.repeat(count)}b\n`,
      (count: number) => `**a${' b'.repeat(count)}**\n`,
      (count: number) => '### Limits\n\n'.repeat(count / 8),
    ]
    for (const input of inputs) checkGrowth(factor => input(1000 * factor), parseBrief)
  }).timeout(60_000)
})
