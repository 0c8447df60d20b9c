import { lint as runMarkdownlint } from 'markdownlint/sync'
import { longBriefs, shortBriefs } from './briefs.js'
import { createRandom, type Random } from './random.js'
import type { Row } from './report.js'
import { median, percentile, sum } from './statistics.js'

/** The library as it is published. */
const { parseBrief, lint }: typeof import('../src/index.js') = await import(
  String(new URL('../dist/index.js', import.meta.url))
)

const today = '2026-11-23'
const warmUpTurns = 5
const measuredTurns = 40
const charactersPerTurn = 5

/** Milliseconds per run of each operation on one text. */
interface Timings {
  readonly markdownlint: number[]
  readonly fromNothing: number[]
  readonly keystrokes: number[]
}

type Session = ReturnType<typeof createSession>

/** Keystrokes and checks without memo, as shares of a run of markdownlint on the same text in the same process. */
export function measureEditing(seed: number): Row[] {
  const short = shortBriefs.map(createSession)
  const long = longBriefs.map(createSession)
  const random = createRandom(seed)
  // The texts take turns, so that none is fast because it was read just before.
  const takeTurns = (count: number) => {
    for (let turn = 0; turn < count; turn++) for (const { takeTurn } of [...short, ...long]) takeTurn(random)
  }
  takeTurns(warmUpTurns)
  for (const { forgetTimings } of [...short, ...long]) forgetTimings()
  takeTurns(measuredTurns)
  return [
    { what: 'A keystroke anywhere, about 100 lines, p95', most: 0.6, ...keystrokeShare(short) },
    { what: 'A keystroke anywhere, about 1,000 lines, p95', most: 0.25, ...keystrokeShare(long) },
    { what: 'A check from nothing, about 100 lines', most: 0.8, ...checkShare(short) },
    { what: 'A check from nothing, about 1,000 lines', most: 0.8, ...checkShare(long) },
    {
      what: 'Time for a line, of about 1,000',
      most: 1.3,
      of: 'that of about 100',
      value: checkMs(long) / lines(long) / (checkMs(short) / lines(short)),
    },
  ]
}

function createSession(text: string) {
  const timings: Timings = { markdownlint: [], fromNothing: [], keystrokes: [] }
  let brief = parseBrief(text)
  const read = (next: string) => {
    brief = parseBrief(next, brief)
    lint(brief, { today })
  }
  return {
    timings,
    lines: text.split('\n').length,
    forgetTimings() {
      for (const list of [timings.markdownlint, timings.fromNothing, timings.keystrokes]) list.length = 0
    },
    takeTurn(random: Random) {
      timings.markdownlint.push(time(() => runMarkdownlint({ strings: { text } })))
      timings.fromNothing.push(time(() => lint(parseBrief(text), { today })))
      for (const next of type(text, random)) timings.keystrokes.push(time(() => read(next)))
      // Deletes what was typed, so that the next turn starts with the same text.
      read(text)
    },
  }
}

/** The states of the text while five characters copied from it are typed somewhere, one by one. */
function type(text: string, random: Random): string[] {
  const [offset, source] = [random.below(text.length + 1), random.below(text.length - charactersPerTurn)]
  return Array.from({ length: charactersPerTurn }, (_, typed) => {
    const characters = text.slice(source, source + typed + 1)
    // `join` gives a flat string, as an editor does; a concatenation would be flattened in the measured time.
    return [text.slice(0, offset), characters, text.slice(offset)].join('')
  })
}

function keystrokeShare(sessions: readonly Session[]) {
  const keystrokes = sessions.flatMap(({ timings }) => timings.keystrokes)
  const shares = sessions.flatMap(({ timings: { keystrokes, markdownlint } }) => {
    const whole = median(markdownlint)
    return keystrokes.map(keystroke => keystroke / whole)
  })
  const [middle, p95] = [median(keystrokes), percentile(keystrokes, 95)]
  return {
    of: 'markdownlint',
    value: percentile(shares, 95),
    details: `median ${median(shares).toFixed(2)}; p95 ${p95.toFixed(1)} ms, median ${middle.toFixed(1)} ms`,
  }
}

function checkShare(sessions: readonly Session[]) {
  const [ours, theirs] = [checkMs(sessions), markdownlintMs(sessions)]
  const [one, other] = [ours / sessions.length, theirs / sessions.length]
  return {
    of: 'markdownlint',
    value: ours / theirs,
    details: `${one.toFixed(1)} of ${other.toFixed(1)} ms`,
  }
}

/** Milliseconds to check each text once without memo. */
function checkMs(sessions: readonly Session[]): number {
  return sum(sessions.map(({ timings }) => median(timings.fromNothing)))
}

function markdownlintMs(sessions: readonly Session[]): number {
  return sum(sessions.map(({ timings }) => median(timings.markdownlint)))
}

function lines(sessions: readonly Session[]): number {
  return sum(sessions.map(({ lines }) => lines))
}

function time(run: () => unknown): number {
  const start = now()
  run()
  return now() - start
}

/** Wall-clock milliseconds; with `BENCH_CLOCK=cpu` processor time, for a machine with other load. */
function now(): number {
  if (process.env.BENCH_CLOCK !== 'cpu') return performance.now()
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
