import assert from 'node:assert/strict'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { lint } from '../../src/rules/lint.js'
import { toText } from '../../src/text/message.js'

const head = '---\nrole: tenant\n---\n\n## Walk-away point\n\n'
const about = /^(?:cross|walkaway|brief\/role)/
/** What is missing, and the form of the numbers, are not the matter here. */
const beside =
  /walkaway\/(?:no-(?:batna|target|authority|their-side)|price-only|batna-no-value|estimate-unlabelled)|cross\/units-differ/

function problems(text: string, before = head): readonly string[] {
  return lint(parseBrief(before + text), { today: '2026-11-23' })
    .filter(({ rule }) => about.test(rule) && !beside.test(rule))
    .map(({ rule, severity, message }) => `${severity} ${rule} ${toText(message)}`)
}

function each(cases: readonly (readonly [text: string, expected: readonly string[]])[], before = head): void {
  for (const [text, expected] of cases)
    it(JSON.stringify(text), () => assert.deepEqual(problems(text, before), expected))
}

describe('numbers are compared only with their like', () => {
  describe('on our side', () =>
    each([
      ['### Us\n\n- Walk-away: €47k\n\n### Them (est.)\n\n- Walk-away: €41k', []],
      ['- Us:\n  - Walk-away: €47k\n- Them:\n  - Walk-away: €41k', []],
      ['### Ours\n\n- Limit: €47k\n\n### Theirs\n\n- Limit: €44k', []],
      ['- Walk-away: €47k\n- Walk-away (theirs, est.): €44k', []],
      ['- Schmerzgrenze: 47 €\n- Grenze der Gegenseite: 44 €', []],
      [
        '- Walk-away: €47k\n- Limit: €45k',
        ['error cross/number-conflict Your limit is "€45k" here and "€47k" elsewhere'],
      ],
    ]))

  describe('in one case', () =>
    each([
      ['- Walk-away (3 years): €47k\n- Walk-away (5 years): €44k', []],
      [
        '### Lot A\n\n- Target: €43k\n- Walk-away: €47k\n\n### Lot B\n\n- Target: €20k\n- Walk-away: €23k',
        [],
      ],
      [
        '### Lot A\n\n- Target: €43k\n- Walk-away: €47k\n\n### Lot B\n\n- Target: €25k\n- Walk-away: €23k',
        ['error cross/limit-order Your target "€25k" is worse than your limit "€23k"'],
      ],
      ['- Target: €46k\n- Walk-away (3 years): €47k\n- Walk-away (5 years): €44k', []],
      [
        '- Target: €49k\n- Walk-away (3 years): €47k\n- Walk-away (5 years): €44k',
        ['error cross/limit-order Your target "€49k" is worse than your limit "€47k"'],
      ],
      [
        '- Walk-away (hard): €47k\n- Target (stretch): €49k',
        ['error cross/limit-order Your target "€49k" is worse than your limit "€47k"'],
      ],
      [
        '| Term | Opening | Target | Walk-away |\n| --- | --- | --- | --- |\n| Rent | €40k | €49k | €47k |\n| Notice | 12 months | 9 months | 6 months |',
        ['error cross/limit-order Your target "€49k" is worse than your limit "€47k"'],
      ],
    ]))

  describe('of one kind', () =>
    each([
      ['- Target: 5.5 × EBITDA\n- Walk-away: €47k per year', []],
      ['- Walk-away: 6x EBITDA', []],
      ['- Walk-away: CPI + 1 %\n- Target: 3 %', []],
      ['- Walk-away: 6-faches EBITDA', []],
      ['- Opening: 30\n- Target: 45\n- Walk-away: 60 days', []],
      ['- Opening: €40,000\n- Target: 43,000\n- Walk-away: €47k', []],
      [
        '- Opening: 40\n- Target: 49 days\n- Walk-away: 47 days',
        ['error cross/limit-order Your target "49 days" is worse than your limit "47 days"'],
      ],
    ]))

  it('and what is only likely is a warning that says how it was read', () =>
    assert.deepEqual(problems('We stop at €47k.\n\n- Target: €49k'), [
      'warning cross/limit-order Your target "€49k" is worse than your limit "€47k" (read as a limit of €47k, line 7)',
    ]))
})

describe('a limit is not missing', () => {
  each([
    ['| Item | Target | Walk-away |\n| --- | --- | --- |\n| Rent | €43k | €47k |', []],
    ['| Enjeu | Objectif | Plafond |\n| --- | --- | --- |\n| Loyer | 43 000 € | 47 000 € |', []],
    ['We leave if the rent is index-linked.', []],
    ['- Walk-away: personal guarantee', []],
    ['- Walk-away: they demand a veto', []],
    ['Up to €47k is fine with the board.', []],
    [
      'We do not want a bad deal.',
      ['warning walkaway/no-value Where do you walk away? Add "Walk-away: …" with a number or a condition'],
    ],
    [
      '- Deposit: €10k',
      ['warning walkaway/no-value Where do you walk away? Add "Walk-away: …" with a number or a condition'],
    ],
  ])
})
