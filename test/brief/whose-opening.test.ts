import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { lint } from '../../src/rules/lint.js'

/** The direction and the openings of a note, and what is said about the order of its numbers. */
function read(...lines: readonly string[]) {
  const brief = parseBrief(`# A note\n\n${lines.map(line => `- ${line}\n`).join('')}`)
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
