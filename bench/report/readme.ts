import { readFile, writeFile } from 'node:fs/promises'
import type { Results, ScenarioResult } from './results.js'
import { type Row, type ScenarioName, scenarioNames } from './row.js'
import { formatTimes, formatValue } from './table.js'

const [start, end] = ['<!-- speed -->', '<!-- /speed -->']

const titles: { readonly [Name in ScenarioName]: string } = {
  keystroke: 'A keystroke',
  cold: 'From nothing',
  cli: 'On the command line',
  host: 'In Visual Studio Code',
}

/** Puts the results as tables between the two comments in a markdown file. */
export async function writeReadme(file: URL, results: Results): Promise<void> {
  const text = await readFile(file, 'utf8')
  const [before, rest = ''] = text.split(start)
  const [, after] = rest.split(end)
  if (before === undefined || after === undefined)
    throw new Error(`${file.pathname} has no place for the results.`)
  await writeFile(file, `${before}${start}\n${formatMarkdown(results)}${end}${after}`)
}

function formatMarkdown(results: Results): string {
  return scenarioNames
    .flatMap(name => {
      const result = results[name]
      return result === undefined ? [] : [formatScenario(titles[name], result)]
    })
    .join('\n')
}

function formatScenario(title: string, { day, machine, rows: all }: ScenarioResult): string {
  const rows = all.filter(({ demands, peers }) => demands.length > 0 || peers.length > 1)
  const peers = [...new Set(rows.flatMap(({ peers }) => peers.map(({ name }) => name)))]
  const head = [title, 'Negotiation Brief', ...peers, 'Wanted']
  const lines = [
    head,
    head.map((_, index) => (index === 0 ? '---' : '--:')),
    ...rows.map(row => toCells(row, peers)),
  ]
  const table = lines.map(cells => `| ${cells.join(' | ')} |\n`).join('')
  return `${table}\nMeasured on ${day}: ${machine}.\n`
}

function toCells({ name, unit, ours, p95, peers, demands }: Row, names: readonly string[]): string[] {
  const own = formatValue(ours, unit)
  return [
    name,
    p95 === undefined ? own : `${own} (p95 ${formatValue(p95, unit)})`,
    ...names.map(name => {
      const peer = peers.find(peer => peer.name === name)
      return peer === undefined ? '' : `${formatValue(peer.value, unit)} (${formatTimes(peer.ratio)})`
    }),
    demands.map(({ what }) => what).join(', '),
  ]
}
