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
 * which it waited for a processor that another program had.
 */
export function startHeartbeat(): Heartbeat {
  let last = performance.now()
  let lastProcessor = readProcessor()
  let longest = 0
  const beat = () => {
    const [now, processor] = [performance.now(), readProcessor()]
    const late = now - last - beatMs
    const waited = processor.waitedMs - lastProcessor.waitedMs
    // Where nobody tells how long it waited, it worked for no longer than it had a processor.
    const blocked = Number.isNaN(waited)
      ? Math.min(late, processor.hadMs - lastProcessor.hadMs)
      : late - waited
    longest = Math.max(longest, blocked)
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
  const [busy, { hadMs }] = [busyMs(), readProcessor()]
  return () => Math.min(busyMs() - busy, readProcessor().hadMs - hadMs)
}

function busyMs(): number {
  return performance.eventLoopUtilization().active
}

interface Processor {
  readonly hadMs: number
  readonly waitedMs: number
}

/**
 * How long this thread has had a processor and has waited for one, by the milliseconds. Only Linux tells that of one
 * thread, the first one of a process, in which the extensions run; else it is what all threads had.
 */
function readProcessor(): Processor {
  try {
    const [had = Number.NaN, waited = Number.NaN] = readFileSync('/proc/self/schedstat', 'latin1')
      .split(' ')
      .map(Number)
    return { hadMs: had / 1e6, waitedMs: waited / 1e6 }
  } catch {
    const { user, system } = process.cpuUsage()
    return { hadMs: (user + system) / 1000, waitedMs: Number.NaN }
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
