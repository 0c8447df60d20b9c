import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { formatValue } from '../../src/values/value.js'

/** The key numbers below a heading of limits: `walkAway €47k per year`, `?` before likely ones, the scope in brackets. */
function read(text: string, head = '---\nrole: tenant\n---\n\n## Walk-away point\n\n'): readonly string[] {
  const { facts } = parseBrief(head + text)
  return [...facts.positions, ...facts.points].map(({ name, value, label, certainty, scope }) => {
    const shown = value === undefined ? label.value.text.trim() : formatValue(value)
    return `${certainty === 'likely' ? '?' : ''}${name} ${shown}${scope === undefined ? '' : ` (${scope})`}`
  })
}

type Cases = readonly (readonly [text: string, expected: readonly string[]])[]

function each(cases: Cases): void {
  for (const [text, expected] of cases) it(JSON.stringify(text), () => assert.deepEqual(read(text), expected))
}

describe('a key number is found in the form', () => {
  const limit = ['walkAway €47k per year']
  describe('of a line', () =>
    each([
      ['- Walk-away: €47k per year', limit],
      ['- Walk-away:€47k per year', limit],
      ['- Walk-away - €47k per year', limit],
      ['- Walk-away – €47k per year', limit],
      ['- Walk-away = €47k per year', limit],
      ['- **Walk-away** €47k per year', limit],
      ['**Walk-away.** €47k per year, and no more.', limit],
      ['- Walk-away (hard, per unit): €47k per year', ['walkAway €47k per year (hard, per unit)']],
      ['Walk-away / Schmerzgrenze: €47k per year', limit],
      ['- Prix de réserve / Limit: €47k per year', limit],
      ['- Schmerzgrenze: €47k per year', limit],
      ['- Plafond: €47k per year', limit],
      ['- Límite: €47k per year', limit],
      ['- Hard limit of the board: €47k per year', ['?walkAway €47k per year']],
      ['- No more than: €47k per year', ['?walkAway €47k per year']],
      ['- Deposit limit: €47k', []],
    ]))

  describe('of several on one line', () =>
    each([
      ['Opening: €40k | Target: €43k | Walk-away: €47k', ['opening €40k', 'target €43k', 'walkAway €47k']],
      ['- Ask: €40k; goal: €43k; limit: €47k', ['opening €40k', 'target €43k', 'walkAway €47k']],
      ['- Anker: €40k · Ziel: €43k · Schmerzgrenze: €47k', ['opening €40k', 'target €43k', 'walkAway €47k']],
      ['- Opening €40k → target €43k → walk-away €47k', ['opening €40k', 'target €43k', 'walkAway €47k']],
      ['- Target: €43k; if they pay early', ['target €43k']],
    ]))

  describe('of something below it', () =>
    each([
      ['- Walk-away:\n  - €47k per year', limit],
      ['- BATNA:\n  - stay in the old hall', ['batna stay in the old hall']],
      ['### Walk-away\n\n€47k per year, not more.', limit],
      ['### BATNA\n\n- Canal Street', ['batna Canal Street']],
      ['### Ziel\n\n€43,000 im Jahr', ['target €43k per year']],
    ]))

  describe('of a table', () =>
    each([
      ['| Key | Value |\n| --- | --- |\n| Walk-away | €47k |', ['walkAway €47k']],
      ['| Target | €43k |\n| --- | --- |\n| Walk-away | €47k |', ['target €43k', 'walkAway €47k']],
      [
        '| | € per year |\n| --- | --- |\n| Target | 43,000 |\n| Walk-away | 47,000 |',
        ['target €43k per year', 'walkAway €47k per year'],
      ],
      [
        '| | Us | Them (est.) |\n| --- | --- | --- |\n| Walk-away | €47k | €41k |',
        ['walkAway €47k', 'theirWalkAway €41k'],
      ],
      [
        '| | Opening | Walk-away |\n| --- | --- | --- |\n| Us | €40k | €47k |\n| Them | €52k | €41k |',
        ['opening €40k', 'walkAway €47k', 'theirOpening €52k', 'theirWalkAway €41k'],
      ],
      [
        '| Item | Target | Walk-away |\n| --- | --- | --- |\n| Rent | €43k | €47k |\n| Term | 3 years | 5 years |',
        ['target €43k (Rent)', 'walkAway €47k (Rent)', 'target 3 years (Term)', 'walkAway 5 years (Term)'],
      ],
      [
        '| Clause | Goal | Limit |\n| --- | --- | --- |\n| Rent | €43k | €47k |\n| **Total** | €43k | €47k |',
        ['target €43k (Rent)', 'walkAway €47k (Rent)'],
      ],
      [
        '| | 1 year | 3 years |\n| --- | --- | --- |\n| Target | €43k | €41k |\n| Walk-away | €47k | €45k |',
        [
          'target €43k (1 year)',
          'target €41k (3 years)',
          'walkAway €47k (1 year)',
          'walkAway €45k (3 years)',
        ],
      ],
      [
        '| Point | Opening | Target | Walk-away |\n| --- | --- | --- | --- |\n| Share, tonnes per year | 62,000 | 54,000 | 47,500 |\n| Price (€) | 30 | 25 | 20 |',
        [
          'opening €30 (Price)',
          'target €25 (Price)',
          'walkAway €20 (Price)',
          'opening 62k tonnes per year (Share, tonnes per year)',
          'target 54k tonnes per year (Share, tonnes per year)',
          'walkAway 47.5k tonnes per year (Share, tonnes per year)',
        ],
      ],
    ]))

  describe('of a sentence', () =>
    each([
      ['Our walk-away is €47k per year.', ['?walkAway €47k per year']],
      ['We stop at €47k per year, whatever they say.', ['?walkAway €47k per year']],
      ['- not a penny over €47k per year', ['?walkAway €47k per year']],
      ['We leave if they ask for a guarantee.', ['?walkAway they ask for a guarantee']],
      ['They will probably begin with €52k per year.', ['?theirOpening €52k per year']],
      ['Unsere Grenze liegt bei €47k per year.', ['?walkAway €47k per year']],
      ['Notre limite est de €47k per year.', ['?walkAway €47k per year']],
      ['No pasamos de €47k per year.', ['?walkAway €47k per year']],
      ['The rent is €49k per year today.', []],
    ]))

  it('of a line under another heading', () => {
    assert.deepEqual(read('- Walk-away: €47k', '## Summary\n\n'), ['walkAway €47k'])
    assert.deepEqual(read('- Target: €47k', '## Timeline\n\n'), [])
    assert.deepEqual(read('- Target: €47k', '## Scenarios\n\n'), [])
    assert.deepEqual(read('- Limit: €47k', '## Personality\n\n'), ['theirWalkAway €47k'])
  })

  it('of what stands below a heading that says what we do without a deal', () => {
    const plans = [
      '## Plan B\n\nBuy from Stour at €47k\n',
      '**If no deal**\nBuy from Stour at €47k\n',
      'PLAN B\nStour, €47k, frei ab Mai\n',
      '## Our BATNA\n\n- Stour at €47k, in writing\n',
    ]
    for (const text of plans) assert.deepEqual(read(text, '# Glass\n\nA talk.\n\n'), ['?batna €47k'], text)
  })
})

