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
