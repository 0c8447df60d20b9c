import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const beatMs = 5
/** At rest is whoever works less than this share of a time, this many times in a row. */
const restingShare = 0.05
const restingTimes = 4
const lookMs = 250

export interface Heartbeat {
  /** Ends it, and gives the longest time in milliseconds in which nothing else had its turn. */
  stop(): number
}

/**
 * Beats every few milliseconds: a beat that comes late shows how long the extension host was blocked, without the time in
 * which it waited for a processor.
 */
export function startHeartbeat(): Heartbeat {
  let last = performance.now()
  let lastProcessor = processorMs()
  let lastWaited = waitedMs()
  let longest = 0
  const beat = () => {
    const [now, processor, waited] = [performance.now(), processorMs(), waitedMs()]
    const late = now - last - beatMs
    // Where nobody tells how long it waited, it worked for no longer than its threads had a processor.
    const blocked =
      waited === undefined || lastWaited === undefined
        ? Math.min(late, processor - lastProcessor)
        : late - (waited - lastWaited)
    longest = Math.max(longest, blocked)
    last = now
    lastProcessor = processor
    lastWaited = waited
  }
  const timer = setInterval(beat, beatMs)
  return {
    stop() {
      beat()
      clearInterval(timer)
      return longest
    },
  }
}

/** Gives the milliseconds that the extension host has worked since this call. */
export function startWork(): () => number {
  const [busy, processor] = [busyMs(), processorMs()]
  return () => Math.min(busyMs() - busy, processorMs() - processor)
}

function busyMs(): number {
  return performance.eventLoopUtilization().active
}

/** Of all threads. */
function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** How long the first thread of the process, in which the extensions run, has waited for a processor; only Linux tells. */
function waitedMs(): number | undefined {
  try {
    const [had, waited] = readFileSync('/proc/self/schedstat', 'latin1').split(' ').map(Number)
    // A kernel that does not count says 0.
    return had && waited !== undefined ? waited / 1e6 : undefined
  } catch {
    return undefined
  }
}

/** Waits until the extension host has nothing to do any more, for at most a minute. */
export async function waitForRest(): Promise<void> {
  const end = performance.now() + 60_000
  let calm = 0
  while (calm < restingTimes && performance.now() < end) {
    const [busy, start] = [busyMs(), performance.now()]
    await new Promise(resolve => setTimeout(resolve, lookMs))
    calm = (busyMs() - busy) / (performance.now() - start) < restingShare ? calm + 1 : 0
  }
}

/** Bytes in use after all garbage is gone. */
export function usedBytes(): number {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') collect()
  return process.memoryUsage().heapUsed
}
