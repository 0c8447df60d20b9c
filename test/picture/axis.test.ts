import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { AxisData } from '../../src/picture/axis/axis-data.js'
import { layOutAxis } from '../../src/picture/axis/axis-layout.js'
import { layOutHints } from '../../src/picture/axis/hints.js'
import { layOutOffers, mostOffers } from '../../src/picture/axis/offers-lane.js'
import { layOutSteps } from '../../src/picture/axis/steps-lane.js'
import { readDeal } from '../../src/picture/read-deal.js'
import { textWidth } from '../../src/picture/text-width.js'
import { inEnglish } from '../../src/text/message.js'
import { type Box, briefOf, example, overlapOf } from './briefs.js'

function axisOf(text: string): AxisData {
  const [brief] = briefOf(text)
  const [axis] = readDeal(brief, '2026-11-23', inEnglish).axes
  assert.ok(axis)
  return axis.data
}

function axisOfExample(name: string): AxisData {
  const [brief] = example(name)
  const [axis] = readDeal(brief, '2026-11-23', inEnglish).axes
  assert.ok(axis)
  return axis.data
}

const limits =
  '- Target: €455k\n- Walk-away: €428k\n- BATNA value: €424k\n- Their walk-away (est.): €440k–€460k\n'
const deal = (lines: string, ...offers: readonly string[]) => {
  const rows = offers.map(offer => `| ${offer.split(' ').join(' | ')} |\n`).join('')
  const log = offers.length === 0 ? '' : `\n## Offers\n\n| Date | Who | Price |\n| --- | --- | --- |\n${rows}`
  return `---\nrole: seller\n---\n\n## Walk-away point\n\n${lines}${log}`
}
const textsOf = (hints: AxisData['hints']['steps']) => hints.map(({ text }) => text)
const widths = [252, 288, 400, 448, 632, 852]

describe('picture of the axis: the dance of offers', () => {
  it('says each step, and that the steps of a side shrink or grow', () => {
    const { offers, hints, middle } = axisOf(
      deal(
        limits,
        '2026-11-01 us €480k',
        '2026-11-02 them €410k',
        '2026-11-05 us €476k',
        '2026-11-06 them €424k',
        '2026-11-07 us €468k',
        '2026-11-09 them €432k',
        '2026-11-11 them €436k',
      ),
    )
    assert.deepEqual(
      offers.map(({ value, text, step }) => [value, text, step]),
      [
        ['€480k', 'you, 1 Nov', ''],
        ['€410k', 'they, 2 Nov', ''],
        ['€476k', 'you, 5 Nov', '€4k closer'],
        ['€424k', 'they, 6 Nov', '€14k closer'],
        ['€468k', 'you, 7 Nov', '€8k closer'],
        ['€432k', 'they, 9 Nov', '€8k closer'],
        ['€436k', 'they, 11 Nov', '€4k closer'],
      ],
    )
    assert.deepEqual(textsOf(hints.offers), [
      'their steps shrink: €14k, €8k, €4k',
      'your steps grow: €4k, €8k',
    ])
    assert.equal(middle?.text, 'middle of the last two: €452k, €3k short of your target')
    assert.match(offers[5]?.sentence ?? '', /A step of €8k, 57% of the one before\./)
  })

  it('says when an offer goes back, and where the middle is better than the target', () => {
    const { offers, middle } = axisOf(
      deal(limits, '2026-11-01 us €500k', '2026-11-02 them €420k', '2026-11-03 them €415k'),
    )
    assert.equal(offers[2]?.step, '€5k back')
    assert.match(offers[2]?.sentence ?? '', /That goes back by €5k\./)
    assert.equal(middle?.text, 'middle of the last two: €457.5k, €2.5k better than your target')
  })

  it('says how much of the way to the limit is gone: 13 of 40', () => {
    const { offers } = axisOf(
      deal(`- Opening: €468k\n${limits}`, '2026-11-01 us €468k', '2026-11-02 us €455k'),
    )
    assert.match(offers[1]?.sentence ?? '', /That is 33% of the way from your opening to your limit\.$/)
    assert.doesNotMatch(offers[0]?.sentence ?? '', /of the way/)
  })

  it('has the middle of the lease, as worked out', () =>
    assert.equal(
      axisOfExample('canal-house-lease').middle?.text,
      'middle of the last two: €19.30, €0.30 short of your target',
    ))

  it('draws the last twelve, and says how many there are before', () => {
    const all = Array.from({ length: 15 }, (_, index) => `2026-11-${10 + index} us €${480 - index}k`)
    const data = axisOf(deal(limits, ...all))
    assert.equal(layOutOffers(data, layOutAxis(data, 852).plot).offers.length, mostOffers)
    assert.ok(textsOf(data.hints.offers).includes('3 earlier offers are in the table'))
  })
})

