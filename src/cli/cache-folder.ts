import path from 'node:path'
import type { Terminal } from './terminal.js'

/** Where programs keep what they can do without: `XDG_CACHE_HOME` if set, else as the system has it. */
export function cacheFolder(env: Terminal['env'], platform: NodeJS.Platform, home: string): string {
  return path.join(userCacheFolder(env, platform, home), 'negotiation-brief')
}

function userCacheFolder(env: Terminal['env'], platform: NodeJS.Platform, home: string): string {
  const { XDG_CACHE_HOME: chosen = '', LOCALAPPDATA: local = '' } = env
  // The specification of XDG wants a path that is not absolute to be ignored.
  if (path.isAbsolute(chosen)) return chosen
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches')
  if (platform === 'win32') return path.isAbsolute(local) ? local : path.join(home, 'AppData', 'Local')
  return path.join(home, '.cache')
}
