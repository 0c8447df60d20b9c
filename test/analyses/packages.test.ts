import assert from 'node:assert/strict'
import fc from 'fast-check'
import { bestPackages, improve, suggestPackages } from '../../src/brief/analyses/packages.js'
import { tradesOf } from '../../src/brief/analyses/trades.js'
import { isUnsaid, type Unsaid } from '../../src/brief/analyses/unsaid.js'
import { readYardsticks, scorePackages, type Yardstick } from '../../src/brief/facts/score.js'
import { parseBrief } from '../../src/brief/parse-brief.js'

function factsOf(rows: readonly string[], packages = '') {
  const head =
    '| Issue | Weight | Opening | Target | Walk-away | Their weight |\n| --- | --- | --- | --- | --- | --- |\n'
  const lines = rows.map(row => `| ${row.split('|').join(' | ')} |\n`).join('')
  return parseBrief(`## Issues\n\n${head}${lines}\n${packages}`).facts
}

function yardsticksOf(rows: readonly string[]): readonly Yardstick[] {
  const yardsticks = readYardsticks(factsOf(rows))
  assert.ok(yardsticks)
  return yardsticks
}

function said<Result extends object>(result: Result | Unsaid): Result {
  assert.ok(!isUnsaid(result))
  return result
}

const row = fc
  .tuple(
    fc.integer({ min: 1, max: 60 }),
    fc.integer({ min: 1, max: 60 }),
    fc.integer({ min: 10, max: 400 }),
    fc.boolean(),
  )
  .map(([weight, theirs, width, isLess]) => {
    const [floor, target, opening] = [
      1000,
      1000 + (isLess ? -width : width),
      1000 + 2 * (isLess ? -width : width),
    ]
    return `${weight}|${opening}|${target}|${floor}|${theirs}`
  })

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

