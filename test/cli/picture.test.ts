import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { inFolder, type RunResult, runIn } from './folder.js'

const lease = `---
counterparty: Marlow Estates
role: tenant
deadline: 2027-04-30
---

# Office lease

## Walk-away point

- Opening: €40k per year
- Target: €42k per year
- Walk-away: €45k per year
- Their walk-away (est.): €41k–€44k per year
`

const files = {
  'deals/lease.negotiation.md': lease,
  'deals/other.negotiation.md': lease,
  'empty/readme.md': '# Nothing\n',
}

async function run(...args: readonly string[]): Promise<RunResult> {
  let ended: RunResult = { stdout: '', stderr: '', exitCode: null }
  await inFolder(files, async folder => {
    ended = await runIn(folder, ['picture', ...args])
  })
  return ended
}

async function refused(args: readonly string[], message: RegExp): Promise<void> {
  await inFolder(files, async folder => {
    const before = await readdir(folder, { recursive: true })
    const { stdout, stderr, exitCode } = await runIn(folder, ['picture', ...args])
    assert.deepEqual([stdout, exitCode], ['', 2])
    assert.match(stderr, message)
    assert.deepEqual(await readdir(folder, { recursive: true }), before)
  })
}

describe('negotiation-brief picture', () => {
  it('prints an SVG', async () => {
    const { stdout, stderr, exitCode } = await run('deals/lease.negotiation.md')
    assert.deepEqual([stderr, exitCode], ['', 0])
    assert.match(stdout, /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg /)
    assert.match(stdout, /Marlow Estates/)
    assert.match(stdout, /€45k/)
    assert.match(stdout, /<\/svg>\n$/)
  })

  it('writes the same SVG into a file, over an older one too', () =>
    inFolder({ ...files, 'deal.svg': 'old' }, async folder => {
      const { stdout } = await runIn(folder, ['picture', 'deals/lease.negotiation.md'])
      const written = await runIn(folder, ['picture', 'deals/lease.negotiation.md', '--out', 'deal.svg'])
      assert.deepEqual(written, { stdout: '', stderr: '', exitCode: 0 })
      assert.equal(await readFile(path.join(folder, 'deal.svg'), 'utf8'), stdout)
    }))

  it('counts from the day that it is given', async () => {
    const { stdout } = await run('deals/lease.negotiation.md', '--today', '2027-04-29')
    assert.match(stdout, /tomorrow/)
  })

  it('says what is missing where no number can be drawn', () =>
    inFolder({ 'a.negotiation.md': '# Talk\n\n## Context\n\nWe talk.\n' }, async folder => {
      const { stdout, exitCode } = await runIn(folder, ['picture', 'a.negotiation.md'])
      assert.equal(exitCode, 0)
      assert.match(stdout, /The deal cannot be drawn yet/)
    }))

  it('refuses a folder of several briefs', () =>
    refused(['deals'], /^deals names several briefs; a picture shows one\n$/))

  it('refuses a pattern of several briefs', () =>
    refused(['deals/*.md'], /^deals\/\*\.md names several briefs; a picture shows one\n$/))

  it('refuses a folder without a brief', () =>
    refused(['empty'], /^empty names no brief; a picture shows one\n$/))

  it('refuses a file that is missing', () =>
    refused(['none.negotiation.md'], /^none\.negotiation\.md was not read: there is no such file or folder/))

  it('refuses a file that is not UTF-8', () =>
    inFolder({ 'a.negotiation.md': new Uint8Array([0x23, 0x20, 0xff]) }, async folder => {
      const { stderr, exitCode } = await runIn(folder, ['picture', 'a.negotiation.md', '--out', 'deal.svg'])
      assert.deepEqual(
        [stderr, exitCode],
        ['a.negotiation.md was not read: it is not UTF-8 text; save it with the encoding UTF-8\n', 2],
      )
      assert.deepEqual(await readdir(folder), ['a.negotiation.md'])
    }))

  it('refuses two briefs', () =>
    refused(
      ['deals/lease.negotiation.md', 'deals/other.negotiation.md'],
      /^error: too many arguments for 'picture'\. Expected 1 argument but got 2\.\n/,
    ))

  it('refuses to write into a folder', () =>
    refused(['deals/lease.negotiation.md', '--out', 'empty'], /^empty was not written: /))

  it('refuses to write into a folder that is missing', () =>
    refused(['deals/lease.negotiation.md', '--out', 'none/deal.svg'], /^none\/deal\.svg was not written: /))
})
