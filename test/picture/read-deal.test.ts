import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { readDeal } from '../../src/picture/read-deal.js'
import { inEnglish } from '../../src/text/message.js'

const deal = (text: string) => readDeal(parseBrief(text), '2026-11-23', inEnglish)
const leadOf = (text: string) =>
  deal(text)
    .lead.text.map(({ text }) => text)
    .join('')

const support = `---
role: customer
currency: EUR
---

# Support

## Issues

| Issue | Unit | Weight | Opening | Target | Walk-away |
| --- | --- | --- | --- | --- | --- |
| Day rate | | 60 | €780 | €820 | €900 |
| Start | months after signature | 30 | 1 | 2 | 6 |
| Rebate | % | 10 | 5 | 3 | 1 |

## Scenarios

### A. They hold
- Trigger: "our rate is €900"
- Outcome: €880 per day
- Probability: 50%

### B. They trade
- Trigger: they ask for two years
- Outcome: €830 per day.
- Probability: 30%

### C. No deal
- Trigger: above €900
- Outcome: walk away
- Probability: 20%

## Walk-away point

- Walk-away: €900 per day
- BATNA value: €890 per day
`

describe('the picture of a deal', () => {
  it('has one number for the deal and the row of it, with what only one of them says', () => {
    assert.deepEqual(
      deal(support).axes.map(({ data: { name, pins } }) => [
        name,
        pins.map(({ name, value }) => `${name} ${value}`).join(', '),
      ]),
      [
        ['Day rate', 'Walk-away €900, Target €820, Opening €780, BATNA €890'],
        ['Start', 'Walk-away 6 months, Target 2 months, Opening 1 month'],
        ['Rebate', 'Walk-away 1%, Target 3%, Opening 5%'],
      ],
    )
  })

  it('has scenarios whose outcome is an amount alone', () => {
    const [axis] = deal(support).axes
    assert.deepEqual(
      axis?.data.scenarios.map(({ letter, at }) => [letter, at]),
      [
        ['A', 880],
        ['B', 830],
        ['C', 890],
      ],
    )
    // 0.5 × 880 + 0.3 × 830 + 0.2 × 890
    assert.equal(axis?.data.plan?.at, 867)
  })

  it('gives leaving no number where nothing says what it is worth', () => {
    const leaveText = (text: string) => deal(text).axes[0]?.data.scenarios.at(-1)?.leaveText?.long
    assert.equal(leaveText(support), 'leave, €890')
    assert.equal(leaveText(support.replace(/- BATNA value.*\n/, '')), 'leave')
  })

  it('calls a limit of theirs that is only likely an estimate', () => {
    const text = `${support}\nOur guess is that they stop at €830 per day.\n`
    const named = deal(text).axes[0]?.data.theirLimit?.name ?? ''
    assert.equal(named, 'Their limit (est.)')
  })

  it('does not say that leaving is better than a plan that ends better on average', () => {
    assert.equal(
      leadOf(support),
      'Your limit of €900 is €10 worse than your BATNA. On average the plan ends at €867, €23 better than leaving.',
    )
    assert.match(
      leadOf(support.replace('€880', '€899').replace('€830', '€895')),
      /^Leaving is better than this plan\. Your limit of €900 is €10 worse than your BATNA\. On average/,
    )
  })

  it('is not titled with ourselves or with a gap, but with a firm whose name begins alike', () => {
    const titleOf = (line: string) => deal(`# Form\n\n${line}\n`).counterparty
    assert.equal(
      titleOf('Quién compra: nosotros, Reparto Nivel\nQuién vende: Talleres Orbea'),
      'Talleres Orbea',
    )
    assert.equal(titleOf('Supplier: [company, town]'), '')
    assert.equal(titleOf('Supplier: US Steel'), 'US Steel')
  })

  it('calls no question open in a language whose questions are not judged', () => {
    const listening = deal(
      '---\nlanguage: es\n---\n\n# Furgoneta\n\n## Preguntas\n\n- ¿Qué se le ha hecho al grupo de frío?\n- ¿Puede esperar hasta el día 15?\n',
    ).listening
    assert.match(listening?.heading ?? '', /^2 questions;/)
    assert.equal(listening?.rows[0]?.text, '2 questions')
  })
})
