import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { lint } from '../../src/rules/lint.js'

const good = readFileSync(new URL('../../examples/halden-renewal.negotiation.md', import.meta.url), 'utf8')

/** Checks which rules report an error or warning, or an expected info, after replacements in the good brief. */
function check(
  changes: readonly (readonly [string | RegExp, string])[],
  grave: readonly string[],
  infos: readonly string[] = [],
) {
  const text = changes.reduce((brief, [from, to]) => {
    const changed = brief.replace(from, to)
    assert.notEqual(changed, brief, `"${from}" stands in the brief`)
    return changed
  }, good)
  const problems = lint(parseBrief(text), { today: '2026-11-23' })
  const isErrorOrWarning = (severity: string) => severity === 'error' || severity === 'warning'
  const found = problems
    .filter(({ severity }) => isErrorOrWarning(severity))
    .map(({ severity, rule }) => `${severity} ${rule}`)
  assert.deepEqual(found.sort(), [...grave].sort())
  for (const rule of infos)
    assert.ok(
      problems.some(problem => problem.rule === rule),
      rule,
    )
}

const scenarioB = 'Outcome: accept at €438k per year'

describe('one contradiction in a good brief', () => {
  it('the wrong role is a single error', () =>
    check([['role: seller', 'role: buyer']], ['error brief/role-contradicts-numbers']))
  it('the target below the limit in both places', () =>
    check(
      [
        ['| 455,000 |   428,000 |', '| 425,000 |   428,000 |'],
        ['Target: €455k', 'Target: €425k'],
      ],
      ['error cross/limit-order', 'error cross/limit-order'],
    ))
  it('the target below the limit in only one place', () =>
    check([['Target: €455k', 'Target: €425k']], ['error cross/limit-order', 'error cross/number-conflict']))
  it('a scenario that accepts too little per month', () =>
    check(
      [[`${scenarioB}, only with 36 months`, 'Outcome: accept at €35k per month']],
      ['error cross/scenario-past-limit'],
    ))
  it('a scenario that accepts too little for something else is a warning', () =>
    check([[scenarioB, 'Outcome: accept at €35k per month']], ['warning cross/scenario-past-limit']))
  it('a package past the limit of an issue', () =>
    check(
      [['| Volume  | 438,000 |', '| Volume  | 420,000 |']],
      ['error package/past-limit'],
      ['package/uneven'],
    ))
  it('a signature on a Saturday that is labelled Friday', () =>
    check(
      [['2026-12-18 (Fri): signature', '2026-12-19 (Fri): signature']],
      ['error date/impossible'],
      ['date/weekend'],
    ))
  it('probabilities of 110 %', () =>
    check([['Probability: 50%', 'Probability: 60%']], ['warning scenario/probability-sum']))
  it('weights of 110', () =>
    check([['|     25 |      15 |', '|     35 |      15 |']], ['warning issues/weights-sum']))
  it('a BATNA that ends before the deadline', () =>
    check([['valid until 2027-01-15', 'valid until 2026-12-15']], ['warning cross/batna-expires-first']))
  it('no room for agreement between the limits', () =>
    check([['€450k–€475k per year', '€410k–€425k per year']], ['warning cross/no-zopa']))
})
