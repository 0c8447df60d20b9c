import type { Cost } from './process.js'
import { median } from './statistics.js'

/** Runs commands in turns, so that another load on the machine hits all of them; gives the median costs of each. */
export async function takeTurns<Name extends string>(
  turns: number,
  commands: Readonly<Record<Name, () => Promise<Cost>>>,
): Promise<(name: Name) => Cost> {
  const costs: { name: string; cost: Cost }[] = []
  for (let turn = 0; turn < turns; turn++) {
    for (const name in commands) costs.push({ name, cost: await commands[name]() })
  }
  return wanted => middleOf(costs.flatMap(({ name, cost }) => (name === wanted ? cost : [])))
}

function middleOf(costs: readonly Cost[]): Cost {
  const megabytes = costs.flatMap(({ megabytes }) => megabytes ?? [])
  return {
    milliseconds: median(costs.map(({ milliseconds }) => milliseconds)),
    ...(megabytes.length > 0 && { megabytes: median(megabytes) }),
  }
}