describe('the side of a key number is said', () => {
  const theirs = ['theirWalkAway €41k']
  each([
    ['### Them (est.)\n\n- Walk-away: €41k', theirs],
    ['### Their position\n\n- Walk-away: €41k', theirs],
    ['- Them:\n  - Walk-away: €41k', theirs],
    ['- Walk-away (theirs, est.): €41k', theirs],
    ['- Walk-away (landlord): €41k', theirs],
    ['- Landlord’s walk-away: €41k', ['?theirWalkAway €41k']],
    ['### Landlord\n\n- Walk-away: €41k', theirs],
    ['### Leur position\n\n- Plafond: €41k', theirs],
    ['- Grenze der Gegenseite: €41k', theirs],
    ['- Límite (contraparte): €41k', theirs],
    ['### Us\n\n- Walk-away: €47k', ['walkAway €47k']],
    ['- Walk-away (tenant): €47k', ['walkAway €47k']],
    ['- Walk-away against the landlord: €47k', ['?walkAway €47k']],
  ])

  const belvoir = '---\ncounterparty: Belvoir Hotels\nrole: supplier\n---\n\n## Limits\n\n'
  const cases: Cases = [
    ['- Belvoir’s limit: €1.75', ['?theirWalkAway €1.75']],
    ['- Where Belvoir stops (est.): €1.75', ['?theirWalkAway €1.75']],
    [
      '| | Us | Belvoir |\n| --- | --- | --- |\n| Walk-away | €1.57 | €1.75 |',
      ['walkAway €1.57', 'theirWalkAway €1.75'],
    ],
    ['- Without Belvoir: the clinic at €1.55', ['?batna €1.55']],
    ['- Without them: the clinic at €1.55', ['?batna €1.55']],
    ['- Without delivery: €1.55', []],
    ['- Walk-away with Belvoir: €1.57', ['?walkAway €1.57']],
  ]
  for (const [text, expected] of cases)
    it(JSON.stringify(text), () => assert.deepEqual(read(text, belvoir), expected))
})

