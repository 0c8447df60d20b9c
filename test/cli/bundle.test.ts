import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildInto, run } from './bundle.js'
import { type Files, inFolder, runIn } from './folder.js'

const weak = readFileSync(new URL('../../examples/weak.negotiation.md', import.meta.url), 'utf8')
const files: Files = {
  'a.negotiation.md': weak,
  'b/c.negotiation.md': '## Context\n',
  'b/.negotiation-brief.json': '{ "rules": { "brief/section-missing": "hint" }, "x": 1 }',
}

const commands: readonly (readonly string[])[] = [
  ['check', '--today', '2026-11-23', '--verbose'],
  ['check', '--today', '2026-11-23', '--format', 'json', '.', 'nope'],
  ['explain'],
  ['explain', 'brief/placeholder'],
  ['--version'],
]

describe('the bundled command line', function () {
  this.timeout(60_000)
  let folder = ''
  let cli = ''

  before(async () => {
    folder = await mkdtemp(path.join(await realpath(tmpdir()), 'negotiation brief built '))
    cli = await buildInto(folder)
  })
  after(() => rm(folder, { recursive: true }))

  for (const argv of commands)
    it(`prints the same as the sources: ${argv.join(' ')}`, () =>
      inFolder(files, async cwd => {
        assert.deepEqual(await run([cli, ...argv], { cwd }), await runIn(cwd, argv))
      }))

  it('leaves no text of a brief on the disk', () =>
    inFolder({ 'deals/a.negotiation.md': weak, 'home/x': '' }, async folder => {
      const home = path.join(folder, 'home')
      const env = { ...process.env, HOME: home, LOCALAPPDATA: home, XDG_CACHE_HOME: home, TMPDIR: home }
      const { exitCode } = await run([cli, 'check'], { cwd: path.join(folder, 'deals'), env })
      const names = readdirSync(folder, { recursive: true })
      assert.deepEqual([exitCode, names.sort()], [1, ['deals', 'deals/a.negotiation.md', 'home', 'home/x']])
    }))
})
