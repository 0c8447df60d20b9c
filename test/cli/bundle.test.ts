import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildInto, run } from './bundle.js'
import { type Ended, type Files, inFolder } from './folder.js'

const weak = readFileSync(new URL('../../examples/weak.negotiation.md', import.meta.url), 'utf8')
const briefs: Files = Object.fromEntries(
  Array.from({ length: 12 }, (_, n) => [
    `deals/${n}.negotiation.md`,
    n % 4 === 3 ? '' : `${weak}\n\nBrief ${n}\n`,
  ]),
)

describe('the command line as it is delivered', function () {
  this.timeout(60_000)
  let built = ''
  let cli = ''

  before(async () => {
    built = await mkdtemp(path.join(await realpath(tmpdir()), 'negotiation brief built '))
    cli = await buildInto(built)
  })
  after(() => rm(built, { recursive: true }))

  /** Hands over a folder with the briefs, and how to check them with a cache beside them. */
  function inDeals(
    use: (check: (...args: readonly string[]) => Promise<Ended>, cache: string) => Promise<void>,
  ): Promise<void> {
    return inFolder(briefs, async folder => {
      const home = path.join(folder, 'home')
      const env = { ...process.env, HOME: home, LOCALAPPDATA: home, XDG_CACHE_HOME: home, NO_COLOR: '1' }
      const cwd = path.join(folder, 'deals')
      await use((...args) => run([cli, 'check', ...args], { cwd, env }), path.join(home, 'negotiation-brief'))
    })
  }

  it('is its own worker', () =>
    inDeals(async (check, cache) => {
      for (const format of ['text', 'json']) {
        const args = ['--format', format, '--no-cache', '--workers']
        const alone = await check(...args, '1')
        assert.deepEqual([alone.stderr, alone.exitCode], ['', 1])
        assert.deepEqual(await check(...args, '2'), alone)
      }
      assert.ok(!existsSync(cache))
    }))

  it('does not load the rules for what it knows', () =>
    inDeals(async check => {
      const first = await check()
      const engine = readdirSync(path.join(built, 'cli')).filter(name => /^engine-.*\.js$/.test(name))
      assert.equal(engine.length, 1)
      rmSync(path.join(built, 'cli', String(engine)))
      try {
        assert.deepEqual(await check(), first)
        assert.equal((await check('--no-cache')).exitCode, 2)
      } finally {
        assert.equal(await buildInto(built), cli)
      }
    }))

  it('keeps its results when two run at once', () =>
    inDeals(async (check, cache) => {
      const alone = await check('--no-cache')
      const all = await Promise.all([check(), check(), check('--workers', '2')])
      assert.deepEqual(all, [alone, alone, alone])
      const names = readdirSync(cache).filter(name => name.startsWith('results-'))
      assert.ok(names.length > 0 && names.every(name => /^results-[0-9a-f]$/.test(name)))
      assert.deepEqual(await check(), alone)
    }))
})
