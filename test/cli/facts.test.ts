import assert from 'node:assert/strict'
import { inFolder, runIn } from './folder.js'

const brief = `---
counterparty: Marlow Estates
role: tenant
---

# Lease

## Limits

- Opening: €40k per year
- Walk-away: €45–47k per year, because the move costs as much
- BATNA: Canal Street
- Their walk-away (est.): €41,000 per year
- Authority: Priya up to €46k
- The agent asks €51k

| Issue | Unit | Target | Walk-away |
| --- | --- | --- | --- |
| Index | % | 1.5 | 2 |

## Timeline

- [ ] 2027-03-02: first meeting – owner: Priya
- Rents rose in May 2026

## People

- Dana Marlow, owner
  - Approach: one page

## What if

### She asks for more

- Trigger: a second tenant
- Outcome: accept at €46k per year

## Questions

1. What would you change?
`

const position = (name: string, text: string, line: number, value: readonly unknown[], kind = 'money') => {
  const [low = null, high = low, currency = null, per = [], scope = null] = value
  return { name, text, line, low, high, kind, currency, per, scope, certainty: 'sure' }
}

const json = {
  file: 'lease.negotiation.md',
  language: 'en',
  role: 'buyer',
  sections: [
    { key: 'walkAway', heading: 'Limits', line: 8, certainty: 'sure' },
    { key: 'timeline', heading: 'Timeline', line: 21, certainty: 'sure' },
    { key: 'personality', heading: 'People', line: 26, certainty: 'sure' },
    { key: 'scenarios', heading: 'What if', line: 31, certainty: 'sure' },
    { key: 'questions', heading: 'Questions', line: 38, certainty: 'sure' },
  ],
  positions: [
    position('opening', '€40k per year', 10, [40_000, 40_000, 'EUR', ['year']]),
    position('walkAway', '€45–47k per year', 11, [45_000, 47_000, 'EUR', ['year']]),
    position('batna', 'Canal Street', 12, [], 'text'),
    position('theirWalkAway', '€41,000 per year', 13, [41_000, 41_000, 'EUR', ['year']]),
    position('authority', 'Priya up to €46k', 14, [46_000, 46_000, 'EUR']),
    position('target', '1.5', 19, [1.5, 1.5, null, [], 'Index'], 'percent'),
    position('walkAway', '2', 19, [2, 2, null, [], 'Index'], 'percent'),
  ],
  dates: [
    { line: 23, iso: '2027-03-02', text: '2027-03-02', isStep: true },
    { line: 24, iso: null, text: 'May 2026', isStep: true },
  ],
  people: [{ line: 28, name: 'Dana Marlow', evidence: null, approach: 'one page' }],
  scenarios: [
    {
      line: 33,
      name: 'She asks for more',
      trigger: 'a second tenant',
      response: null,
      outcome: 'accept at €46k per year',
      probability: null,
    },
  ],
  questions: [{ line: 40, kind: 'open', text: 'What would you change?' }],
  unread: [{ line: 15, text: 'The agent asks €51k' }],
}

const text = `lease.negotiation.md: language en, less is better for us
  Your numbers
    10  Your opening         sure      €40k per year
    11  Your limit           sure      €45–47k per year
    12  Your BATNA           sure      Canal Street
    14  Who may agree        sure      Priya up to €46k
    19  Your target          sure      1.5 (Index, 1.5%)
    19  Your limit           sure      2 (Index, 2%)

  Their numbers
    13  Their limit          sure      €41,000 per year

  Numbers that could not be read
    15  Not read             not read  The agent asks €51k

  Sections
     8  Walk-away point      sure      Limits
    21  Timeline             sure      Timeline
    26  Personality          sure      People
    31  Scenarios            sure      What if
    38  Listening questions  sure      Questions

  Dates
    23  Step                 sure      2027-03-02
    24  Step                 likely    May 2026 (no single day)

  People
    28  Person               sure      Dana Marlow

  Scenarios
    33  Scenario             sure      She asks for more (accept at €46k per year)

  Questions
    40  Question             sure      What would you change? (open)
`

async function run(...args: readonly string[]) {
  let ended = { stdout: '', stderr: '', exitCode: -1 as number | null }
  await inFolder({ 'lease.negotiation.md': brief, 'empty.md': '' }, async folder => {
    ended = await runIn(folder, ['facts', ...args])
  })
  return ended
}

describe('negotiation-brief facts', () => {
  it('prints the documented JSON', async () => {
    const { stdout, stderr, exitCode } = await run('--format', 'json')
    assert.deepEqual([JSON.parse(stdout), stderr, exitCode], [[json], '', 0])
  })

  it('prints an aligned line for each fact', async () =>
    assert.deepEqual(await run('lease.negotiation.md'), { stdout: text, stderr: '', exitCode: 0 }))

  it('says that nothing was read', async () =>
    assert.equal(
      (await run('empty.md')).stdout,
      'empty.md: language en, not known whether more or less is better for us\n  Nothing was read\n',
    ))

  it('names a file that it cannot read', async () => {
    const { stderr, exitCode } = await run('none.md', 'empty.md')
    assert.equal(stderr, 'none.md was not read: there is no such file or folder; check how it is spelt\n')
    assert.equal(exitCode, 2)
  })

  it('reads standard input', async () => {
    const ended = await runIn('.', ['facts', '--stdin', '--format', 'json'], { stdin: brief })
    assert.deepEqual(JSON.parse(ended.stdout), [{ ...json, file: 'stdin.negotiation.md' }])
  })
})