describe('picture of the axis: what is not planned yet', () => {
  it('suggests steps that halve, with what writes them', () => {
    const { hints } = axisOf(deal(`- Opening: €468k\n${limits}`))
    assert.deepEqual(hints.steps, [
      {
        text: 'no steps planned yet; each half as large as the one before: €461k, €457k, €455k',
        action: { title: 'Plan three steps', effect: 'steps' },
      },
    ])
    assert.deepEqual(hints.offers, [
      { text: 'none yet', action: { title: 'Note an offer', effect: 'offers' } },
    ])
    assert.deepEqual(axisOfExample('halden-renewal').hints.steps, [])
  })

  it('has the opening that puts the middle on the target', () => {
    const lines = '- Target: €19.00\n- Walk-away: €20.90\n- BATNA value: €21.20\n- Their opening: €21.50\n'
    const buyer = (text: string) => axisOf(deal(text).replace('seller', 'buyer'))
    assert.deepEqual(buyer(lines).hints.steps.at(-1), {
      text: 'no opening yet; with €16.50 your target is halfway to their number',
      action: { title: 'Open with €16.50', effect: 'opening' },
    })
    const soft = buyer(`- Opening: €17.60\n${lines}`)
    assert.equal(
      textsOf(soft.hints.steps).at(-1),
      'halfway between the openings is €19.55; with €16.50 it would be your target',
    )
    const pin = soft.pins.find(({ id }) => id === 'opening')
    assert.match(
      pin?.sentence ?? '',
      /Halfway to their number is €19\.55, €0\.55 short of your target; an opening of €16\.50 puts it there\.$/,
    )
    for (const opening of ['€16.50', '€15.00'])
      assert.equal(buyer(`- Opening: ${opening}\n${lines}`).hints.steps.length, 1)
  })

  it('has no advice on an opening that is made, or that no number could be', () => {
    const { hints } = axisOf(deal(`${limits}- Their opening: €410k\n`, '2026-11-01 us €460k'))
    assert.ok(textsOf(hints.steps).every(text => !text.includes('halfway')))
    const absurd = axisOf(
      deal('- Target: €5\n- Walk-away: €9\n- BATNA value: €9\n- Their opening: €40\n').replace(
        'seller',
        'buyer',
      ),
    )
    assert.ok(textsOf(absurd.hints.steps).every(text => !text.includes('halfway')))
  })

  it('is not said in a brief that has hardly a number', () => {
    const { hints } = axisOf(deal('- Walk-away: €428k\n'))
    assert.deepEqual(hints, { scenarios: [], steps: [], offers: [] })
  })
})

describe('picture of the axis: what is better', () => {
  it('is shown by numbers of days, whatever the role: a seller wants fewer', () => {
    const data = axisOf(deal('- Opening: 21 days\n- Target: 30 days\n- Walk-away: 60 days\n'))
    const { plot } = layOutAxis(data, 448)
    assert.equal(data.better, 'less')
    assert.ok(plot.x(21) > plot.x(30) && plot.x(30) > plot.x(60))
  })

  it('is not guessed for money that contradicts the role', () => {
    const [brief] = briefOf(deal('- Opening: €21k\n- Target: €30k\n- Walk-away: €60k\n'))
    const { axes, lead, later } = readDeal(brief, '2026-11-23', inEnglish)
    assert.deepEqual([axes.length, lead.action?.effect], [0, 'direction'])
    assert.ok(later.every(({ name }) => name !== 'Walk-away' && name !== 'Target'))
  })

  it('is said where lower numbers are further right', () => {
    const [brief] = example('canal-house-lease')
    const { lead } = readDeal(brief, '2026-11-23', inEnglish)
    assert.match(
      lead.basis,
      /^Less is better for you, so lower numbers are further right\. Their limit is your estimate /,
    )
  })

  it('has a tenth of a single number on both sides', () => {
    const { ends } = layOutAxis(axisOf(deal('- Walk-away: €400k\n')), 448).plot
    assert.deepEqual(ends.map(Math.round), [360_000, 440_000])
  })

  it('drops the unit in the bar where it does not fit', () => {
    const { room } = axisOfExample('lorry-crossing')
    assert.deepEqual(room?.upTo, ['up to 220 lorries', 'up to 220', '≤ 220 lorries', '≤ 220'])
  })
})