describe('a bare number takes the unit of its siblings and never their amount', () => {
  each([
    [
      '- Opening: 30\n- Target: 45\n- Walk-away: 60 days',
      ['opening 30 days', 'target 45 days', 'walkAway 60 days'],
    ],
    ['- Opening: 40\n- Target: 43\n- Walk-away: €47k', ['opening €40k', 'target €43k', 'walkAway €47k']],
    ['- Target: 1.2\n- Walk-away: £1.4m', ['target £1.2m', 'walkAway £1.4m']],
    ['- Ziel: 0,9\n- Grenze: 0,95 Mio. €', ['target €900k', 'walkAway €950k']],
    ['- Target: 43,000\n- Walk-away: €47k', ['target €43k', 'walkAway €47k']],
    ['- Target: 59.50 per pen\n- Walk-away: £62 per pen', ['target £59.50 per pen', 'walkAway £62 per pen']],
    ['- Ziel: 12\n- Grenze: 9 %', ['target 12%', 'walkAway 9%']],
  ])
})

describe('the value of a BATNA is read', () => {
  each([
    [
      '- Walk-away: €47k per year\n- BATNA: Canal Street (quoted €42k per year)',
      ['walkAway €47k per year', 'batna €42k per year'],
    ],
    [
      '- Walk-away: 1.3m ZAR\n- BATNA: hire by the day, 11 days at USD 6,150, which makes 1.31m ZAR',
      ['walkAway ZAR 1.3m', 'batna ZAR 1.31m'],
    ],
  ])
})

describe('what a court would give is the value of the BATNA', () => {
  for (const line of [
    'Value at the hearing: $90k',
    'Net value at trial: $90k',
    'Worth before the employment tribunal: $90k',
    'Litigation value of the patent: $90k',
    'Wert vor Gericht: $90k',
    'Erwarteter Wert im Prozess: $90k',
    'Wert vor dem Schiedsgericht: $90k',
    'Valeur aux prud’hommes : $90k',
    'Valeur en cas de procès : $90k',
    'Valor en juicio: $90k',
    'Valor ante el juez: $90k',
  ]) {
    it(line, () => assert.deepEqual(read(`- ${line}`), ['?batnaValue $90k']))
    it(`in a table: ${line}`, () =>
      assert.deepEqual(
        read(`| Number | Figure |\n| --- | --- |\n| ${line.replace(/ ?: /, ' | ')} |`).map(text =>
          text.slice(0, 11),
        ),
        ['?batnaValue'],
      ))
  }

  for (const line of [
    'Value of the hearing aids: €12k',
    'Trial value: €12k',
    'Cost of the hearing: $71,300',
    'Claim value in court papers: $500k',
    'Value in dispute: $500k',
    'Streitwert: 90.000 €',
    'Wert in der Verhandlung: 90.000 €',
    'Valeur du litige : 90 000 €',
    'Frais de procès : 9 000 €',
    'Valor del litigio: 90.000 €',
    'Costas del juicio: 9.000 €',
  ])
    it(`but not ${line}`, () => assert.deepEqual(read(`- ${line}`), []))
})

