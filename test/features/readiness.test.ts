import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { briefTemplate } from '../../src/brief/templates.js'
import { readiness } from '../../src/features/briefs/readiness.js'
import { lint } from '../../src/rules/lint.js'
import type { Settings } from '../../src/rules/settings.js'

const halden = readFileSync('test/briefs/good/halden-renewal.negotiation.md', 'utf8')
const weak = readFileSync('examples/weak.negotiation.md', 'utf8')

const nothing: Settings = { rules: { '*': 'off' } }

/** The score and its band. By default no rule reports, so that the score depends on the sections only. */
function score(text: string, settings = nothing): string {
  const result = read(text, settings)
  return `${result.score} ${result.band}`
}

function reasons(text: string, settings = nothing): string[] {
  return read(text, settings).reasons.map(({ text, points }) => `−${Math.round(points * 10) / 10} ${text}`)
}

function read(text: string, settings: Settings) {
  const brief = parseBrief(text)
  return readiness(brief, lint(brief, { today: '2026-11-23', settings }))
}

/** The worked brief after a replacement, which must match. */
function changed(from: string | RegExp, to: string): string {
  const text = halden.replace(from, to)
  assert.notEqual(text, halden)
  return text
}

describe('readiness', () => {
  it('of the worked brief is 100, with nothing to do', () => {
    assert.equal(score(halden, {}), '100 ready')
    assert.deepEqual(reasons(halden, {}), [])
  })

  it('of every good brief is "ready", in every language', () => {
    for (const folder of ['good', 'languages', 'crlf'])
      for (const name of readdirSync(`test/briefs/${folder}`)) {
        const text = readFileSync(`test/briefs/${folder}/${name}`, 'utf8')
        assert.match(score(text, {}), /ready$/, name)
        assert.doesNotMatch(score(text, {}), /not ready/, name)
      }
  })

  it('of the weak brief is 0, with the contradiction as the first reason', () => {
    assert.equal(score(weak, {}), '0 contradictory')
    const [first, ...others] = reasons(weak, {})
    assert.match(first ?? '', /^−41 Contradictory: /)
    assert.deepEqual(others, ['−40 8 errors', '−20 To do in Scenarios: everything'])
  })

  it('of an empty text is 0', () => {
    assert.equal(score('', {}), '0 not ready')
    assert.deepEqual(reasons('', {}), [
      '−25 To do in Walk-away point: everything',
      '−20 To do in Scenarios: everything',
      '−15 To do in Context: everything',
    ])
  })

  it('does not count the gaps of a template', () => {
    assert.equal(score(briefTemplate()), '5 not ready')
    assert.deepEqual(reasons(briefTemplate())[0], '−25 To do in Walk-away point: everything')
  })

  const checks: readonly (readonly [change: string | RegExp, to: string, todo: string])[] = [
    ['counterparty: Halden Retail GmbH\n', '', '−3 To do in Context: counterparty'],
    [/- \*\*Our interests.*\n/, '', '−3 To do in Context: our interests'],
    [/- \*\*Their interests.*\n/, '', '−3 To do in Context: their interests'],
    [
      /- \*\*Their interests.*\n/,
      '- **Their interests:** <what they need>\n',
      '−3 To do in Context: their interests',
    ],
    [/- \*\*History.*\n/, '', '−3 To do in Context: history'],
    [/ {2}- Approach.*\n/g, '', '−2.5 To do in Personality: our approach'],
    [/## Personality\n[\s\S]*?(?=\n## )/, '', '−10 To do in Personality: everything'],
    ['deadline: 2026-12-31\n', '', '−6 To do in Timeline: a deadline, days to spare'],
    [/ – owner: .*/g, '', '−3 To do in Timeline: who does each step'],
    ['2026-12-01 (Tue)', '2026-12-11 (Fri)', '−3 To do in Timeline: steps in order'],
    ['2026-12-18 (Fri): signature', '2026-12-30 (Wed): signature', '−3 To do in Timeline: days to spare'],
    ['2026-12-18 (Fri): signature', '2027-01-05 (Tue): signature', '−3 To do in Timeline: days to spare'],
    [
      /### C\. [\s\S]*?(?=\n## )/,
      '',
      '−15 To do in Scenarios: three scenarios, one without a deal, probabilities of 100%',
    ],
    [/- Probability: .*\n/g, '', '−5 To do in Scenarios: probabilities of 100%'],
    ['Probability: 50%', 'Probability: 60%', '−5 To do in Scenarios: probabilities of 100%'],
    ['- Trigger: "same price or we tender"\n', '', '−5 To do in Scenarios: trigger, response and outcome'],
    [/- BATNA: .*\n/, '', '−3.6 To do in Walk-away point: BATNA'],
    [/- BATNA: .*\n/, '- BATNA: they will accept in the end\n', '−3.6 To do in Walk-away point: BATNA'],
    [/- BATNA: .*\n/, '- BATNA:\n', '−3.6 To do in Walk-away point: BATNA'],
    [/- BATNA value: .*\n/, '', '−3.6 To do in Walk-away point: BATNA value'],
    [/- Authority: .*\n/, '- Authority: TBD\n', '−3.6 To do in Walk-away point: authority'],
    [/- Their (?:walk-away|BATNA) .*\n/g, '', '−3.6 To do in Walk-away point: their side'],
    [/[1456]\. .*\n?/g, '', '−7.5 To do in Listening questions: three questions, one on how they decide'],
    [
      /3\. .*\n/,
      "3. Don't you think our offer is fair?\n",
      '−3.8 To do in Listening questions: none leading',
    ],
  ]
  for (const [change, to, todo] of checks)
    it(`asks: ${todo} (${String(change)})`, () => assert.deepEqual(reasons(changed(change, to)), [todo]))

  it('is reduced by errors and warnings, up to a limit, and never by infos', () => {
    const settings = (level: 'error' | 'warning' | 'info'): Settings => ({
      rules: { '*': 'off', 'brief/placeholder': level },
    })
    const noted = (count: number) => `${halden}\n## Notes\n\n${'- TODO\n'.repeat(count)}`
    assert.equal(score(noted(1), settings('info')), '100 ready')
    assert.equal(score(noted(3), settings('warning')), '94 ready')
    assert.equal(score(noted(12), settings('warning')), '80 usable')
    assert.equal(score(noted(4), settings('error')), '68 draft')
    assert.equal(score(noted(9), settings('error')), '60 draft')
    assert.deepEqual(reasons(noted(9), settings('error')), ['−40 9 errors'])
  })

  it('is at most 59 for a brief that contradicts itself', () => {
    const text = changed('accept at €438k per year', 'accept at €35k per month')
    const rules = { '*': 'off', 'cross/scenario-past-limit': 'error' } as const
    assert.equal(score(text, { rules }), '59 contradictory')
    assert.equal(score(text, { rules: { ...rules, 'cross/scenario-past-limit': 'warning' } }), '98 ready')
  })

  it('is the same with other line endings and with rules turned off', () => {
    assert.equal(score(halden.replace(/\n/g, '\r\n')), '100 ready')
    assert.equal(score('', nothing), '0 not ready')
  })
})
