import assert from 'node:assert/strict'
import fc from 'fast-check'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { Issues, IssuesDrawing, layOutIssues } from '../../src/picture/issues/issues.js'
import type { IssuesData } from '../../src/picture/issues/issues-data.js'
import { harmGap } from '../../src/picture/issues/packages-layout.js'
import { readIssuesPart } from '../../src/picture/issues/read-issues.js'
import { textWidth } from '../../src/picture/text-width.js'
import { type Box, briefOf, example, hostileTexts, overlapOf } from './briefs.js'

function read(text: string): IssuesData {
  const data = readIssuesPart(...briefOf(text))
  assert.ok(data)
  return data
}

function readExample(name: string): IssuesData {
  const data = readIssuesPart(...example(name))
  assert.ok(data)
  return data
}

const noteOf = ({ note }: IssuesData) => note.map(({ text }) => text).join('')
const widths = [252, 288, 400, 448, 632, 852]

describe('picture of issues and packages', () => {
  const halden = readExample('halden-renewal')

  it('says what to give for what', () => {
    assert.equal(halden.heading, 'Trade payment for volume growth')
    assert.equal(readExample('canal-house-lease').heading, 'Trade first break for fit-out')
    assert.equal(readExample('lorry-crossing').heading, 'Give on night window, ask for lorries and notice')
  })

  it('has the advice beside the two largest differences', () =>
    assert.deepEqual(
      halden.issues.map(({ name, ours, theirs, advice }) => [name, ours.text, theirs?.text, advice]),
      [
        ['Price', '45 you', '35 them (est.)', ''],
        ['Payment', '15', '40', 'give here'],
        ['Term', '15', '15', ''],
        ['Volume growth', '25', '10', 'ask here'],
      ],
    ))

  it('scores both packages, and their parts add up', () => {
    assert.deepEqual(
      halden.packages.map(({ name, ours, theirs, segments }) => [
        name,
        ours.text,
        theirs?.text,
        segments.map(({ term, text }) => `${term} ${text}`),
      ]),
      [
        ['Index', '52 you', '50 them (est.)', ['€455k 30', '45 days 6', '24 months 8', '5% 8']],
        ['Volume', '52 you', '53 them (est.)', ['€438k 11', '45 days 6', '36 months 15', '12% 20']],
      ],
    )
  })

  it('says what would be better for both, in points as they are shown', () => {
    assert.equal(halden.plane?.star?.text, 'same for you, +7 them')
    assert.match(
      noteOf(halden),
      /^Index and Volume are worth the same to you\. You lose nothing, they gain 7 with /,
    )
    assert.match(
      noteOf(halden),
      /Price €455k, Payment 55 days, Term 22 months, Volume growth 8% instead of Volume: 52 to you, 60 to them/,
    )
  })

  it('suggests no term at a limit', () => {
    for (const name of ['halden-renewal', 'canal-house-lease', 'lorry-crossing', 'novel-royalty']) {
      const data = readExample(name)
      assert.doesNotMatch(noteOf(data), /60 days|12 months|€20\.90|540 lorries/)
    }
  })

  it('has a frontier on which better for us is worse for them, and no package beyond it', () => {
    const { frontier = [], packages = [] } = halden.plane ?? {}
    for (const [index, spot] of frontier.entries()) {
      const next = frontier[index + 1]
      if (next) assert.ok(next.ours > spot.ours && next.theirs < spot.theirs)
    }
    assert.deepEqual(
      [frontier[0], frontier.at(-1)].map(spot => [
        Math.round(spot?.ours ?? 0),
        Math.round(spot?.theirs ?? 0),
      ]),
      [
        [0, 100],
        [100, 0],
      ],
    )
    for (const one of packages)
      assert.ok(frontier.some(spot => spot.ours >= one.ours && spot.theirs >= one.theirs))
  })

  it('asks for their weights where only ours are known', () => {
    const { heading, action, plane, packages } = readExample('salary-offer')
    assert.equal(heading, 'Salary is half of it. What would they trade?')
    assert.deepEqual(action, { title: 'Add their weights (est.)', effect: 'theirWeights' })
    assert.deepEqual([plane, packages], [undefined, []])
  })

  it('draws a package past a limit as harm left of zero', () => {
    const data = read(tableOf('Price|50|200|150|100', 'Payment|50|20|40|60') + packageOf('Low|90|20'))
    const [bundle] = data.packages
    assert.equal(bundle?.harm, '✕ Price past your limit')
    assert.deepEqual(
      bundle?.segments.map(({ text, isHarm }) => [text, isHarm]),
      [
        ['−5', true],
        ['50', false],
      ],
    )
    const { packages } = layOutIssues(data, 448)
    const [first, second] = packages?.rows[0]?.pieces ?? []
    assert.ok(packages && first && second)
    assert.ok(first.x + first.width <= packages.zero + 0.01 && second.x >= packages.zero - 0.01)
  })

  it('says why nothing can be said, and what would help', () => {
    const cases: readonly (readonly [text: string, heading: string, effect: string | undefined])[] = [
      [tableOf('Price||200|150|100', 'Payment||20|40|60'), 'What matters most to you?', 'weights'],
      [tableOf('Price|0|200|150|100', 'Payment|0|20|40|60'), 'What matters most to you?', 'weights'],
      [
        tableOf('Price|50|200|150|100'),
        'What to trade cannot be said, because a single issue leaves nothing to trade',
        'issues',
      ],
      [
        tableOf('Price|50|200|150|100', 'Payment|50|20|40|60'),
        'Nothing weighs most. What would they trade?',
        'theirWeights',
      ],
    ]
    for (const [text, heading, effect] of cases) {
      const data = read(text)
      assert.deepEqual([data.heading, data.action?.effect], [heading, effect])
      assert.doesNotMatch(JSON.stringify(data), /NaN|null,"points"|Infinity/)
    }
    assert.equal(readIssuesPart(...briefOf('# Deal\n\n## Context\n\nA deal.\n')), undefined)
  })

  it('draws a frontier however many issues there are', () => {
    const many = (count: number) => {
      const rows = Array.from(
        { length: count },
        (_, index) => `Issue ${index}|${1 + (index % 7)}|200|150|100`,
      )
      const theirs = rows.map((row, index) => `${row}|${1 + ((index * 3) % 7)}`)
      const head =
        '| Issue | Weight | Opening | Target | Walk-away | Their weight |\n| --- | --- | --- | --- | --- | --- |\n'
      const table = head + theirs.map(row => `| ${row.split('|').join(' | ')} |\n`).join('')
      const names = rows.map(row => row.split('|')[0])
      const bundle = (name: string, amount: number) =>
        `| ${name} | ${names.map(() => amount).join(' | ')} |\n`
      const packages = `| Package | ${names.join(' | ')} |\n| --- | ${names.map(() => '---').join(' | ')} |\n${bundle('High', 180)}${bundle('Low', 120)}`
      return read(`## Issues\n\n${table}\n## Packages\n\n${packages}`)
    }
    const some = many(18)
    assert.ok((some.plane?.frontier.length ?? 0) > 18)
    assert.match(noteOf(some), /Both sides gain with .* and \d+ more changes instead of/)
    assert.ok(some.table.some(({ name }) => name.includes('Nash')))
    const written = many(120).plane
    assert.deepEqual(
      written?.frontier.map(({ ours }) => Math.round(ours)),
      [20, 80],
    )
    assert.equal(written?.words.frontier, 'the best of these packages')
  })

  it('has the two fair points in the table', () => {
    const fair = halden.table.filter(({ name }) => /Nash|Kalai/.test(name))
    assert.deepEqual(
      fair.map(({ sureness }) => sureness),
      ['estimate', 'estimate'],
    )
    for (const { value } of fair)
      assert.match(value, /^\d+ to you, \d+ to them: Price €[\d.]+k, Payment \d+ days, /)
  })

  it('leaves out another table of limits where one has weights', () => {
    const limits =
      '\n## Limits\n\n| Contract | Opening | Goal | Stop |\n| --- | --- | --- | --- |\n| 1 year | €1.79 | €1.72 | €1.66 |\n'
    const data = read(tableOf('Price|50|200|150|100|30', 'Payment|50|20|40|60|70') + limits)
    assert.equal(data.heading, 'Trade payment for price')
    assert.equal(data.issues.length, 2)
  })

  it('says why a package has no points', () => {
    const data = read(tableOf('Price|50|100|100|100', 'Payment|50|20|40|60') + packageOf('Low|90|20'))
    assert.match(noteOf(data), /cannot be scored, because the opening of "Price" is its walk-away/)
    const other = read(tableOf('Price|50|200|150|100', 'Payment|50|20|40|60') + packageOf('Low||20'))
    assert.match(noteOf(other), /cannot be scored, because "Low" has no number for "Price"/)
  })

  it('draws twelve issues and six packages at most, and tells of the others', () => {
    const names = Array.from({ length: 15 }, (_, index) => `Issue ${index}`)
    const rows = names.map(name => `${name}|${6}|200|150|100|7`)
    const bundles = Array.from(
      { length: 8 },
      (_, index) => `| P${index} | ${names.map(() => 150 + index).join(' | ')} |`,
    )
    const data = read(
      `${tableOf(...rows)}\n| Package | ${names.join(' | ')} |\n${'| --- '.repeat(16)}|\n${bundles.join('\n')}\n`,
    )
    assert.deepEqual([data.issues.length, data.packages.length], [12, 6])
    assert.match(noteOf(data), /3 more issues are in the table\..*2 more packages are in the table\./)
    assert.equal(data.table.filter(({ name }) => /^P\d/.test(name)).length, 8)
  })

  it('keeps texts apart, and inside the picture, at every width', () =>
    fc.assert(
      fc.property(aBrief, fc.constantFrom(...widths), (text, width) => {
        const data = readIssuesPart(...briefOf(text))
        if (data === undefined) return
        assert.equal(overlapOf(weightBoxes(data, width)), undefined)
        for (const boxes of packageBoxes(data, width)) assert.equal(overlapOf(boxes), undefined)
        assert.equal(overlapOf(planeBoxes(data, width)), undefined)
        for (const box of [...weightBoxes(data, width), ...packageBoxes(data, width).flat()])
          assert.ok(box.left >= -0.5 && box.right <= width + 0.5, JSON.stringify([box, width]))
      }),
      { numRuns: 60 },
    ))

  it('draws only finite numbers, and user text only as text', () => {
    for (const text of hostileTexts) {
      const safe = text.replace(/\|/g, '')
      const brief = `${tableOf(`${safe}|50|200|150|100|30`, 'Payment|50|20|40|60|70')}\n| Package | ${safe} | Payment |\n| --- | --- | --- |\n| ${safe} | 150 | 40 |\n`
      const data = readIssuesPart(...briefOf(brief))
      if (data === undefined) continue
      for (const width of widths) {
        const html =
          renderToString(h(Issues, { data, width, prefix: 'p' })) +
          renderToString(h(IssuesDrawing, { data, width, prefix: 'q' }))
        assert.doesNotMatch(html, /NaN|Infinity|undefined|<script|<img/)
      }
    }
  })

  it('looks as it did', () => {
    const { weights, packages, plane } = layOutIssues(halden, 852)
    assert.deepEqual(
      weights?.rows.map(({ ours, theirs }) => [ours.width, theirs?.width].map(x => Math.round(x ?? 0))),
      [
        [229, 178],
        [76, 204],
        [76, 76],
        [127, 51],
      ],
    )
    assert.deepEqual(
      packages?.rows.map(({ pieces }) => pieces.map(({ x }) => Math.round(x))),
      [
        [0, 97, 116, 140],
        [0, 36, 55, 103],
      ],
    )
    assert.deepEqual(
      plane?.labels.map(({ id, anchor }) => [id, anchor]),
      [
        ['package 1', 'end'],
        ['package 0', 'start'],
        ['star', 'end'],
        ['frontier', 'end'],
      ],
    )
  })
})

