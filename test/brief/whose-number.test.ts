import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { lint } from '../../src/rules/lint.js'

/** The direction and the openings of a note, and what is said about the order of its numbers. */
function read(...lines: readonly string[]) {
  const brief = parseBrief(`## Walk-away point\n\n${lines.map(line => `- ${line}\n`).join('')}`)
  const problems = lint(brief, { today: '2026-11-29' })
  return {
    direction: brief.facts.bargain.direction,
    openings: brief.facts.positions.flatMap(({ name }) => (/opening/i.test(name) ? [name] : [])),
    isOrderWrong: problems.some(({ rule }) => rule === 'cross/limit-order'),
  }
}

describe('what is asked for a thing', () => {
  for (const lines of [
    ['Prix demandé : 420 000 €', 'Objectif : 390 000 €', 'Maximum : 405 000 €'],
    ['Asking price: £64,000', 'Target: £56,000', 'Max: £61,500 incl. transport'],
    ['Asking rent: €1,850', 'Goal: €1,600', 'Limit: €1,700'],
    ['VHB: 420.000 €', 'Ziel: 390.000 €', 'Schmerzgrenze: 405.000 €'],
    ['Verhandlungsbasis: 14.500 €', 'Höchstpreis: 13.200 €'],
  ])
    it(`is theirs where we pay: ${lines.join('; ')}`, () => {
      const { openings, direction, isOrderWrong } = read(...lines)
      assert.deepEqual(openings, ['theirOpening'])
      assert.notEqual(direction, 'more')
      assert.ok(!isOrderWrong)
    })

  it('is theirs beside our own opening', () =>
    assert.deepEqual(
      read('Asking: £64,000', 'Our opening bid: £50,000', 'Target: £56,000', 'Max: £61,500').openings,
      ['theirOpening', 'opening'],
    ))

  for (const lines of [
    ['Asking price: £64,000', 'Target: £60,000', 'Minimum: £56,000'],
    ['Prix demandé : 420 000 €', 'Objectif : 410 000 €', 'Plancher : 400 000 €'],
    ['VHB: 420.000 €', 'Ziel: 400.000 €', 'Schmerzgrenze: 390.000 €'],
    ['Asking rent: €1,850', 'Maximum discount: 10%', 'Target: €1,800', 'Limit: €1,750'],
  ])
    it(`is ours where we sell: ${lines.join('; ')}`, () => {
      const { openings, direction, isOrderWrong } = read(...lines)
      assert.deepEqual([openings, direction, isOrderWrong], [['opening'], 'more', false])
    })

  it('is ours in a word that says nothing of a thing', () =>
    assert.deepEqual(read('Ask: €40k', 'Goal: €43k', 'Limit: €47k').openings, ['opening']))

  it('is ours by our role', () => {
    const brief = parseBrief('---\nrole: seller\n---\n\n- Asking price: £420k\n- Maximum: £400k\n')
    assert.ok(brief.facts.positions.some(({ name }) => name === 'opening'))
  })
})

describe('a first price beyond the limit from where we want to go', () => {
  for (const lines of [
    ['First offer: £4.00', 'Target: £5.40', 'Minimum: £4.90'],
    ['Première offre : 4,00 €', 'Objectif : 5,40 €', 'Plancher : 4,90 €'],
    ['Starting price: £420,000', 'Goal: £390,000', 'Ceiling: £405,000'],
    ['Proposition initiale : 420 000 €', 'Objectif : 390 000 €', 'Maximum : 405 000 €'],
    ['Precio inicial: 420.000 €', 'Objetivo: 390.000 €', 'Máximo: 405.000 €'],
    ['Erstes Angebot: 4,00 €', 'Ziel: 5,40 €', 'Mindestpreis: 4,90 €'],
  ])
    it(`is theirs: ${lines.join('; ')}`, () => {
      const { openings, isOrderWrong } = read(...lines)
      assert.deepEqual([openings, isOrderWrong], [['theirOpening'], false])
    })

  for (const lines of [
    ['Opening: £4.00', 'Target: £5.40', 'Minimum: £4.90'],
    ['Our first offer: £4.00', 'Target: £5.40', 'Minimum: £4.90'],
    ['First offer: £4.00', 'Target: £5.40', 'Walk-away: £4.90'],
  ])
    it(`is wrong where it is surely ours: ${lines.join('; ')}`, () =>
      assert.deepEqual(read(...lines).openings, ['opening']))
})

