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
  return read(text, settings).reasons.map(({ text }) => text)
}

function read(text: string, settings: Settings) {
  const brief = parseBrief(text)
  return readiness(brief, lint(brief, { today: '2026-11-23', settings, mustBeReady: true }))
}

/** The worked brief after a replacement, which must match. */
function changed(from: string | RegExp, to: string): string {
  const text = halden.replace(from, to)
  assert.notEqual(text, halden)
  return text
}

describe('readiness', () => {
  it('of the worked brief is 100, with nothing to do', () => {
    assert.equal(score(halden, {}), '100 strong')
    assert.deepEqual(reasons(halden, {}), [])
  })

  it('of every good brief is "strong", in every language', () => {
    for (const folder of ['good', 'languages', 'crlf'])
      for (const name of readdirSync(`test/briefs/${folder}`)) {
        const text = readFileSync(`test/briefs/${folder}/${name}`, 'utf8')
        assert.match(score(text, {}), /strong$/, name)
      }
  })

  it('of the weak brief is 0, with the contradiction as the first reason', () => {
    assert.equal(score(weak, {}), '0 weak')
    const [first, ...others] = reasons(weak, {})
    assert.match(first ?? '', /^(?:\+\d+ if you resolve|Resolve) this first: /)
    assert.deepEqual(others, [
      '+20 if you plan three scenarios, one of them without a deal',
      '+20 if you fix 19 warnings',
    ])
  })

  it('waits with what begins to lack while a section is written', () => {
    const begun = parseBrief(changed('\n## Concessions', '### D. They wait\n- Trigger: no\n\n## Concessions'))
    assert.ok(readiness(begun, []).score < 100)
    assert.equal(readiness(begun, [], undefined, parseBrief(halden)).score, 100)
    const lacked = parseBrief(changed(/\n- BATNA: .*/, ''))
    assert.equal(readiness(lacked, [], undefined, lacked).score, readiness(lacked, []).score)
  })

  it('of an empty text is 0', () => {
    assert.equal(score('', {}), '0 weak')
    assert.deepEqual(reasons('', {}), [
      '+25 if you name the point where you walk away and what you do without a deal',
      '+20 if you plan three scenarios, one of them without a deal',
      '+15 if you say who the other side is and what you both need',
    ])
  })

  it('does not count the gaps of a template', () => {
    assert.equal(score(briefTemplate()), '0 weak')
    assert.deepEqual(
      reasons(briefTemplate())[0],
      '+25 if you name the point where you walk away and what you do without a deal',
    )
  })

  const checks: readonly (readonly [change: string | RegExp, to: string, todo: string])[] = [
    ['counterparty: Halden Retail GmbH\n', '', '+3 if you name the other side'],
    [/- \*\*Our interests.*\n/, '', '+3 if you say what you need'],
    [/- \*\*Their interests.*\n/, '', '+3 if you say what they need'],
    [
      /- \*\*Their interests.*\n/,
      '- **Their interests:** <what they need>\n',
      '+3 if you say what they need',
    ],
    [/- \*\*History.*\n/, '', '+3 if you say what happened before'],
    [/ {2}- Approach.*\n/g, '', '+3 if you say how you present your terms to them'],
    [/## Personality\n[\s\S]*?(?=\n## )/, '', '+10 if you say who sits opposite you and how they decide'],
    ['deadline: 2026-12-31\n', '', '+6 if you set a deadline and keep two days to spare at the end'],
    [/ – owner: .*/g, '', '+3 if you name an owner for each step'],
    ['2026-12-01 (Tue)', '2026-12-11 (Fri)', '+3 if you put the steps in the order of their dates'],
    [
      '2026-12-18 (Fri): signature',
      '2026-12-30 (Wed): signature',
      '+3 if you keep two days to spare at the end',
    ],
    [
      '2026-12-18 (Fri): signature',
      '2027-01-05 (Tue): signature',
      '+3 if you keep two days to spare at the end',
    ],
    [
      /### C\. [\s\S]*?(?=\n## )/,
      '',
      '+15 if you plan three scenarios, plan for no agreement and give each scenario a probability, 100% in all',
    ],
    [/- Probability: .*\n/g, '', '+5 if you give each scenario a probability, 100% in all'],
    ['Probability: 50%', 'Probability: 60%', '+5 if you give each scenario a probability, 100% in all'],
    [
      '- Trigger: "same price or we tender"\n',
      '',
      '+5 if you give each scenario a trigger, a response and an outcome',
    ],
    [/- BATNA: .*\n/, '', '+4 if you say what you do without a deal'],
    [/- BATNA: .*\n/, '- BATNA: they will accept in the end\n', '+4 if you say what you do without a deal'],
    [/- BATNA: .*\n/, '- BATNA:\n', '+4 if you say what you do without a deal'],
    [/- BATNA value: .*\n/, '', '+4 if you say what your alternative is worth'],
    [/- Authority: .*\n/, '- Authority: TBD\n', '+4 if you say who may agree, and up to what'],
    [/- Their (?:walk-away|BATNA) .*\n/g, '', '+4 if you estimate their limit or their alternative'],
    [/[1456]\. .*\n?/g, '', '+8 if you write three questions and ask how they decide'],
    [/3\. .*\n/, "3. Don't you think our offer is fair?\n", '+4 if you ask no leading question'],
  ]
  for (const [change, to, todo] of checks)
    it(`asks: ${todo} (${String(change)})`, () => assert.deepEqual(reasons(changed(change, to)), [todo]))

  it('is reduced by errors and warnings, up to a limit, and never by infos', () => {
    const settings = (level: 'error' | 'warning' | 'info'): Settings => ({
      rules: { '*': 'off', 'brief/placeholder': level },
    })
    const noted = (count: number) => `${halden}\n## Notes\n\n${'- TODO\n'.repeat(count)}`
    assert.equal(score(noted(1), settings('info')), '100 strong')
    assert.equal(score(noted(3), settings('warning')), '94 strong')
    assert.equal(score(noted(12), settings('warning')), '80 usable')
    assert.equal(score(noted(4), settings('error')), '68 partial')
    assert.equal(score(noted(9), settings('error')), '60 partial')
    assert.deepEqual(reasons(noted(9), settings('error')), ['+40 if you fix 9 errors'])
  })

  const only = (rule: string, level: 'error' | 'warning' | 'info' = 'error'): Settings => ({
    rules: { '*': 'off', [rule]: level },
  })

  it('is at most 59 for a brief that accepts worse than no deal, leaks or contradicts itself', () => {
    const past = changed('accept at €438k per year', 'accept at €35k per month')
    assert.equal(score(past, only('cross/scenario-past-limit')), '59 partial')
    assert.equal(score(past, only('cross/scenario-past-limit', 'warning')), '59 partial')
    assert.equal(score(past, only('cross/scenario-past-limit', 'info')), '100 strong')
    assert.match(
      reasons(past, only('cross/scenario-past-limit'))[0] ?? '',
      /^\+41 if you resolve this first: "€35k per month" is worse than/,
    )
    const twice = `${past}\n4. Would you sign at €35k per month, or at €428k per year?\n`
    assert.match(
      reasons(twice, {
        rules: { ...only('cross/scenario-past-limit').rules, 'question/reveals-limit': 'error' },
      })[0] ?? '',
      /^\+41 if you resolve the 2 worst problems, first this: "€35k per month" is worse than/,
    )
    const leak = changed('How do you weigh', 'Below €428k per year we walk: how do you weigh')
    assert.equal(score(leak, only('question/reveals-limit')), '59 partial')
    const late = changed('2026-12-18 (Fri): signature', '2027-01-05 (Tue): signature')
    assert.equal(score(late, only('timeline/after-deadline')), '59 partial')
  })

  it('is at most 59 with a limit that is worse than the BATNA without an amount as reason', () => {
    const limit = (reason: string) =>
      changed(/Walk-away: €428k per year.*/, `Walk-away: €400k per year, ${reason}`)
    const rule = only('cross/limit-worse-than-batna', 'warning')
    assert.equal(score(limit('because we like them'), rule), '59 partial')
    assert.equal(score(limit('because leaving costs €4k'), rule), '59 partial')
    assert.equal(score(limit('because leaving costs €30k'), rule), '100 strong')
  })

  it('is at most 74 if that rests on a likely fact', () => {
    const likely = changed(/- Walk-away: €428k per year.*/, '\nOur walk-away is €428k per year.\n').replace(
      'accept at €438k per year',
      'accept at €35k per month',
    )
    const rules = { '*': 'off', 'cross/scenario-past-limit': 'error' } as const
    assert.match(score(likely, { rules }), /^74 partial$/)
  })

  it('gives the points that each reason would bring', () => {
    const text = changed(/- BATNA: .*\n/, '').replace('accept at €438k per year', 'accept at €35k per month')
    const { score: before, reasons } = read(text, only('cross/scenario-past-limit'))
    assert.equal(before + reasons.reduce((sum, { points }) => sum + Math.round(points), 0), 100)
  })

  it('is the same with other line endings and with rules turned off', () => {
    assert.equal(score(halden.replace(/\n/g, '\r\n')), '100 strong')
    assert.equal(score('', nothing), '0 weak')
  })
})
