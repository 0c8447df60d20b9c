import { isMet, type Row, type Unit } from './row.js'

/** The rows as lines of text: ours, the peers', how many times ours they are, and what is demanded. */
export function formatTable(rows: readonly Row[]): string {
  const cells = rows.map(toCells)
  const widths = [0, 1, 2].map(column => Math.max(...cells.map(row => row[column]?.length ?? 0)))
  return cells
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function toCells({ name, unit, ours, p95, peers, demands }: Row): string[] {
  return [
    name,
    p95 === undefined ? formatValue(ours, unit) : `${formatValue(ours, unit)}, p95 ${formatValue(p95, unit)}`,
    peers
      .map(({ name, value, ratio }) => `${name} ${formatValue(value, unit)} (${formatTimes(ratio)})`)
      .join(', '),
    demands.map(demand => `${isMet(demand) ? '✔' : '✘'} ${demand.what}`).join(', '),
  ]
}

/** Three digits that count. */
export function formatValue(value: number, unit: Unit): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2
  return unit === 'times' ? `${value.toFixed(digits)}×` : `${value.toFixed(digits)} ${unit}`
}

/** How many times ours a peer's figure is. */
export function formatTimes(ratio: number): string {
  const times = 1 / ratio
  return `${times >= 100 ? Math.round(times) : Number(times.toPrecision(2))}×`
}
