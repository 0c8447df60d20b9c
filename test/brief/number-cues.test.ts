import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { checkGrowth } from '../check-growth.js'

/** The key numbers of a note: name, low end and currency; a scope where there is one. */
function numbersOf(text: string): readonly string[] {
  return parseBrief(text).facts.positions.map(({ name, value, scope }) => {
    const amount = value === undefined ? '' : ` ${value.low.toString()}`
    const currency = value?.kind === 'money' ? ` ${value.currency}` : ''
    return `${name}${amount}${currency}${scope === undefined ? '' : ` (${scope})`}`
  })
}

const cases: readonly (readonly [title: string, text: string, numbers: readonly string[]])[] = [
  [
    'each amount of a sentence by the cue in its clause',
    'I say €510 a day and would be glad with €475; under €430 a day I say no.',
    ['opening 510 EUR', 'target 475 EUR', 'walkAway 430 EUR'],
  ],
  [
    'a sentence with a subject for all its verbs',
    "I'd open at £3,100, be glad of £3,300 and go home over £3,600.",
    ['opening 3100 GBP', 'target 3300 GBP', 'walkAway 3600 GBP'],
  ],
  [
    'both sides in one paragraph',
    'Empiezo en 9.500 € y me conformo con 10.400 €. Ella pide 12.300 €, pero podría bajar hasta 10.900 €.',
    ['opening 9500 EUR', 'target 10400 EUR', 'theirOpening 12300 EUR', 'theirWalkAway 10900 EUR'],
  ],
  [
    'items with and without a colon',
    '# Anhänger\n\n- damit fange ich an: 2.450 €\n- mehr als 3.100 € zahle ich nicht\n- er verlangt 3.600 €\n',
    ['opening 2450 EUR', 'walkAway 3100 EUR', 'theirOpening 3600 EUR'],
  ],
  [
    'heads of a table in the words of whoever wrote it, with its unit in the heading',
    '# Bar\n\n## Money (k€)\n\n| What | what we’d like | fine with | not beyond |\n| --- | --- | --- | --- |\n| Beer | 34 | 37 | 41 |\n',
    ['opening 34000 EUR (Beer)', 'target 37000 EUR (Beer)', 'walkAway 41000 EUR (Beer)'],
  ],
  [
    'heads of rows',
    '---\nlanguage: de\n---\n# Aufzug\n\n## Zahlen in T€ pro Jahr\n\n| | wir |\n| --- | --- |\n| damit fangen wir an | 18 |\n| damit können wir gut leben | 21 |\n| darüber lassen wir es | 23,5 |\n',
    ['opening 18000 EUR', 'target 21000 EUR', 'walkAway 23500 EUR'],
  ],
  [
    'what happens without a deal, below a heading of its own',
    '# Local\n\nOn commence à 1 380 € par mois.\n\n## Si ça capote\n\nOn prend le local de la rue Basse à 1 520 € par mois.\n',
    ['opening 1380 EUR', 'batna 1520 EUR'],
  ],
  [
    'a lone head says nothing',
    '# Vans\n\n| Van | Max |\n| --- | --- |\n| Red | 3,500 |\n| Blue | 2,800 |\n',
    [],
  ],
  ['what was paid', 'We paid €44k last year, and were happy with the current €40k.', []],
  [
    'what somebody else would do',
    'Counterparty: Marlow\n\nThe bank would not go over €300k. Huber opens at €12.',
    [],
  ],
  [
    'who asks first where nobody is named',
    'The bank would not go over €300k. Huber opens at €12.',
    ['theirOpening 12 EUR'],
  ],
  ['what is no amount', 'I kick off at 9, they want 14 chairs, and over 60 people said no.', []],
  ['a question', 'Would you be happy with €300k?', []],
  [
    'words beside a sure key of that name',
    '## Walk-away point\n\n- Walk-away: €47k\n\nWe never go over €45k without asking.\n',
    ['walkAway 47000 EUR'],
  ],
]

describe('key numbers in the words of whoever wrote them', () => {
  for (const [title, text, numbers] of cases)
    it(title, () => {
      assert.deepEqual(numbersOf(text), numbers)
    })

  for (const [what, line] of [
    ['amounts', 'I say 510, '],
    ['one number', '5,1'],
    ['words between amounts', '€5 under the roof that we do not have and '],
    ['blanks', '        €5'],
    ['labels', '- the least I would take: €510\n'],
  ] as const)
    it(`are looked for in linear time: ${what}`, () =>
      checkGrowth(factor => line.repeat(100 * factor), numbersOf))

  it('are only likely', () => {
    const { positions } = parseBrief("I'd open at £3,100 and go home over £3,600.").facts
    assert.deepEqual(
      positions.map(({ certainty }) => certainty),
      ['likely', 'likely'],
    )
  })
})
