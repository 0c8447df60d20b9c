import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Job } from './job.js'
import type { PlacedProblem } from './report.js'
import { readHead, readProblems, toKey, toPlace, writeLine } from './result-line.js'

/** Results of earlier runs, by the paths of the texts. */
export interface ResultCache {
  entryFor(absolute: string, job: Job): Entry
  /** Writes what is to be kept. */
  save(): void
}

export interface Entry {
  /** Undefined unless they were found in the same text, under the same conditions, by the same program. */
  readonly problems: readonly PlacedProblem[] | undefined
  /** Takes the place of what was known about that path. */
  keep(problems: readonly PlacedProblem[]): void
}

export interface CachePlace {
  readonly folder: string
  /** Stands for the program with all its rules. */
  readonly build: string
  /** `YYYY-MM-DD` by the clock. */
  readonly day: string
}

/** Lines by their place, the newest last. */
type Lines = Map<string, string>

/**
 * A cache of sixteen files in that folder, with one line for each path. Whatever is wrong with a line, a file or the
 * folder, it is as if it were not there.
 */
export function openCache({ folder, build, day }: CachePlace): ResultCache {
  const known = new Map<string, Lines>()
  const kept = new Map<string, Lines>()
  const shardOf = (place: string) => path.join(folder, `${prefix}${place.charAt(0)}`)
  return {
    entryFor(absolute, job) {
      const [place, key] = [toPlace(absolute), toKey(job, build)]
      const shard = shardOf(place)
      const line = take(known, shard, () => readShard(shard, day)).get(place)
      return {
        problems: attempt(() => (line === undefined ? undefined : readProblems(line, key))),
        keep(problems) {
          take(kept, shard, () => new Map()).set(place, writeLine({ place, day, key, problems }))
        },
      }
    },
    save() {
      if (kept.size === 0) return
      attempt(() => mkdirSync(folder, { recursive: true, mode: 0o700 }))
      for (const [shard, lines] of kept) attempt(() => replaceShard(shard, lines, day))
      attempt(() => removeOld(folder))
    },
  }
}

const prefix = 'results-'
/** What Node has compiled, beside the results. */
export const compiledName = 'compiled'
const daysKept = 7
/** In one file. */
const mostCharacters = 1_000_000

function take<Value>(values: Map<string, Value>, key: string, make: () => Value): Value {
  const value = values.get(key) ?? make()
  values.set(key, value)
  return value
}

/** The lines of the last days. */
function readShard(shard: string, today: string): Lines {
  const lines: Lines = new Map()
  const oldest = daysBefore(today)
  attempt(() => {
    const status = statSync(shard)
    if (!status.isFile() || status.size > 4 * mostCharacters) return
    for (const line of readFileSync(shard, 'utf8').split('\n')) {
      const { place, day } = readHead(line) ?? { place: '', day: '' }
      if (day >= oldest && day <= today) lines.set(place, line)
    }
  })
  return lines
}

function daysBefore(today: string): string {
  const day = new Date(today)
  day.setUTCDate(day.getUTCDate() - daysKept)
  return day.toISOString().slice(0, 10)
}

/** Adds lines in one step to what the file holds by now, as other processes may write it too. */
function replaceShard(shard: string, added: Lines, today: string): void {
  const others = [...readShard(shard, today)].filter(([place]) => !added.has(place))
  const lines = newest([...others.map(([, line]) => line), ...added.values()])
  const temporary = `${shard}.${randomUUID()}.tmp`
  try {
    writeFileSync(temporary, lines.join('\n'), { flag: 'wx', mode: 0o600 })
    renameSync(temporary, shard)
  } finally {
    rmSync(temporary, { force: true })
  }
}

/** As many of the last lines as may stay. */
function newest(lines: readonly string[]): readonly string[] {
  let left = mostCharacters
  const first = lines.findLastIndex(line => {
    left -= line.length + 1
    return left < 0
  })
  return lines.slice(first + 1)
}

/** Takes away the files of which every line is too old, and what a process that was ended has left. */
function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name)
    const ageDays = (Date.now() - statSync(file).mtimeMs) / (24 * 60 * 60 * 1000)
    const isOurs = name.startsWith(prefix) || name === compiledName
    if (isOurs && ageDays > daysKept) rmSync(file, { recursive: true })
  }
}

/** Undefined when it throws. */
function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