describe('numbers below the name of somebody else', () => {
  const ours = '- Opening: £5.80\n- Target: £5.20\n- Limit: £4.90\n'
  const theirs = '- Opening: £4.50\n- Target: £5.00\n- Limit: £5.50\n'
  for (const [us, them] of [
    ['## Us', '## Browning'],
    ['**My side**', '**Browning**'],
    ['## Me', '## Joanna'],
    ['## Wir', '## Brüning'],
    ['## Nous', '## Le magasin'],
    ['## Verkäufer (wir)', '## Käufer'],
    ['## Nosotros', '## La tienda'],
    ['## Meine Zahlen', '## Seine Zahlen'],
  ])
    it(`are theirs beside ours: ${us}, ${them}`, () => {
      const brief = parseBrief(`# A note\n\n${us}\n\n${ours}\n${them}\n\n${theirs}`)
      const names = brief.facts.positions.map(({ name }) => name)
      assert.deepEqual(names, [
        'opening',
        'target',
        'walkAway',
        'theirOpening',
        'theirTarget',
        'theirWalkAway',
      ])
    })

  it('are theirs in rows', () => {
    const brief = parseBrief(
      '| | Opening | Target | Limit |\n|---|---|---|---|\n| Us | £5.80 | £5.20 | £4.90 |\n| Browning | £4.50 | £5.00 | £5.50 |\n',
    )
    assert.deepEqual(
      brief.facts.positions.map(({ name, certainty }) => `${certainty} ${name}`),
      [
        'sure opening',
        'sure target',
        'sure walkAway',
        'likely theirOpening',
        'likely theirTarget',
        'likely theirWalkAway',
      ],
    )
    assert.deepEqual(brief.facts.issues, [])
  })

  it('are of two cases below two roles', () => {
    const brief = parseBrief(`## Tenant\n\n${theirs}\n## Landlord\n\n${ours}`)
    assert.deepEqual(
      lint(brief, { today: '2026-11-29' }).filter(({ severity }) => severity === 'error'),
      [],
    )
  })

  it('are ours where the heads are points of the deal', () => {
    const brief = parseBrief(`## Our price\n\n${ours}\n## Spare parts\n\n${theirs}`)
    assert.ok(brief.facts.positions.every(({ name }) => !name.startsWith('their')))
  })

  for (const them of ['## Lot 2', '## If nothing works', '## Walk-away point'])
    it(`are ours below ${them}`, () => {
      const brief = parseBrief(`# A note\n\n## Us\n\n${ours}\n${them}\n\n${theirs}`)
      assert.ok(brief.facts.positions.every(({ name }) => !name.startsWith('their')))
    })
})

describe('two limits or goals in one list', () => {
  const conflicts = (...lines: readonly string[]) =>
    lint(parseBrief(`## Walk-away point\n\n${lines.map(line => `- ${line}\n`).join('')}`), {
      today: '2026-11-29',
    }).filter(({ rule }) => rule === 'cross/number-conflict' || rule === 'cross/limit-order')
  for (const lines of [
    ['Minimum: £8,700', 'Target: £9,200', 'Maximum: £9,800'],
    ['Floor: £8,700', 'Target: £9,200', 'Ceiling: £9,800'],
    ['Lower limit: £8,700', 'Upper limit: £9,800', 'Target: £9,200'],
    ['Untergrenze: 8.700 €', 'Ziel: 9.200 €', 'Obergrenze: 9.800 €'],
    ['Plancher : 8 700 €', 'Objectif : 9 200 €', 'Plafond : 9 800 €'],
    ['Mínimo: 8.700 €', 'Objetivo: 9.200 €', 'Máximo: 9.800 €'],
    ['Aspiration: £9,800', 'Target: £9,200', 'Reservation price: £8,700'],
    ['Objetivo ideal: 8.900 €', 'Objetivo realista: 9.600 €', 'Máximo aceptable: 10.400 €'],
    ['Limit: £8,700', 'Limit: £7,000 in cash at pick-up', 'Target: £9,200'],
    ['Limit: £24,000 (with the roof)', 'Limit: £21,500 (without the roof)', 'Target: £26,000'],
    ['Opening: £30,000', 'Opening balance: £12,000', 'Target: £26,000'],
    ['Objectif : 30 000 €', 'Objectif de ventes : 310 000 €'],
    ['Ziel: 30.000 €', 'Ziel für nächstes Jahr: 35.000 €'],
    ['Objetivo: 30.000 €', 'Objetivo de ventas: 310.000 €'],
    ['Limit, if they pay the roof: £26,000', 'Limit: £24,000', 'Target: £22,000'],
  ])
    it(`are two things: ${lines.join('; ')}`, () => assert.deepEqual(conflicts(...lines), []))

  for (const lines of [
    ['Walk-away: €47k', 'Limit: €45k', 'Target: €52k'],
    ['Limit: €47k per year', 'Limit: €45k per year', 'Target: €52k per year'],
  ])
    it(`are in conflict: ${lines.join('; ')}`, () => assert.equal(conflicts(...lines).length, 1))
})
