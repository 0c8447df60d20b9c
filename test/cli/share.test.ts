import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { inFolder, runIn } from './folder.js'

const brief = `# Boxes

## Walk-away point

- Opening: €60k
- Walk-away: €48k

## Questions

- How do you decide?
- Could you live with 48,000?
`

const files = {
  'deals/boxes.negotiation.md': brief,
  'deals/equal.negotiation.md': brief.replace('€60k', '€48k'),
  'deals/other.negotiation.md': brief,
}

const copy = `---
audience: other
updated: 2026-11-30
---

# Boxes

## Our opening

- Opening: €60k

## Open questions

- How do you decide?
`

const day = ['--today', '2026-11-30']

describe('negotiation-brief share', () => {
  it('writes a copy beside the brief, over an older one too, and leaves the brief as it is', () =>
    inFolder({ ...files, 'deals/boxes.for-other.negotiation.md': 'old' }, async folder => {
      const ended = await runIn(folder, ['share', 'deals/boxes.negotiation.md', ...day])
      assert.deepEqual(ended, {
        stdout: 'deals/boxes.for-other.negotiation.md written: 2 lines left out, 2 changed\n',
        stderr: '',
        exitCode: 0,
      })
      const read = (name: string) => readFile(path.join(folder, 'deals', name), 'utf8')
      assert.equal(await read('boxes.for-other.negotiation.md'), copy)
      assert.equal(await read('boxes.negotiation.md'), brief)
      assert.equal((await readdir(path.join(folder, 'deals'))).length, 4)
    }))

  it('writes for another reader, and where it is told to', () =>
    inFolder(files, async folder => {
      const args = ['share', 'deals/boxes.negotiation.md', '--audience', 'boss', '--out', 'boss.md', ...day]
      assert.equal((await runIn(folder, args)).stdout, 'boss.md written: 0 lines left out, 0 changed\n')
      const head = '---\naudience: boss\nupdated: 2026-11-30\n---\n\n'
      assert.equal(await readFile(path.join(folder, 'boss.md'), 'utf8'), head + brief)
    }))

  it('names the place of a secret that stays, and writes nothing', () =>
    inFolder(files, async folder => {
      const { stdout, stderr, exitCode } = await runIn(folder, ['share', 'deals/equal.negotiation.md'])
      assert.deepEqual([stdout, exitCode], ['', 1])
      assert.match(
        stderr,
        /^deals\/equal\.negotiation\.md:5:12: €48k is also your limit\nNothing was written: /,
      )
      assert.equal((await readdir(path.join(folder, 'deals'))).length, 3)
    }))

  it('refuses what is no single brief, and to write over the brief', () =>
    inFolder(files, async folder => {
      const refused = async (args: readonly string[], message: RegExp) => {
        const { stdout, stderr, exitCode } = await runIn(folder, ['share', ...args])
        assert.deepEqual([stdout, exitCode], ['', 2])
        assert.match(stderr, message)
      }
      await refused(['none.negotiation.md'], /was not read: there is no such file/)
      await refused(['deals'], /names several briefs; a copy is made of one/)
      await refused(
        ['deals/boxes.negotiation.md', '--out', 'deals/boxes.negotiation.md'],
        /is the brief itself/,
      )
      await refused(['deals/boxes.negotiation.md', '--out', 'none/a.md'], /none\/a\.md was not written: /)
      await refused(
        ['deals/boxes.negotiation.md', '--audience', 'friends'],
        /Allowed choices are team, boss, other/,
      )
    }))

  it('makes copies that are checked for leaks only and are in no list', () =>
    inFolder(files, async folder => {
      await runIn(folder, ['share', 'deals/boxes.negotiation.md', ...day])
      const checked = await runIn(folder, ['check', 'deals/boxes.for-other.negotiation.md', '--verbose'])
      assert.equal(checked.exitCode, 0)
      assert.doesNotMatch(checked.stdout, /section-missing|question\//)
      const listed = JSON.parse((await runIn(folder, ['list', '--format', 'json'])).stdout)
      assert.deepEqual(
        listed.map(({ file }: { readonly file: string }) => path.posix.basename(file)).sort(),
        ['boxes.negotiation.md', 'equal.negotiation.md', 'other.negotiation.md'],
      )
    }))
})
