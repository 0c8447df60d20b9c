import type { Plot } from '../plot.js'
import { spread } from '../spread.js'
import { cut, textWidth } from '../text-width.js'
import type { AxisData, ScenarioMark } from './axis-data.js'
import type { Measure } from './axis-layout.js'

/** A scenario on the seesaw: a circle on the beam and the label above it. */
export interface Weight {
  readonly scenario: ScenarioMark
  readonly x: number
  /** Above the beam. */
  readonly lift: number
  readonly radius: number
  readonly label: { readonly centre: number; readonly lines: readonly [string, string]; readonly row: number }
}

export interface ScenariosLane {
  readonly weights: readonly Weight[]
  readonly beam: { readonly from: number; readonly to: number; readonly y: number }
  readonly height: number
  /** Where the labels end. */
  readonly labels: number
}

export function layOutScenarios({ scenarios, plan }: AxisData, plot: Plot, measure: Measure): ScenariosLane {
  const placed = scenarios.flatMap(scenario =>
    scenario.at === undefined
      ? []
      : [{ scenario, x: plot.x(scenario.at), radius: radiusOf(scenario, measure) }],
  )
  const lifts = liftsOf(placed)
  const labels = labelsOf(placed, plot, measure)
  const rows = 1 + Math.max(0, ...labels.map(({ row }) => row))
  const end = 6 + rows * 34
  const tall = Math.max(12, ...placed.map(({ radius }, index) => (lifts[index] ?? 0) + 2 * radius))
  const y = end + 12 + tall
  const left = Math.min(plot.right, ...placed.map(({ x, radius }) => x - radius))
  const right = Math.max(plot.left, ...placed.map(({ x, radius }) => x + radius))
  return {
    weights: placed.map((one, index) => ({
      ...one,
      lift: lifts[index] ?? 0,
      label: labels[index] ?? { centre: one.x, lines: ['', ''], row: 0 },
    })),
    beam: { from: left, to: right, y },
    labels: end,
    height: y + (plan === undefined ? 18 : measure === 'narrow' ? 66 : 50),
  }
}

function radiusOf({ probability }: ScenarioMark, measure: Measure): number {
  return Math.max(6, (measure === 'narrow' ? 20 : 24) * Math.sqrt(Math.min(1, probability ?? 0.15)))
}

/** Of two circles that touch, the lighter one stands on the other. */
function liftsOf(placed: readonly { readonly x: number; readonly radius: number }[]): readonly number[] {
  const lifts = placed.map(() => 0)
  const order = placed
    .map((_, index) => index)
    .sort((a, b) => (placed[b]?.radius ?? 0) - (placed[a]?.radius ?? 0))
  const set: number[] = []
  for (const index of order) {
    const own = placed[index]
    if (own === undefined) continue
    let lift = 0
    for (const other of set) {
      const below = placed[other]
      if (below && Math.abs(below.x - own.x) < below.radius + own.radius)
        lift = Math.max(lift, (lifts[other] ?? 0) + 2 * below.radius + 2)
    }
    lifts[index] = lift
    set.push(index)
  }
  return lifts
}

function labelsOf(
  placed: readonly { readonly scenario: ScenarioMark; readonly x: number }[],
  plot: Plot,
  measure: Measure,
): readonly Weight['label'][] {
  const order = placed.map((_, index) => index).sort((a, b) => (placed[a]?.x ?? 0) - (placed[b]?.x ?? 0))
  const most = (plot.right - plot.left) / Math.max(2, placed.length) - 12
  const spreadAt = (most: number) => {
    const texts = placed.map(({ scenario }) => linesOf(scenario, measure, most))
    const widths = texts.map(([name, value]) =>
      Math.max(textWidth(name, 12), textWidth(value, 12, 'semibold')),
    )
    const wanted = order.map(index => ({ x: placed[index]?.x ?? 0, width: widths[index] ?? 0 }))
    return {
      texts,
      widths,
      wanted,
      centres: spread(wanted, measure === 'wide' ? plot.left : 0, plot.right, 10),
    }
  }
  const full = spreadAt(most)
  // Long names push each other far from their circles.
  const isFar = full.centres?.some((centre, place) => Math.abs(centre - (full.wanted[place]?.x ?? 0)) > farPx)
  const { texts, widths, centres } = isFar ? spreadAt(Math.min(most, shortPx)) : full
  const labels = placed.map<Weight['label']>(({ x }, index) => ({
    centre: x,
    lines: texts[index] ?? ['', ''],
    row: 0,
  }))
  if (centres !== undefined) {
    order.forEach((index, place) => {
      labels[index] = { centre: centres[place] ?? 0, lines: texts[index] ?? ['', ''], row: 0 }
    })
    return labels
  }
  for (const row of [0, 1]) {
    const own = order.filter((_, place) => place % 2 === row)
    const places = spread(
      own.map(index => ({ x: placed[index]?.x ?? 0, width: widths[index] ?? 0 })),
      0,
      plot.right,
      10,
    )
    own.forEach((index, place) => {
      labels[index] = {
        centre: places?.[place] ?? placed[index]?.x ?? 0,
        lines: texts[index] ?? ['', ''],
        row,
      }
    })
  }
  return labels
}

/** A label further than this from its circle is hard to follow, and so wide are names at most then. */
const farPx = 180
const shortPx = 125

function linesOf(scenario: ScenarioMark, measure: Measure, most: number): [string, string] {
  const { letter, name, chance, value, isPastFloor } = scenario
  const cross = isPastFloor ? '✕ ' : ''
  const outcome =
    scenario.leaveText === undefined
      ? value
      : measure === 'wide'
        ? scenario.leaveText.long
        : scenario.leaveText.short
  if (measure === 'wide') {
    const lead = chance === '' ? '' : `${chance} · `
    return [cut(`${letter} · ${name}`, most, 12), `${cross}${lead}${outcome}`]
  }
  return [chance === '' ? letter : `${letter} · ${chance}`, `${cross}${outcome}`]
}
