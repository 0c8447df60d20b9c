import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { whatIf } from '../../src/picture/what-if.js'
import { inEnglish } from '../../src/text/message.js'
import { applyEdits } from '../../src/text/span.js'
import { exampleText } from '../example-text.js'

const today = '2026-11-23'

function example(name: string) {
  return parseBrief(exampleText(name))
}

describe('what if', () => {
  it('moves the limit wherever the brief has it, in the old form of writing', () => {
    const brief = example('halden-renewal')
    const trial = whatIf(brief, { axis: 0, pin: 'walkAway', amount: 440_000 }, today, inEnglish)
    assert.ok(trial)
    assert.deepEqual(
      trial.edits.map(({ newText }) => newText),
      ['440,000', '€440k'],
    )
    const text = applyEdits(brief.text, trial.edits)
    assert.match(text, /\| Price {9}\| € per year \| {5}45 \| 468,000 \| 455,000 \| {3}440,000 \|/)
    assert.match(text, /- Walk-away: €440k per year, because/)
    assert.equal(trial.was, '€428k')
    assert.equal(trial.value, '€440k')
  })

  it('says what would change', () => {
    const trial = whatIf(
      example('halden-renewal'),
      { axis: 0, pin: 'walkAway', amount: 440_000 },
      today,
      inEnglish,
    )
    assert.deepEqual(trial?.changes, [
      { name: 'Room', was: '€22k–€47k', now: '€10k–€35k', isHarm: false },
      { name: 'Your target keeps', was: '78% of the room', now: '67% of the room', isHarm: false },
      { name: 'Scenario A, €455k', was: '€27k inside', now: '€15k inside', isHarm: false },
      { name: 'Scenario B, €438k', was: '€10k inside', now: '€2k past your limit', isHarm: true },
      { name: 'Package Index', was: '52 points', now: '46 points', isHarm: false },
      { name: 'Package Volume', was: '52 points', now: '38, Price past your limit', isHarm: true },
      { name: 'Plan, on average', was: '€13.8k inside', now: '€1.8k inside', isHarm: false },
      { name: 'Only Petra may accept', was: '€428k–€440k', now: 'nothing left', isHarm: false },
    ])
    assert.equal(trial?.unchanged, 'Unchanged: They can agree to your target: in 80% of their range.')
    const lead = trial?.deal.lead.text.map(({ text }) => text).join('')
    assert.match(
      lead ?? '',
      /^If your limit were €440k: .* Scenario B and Package Volume are now past your limit\.$/,
    )
  })

  it('names the number that is not the main one', () => {
    const trial = whatIf(
      example('halden-renewal'),
      { axis: 1, pin: 'walkAway', amount: 45 },
      today,
      inEnglish,
    )
    const lead = trial?.deal.lead.text.map(({ text }) => text).join('')
    assert.match(lead ?? '', /^If your limit were 45 days \(Payment\): /)
    assert.equal(trial?.value, '45 days')
  })

  it('says how far a target asks for more than the middle, and how likely it becomes', () => {
    const trial = whatIf(
      example('halden-renewal'),
      { axis: 0, pin: 'target', amount: 470_000 },
      today,
      inEnglish,
    )
    assert.deepEqual(trial?.changes.slice(0, 2), [
      { name: 'Your target keeps', was: '78% of the room', now: '€7.5k more than the middle', isHarm: false },
      {
        name: 'They can agree to your target',
        was: 'in 80% of their range',
        now: 'in 20% of their range',
        isHarm: false,
      },
    ])
    const pin = trial?.deal.axes[0]?.data.pins.find(({ id }) => id === 'target')
    assert.match(pin?.sentence ?? '', /It asks for €7\.5k more than the middle of their range\.$/)
  })

  it('keeps cents where the brief has cents', () => {
    const trial = whatIf(
      example('canal-house-lease'),
      { axis: 0, pin: 'target', amount: 19.2 },
      today,
      inEnglish,
    )
    assert.deepEqual(
      trial?.edits.map(({ newText }) => newText),
      ['19.20', '€19.20'],
    )
  })

  it('puts one amount in the place of a range', () => {
    const trial = whatIf(example('weak'), { axis: 0, pin: 'walkAway', amount: 53_000 }, today, inEnglish)
    assert.equal(trial?.was, '€48,000–€50,000')
    assert.deepEqual(
      trial?.edits.map(({ newText }) => newText),
      ['€53k'],
    )
  })

  it('is nothing without such a number', () => {
    assert.equal(
      whatIf(parseBrief('# Deal\n'), { axis: 0, pin: 'target', amount: 1 }, today, inEnglish),
      undefined,
    )
    const nan = { axis: 0, pin: 'target', amount: Number.NaN } as const
    assert.equal(whatIf(example('halden-renewal'), nan, today, inEnglish), undefined)
  })
})