describe('picture of the axis: lanes', () => {
  const price = fc.integer({ min: 300, max: 600 })
  const move = fc.tuple(fc.constantFrom('us', 'them'), price)

  it('keep all texts of offers and steps inside, and offers apart', () =>
    fc.assert(
      fc.property(fc.array(move, { maxLength: 15 }), fc.array(price, { maxLength: 5 }), (moves, prices) => {
        const steps = prices.map(
          (step, index) => `| ${index} | price | a very long return for this step | €${step}k |\n`,
        )
        const ladder = `\n## Concessions\n\n| Step | Give | Get | Price after |\n| --- | --- | --- | --- |\n${steps.join('')}`
        const log = moves.map(([who, amount], index) => `2026-11-${10 + index} ${who} €${amount}k`)
        const data = axisOf(deal(`- Opening: €468k\n${limits}`, ...log) + ladder)
        for (const width of widths) {
          const { plot } = layOutAxis(data, width)
          const lane = layOutOffers(data, plot)
          const boxes = lane.offers.map(({ offer, textX, y, anchor, text }): Box => {
            const wide = textWidth(`${offer.value} `, 12, 'semibold') + textWidth(text, 12)
            const left = anchor === 'start' ? textX : textX - wide
            return { left, right: left + wide, top: y - 10, bottom: y + 3 }
          })
          assert.ok(
            boxes.every(({ left, right }) => left >= -1 && right <= width + 3),
            `${width}`,
          )
          assert.equal(overlapOf(boxes), undefined)
          const stairs = layOutSteps(data, plot)
          for (const { step, textX, anchor, text, y, textY } of stairs.steps) {
            const wide = textWidth(`${step.value} `, 12, 'semibold') + textWidth(text, 12)
            const left = anchor === 'start' ? textX : textX - wide
            assert.ok(left >= -1 && left + wide <= width + 3, `${width} ${left}`)
            assert.ok(Math.max(y, textY) <= stairs.height + 16)
          }
          const hints = layOutHints([...data.hints.steps, ...data.hints.offers], 0, plot.right, 20)
          for (const { text, action } of hints.lines) {
            assert.ok(textWidth(text, 12) <= width)
            if (action) assert.ok(action.x + textWidth(action.action.title, 12) <= width)
          }
        }
      }),
      { numRuns: 30 },
    )).timeout(60_000)

  it('are scenarios without an amount', () => {
    const { hints } = axisOf(
      deal('- Target: €455k\n- Walk-away: €428k\n') +
        '\n## Scenarios\n\n### A. Good\n- Trigger: they sign\n- Outcome: accept at €450k\n\n### B. Half\n- Trigger: they wait\n- Outcome: call the board\n',
    )
    assert.deepEqual(textsOf(hints.scenarios), ['no outcome in numbers: B · Half'])
  })

  it('say why there is no average of scenarios', () => {
    const scenarios = (chances: readonly string[]) =>
      axisOf(
        deal('- Target: €455k\n- Walk-away: €428k\n') +
          `\n## Scenarios\n\n${chances.map((chance, index) => `### Way ${index}\n- Outcome: accept at €45${index}k\n${chance}\n`).join('\n')}`,
      )
    assert.deepEqual(textsOf(scenarios(['', '']).hints.scenarios), [
      'no average yet: the scenario "Way 0" has no probability',
    ])
    assert.deepEqual(textsOf(scenarios(['- Probability: 50%', '- Probability: 40%']).hints.scenarios), [
      'no average yet: the probabilities add up to 90%, not to 100%',
    ])
    assert.deepEqual(scenarios(['- Probability: 50%', '- Probability: 50%']).hints.scenarios, [])
  })

  it('are scenarios of another case of the deal', () => {
    const [brief] = briefOf(
      '---\nrole: seller\n---\n\n## Walk-away point\n\n| Contract | Opening | Target | Walk-away |\n| --- | --- | --- | --- |\n| 1 year | €1.79 | €1.72 | €1.66 |\n| 2 years | €1.74 | €1.68 | €1.62 |\n| 3 years | €1.69 | €1.62 | €1.57 |\n\n## Scenarios\n\n| They | We | Outcome |\n| --- | --- | --- |\n| want one year | give | accept at €1.69 |\n| want three years | give | accept at €1.60 |\n| say yes | sign | accept at €1.75 |\n',
    )
    const [one, , three] = readDeal(brief, '2026-11-23', inEnglish).axes.map(({ data }) => data)
    const placed = (axis: AxisData | undefined) =>
      axis?.scenarios.map(({ letter, at, isPastFloor }) => [letter, at, isPastFloor])
    assert.deepEqual(placed(one), [
      ['A', 1.69, false],
      ['B', undefined, false],
      ['C', 1.75, false],
    ])
    assert.deepEqual(placed(three), [
      ['A', undefined, false],
      ['B', 1.6, false],
      ['C', 1.75, false],
    ])
    assert.deepEqual(textsOf(one?.hints.scenarios ?? []), ['about another case: B · want three years'])
  })

  it('have room for their ticks, however long these are', () => {
    const data = axisOf(
      '---\nrole: buyer\n---\n\n# Pay\n\n## Walk-away point\n\n- Opening: CHF 99,000\n- Target: CHF 102,000\n- Walk-away: CHF 104,500\n',
    )
    for (const width of [288, 448, 852]) {
      const { ticks } = layOutAxis(data, width)
      const edges = ticks.map(({ x, text }) => [x - textWidth(text, 11) / 2, x + textWidth(text, 11) / 2])
      const sorted = edges.toSorted(([a = 0], [b = 0]) => a - b)
      assert.ok(
        sorted.every(([, end = 0], index) => end + 8 <= (sorted[index + 1]?.[0] ?? Infinity)),
        `${width}`,
      )
      assert.ok(ticks.length > 1, `${width}`)
    }
  })
})
