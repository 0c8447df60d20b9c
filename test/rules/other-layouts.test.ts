import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { lint } from '../../src/rules/lint.js'
import type { Layers } from '../../src/rules/settings.js'

/** A note in its author's own way, with weak content, no alternative and a limit that its last line goes past. */
const memo = `# Filling, spring round

We fill their bottles and want to go on doing so. Halberd will ask for a cut, because their own volumes fell.

## Numbers for Thursday

- Opening: £230 per pallet
- Target: £210 per pallet
- Walk-away: £190 per pallet

## Talking points

- Is the price important to you?
- Do you like our new line?
- Don't you think that is fair?

## How it may go

- If they name another plant, accept £180 per pallet
`

function graveIn(text: string, layers: Layers = {}): readonly string[] {
  return lint(parseBrief(text), { today: '2026-11-29', ...layers })
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule }) => rule)
}

describe('a note that is laid out in another way', () => {
  it('hears of contradictions, and of an alternative that is nowhere', () =>
    assert.deepEqual(graveIn(memo), ['walkaway/no-batna', 'cross/scenario-past-limit']))

  it('hears of its parts once, as an info', () => {
    const about = lint(parseBrief(memo), { today: '2026-11-29' }).filter(
      ({ rule }) => rule === 'brief/section-missing',
    )
    assert.deepEqual(
      about.map(({ severity }) => severity),
      ['info'],
    )
  })

  it('hears of its form as loudly as its author wants', () => {
    const rules = { 'walkaway/no-their-side': 'warning' } as const
    assert.ok(graveIn(memo, { settings: { rules } }).includes('walkaway/no-their-side'))
  })

  it('hears of an outcome behind an amount with a comma', () => {
    const trigger = 'If they drop to £1,900, accept £180 per pallet'
    const text = memo.replace(/If they name another plant.*/, trigger)
    assert.ok(graveIn(text).includes('cross/scenario-past-limit'))
  })

  const alternatives = [
    'If she goes, an agency planner fills in.',
    'Value at the hearing: what a judge would give.',
    'Wenn es scheitert, füllen wir für Leeds.',
    'En cas d’échec, nous remplissons pour Lyon.',
    'Sin acuerdo, llenamos para Vigo.',
    'A second source has passed the test.',
  ]
  for (const line of alternatives)
    it(`may tell the alternative anywhere: ${line}`, () =>
      assert.ok(!graveIn(`${memo}\n${line}\n`).includes('walkaway/no-batna')))

  const begun = '## Walk-away point\n\n- Walk-away: €48k per year\n- Target: €54k per year\n'
  it('is not a brief that has only begun', () => assert.ok(graveIn(begun).includes('walkaway/no-their-side')))

  const positions = ['Posición de la familia', "The seller's position", 'Position des Verkäufers']
  for (const heading of positions)
    it(`tells their side beside our position: ${heading}`, () => {
      const text = `# Local\n\n### Our position\n\n- Opening: 310 €\n- Limit: 350 €\n\n### ${heading}\n\n- Limit: 330 €\n`
      const names = parseBrief(text).facts.positions.map(({ name }) => name)
      assert.deepEqual(names, ['opening', 'walkAway', 'theirWalkAway'])
    })
})
