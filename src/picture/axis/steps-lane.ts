import type { Plot } from '../plot.js'
import { cut, textWidth } from '../text-width.js'
import type { AxisData, StepMark } from './axis-data.js'

export interface PlacedStep {
  readonly step: StepMark
  readonly x: number
  readonly y: number
  /** The way from the step before, or from the opening, as the `d` of a path; empty for a first step without an opening. */
  readonly path: string
  readonly textX: number
  readonly textY: number
  readonly anchor: 'start' | 'end'
  /** Behind the value: what is asked for it. */
  readonly text: string
}

/** The ladder as a stair that leads down from the opening, in pixels from the top of its lane. */
export interface StepsLane {
  readonly opening: number | undefined
  readonly steps: readonly PlacedStep[]
  readonly height: number
}

const row = 20
/** A row whose text stands below its line. */
const tallRow = 34
const gap = 10

export function layOutSteps({ steps, pins }: AxisData, plot: Plot): StepsLane {
  const pin = pins.find(({ kind }) => kind === 'opening')
  const opening = pin && plot.x(pin.at)
  let y = 16
  let before = opening === undefined ? undefined : { x: opening, y }
  const placed = steps.map((step): PlacedStep => {
    const x = plot.x(step.at)
    const place = placeText(step, x, y, before?.x ?? x, plot)
    const path = before === undefined ? '' : `M${before.x} ${before.y}V${y}H${x}`
    before = { x, y }
    const one = { step, x, y, path, ...place }
    y += place.textY > y + 4 ? tallRow : row
    return one
  })
  return { opening, steps: placed, height: steps.length === 0 ? 0 : y - 12 }
}

/** Away from the line that leads to the step; where that side has no room, below the line. */
function placeText(step: StepMark, x: number, y: number, from: number, plot: Plot) {
  const value = textWidth(`${step.value} `, 12, 'semibold')
  const [left, right] = [x - gap - plot.left, plot.right - x - gap]
  const isLeft = from >= x
  const free = (isLeft ? left : right) - value
  const other = (isLeft ? right : left) - value
  const isBelow = textWidth(step.text, 12) > free && other > free
  const isAtLeft = isLeft !== isBelow
  return {
    textX: isAtLeft ? x - gap : x + gap,
    textY: isBelow ? y + 18 : y + 4,
    anchor: isAtLeft ? ('end' as const) : ('start' as const),
    text: cut(step.text, isBelow ? other : free, 12),
  }
}
