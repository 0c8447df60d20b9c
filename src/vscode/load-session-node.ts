import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { compileFunction } from 'node:vm'

type SessionModule = typeof import('./session.js')

/**
 * Loads the session from the file beside this one as `require` would, but with a turn for the extension host between
 * compiling the code, running it and what comes after: each takes some 20 ms.
 */
export async function loadSession(): Promise<SessionModule> {
  const filename = path.join(__dirname, 'session.cjs')
  const code = await readFile(filename, 'utf8')
  const run = compileFunction(code, ['require', 'module', 'exports'], { filename })
  await turn()
  const session: { exports: Partial<SessionModule> } = { exports: {} }
  run(require, session, session.exports)
  await turn()
  if (!isSession(session.exports)) throw new Error(`${filename} is not the session`)
  return session.exports
}

function isSession(exports: Partial<SessionModule>): exports is SessionModule {
  return exports.startSession !== undefined
}

function turn(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve))
}
