import assert from 'node:assert/strict'
import { inFolder, runIn } from './folder.js'

const lease = `---
counterparty: Marlow Estates
role: tenant
status: draft
---

# Office lease

## Timeline

- [ ] 2027-03-02: first meeting – owner: Priya

## Scenarios

### She asks for more

- Outcome: accept at €49k per year

## Walk-away point

- Walk-away: €45k per year
`

const files = {
  'deals/lease.negotiation.md': lease,
  'a-without-date.negotiation.md': '# Something\n\n## Context\n\nWe talk.\n',
  'b-deadline.negotiation.md': '---\ncounterparty: Nord\ndeadline: 2026-12-04\n---\n\n# Renewal\n',
  'c-won.negotiation.md': '---\ncounterparty: Süd\nstatus: won\ndeadline: 2026-11-25\n---\n\n# Over\n',
}

async function run(...args: readonly string[]) {
  let ended = { stdout: '', stderr: '', exitCode: -1 as number | null }
  await inFolder(files, async folder => {
    ended = await runIn(folder, ['list', ...args])
  })
  return ended
}

async function readJson(...args: readonly string[]) {
  return JSON.parse((await run('--format', 'json', ...args)).stdout)
}

describe('negotiation-brief list', () => {
  it('prints the documented JSON', async () => {
    const [brief] = await readJson('deals')
    const { readiness, band, errors, warnings, gaps, ...rest } = brief
    assert.deepEqual(rest, {
      file: 'deals/lease.negotiation.md',
      title: 'Office lease',
      counterparty: 'Marlow Estates',
      next: { date: '2027-03-02', text: 'first meeting' },
      fixFirst: [
        {
          message: 'Scenario “She asks for more” accepts €49k, €4k above your limit',
          rule: 'cross/scenario-past-limit',
          line: 17,
        },
        ...brief.fixFirst.slice(1),
      ],
    })
    assert.equal(brief.fixFirst.length, 3)
    assert.equal(typeof band, 'string')
    assert.ok(readiness >= 0 && readiness <= 100 && errors >= 1 && warnings >= 1)
    assert.deepEqual(Object.keys(gaps), ['open', 'all'])
  })

  it('has the next date first, then briefs without one, and finished ones last', async () => {
    const briefs: readonly { file: string; next: unknown }[] = await readJson()
    assert.deepEqual(
      briefs.map(({ file, next }) => [file, next]),
      [
        ['b-deadline.negotiation.md', { date: '2026-12-04', text: 'deadline' }],
        ['deals/lease.negotiation.md', { date: '2027-03-02', text: 'first meeting' }],
        ['a-without-date.negotiation.md', null],
        ['c-won.negotiation.md', { date: '2026-11-25', text: 'deadline' }],
      ],
    )
  })

  it('prints a table of 80 characters with a line for each brief', async () => {
    const { stdout, stderr, exitCode } = await run()
    assert.deepEqual([stderr, exitCode], ['', 0])
    const [head, ...lines] = stdout.trimEnd().split('\n')
    assert.equal(head, 'Date        What comes next  Brief           Ready  To fix  Gaps')
    assert.equal(lines.length, 4)
    assert.match(lines[1] ?? '', /^2027-03-02 {2}first meeting {4}deals\/lease +\d+ +\d+ +\d+\/\d+$/)
  })

  it('names a file that it cannot read', async () => {
    const { stdout, stderr, exitCode } = await run('none.md', 'deals')
    assert.equal(stderr, 'none.md was not read: there is no such file or folder; check how it is spelt\n')
    assert.match(stdout, /deals\/lease/)
    assert.equal(exitCode, 2)
  })

  it('says that there are no briefs', async () =>
    inFolder({}, async folder => {
      const { stdout, stderr } = await runIn(folder, ['list'])
      assert.equal(stdout, '')
      assert.match(stderr, /^No briefs found/)
    }))
})
