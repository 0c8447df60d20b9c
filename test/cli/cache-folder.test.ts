import assert from 'node:assert/strict'
import path from 'node:path'
import { cacheFolder } from '../../src/cli/cache-folder.js'

const [home, other] = [path.resolve('/home/ana'), path.resolve('/cache')]

const cases: readonly (readonly [platform: NodeJS.Platform, env: NodeJS.ProcessEnv, folder: string])[] = [
  ['linux', {}, path.join(home, '.cache')],
  ['freebsd', {}, path.join(home, '.cache')],
  ['linux', { XDG_CACHE_HOME: other }, other],
  ['linux', { XDG_CACHE_HOME: 'relative' }, path.join(home, '.cache')],
  ['linux', { XDG_CACHE_HOME: '' }, path.join(home, '.cache')],
  ['darwin', {}, path.join(home, 'Library', 'Caches')],
  ['win32', { LOCALAPPDATA: other }, other],
  ['win32', {}, path.join(home, 'AppData', 'Local')],
]

describe('the cache folder', () => {
  for (const [platform, env, folder] of cases)
    it(`on ${platform} with ${JSON.stringify(env)}`, () =>
      assert.equal(cacheFolder(env, platform, home), path.join(folder, 'negotiation-brief')))
})
