import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Job } from '../../src/cli/job.js'
import type { PlacedProblem } from '../../src/cli/report.js'
import { openCache, type ResultCache } from '../../src/cli/result-cache.js'
import { readProblems, writeLine } from '../../src/cli/result-line.js'
import { type Ended, inFolder, runIn, type Surroundings } from './folder.js'

const weak = readFileSync(new URL('../../examples/weak.negotiation.md', import.meta.url), 'utf8')
const day = '2026-11-23'

interface Bench {
  /** Where the briefs are. */
  readonly folder: string
  /** Where the cache is, once there is one. */
  readonly cache: string
  write(file: string, content: string): void
  /** Checks everything, or what the arguments say. */
  check(args?: readonly string[], surroundings?: Surroundings & { readonly build?: string }): Promise<Ended>
}

/** Hands over a folder with two briefs that have been checked, and their cache. */
function afterFirstRun(use: (bench: Bench, first: Ended) => Promise<void>): Promise<void> {
  return inFolder(
    { 'deals/a.negotiation.md': weak, 'deals/b.negotiation.md': `${weak}\n- Target: €1\n` },
    async root => {
      const [folder, cache] = [path.join(root, 'deals'), path.join(root, 'cache', 'here')]
      const bench: Bench = {
        folder,
        cache,
        write: (file, content) => writeFileSync(path.join(folder, file), content),
        check: (args = [], { build = 'first', ...surroundings } = {}) => {
          const day = surroundings.today ?? '2026-11-23'
          const given = { cache: { folder: cache, build, day }, ...surroundings }
          return runIn(folder, ['check', ...args], given)
        },
      }
      await use(bench, await bench.check())
    },
  )
}

/** The files of the cache; a file that was written again is another one. */
function look(folder: string): readonly string[] {
  return readdirSync(folder).map(name => {
    const { ino, mtimeMs } = statSync(path.join(folder, name))
    return `${name} ${ino} ${mtimeMs}`
  })
}

interface Case {
  readonly act?: (bench: Bench) => void
  readonly args?: readonly string[]
  readonly surroundings?: Surroundings & { readonly build?: string }
  readonly isKnown: boolean
}

const cases: { readonly [name: string]: Case } = {
  'when nothing has changed': { isKnown: true },
  'when only the time of the file has changed': {
    act: ({ write }) => write('a.negotiation.md', weak),
    isKnown: true,
  },
  'when only the form of the report has changed': {
    args: ['--format', 'json', '--verbose', '--max-warnings', '0'],
    isKnown: true,
  },
  'when one of them is asked for': { args: ['a.negotiation.md'], isKnown: true },
  'but not of another text': { act: ({ write }) => write('a.negotiation.md', `${weak} `), isKnown: false },
  'but not of another file': { act: ({ write }) => write('c.negotiation.md', weak), isKnown: false },
  'but not of another day': { args: ['--today', '2026-11-24'], isKnown: false },
  'but not from the day before': { surroundings: { today: '2026-11-24' }, isKnown: false },
  'but not of another program': { surroundings: { build: 'second' }, isKnown: false },
  'but not under another configuration': {
    act: ({ write }) => write('.negotiation-brief.json', '{ "rules": { "*": "hint" } }'),
    isKnown: false,
  },
  'but not under a configuration that is named': {
    act: ({ write }) => write('team.json', '{ "rules": { "*": "hint" } }'),
    args: ['--config', 'team.json'],
    isKnown: false,
  },
}

