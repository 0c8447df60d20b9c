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
 * Beats every few milliseconds: a beat that comes late shows how long the extension host was blocked, as far as it
 * worked in that time and did not itself wait for a processor.
 */
export function startHeartbeat(): Heartbeat {
  let last = performance.now()
  let lastProcessor = processorMs()
  let longest = 0
  const beat = () => {
    const [now, processor] = [performance.now(), processorMs()]
    longest = Math.max(longest, Math.min(now - last - beatMs, processor - lastProcessor))
    last = now
    lastProcessor = processor
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
