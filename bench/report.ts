import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'

/** One figure and its bound. */
export interface Row {
  readonly what: string
  readonly value: number
  /** The largest acceptable value. */
  readonly most: number
  /** What the value is a share of. */
  readonly of?: string
  readonly unit?: 'ms' | 'MB'
  /** The value in other words, such as milliseconds for a share. */
  readonly details?: string
}

/** A line of text that begins with ✔ if the figure is within its bound, else with ✘. */
export function describe(row: Row): string {
  return `${row.value <= row.most ? '✔' : '✘'} ${row.what}: ${measured(row)} (demanded: ${demanded(row)})`
}

/** The machine and the settings of the measurement. */
export function describeMachine(seed: number): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor'
  const memory = Math.round(totalmem() / 2 ** 30)
  const clock = process.env.BENCH_CLOCK === 'cpu' ? ', time of the processors' : ''
  return `${availableParallelism()} cores (${model}), ${memory} GB, Node.js ${process.versions.node}, seed ${seed}${clock}`
}

/** Puts the table between the two comments of the README. */
export function writeReadme(file: URL, rows: readonly Row[], machine: string): void {
  const text = readFileSync(file, 'utf8')
  const place = /(?<=<!-- speed -->\n).*(?=<!-- \/speed -->)/s
  if (!place.test(text)) throw new Error(`${file.pathname} has no place for the table.`)
  const day = new Date().toISOString().slice(0, 10)
  const table = [
    '| What | Demanded | Measured |',
    '| --- | --- | --- |',
    ...rows.map(row => `| ${row.what} | ${demanded(row)} | ${measured(row)} |`),
    '',
    `Measured on ${day}: ${machine}.`,
    '',
  ].join('\n')
  writeFileSync(
    file,
    text.replace(place, () => table),
  )
}

function demanded({ most, of, unit }: Row): string {
  return `≤ ${most}${unit === undefined ? '' : ` ${unit}`}${of === undefined ? '' : ` of ${of}`}`
}

function measured({ value, unit, details }: Row): string {
  const figure = unit === undefined ? value.toFixed(2) : `${value.toFixed(unit === 'MB' ? 2 : 0)} ${unit}`
  return details === undefined ? figure : `${figure} (${details})`
}
