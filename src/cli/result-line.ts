import { createHash } from 'node:crypto'
import type { Job } from './job.js'
import type { PlacedProblem } from './report.js'

/** The problems of one text as the cache holds them, and what they hold for. */
export interface ResultLine {
  /** Stands for the path of the text. */
  readonly place: string
  /** `YYYY-MM-DD`, when they were found. */
  readonly day: string
  /** Stands for everything that they depend on. */
  readonly key: string
  readonly problems: readonly PlacedProblem[]
}

export function toPlace(absolute: string): string {
  return hash(absolute)
}

/** Differs when anything does on which the problems depend. */
export function toKey({ text, fileName, today, configuration }: Job, build: string): string {
  return hash(JSON.stringify([build, process.version, today, fileName, configuration]), text)
}

export function writeLine({ place, day, key, problems }: ResultLine): string {
  const json = JSON.stringify(problems)
  return [place, day, key, hash(key, json), json].join(' ')
}

/** Where and when; undefined when it is no line of a cache. */
export function readHead(line: string): Pick<ResultLine, 'place' | 'day'> | undefined {
  const [, place, day] = /^([\da-f]{32}) (\d{4}-\d\d-\d\d) [\da-f]{32} [\da-f]{32} \[/.exec(line) ?? []
  return place === undefined || day === undefined ? undefined : { place, day }
}

/** The problems in a line; undefined when it has another key or is not as it was written. Throws when it was forged. */
export function readProblems(line: string, key: string): readonly PlacedProblem[] | undefined {
  const [, , ownKey, sum, ...rest] = line.split(' ')
  const json = rest.join(' ')
  if (ownKey !== key || sum !== hash(key, json)) return undefined
  const problems: unknown = JSON.parse(json)
  return Array.isArray(problems) && problems.every(isPlacedProblem) ? problems : undefined
}

const fields = {
  rule: 'string',
  severity: 'string',
  message: 'string',
  line: 'number',
  column: 'number',
  endLine: 'number',
  endColumn: 'number',
  fixable: 'boolean',
} satisfies { readonly [Field in keyof PlacedProblem]: string }

function isPlacedProblem(value: unknown): value is PlacedProblem {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(fields).every(([field, type]) => typeof Reflect.get(value, field) === type)
}

function hash(...texts: readonly string[]): string {
  const sum = createHash('sha256')
  for (const text of texts) sum.update(text).update('\0')
  return sum.digest('hex').slice(0, 32)
}