/** Rows `name|weight|opening|target|walk-away|their weight`. */
function tableOf(...rows: readonly string[]): string {
  const head =
    '## Issues\n\n| Issue | Weight | Opening | Target | Walk-away | Their weight (est.) |\n| --- | --- | --- | --- | --- | --- |\n'
  const line = (row: string) => `| ${[...row.split('|'), '', ''].slice(0, 6).join(' | ')} |\n`
  return head + rows.map(line).join('')
}

function packageOf(...rows: readonly string[]): string {
  const lines = rows.map(row => `| ${row.split('|').join(' | ')} |\n`).join('')
  return `\n| Package | Price | Payment |\n| --- | --- | --- |\n${lines}`
}

const aName = fc.constantFrom(
  'Price',
  'Payment',
  'Volume growth',
  'Cap on price rises in all years',
  'Term',
  'x'.repeat(90),
)
const aNumber = fc.integer({ min: 0, max: 500 })
const aBrief = fc
  .tuple(
    fc.array(fc.tuple(aName, fc.array(aNumber, { minLength: 5, maxLength: 5 })), {
      minLength: 1,
      maxLength: 7,
    }),
    fc.array(fc.tuple(aName, fc.array(aNumber, { minLength: 7, maxLength: 7 })), { maxLength: 8 }),
  )
  .map(([issues, packages]) => {
    const names = issues.map(([name], index) => `${name} ${index}`)
    const rows = issues.map(([, numbers], index) => `${names[index]}|${numbers.join('|')}`)
    const bundles = packages.map(
      ([name, numbers]) => `| ${name} | ${names.map((_, index) => numbers[index]).join(' | ')} |`,
    )
    return `${tableOf(...rows)}\n| Package | ${names.join(' | ')} |\n${'| --- '.repeat(names.length + 1)}|\n${bundles.join('\n')}\n`
  })