describe('beside the cases of a table', () => {
  const rows =
    '| Contract | Goal | Stop |\n| --- | --- | --- |\n| 1 year | €1.72 | €1.66 |\n| 2 years | €1.68 | €1.62 |'
  const readBeside = (text: string) => read(`${rows}\n\n${text}`).filter(one => !/target|walkAway/.test(one))

  describe('what is said of every case has none', () => {
    for (const lead of [
      'Whatever the length',
      'For all lengths',
      'In any case',
      'Regardless of the term',
      'Either way',
      'Für alle Laufzeiten',
      'Egal wie lange',
      'Unabhängig von der Laufzeit',
      'Pour toutes les durées',
      'Dans tous les cas',
      'Peu importe la durée',
      'Sea cual sea el plazo',
      'En todo caso',
      'Independientemente del plazo',
    ])
      it(lead, () =>
        assert.deepEqual(readBeside(`${lead}:\n\n- Payment: 30 days\n\n**BATNA:** the clinic at €1.55`), [
          'batna €1.55',
        ]),
      )
  })
})

describe('a value ends', () => {
  describe('where the next label begins', () =>
    each([
      ['- Target: +2%. Fallback: the Leeds depot at £12k', ['target 2%', '?batna £12k']],
      [
        '- Target: as close as we can. BATNA: the Leeds depot at £12k',
        ['target as close as we can', 'batna £12k'],
      ],
      ['- Target: low, limit: £40k', ['target low', 'walkAway £40k']],
      ['- Ziel: unter Vorjahr, Grenze: 40.000 €', ['target unter Vorjahr', 'walkAway €40k']],
      ['- Ziel: +2 %. Alternative: Werk Hof, 43.500 €', ['target 2%', 'batna €43.5k']],
      ["- Cible : sous l'an dernier. Plan B : Legrand, 12 000 €", ["target sous l'an dernier", 'batna €12k']],
      ['- Objetivo: lo antes posible, límite: 12.000 €', ['target lo antes posible', 'walkAway €12k']],
      [
        '- Objetivo: lo antes posible. Alternativa: Ruiz, 12.000 €',
        ['target lo antes posible', 'batna €12k'],
      ],
    ]))

  describe('with the sentence of its first number', () =>
    each([
      ['- Target: 4%. They pay us €45k now', ['target 4%']],
      ['- Ziel: 3 %. Im Vorjahr waren es 18.000 €', ['target 3%']],
      ['- Cible : +2 %. Legrand propose 12 000 €', ['target 2%']],
      ['- Objetivo: 5 %. Ruiz ofrece 12.000 €', ['target 5%']],
      ['- Target: 2 years at €45k', ['target €45k']],
      ['- Ziel: 2 Jahre zu max. EUR 45.000', ['target €45k']],
      ['- Ziel: 2 Jahre zu ca. 45.000 €', ['target €45k']],
    ]))
})

describe('a price alone before its reason, below a heading for a key number', () => {
  const below = (heading: string, text: string) => read(text, `## ${heading}\n\n`)
  for (const [heading, text, expected] of [
    [
      'Where we stop',
      '22,500. Above that we call the fitter from Ballina, about 19,800 but later.',
      ['?walkAway 22.5k'],
    ],
    [
      'Limit',
      '£22,500 all in. Above that we call the fitter, who does it for £19,800.',
      ['?walkAway £22.5k'],
    ],
    [
      'Schmerzgrenze',
      '18.500 € netto – darüber rufen wir die Firma aus Hof an, die 17.900 € nimmt.',
      ['?walkAway €18.5k'],
    ],
    [
      'Point de rupture',
      '1 700 € par mois. Au-delà on remercie et on rappelle le lendemain.',
      ['?walkAway €1,700 per month'],
    ],
    [
      'Límite',
      '420.000 € al año; por debajo se queda en casa y sale libre en verano.',
      ['?walkAway €420k per year'],
    ],
    ['Target', '12%. Anything less and finance will want to see the model again, in May.', ['?target 12%']],
    ['Walk-away', '3 reasons. First, we cannot wait; second, the board has no money for it.', []],
    ['Walk-away', '2027 plan. We would rather build it ourselves from January on than sign.', []],
    ['Walk-away', '€12k is what Sam thinks they would pay for the whole lot, if he is right.', []],
    ['Walk-away', '18 December. After that the mill has no slot for us until March.', []],
  ] as const)
    it(`${heading}: ${text}`, () => assert.deepEqual(below(heading, text), expected))
})

