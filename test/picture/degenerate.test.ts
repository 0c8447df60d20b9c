import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { previewHtml } from '../../src/picture/preview.js'
import { readDeal } from '../../src/picture/read-deal.js'
import { dealSvg } from '../../src/picture/svg-file.js'
import { whatIf } from '../../src/picture/what-if.js'
import { inEnglish } from '../../src/text/message.js'

const today = '2026-11-23'

/** Amounts that break arithmetic: none, nothing, equal, negative, tiny, huge, ranges the wrong way round, and no numbers. */
const amount = fc.constantFrom(
  '',
  '0',
  '€0',
  '-€5',
  '−€3m',
  '€428k',
  '€428k',
  '€455k',
  '€428k–€428k',
  '€500k–€400k',
  '€0.0000001',
  `€${'9'.repeat(60)}`,
  '1e999',
  '12 days',
  '9.5%',
  'nan',
  'TBD',
  '<amount>',
  '∞',
  '1/0',
)
const number = fc.constantFrom(
  '',
  '0',
  '1',
  '50',
  '-20',
  '100',
  '1e999',
  '9'.repeat(40),
  '0.0001',
  'nan',
  'x',
)
const percent = fc.constantFrom(
  '',
  '0%',
  '100%',
  '50%',
  '33.3%',
  '-10%',
  '1000000%',
  '1e999%',
  'nan',
  'maybe',
)
const day = fc.constantFrom(
  '',
  '2026-11-23',
  '2026-12-31',
  '2020-01-01',
  '9999-12-31',
  '0001-01-01',
  '31/02/2027',
  'soon',
)
const role = fc.constantFrom('', 'role: seller\n', 'role: buyer\n', 'role: friend\n')

const keys = [
  'Opening',
  'Target',
  'Walk-away',
  'BATNA',
  'BATNA value',
  'Their walk-away (est.)',
  'Their opening',
]

const textOf = fc
  .record({
    role,
    deadline: day,
    numbers: fc.array(amount, { minLength: keys.length, maxLength: keys.length }),
    scenarios: fc.array(fc.tuple(amount, percent), { maxLength: 4 }),
    issues: fc.array(fc.tuple(number, amount, amount, amount, number), { maxLength: 4 }),
    packages: fc.array(fc.array(amount, { minLength: 4, maxLength: 4 }), { maxLength: 3 }),
    steps: fc.array(amount, { maxLength: 4 }),
    offers: fc.array(fc.tuple(day, fc.constantFrom('us', 'them', 'who?'), amount), { maxLength: 15 }),
    dates: fc.array(day, { maxLength: 4 }),
    authority: amount,
  })
  .map(parts => {
    const rows = (lines: readonly (readonly string[])[]) =>
      lines.map(cells => `| ${cells.join(' | ')} |\n`).join('')
    const table = (...lines: readonly (readonly string[])[]) => {
      const [head = [], ...others] = lines
      return `${rows([head, head.map(() => '---'), ...others])}\n`
    }
    const names = parts.issues.map((_, index) => `Issue ${index}`)
    return [
      `---\n${parts.role}deadline: ${parts.deadline}\n---\n\n# Deal\n\n`,
      `## Walk-away point\n\n${keys.map((key, index) => `- ${key}: ${parts.numbers[index]}\n`).join('')}`,
      `- Authority: Jo up to ${parts.authority}; beyond that Ann\n\n## Scenarios\n\n`,
      ...parts.scenarios.map(
        ([accepted, chance], index) =>
          `### ${index}. Way\n- Outcome: accept at ${accepted}\n- Probability: ${chance}\n\n`,
      ),
      '### Z. No deal\n- Outcome: walk away\n- Probability: 10%\n\n## Issues\n\n',
      table(
        ['Issue', 'Weight', 'Opening', 'Target', 'Walk-away', 'Their weight (est.)'],
        ...parts.issues.map((cells, index) => [`Issue ${index}`, ...cells]),
      ),
      table(
        ['Package', ...names],
        ...parts.packages.map((cells, index) => [`P${index}`, ...cells.slice(0, names.length)]),
      ),
      '## Concessions\n\n',
      table(
        ['Step', 'Give', 'Get', 'Price after'],
        ...parts.steps.map((price, index) => [`${index}`, 'price', 'term', price]),
      ),
      '## Offers\n\n',
      table(['Date', 'Who', 'Price', 'Note'], ...parts.offers.map(cells => [...cells, ''])),
      `## Timeline\n\n${parts.dates.map(date => `- [ ] ${date}: meeting – owner: Jo\n`).join('')}\n`,
      '## Listening questions\n\n1. What matters?\n',
    ].join('')
  })

/** Everything that is in some data, numbers and texts. */
function* leavesOf(data: unknown): Iterable<unknown> {
  if (typeof data === 'object' && data !== null)
    for (const inner of Object.values(data)) yield* leavesOf(inner)
  else yield data
}

const isOdd = (leaf: unknown) =>
  typeof leaf === 'number'
    ? !Number.isFinite(leaf)
    : typeof leaf === 'string' && /NaN|Infinity|undefined|null|\[object/.test(leaf)

describe('pictures of odd numbers', () => {
  it('never have a number that is none, nor an empty chart', () =>
    fc.assert(
      fc.property(textOf, text => {
        const brief = parseBrief(text)
        const deal = readDeal(brief, today, inEnglish)
        assert.deepEqual([...leavesOf(deal)].filter(isOdd), [])
        assert.notEqual(deal.lead.text.length, 0)
        for (const { data } of deal.axes)
          assert.ok(data.pins.length + (data.theirLimit === undefined ? 0 : 1) > 0, 'an axis without a mark')
        for (const part of [deal.issues, deal.time, deal.listening])
          if (part) assert.ok(part.heading !== '' && part.table.length > 0, 'a part without facts')
        for (const drawn of [dealSvg(brief, today, inEnglish), previewHtml(brief, today, inEnglish)])
          assert.doesNotMatch(drawn, /NaN|Infinity|undefined|\[object/)
      }),
      { numRuns: 50 },
    )).timeout(120_000)

  it('can be tried with any number', () =>
    fc.assert(
      fc.property(
        textOf,
        fc.constantFrom('walkAway', 'target', 'opening', 'batnaValue'),
        fc.constantFrom(0, -1, 1e-7, 428_000, 1e21, Number.NaN, Number.POSITIVE_INFINITY),
        (text, pin, amount) => {
          const trial = whatIf(parseBrief(text), { axis: 0, pin, amount }, today, inEnglish)
          assert.deepEqual(
            [...leavesOf(trial)].filter(isOdd).filter(leaf => leaf !== undefined),
            [],
          )
        },
      ),
      { numRuns: 20 },
    )).timeout(120_000)
})
