import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

const beatMs = 5
/** The extension host is idle when it was busy for less than this share of each of several intervals in a row. */
const idleShare = 0.05
const idleIntervals = 4
const intervalMs = 250

export interface Heartbeat {
  /** Stops the timer; returns the longest time, in milliseconds, for which the extension host was blocked. */
  stop(): number
}

/**
 * Beats every few milliseconds: a late beat shows how long the extension host was blocked. Excludes time spent
 * waiting for a processor that another program used.
 */
export function startHeartbeat(): Heartbeat {
  let last = performance.now()
  let lastProcessor = processorMs()
  let lastWaited = waitedMs()
  let longest = 0
  const beat = () => {
    const [now, processor, waited] = [performance.now(), processorMs(), waitedMs()]
    const late = now - last - beatMs
    // If the waiting time is unknown, the processor time of all threads is an upper bound.
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

/** Processor time of all threads of the process. */
function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** How long the main thread, which runs the extensions, has waited for a processor; Linux only. */
function waitedMs(): number | undefined {
  try {
    const [had, waited] = readFileSync('/proc/self/schedstat', 'latin1').split(' ').map(Number)
    // 0 means that the kernel does not count.
    return had && waited !== undefined ? waited / 1e6 : undefined
  } catch {
    return undefined
  }
}

/** Waits until the extension host is idle, for at most a minute. */
export async function waitForIdle(): Promise<void> {
  const end = performance.now() + 60_000
  let idle = 0
  while (idle < idleIntervals && performance.now() < end) {
    const before = performance.eventLoopUtilization()
    await new Promise(resolve => setTimeout(resolve, intervalMs))
    const { utilization } = performance.eventLoopUtilization(before)
    idle = utilization < idleShare ? idle + 1 : 0
  }
}