describe('a limit in a line of its own stands beside what a list says in its own words', () => {
  for (const text of [
    'Limit: 2.5 days on average\n\n- Allowance: €30 a month, below €20 we say no',
    "Schmerzgrenze: 2,5 Tage\n\n- Pauschale 30 € im Monat (unter 20 € machen wir's nicht)",
    'Walk-away: 36 months\n\n- Support €300 a month, over €400 we leave',
  ])
    it(text, () => {
      const limits = read(text, '').filter(one => one.startsWith('walkAway'))
      assert.equal(limits.length, 1, read(text, '').join())
    })
})

describe('best and worst days in court are no goal and limit', () => {
  for (const text of [
    'Our best day at trial £155k net, worst minus £60k costs. 60/40 for us, so EV roughly £69k.',
    'Good day in court: £140k, bad day £20k, judgment probably around £70k.',
    'Guter Tag vor Gericht 140k, schlechter Tag 20k, Erwartungswert 70k.',
    'Bon jour au tribunal 140k, mauvais jour 20k, espérance 70k.',
    'Buen día en juicio 140k, mal día 20k, valor esperado 70k.',
  ])
    it(text, () => assert.deepEqual(read(text), []))
})

describe('the value of a BATNA', () => {
  const batnaOf = (line: string) =>
    read(`- ${line}`, '---\nrole: tenant\n---\n\n## Walk-away point\n\n- Walk-away: £3,700\n').filter(one =>
      one.includes('batna'),
    )
  for (const line of [
    'BATNA: Tecnopark unit, £3,150 plus moving £562, that is £3,712',
    'BATNA: Tecnopark unit, £3,150 rent and £562 for the move, £3,712 altogether',
    'BATNA: Halle im Tecnopark, 3.150 £ plus Umzug 562 £, also 3.712 £',
    'BATNA : Tecnopark, 3 150 £ plus 562 £ de déménagement, soit 3 712 £',
    'BATNA: Tecnopark, 3.150 £ más el traslado (562 £), es decir 3.712 £',
    'BATNA: the auction fetches £4,100 less £388 of fees, we see £3,712 of it',
  ])
    it(`is what its sentence comes to: ${line}`, () => assert.deepEqual(batnaOf(line), ['batna £3,712']))

  for (const line of [
    'BATNA: Hof at £3,600, so £150 less than now',
    'BATNA: Hof at £3,600 (licence £2,000 + migration £1,600)',
    'BATNA: Hof at £3,600, so £2,900 more over ten years',
    'BATNA: Hof at £3,600, so 3 years of peace',
    'BATNA: Hof zu 3.600 £, bleibt 12 Monate gültig',
  ])
    it(`is no part of it: ${line}`, () => assert.deepEqual(batnaOf(line), ['batna £3,600']))

  for (const line of [
    'BATNA: the wedding at Hurst Barn, 140 guests',
    'No deal: the school in ward 9, 80 pupils',
    'Plan B: Route diner, 2 rooms',
  ])
    it(`is no count of something: ${line}`, () => assert.ok(!/\d k|£/.test(batnaOf(line).join()), line))
})

describe('a label behind a comma is none of ours', () => {
  const values = (text: string) => parseBrief(text).facts.positions.map(({ name }) => name)
  for (const [text, names] of [
    ['## Context\n\n- History: 2024, opening: £60,000, target: £55,000\n', []],
    ['## Kontext\n\n- Verlauf: 2024 zäh, Ziel: 55.000 €\n', []],
    ['## Walk-away point\n\n- Their opening: by mail, target: £43,000\n', ['theirOpening']],
    ['## Walk-away point\n\n- Target: £50k (see the note, limit: £40k)\n', ['target']],
    ['## Walk-away point\n\n- Authority: Lena, limit: £30,000\n', []],
  ] as const)
    it(text, () =>
      assert.deepEqual(
        values(text).filter(name => name !== 'batna'),
        names,
      ),
    )
})

describe('a number in a question is no limit', () => {
  for (const question of [
    'Who signs off anything above 22%?',
    'Wer unterschreibt alles über 22 %?',
    'Qui signe au-dessus de 22 % ?',
    '¿Quién firma por encima de 22 %?',
  ])
    it(question, () =>
      assert.deepEqual(
        read(`- Ideal: 27%\n- ${question}`).filter(one => one.includes('walkAway')),
        [],
      ),
    )
})