function weightBoxes(data: IssuesData, width: number): readonly Box[] {
  const { weights } = layOutIssues(data, width)
  if (weights === undefined) return []
  return weights.rows.flatMap(({ issue, name, nameY, ours, theirs }) => [
    boxOf(name, 12, 0, nameY),
    ...(issue.advice === '' ? [] : [boxOf(issue.advice, 12, weights.width, nameY, 'end')]),
    ...[ours, ...(theirs ? [theirs] : [])].flatMap(bar => [
      { left: weights.left, right: weights.left + bar.width, top: bar.y, bottom: bar.y + 11 },
      { ...boxOf(bar.text, 12, weights.left + bar.width + 6, bar.y + 10), top: bar.y, bottom: bar.y + 11 },
    ]),
  ])
}

function packageBoxes(data: IssuesData, width: number): readonly (readonly Box[])[] {
  const { packages } = layOutIssues(data, width)
  return (packages?.rows ?? []).map(({ name, harm, terms }) => [
    boxOf(name, 12, 0, 12, 'start', 'semibold'),
    ...(harm === '' ? [] : [boxOf(harm, 12, textWidth(name, 12, 'semibold') + harmGap, 12)]),
    ...terms.map(({ centre, width }) => ({
      left: centre - width / 2,
      right: centre + width / 2,
      top: 18,
      bottom: 46,
    })),
  ])
}

function planeBoxes(data: IssuesData, width: number): readonly Box[] {
  const { plane } = layOutIssues(data, width)
  return (plane?.labels ?? []).map(({ id, text, x, y, anchor }) =>
    boxOf(text, id.startsWith('package') ? 12 : 11, x, y, anchor, 'semibold'),
  )
}

function boxOf(
  text: string,
  size: number,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
  weight: 'regular' | 'semibold' = 'regular',
): Box {
  const width = textWidth(text, size, weight)
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
  return { left, right: left + width, top: y - size + 2, bottom: y + 2 }
}