describe('the cache of results', function () {
  this.timeout(20_000)

  describe('knows the result', () => {
    for (const [name, { act, args = [], surroundings, isKnown }] of Object.entries(cases))
      it(name, () =>
        afterFirstRun(async bench => {
          act?.(bench)
          const before = look(bench.cache)
          const ended = await bench.check(args, surroundings)
          assert.equal(look(bench.cache).join() === before.join(), isKnown)
          assert.deepEqual(ended, await bench.check([...args, '--no-cache'], surroundings))
        }),
      )
  })

  it('keeps nothing with --no-cache, --fix and --stdin', () =>
    afterFirstRun(async ({ cache, check }) => {
      rmSync(cache, { recursive: true })
      await check(['--no-cache'])
      await check(['--stdin'], { stdin: weak })
      await check(['--fix'])
      assert.throws(() => readdirSync(cache), { code: 'ENOENT' })
    }))

  it('changes nothing about --fix', () =>
    afterFirstRun(async ({ folder, check }) => {
      assert.match((await check(['--fix'])).stdout, /fixed/)
      assert.notEqual(readFileSync(path.join(folder, 'a.negotiation.md'), 'utf8'), weak)
    }))

  it('keeps nothing under a configuration with mistakes, so that they are reported every time', () =>
    afterFirstRun(async ({ cache, check, write }) => {
      const before = look(cache)
      write('.negotiation-brief.json', '{ "rules": { "question/leeding": "off" } }')
      const first = await check()
      assert.match(first.stderr, /^\.negotiation-brief\.json:1:14: There is no rule "question\/leeding"/)
      assert.deepEqual(await check(), first)
      assert.deepEqual(look(cache), before)
    }))

  it('is for its owner only, and names no file', () =>
    afterFirstRun(async ({ cache, folder }) => {
      const names = readdirSync(cache)
      const modes = new Set(names.map(name => statSync(path.join(cache, name)).mode & 0o777))
      if (process.platform !== 'win32')
        assert.deepEqual([statSync(cache).mode & 0o777, ...modes], [0o700, 0o600])
      const all = names.map(name => readFileSync(path.join(cache, name), 'utf8')).join('\n')
      assert.ok(!all.includes(path.basename(folder)) && !all.includes('a.negotiation'))
    }))

  const damages: { readonly [name: string]: (file: string) => void } = {
    'an empty file': file => writeFileSync(file, ''),
    'random bytes': file =>
      writeFileSync(file, Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * n * 31) % 256))),
    'half a file': file => writeFileSync(file, readFileSync(file).subarray(0, -400)),
    'other letters': file => writeFileSync(file, readFileSync(file, 'utf8').replaceAll('e', 'a')),
    'other numbers': file => writeFileSync(file, readFileSync(file, 'utf8').replaceAll(':1,', ':2,')),
    'lines that were put together': file =>
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', ' ')),
    'a huge file': file => writeFileSync(file, 'x'.repeat(10_000_000)),
    'a folder': file => {
      rmSync(file)
      mkdirSync(file)
    },
  }
  for (const [name, damage] of Object.entries(damages))
    it(`does no harm as ${name}`, () =>
      afterFirstRun(async ({ cache, check }, first) => {
        for (const shard of readdirSync(cache)) damage(path.join(cache, shard))
        assert.deepEqual(await check(), first)
        assert.deepEqual(await check(), first)
        assert.ok(readdirSync(cache).every(shard => !shard.endsWith('.tmp')))
      }))

  for (const json of ['[null]', '[{"rule":1}]', '[[]]', '{}'])
    it(`does no harm when somebody else has written ${json}`, () => {
      const line = writeLine({ place: '', day, key: 'key', problems: JSON.parse(json) })
      assert.equal(readProblems(line, 'key'), undefined)
    })

  it('is done without where it cannot be written', () =>
    afterFirstRun(async ({ cache, check }, first) => {
      rmSync(path.dirname(cache), { recursive: true })
      writeFileSync(path.dirname(cache), '')
      assert.deepEqual(await check(), first)
    }))

  const job: Job = { text: '', fileName: 'a', today: day, configuration: undefined }
  const found = (message: string): readonly PlacedProblem[] => {
    const place = { line: 1, column: 1, endLine: 1, endColumn: 1 }
    return [{ rule: 'a/b', severity: 'info', message, ...place, fixable: false }]
  }
  const open = (folder: string, day: string) => openCache({ folder, build: '1', day })
  const keep = (cache: ResultCache, file: string, message = '') =>
    cache.entryFor(file, job).keep(found(message))
  const isKnown = (cache: ResultCache, file: string) => cache.entryFor(file, job).problems !== undefined

  it('keeps one result for each file', () =>
    inFolder({}, async folder => {
      for (const text of ['1', '2', '3']) {
        const cache = open(folder, day)
        cache.entryFor('/a', { ...job, text }).keep(found(text))
        cache.save()
      }
      assert.deepEqual(open(folder, day).entryFor('/a', { ...job, text: '3' }).problems, found('3'))
      assert.equal(open(folder, day).entryFor('/a', { ...job, text: '2' }).problems, undefined)
    }))

  it('keeps a result for seven days', () =>
    inFolder({}, async folder => {
      const cache = open(folder, '2026-11-23')
      keep(cache, '/a')
      cache.save()
      const days = ['2026-11-22', '2026-11-23', '2026-11-30', '2026-12-01']
      assert.deepEqual(
        days.map(day => isKnown(open(folder, day), '/a')),
        [false, true, true, false],
      )
    }))

  it('takes old files away', () =>
    inFolder({ 'results-x.tmp': '', 'results-y.tmp': '', 'compiled/v8/x': '', other: '' }, async folder => {
      for (const name of ['results-x.tmp', 'compiled', 'other']) utimesSync(path.join(folder, name), 0, 0)
      const cache = open(folder, day)
      keep(cache, '/a')
      cache.save()
      assert.deepEqual(
        readdirSync(folder).filter(name => !/^results-[0-9a-f]$/.test(name)),
        ['other', 'results-y.tmp'],
      )
    }))

  it('forgets the oldest results when there are too many', () =>
    inFolder({}, async folder => {
      const names = Array.from({ length: 300 }, (_, number) => `/${number}`)
      for (const some of [names.slice(0, 150), names.slice(150)]) {
        const cache = open(folder, day)
        for (const name of some) keep(cache, name, 'x'.repeat(99_000))
        cache.save()
      }
      const sizes = readdirSync(folder).map(name => statSync(path.join(folder, name)).size)
      assert.ok(sizes.every(size => size > 500_000 && size < 1_000_000))
      const cache = open(folder, day)
      const known = names.map(name => isKnown(cache, name))
      assert.ok(known.lastIndexOf(false) < 260 && known.indexOf(true) > 50)
    }))
})
