import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { describeGaps, describeLeft, firstSteps, fixFirst } from '../../src/features/fix-first/fix-first.js'
import { lint } from '../../src/rules/lint.js'
import { inEnglish } from '../../src/text/message.js'

const today = '2026-11-23'

function read(text: string) {
  const brief = parseBrief(text)
  return { brief, problems: lint(brief, { today }) }
}

/** The first sentences. */
function say(text: string): readonly string[] {
  const { brief, problems } = read(text)
  return fixFirst(brief, problems).sentences.map(({ text }) => text)
}

const weak = readFileSync('examples/weak.negotiation.md', 'utf8')

/** A brief with these key numbers and these further sections. */
function withNumbers(role: string, numbers: readonly string[], rest = ''): string {
  return `---\nrole: ${role}\n---\n\n## Walk-away point\n\n${numbers.map(line => `- ${line}\n`).join('')}\n${rest}`
}

describe('what to fix first', () => {
  it('in the weak example is the BATNA, then what is past the limit, then the question', () =>
    assert.deepEqual(say(weak), [
      'Your BATNA, €4,500 per month, is €4,000 per year better than your limit, €48k–50k per year; your target, €47k per year, is worse still',
      'Scenario “Bad” accepts €44k, €4k below your limit; also past it: concession “−€8k” (€45k)',
      'The question “Can you go to €48k, because below that we walk?” gives your limit away',
    ]))

  it('leaves the rest to one line that counts each problem once, and no hint', () => {
    const { brief, problems } = read(weak)
    const { left } = fixFirst(brief, problems)
    const counted = problems.filter(({ severity }) => severity !== 'hint').length
    assert.equal(left.more, counted - 6)
    assert.match(describeLeft(left, true, inEnglish), /^45 more to improve · \d+ of \d+ gaps open$/)
  })

  it('has the first fix of the first problem as its action', () => {
    const { brief, problems } = read(weak)
    const { steps } = firstSteps(brief, problems)
    assert.deepEqual(
      steps.map(({ rule, action }) => [rule, action.effect?.kind, action.title]),
      [
        ['cross/limit-worse-than-batna', 'edit', 'Set your limit to €54k per year'],
        ['cross/scenario-past-limit', 'edit', 'Change to your limit, €48k–50k per year'],
        ['question/reveals-limit', 'edit', 'Replace the question'],
      ],
    )
  })

  it('names the harm of what ruins the deal where a warning has only two points', () => {
    const limits = ['Walk-away: €48k', 'BATNA value: €54k', 'BATNA: sell it to Nordkauf']
    const questions = '## Listening questions\n\n1. We can go down to €48k, does that help?\n\n'
    const brief = parseBrief(withNumbers('seller', limits, questions))
    const { steps } = firstSteps(brief, lint(brief, { today }))
    assert.deepEqual(
      steps.slice(0, 2).map(({ rule, gain }) => [rule, gain]),
      [
        ['cross/limit-worse-than-batna', 'keeps you from a deal worse than none'],
        ['question/reveals-limit', '+8 points'],
      ],
    )
  })

  it('offers a copy for others where a brief leaks, and else the page of the rule', () => {
    const actions = (text: string, fileName = '') => {
      const brief = parseBrief(text)
      const { steps } = firstSteps(brief, lint(brief, { today, fileName }))
      return steps.map(({ action }) => [action.title, action.effect?.kind])
    }
    const shared = actions('# Lease\n\n## Walk-away point\n\n- Walk-away: €48k\n', 'a.shared.negotiation.md')
    assert.deepEqual(shared[0], ['Share a Copy Without Secrets…', 'command'])
    const single = actions(withNumbers('seller', ['Walk-away: €48k', 'Their walk-away (est.): €45k']))
    assert.ok(single.some(([title, kind]) => title === 'How to fix it…' && kind === undefined))
  })

  it('is nothing in a good brief', () => {
    const { brief, problems } = read(readFileSync('test/briefs/good/halden-renewal.negotiation.md', 'utf8'))
    const { sentences, left } = fixFirst(brief, problems)
    assert.deepEqual([sentences, left.more], [[], 0])
  })

  it('says once what is wrong with a step past the limit', () => {
    const text = withNumbers(
      'seller',
      ['Opening: €60k', 'Walk-away: €48k'],
      '## Concessions\n\n| Step | Give | Get | Price after |\n| - | - | - | - |\n| 1 | price | a longer term | €57k |\n| 2 | the rest |  | €44k |\n\n',
    )
    const { brief, problems } = read(text)
    const rules = fixFirst(brief, problems).sentences.map(({ rule }) => rule)
    assert.equal(rules[0], 'concession/past-limit')
    assert.ok(problems.some(({ rule }) => rule === 'concession/unpaired'))
    assert.ok(!rules.includes('concession/unpaired') && !rules.includes('concession/steps-grow'))
  })

  it('is nothing in an empty brief', () => assert.deepEqual(say(''), []))

  const scenario = (outcome: string, name = 'Press') =>
    `## Scenarios\n\n### ${name}\n\n- Trigger: they press\n- Response: listen\n- Outcome: ${outcome}\n\n`
  const table = (...rows: readonly string[]) =>
    `## Issues\n\n| Issue | Unit | Opening | Target | Walk-away |\n| --- | --- | --- | --- | --- |\n| Price | € per year | 468,000 | 455,000 | 428,000 |\n\n| Package | Price |\n| --- | --- |\n${rows.join('\n')}\n`

  const firsts: readonly (readonly [name: string, text: string, first: string])[] = [
    [
      'writes the distance like the amount',
      withNumbers('seller', ['Walk-away: €48,000'], scenario('accept at €44,500.50')),
      'Scenario “Press” accepts €44,500.50, €3,499.50 below your limit',
    ],
    [
      'says that something else is asked for it',
      withNumbers('candidate', ['Walk-away: £76,000'], scenario('accept at £74,000, only with a car')),
      'Scenario “Press” accepts £74,000, £2,000 below your limit, for something in return',
    ],
    [
      'is exact where floating point is not',
      withNumbers('seller', ['Walk-away: €0.30 per tray'], scenario('accept at €0.20 per tray')),
      'Scenario “Press” accepts €0.20, €0.10 below your limit',
    ],
    [
      'says "above" to a buyer',
      withNumbers('buyer', ['Walk-away: €45k per year'], scenario('accept at €47k per year')),
      'Scenario “Press” accepts €47k, €2k above your limit',
    ],
    [
      'counts per year where the units differ',
      withNumbers('seller', ['Walk-away: €428k per year'], scenario('settle at €35k per month')),
      'Scenario “Press” accepts €35k, €8,000 per year below your limit',
    ],
    [
      'writes German amounts as Germans do',
      withNumbers(
        'seller',
        ['Walk-away: 430.000 € pro Jahr'],
        '## Szenarien\n\n### Druck\n\n- Auslöser: sie drohen\n- Ergebnis: wir nehmen 420.000 € pro Jahr an\n',
      )
        .replace('Walk-away point', 'Ausstiegspunkt')
        .replace('Walk-away:', 'Limit:')
        .replace('seller', 'Verkäufer'),
      'Scenario “Druck” accepts 420.000 €, 10.000 € below your limit',
    ],
    [
      'names a package and its issue',
      table('| Index | 455,000 |', '| Volume | 420,000 |'),
      'Package “Volume” has 420,000 for “Price”, €8,000 below your limit',
    ],
    [
      'names three more, and counts the rest',
      withNumbers(
        'seller',
        ['Walk-away: €48k'],
        `## Scenarios\n\n${['A', 'B', 'C', 'D', 'E', 'F'].map(name => scenario('accept at €40k', name).replace('## Scenarios\n\n', '')).join('')}`,
      ),
      'Scenario “A” accepts €40k, €8k below your limit; also past it: scenario “B” (€40k), scenario “C” (€40k), scenario “D” (€40k), 2 more',
    ],
    [
      'compares the target with the limit',
      withNumbers('seller', ['Opening: €60k', 'Target: €47k', 'Walk-away: €48k']),
      'Your target, €47k, is €1k worse than your limit, €48k',
    ],
    [
      'compares the target with the BATNA',
      withNumbers('seller', [
        'Opening: €60k',
        'Target: €50k',
        'Walk-away: €48k, because they pay €6k for the move',
        'BATNA: sell to Nordkauf',
        'BATNA value: €54k',
      ]),
      'Your BATNA, €54k, is €4k better than your target, €50k',
    ],
    [
      'names what a question gives away',
      withNumbers(
        'seller',
        ['Opening: €60k', 'Target: €54k', 'Walk-away: €48k'],
        '## Listening questions\n\n- What if we said €54k?\n',
      ),
      'The question “What if we said €54k?” gives your target away',
    ],
  ]
  for (const [name, text, first] of firsts) it(name, () => assert.equal(say(text)[0], first))

  it('says the same mistake in several places once', () => {
    const row = (step: number) => `| ${step} | training day ${step} | |\n`
    const text = `## Concessions\n\n| Step | Give | Get |\n| --- | --- | --- |\n${[1, 2, 3].map(row).join('')}`
    const said = say(text).find(sentence => sentence.includes('training day 1'))
    assert.match(said ?? '', / \(and 2 more like it\)$/)
  })
})

describe('what is left', () => {
  const left = (more: number, open: number, all: number) => ({ more, gaps: { open, all } })
  const lines: readonly (readonly [line: string, ...Parameters<typeof describeLeft>])[] = [
    ['12 more to improve · 9 of 74 gaps open', left(12, 9, 74), true, inEnglish],
    ['12 to improve · no gaps open', left(12, 0, 74), false, inEnglish],
    ['9 of 74 gaps open', left(0, 9, 74), true, inEnglish],
    ['', left(0, 0, 0), false, inEnglish],
  ]
  for (const [line, ...args] of lines) it(`is "${line}"`, () => assert.equal(describeLeft(...args), line))

  it('can be one gap', () => assert.equal(describeGaps({ open: 1, all: 1 }, inEnglish), '1 of 1 gap open'))
})
