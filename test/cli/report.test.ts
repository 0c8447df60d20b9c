import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { inFolder, type RunResult, runIn } from './folder.js'

const lease = `---
counterparty: Marlow Estates
role: tenant
deadline: 2027-04-30
confidentiality: internal only
---

# Office lease

## Timeline

- [ ] 2027-04-12: meeting 1 – owner: Priya

## Walk-away point

- Opening: €40k per year
- Target: €42k per year
- Walk-away: €45k per year
- Their walk-away (est.): €41k–€44k per year
`

const files = {
  'deals/lease.negotiation.md': lease,
  'deals/other.negotiation.md': lease,
  'german.negotiation.md': lease.replace('role: tenant', 'role: tenant\nlanguage: de'),
  'leaky.negotiation.md': lease.replace('Opening: €40k', 'Opening: €45k'),
  'empty/readme.md': '# Nothing\n',
}

async function run(...args: readonly string[]): Promise<RunResult> {
  let ended: RunResult = { stdout: '', stderr: '', exitCode: null }
  await inFolder(files, async folder => {
    ended = await runIn(folder, ['report', ...args])
  })
  return ended
}

async function refused(args: readonly string[], message: RegExp, code = 2): Promise<void> {
  await inFolder(files, async folder => {
    const before = await readdir(folder, { recursive: true })
    const { stdout, stderr, exitCode } = await runIn(folder, ['report', ...args])
    assert.deepEqual([stdout, exitCode], ['', code])
    assert.match(stderr, message)
    assert.deepEqual(await readdir(folder, { recursive: true }), before)
  })
}

describe('negotiation-brief report', () => {
  it('prints a page', async () => {
    const { stdout, stderr, exitCode } = await run('deals/lease.negotiation.md')
    assert.deepEqual([stderr, exitCode], ['', 0])
    assert.match(stdout, /^<!DOCTYPE html>\n<html lang="en">/)
    assert.match(stdout, /Marlow Estates: Office lease/)
    assert.match(stdout, /Our limit is <b>€45k per year<\/b>/)
    assert.match(stdout, /<\/html>\n$/)
  })

  it('writes the same page into a file, over an older one too', () =>
    inFolder({ ...files, 'page.html': 'old' }, async folder => {
      const { stdout } = await runIn(folder, ['report', 'deals/lease.negotiation.md'])
      const written = await runIn(folder, ['report', 'deals/lease.negotiation.md', '--out', 'page.html'])
      assert.deepEqual(written, { stdout: '', stderr: '', exitCode: 0 })
      assert.equal(await readFile(path.join(folder, 'page.html'), 'utf8'), stdout)
      assert.deepEqual((await readdir(folder)).sort(), [
        'deals',
        'empty',
        'german.negotiation.md',
        'leaky.negotiation.md',
        'page.html',
      ])
    }))

  it('adds the whole brief', async () => {
    const { stdout } = await run('deals/lease.negotiation.md', '--whole')
    assert.match(stdout, /<article class="sheet whole">[\s\S]*<h2>Timeline<\/h2>/)
  })

  it('speaks the language of the brief', async () => {
    const { stdout } = await run('german.negotiation.md')
    assert.match(stdout, /<html lang="de">/)
    assert.match(stdout, /Unser Limit ist <b>€45k per year<\/b>/)
  })

  it('prints JSON', async () => {
    const { stdout } = await run('deals/lease.negotiation.md', '--format', 'json', '--today', '2027-04-01')
    const { title, audience, decideBy, dates, whole } = JSON.parse(stdout)
    assert.deepEqual(
      [title, audience, decideBy.day, dates.rows.length, whole],
      ['Marlow Estates: Office lease', 'boss', 'Sun 11 Apr 2027', 2, undefined],
    )
  })

  it('prints a calendar', async () => {
    const { stdout } = await run('deals/lease.negotiation.md', '--format', 'ics')
    assert.match(stdout, /^BEGIN:VCALENDAR\r\n/)
    assert.match(stdout, /\r\nDTSTART;VALUE=DATE:20270412\r\n/)
    assert.match(stdout, /\r\nSUMMARY:meeting 1 – Priya\r\n/)
  })

  it('writes a Word document', () =>
    inFolder(files, async folder => {
      const args = ['report', 'deals/lease.negotiation.md', '--format', 'docx', '--out', 'page.docx']
      assert.deepEqual(await runIn(folder, args), { stdout: '', stderr: '', exitCode: 0 })
      assert.equal((await readFile(path.join(folder, 'page.docx'))).subarray(0, 2).toString(), 'PK')
    }))

  it('gives the other side only what may be shared', async () => {
    const { stdout, exitCode } = await run('deals/lease.negotiation.md', '--audience', 'other')
    assert.equal(exitCode, 0)
    assert.match(stdout, /€40k/)
    assert.doesNotMatch(stdout, /€4[1245]k|internal only/)
  })

  it('refuses while a secret would still be in it, and names its place', () =>
    refused(
      ['leaky.negotiation.md', '--audience', 'other'],
      /^leaky\.negotiation\.md:\d+:\d+: .*limit\nNothing was written/,
      1,
    ))

  it('refuses to print a Word document', () =>
    refused(
      ['deals/lease.negotiation.md', '--format', 'docx'],
      /^A Word document is not text: name its file with --out\n$/,
    ))

  it('refuses to replace the brief', () =>
    refused(
      ['deals/lease.negotiation.md', '--out', 'deals/lease.negotiation.md'],
      /^deals\/lease\.negotiation\.md is the brief itself: name another file with --out\n$/,
    ))

  it('refuses a folder of several briefs, or without one', async () => {
    await refused(['deals'], /^deals names several briefs; a report is about one\n$/)
    await refused(['empty'], /^empty names no brief; a report is about one\n$/)
  })

  it('refuses a file that is missing', () =>
    refused(['none.negotiation.md'], /^none\.negotiation\.md was not read: there is no such file or folder/))

  it('refuses to write into a folder that is missing', () =>
    refused(['deals/lease.negotiation.md', '--out', 'none/page.html'], /^none\/page\.html was not written: /))
})