describe('packages', () => {
  it('are scored by their parts', () => {
    const packages = '| Package | A | B |\n| --- | --- | --- |\n| One | 150 | 30 |\n'
    const [score] = scorePackages(factsOf(['A|60|200|150|100|50', 'B|40|20|40|60|50'], packages))
    assert.deepEqual(
      score?.parts.map(({ ours, theirs }) => [ours, theirs]),
      [
        [30, 25],
        [30, 12.5],
      ],
    )
    assert.deepEqual([score?.ours, score?.theirs], [60, 37.5])
  })

  it('are suggested between the limit, but not at it, and the target', () =>
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 9 }), rows => {
        const yardsticks = yardsticksOf(rows.map((row, index) => `Issue ${index}|${row}`))
        for (const { amounts, ours, theirs } of said(suggestPackages(yardsticks, 'en'))) {
          assert.ok(Number.isFinite(ours) && Number.isFinite(theirs))
          for (const [index, amount] of amounts.entries()) {
            const { floor, issue } = yardsticks[index] ?? {}
            const target = issue?.target?.value?.low
            assert.ok(floor && target && !amount.eq(floor))
            assert.ok(amount.minus(floor).times(amount.minus(target)).lte(0))
          }
        }
      }),
      { numRuns: 40 },
    ))

  it('reach from all for them to all for us', () => {
    const best = said(bestPackages(yardsticksOf(['A|60|200|150|100|50', 'B|40|20|40|60|50']), 'en'))
    assert.deepEqual(
      [best[0], best.at(-1)].map(one => one && [one.ours, one.theirs]),
      [
        [0, 100],
        [100, 0],
      ],
    )
  })

  it('are traded issue by issue where there are too many to combine', () => {
    // Of the issues that we care about more, each is won before any that they care about more.
    const rows = Array.from({ length: 16 }, (_, index) =>
      index % 2 === 0 ? `I${index}|10|200|150|100|2` : `I${index}|2|200|150|100|10`,
    )
    const yardsticks = yardsticksOf(rows)
    const best = said(bestPackages(yardsticks, 'en'))
    assert.deepEqual(
      [best[0], best.at(-1)].map(one => one && [Math.round(one.ours), Math.round(one.theirs)]),
      [
        [0, 100],
        [100, 0],
      ],
    )
    const halfway = best.find(({ amounts }) =>
      amounts.every((amount, index) => amount.eq(index % 2 === 0 ? 200 : 100)),
    )
    assert.ok(halfway)
    assert.ok(Math.abs(halfway.ours - 250 / 3) < 1e-9 && Math.abs(halfway.theirs - 250 / 3) < 1e-9)
  })

  it('that are traded issue by issue are beaten by no combination', () =>
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 15, maxLength: 20 }),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (rows, parts) => {
          const yardsticks = yardsticksOf(rows.map((row, index) => `Issue ${index}|${row}`))
          const best = said(bestPackages(yardsticks, 'en'))
          const any = yardsticks.map(({ weight, theirWeight = 0 }) => {
            const part: number = parts.next().value ?? 0
            return { ours: weight * part, theirs: theirWeight * (1 - part) }
          })
          const [ours, theirs] = [sum(any.map(one => one.ours)), sum(any.map(one => one.theirs))]
          const next = best.findIndex(one => one.ours >= ours - 1e-9)
          const [from, to] = [best[Math.max(0, next - 1)], best[next]]
          assert.ok(from && to)
          const way = to.ours === from.ours ? 0 : (ours - from.ours) / (to.ours - from.ours)
          assert.ok(theirs <= from.theirs + way * (to.theirs - from.theirs) + 1e-6)
        },
      ),
      { numRuns: 40 },
    ))

  it('are not compared if there are too many, or nothing says what they want', () => {
    const rows = Array.from({ length: 101 }, (_, index) => `I${index}|5|200|150|100|5`)
    const many = bestPackages(yardsticksOf(rows), 'en')
    assert.ok(isUnsaid(many))
    const without = bestPackages(yardsticksOf(['A|60|200|150|100|', 'B|40|20|40|60|']), 'en')
    assert.ok(isUnsaid(without) && without.missing === 'theirWeights')
  })

  it('are bettered for one side at no loss for the other', () => {
    const packages = '| Package | A | B |\n| --- | --- | --- |\n| One | 110 | 40 |\n'
    const facts = factsOf(['A|80|200|150|100|20', 'B|20|20|40|60|80'], packages)
    const [score] = scorePackages(facts)
    const yardsticks = readYardsticks(facts)
    assert.ok(score && yardsticks)
    const improvement = improve([score], said(suggestPackages(yardsticks, 'en')))
    assert.ok(improvement)
    assert.ok(improvement.better.ours >= score.ours - 0.5)
    assert.ok(improvement.better.theirs >= (score.theirs ?? 0) - 0.5)
  })

  it('have no yardstick where the opening is the limit, or a weight is missing', () => {
    assert.equal(readYardsticks(factsOf(['A|60|100|100|100|50', 'B|40|20|40|60|50'])), undefined)
    assert.equal(readYardsticks(factsOf(['A||200|150|100|50', 'B|40|20|40|60|50'])), undefined)
  })
})

describe('trades', () => {
  const trades = (...rows: readonly string[]) => {
    const result = tradesOf(factsOf(rows).issues)
    return isUnsaid(result)
      ? result.missing
      : [result.give.map(({ name }) => name), result.ask.map(({ name }) => name)]
  }

  it('are the largest differences of weights, of equal ones both', () => {
    assert.deepEqual(trades('A|50|2|1|0|30', 'B|20|2|1|0|50', 'C|30|2|1|0|20'), [['B'], ['A']])
    assert.deepEqual(trades('A|40|2|1|0|30', 'B|20|2|1|0|40', 'C|40|2|1|0|30'), [['B'], ['A', 'C']])
    assert.deepEqual(trades('A|52|2|1|0|50', 'B|48|2|1|0|50'), [[], []])
  })

  it('compare weights as parts of all', () =>
    assert.deepEqual(trades('A|5|2|1|0|20', 'B|5|2|1|0|80'), [['B'], ['A']]))

  it('say what is missing', () => {
    assert.equal(trades('A|50|2|1|0|'), 'issues')
    assert.equal(trades('A||2|1|0|', 'B||2|1|0|'), 'weights')
    assert.equal(trades('A|0|2|1|0|1', 'B|0|2|1|0|1'), 'weights')
    assert.equal(trades('A|50|2|1|0|', 'B|50|2|1|0|50'), 'theirWeights')
  })
})
