/**
 * Child processes that end with this one, however it ends.
 */
import { spawn } from 'node:child_process'

/** @type {Set<() => unknown>} */
const cleanups = new Set()

/**
 * Runs `cleanup` when this process is interrupted or told to end; returns a function that unregisters it.
 * @param {() => unknown} cleanup
 */
export function onEnd(cleanup) {
  cleanups.add(cleanup)
  return () => cleanups.delete(cleanup)
}

let isEnding = false

/**
 * Ends this process after all cleanups of `onEnd`.
 * @param {number} exitCode
 */
export async function end(exitCode) {
  if (isEnding) return
  isEnding = true
  // Last in, first out: the browser stops before the server that it shows.
  for (const cleanup of [...cleanups].reverse()) await cleanup()
  process.exit(exitCode)
}

process.on('SIGINT', () => end(130))
process.on('SIGTERM', () => end(143))
process.on('SIGHUP', () => end(129))

// The shell between npm and us ends without forwarding the signal that npm got, and we would run for ever.
const parent = process.ppid
setInterval(() => {
  if (process.ppid !== parent) end(143)
}, 1000).unref()

/**
 * Starts a process as the leader of its own group, so that `stopGroup` reaches its children too.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function spawnGroup(command, args, options) {
  return spawn(command, args, { ...options, detached: true })
}

/**
 * Ends a process started by `spawnGroup`, and its children: SIGTERM first, SIGKILL after three seconds.
 * @param {import('node:child_process').ChildProcess} child
 */
export async function stopGroup(child) {
  if (child.exitCode !== null || child.signalCode !== null) {
    killGroup(child, 'SIGKILL')
    return
  }
  const gone = new Promise(resolve => child.once('exit', resolve))
  killGroup(child, 'SIGTERM')
  const forceKill = setTimeout(() => killGroup(child, 'SIGKILL'), 3000)
  await gone
  clearTimeout(forceKill)
  // A child that outlives the leader still belongs to the group.
  killGroup(child, 'SIGKILL')
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function killGroup(child, signal) {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    // No process of the group is left.
  }
}

/**
 * Runs a command to its end and gives its exit code; its output goes where ours goes, or to `onOutput`.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, onOutput?: (text: string) => void }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { cwd, env, onOutput } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: env ?? process.env,
      stdio: onOutput === undefined ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      // npm and the command line of VS Code are batch files there, which only a shell can start.
      shell: process.platform === 'win32' && !command.endsWith('.exe'),
    })
    const closed = new Promise(whenClosed => child.once('close', whenClosed))
    const forget = onEnd(async () => {
      child.kill()
      const forceKill = setTimeout(() => child.kill('SIGKILL'), 1000)
      // It must have finished writing before anybody cleans up or starts again.
      await closed
      clearTimeout(forceKill)
    })
    child.stdout?.setEncoding('utf8').on('data', text => onOutput?.(text))
    child.stderr?.setEncoding('utf8').on('data', text => onOutput?.(text))
    child.once('error', reject)
    child.once('close', code => {
      forget()
      resolve(code ?? 1)
    })
  })
}

/**
 * Runs npm: the one that runs this process, if any.
 * @param {readonly string[]} args
 * @param {{ cwd: string, onOutput?: (text: string) => void }} options
 */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath
  return npm?.endsWith('.js') ? run(process.execPath, [npm, ...args], options) : run('npm', args, options)
}
