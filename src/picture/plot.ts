import { scaleLinear } from 'd3-scale'

/** From amounts to pixels; what is better for us lies further right. */
export interface Plot {
  readonly left: number
  readonly right: number
  readonly x: (amount: number) => number
  /** The amount at a place, for dragging. */
  readonly at: (x: number) => number
  /** The amounts at both ends of the plot, in numerical order. */
  readonly ends: readonly [low: number, high: number]
}

/** Room beside the outermost amounts, as a part of their spread. */
const margin = 0.035
/** Around a single amount: a tenth of it on both sides. */
const around = 0.5
/** How wide what lies past the floor must be, for its words. */
const pastWidth = 68

export function plotOf(
  amounts: readonly number[],
  floor: number | undefined,
  better: 'more' | 'less',
  left: number,
  right: number,
): Plot {
  const low = Math.min(...amounts)
  const high = Math.max(...amounts)
  const spread = high - low || Math.abs(high) * 0.2 || 1
  const [worst, best] = better === 'more' ? [low, high] : [high, low]
  const towards = better === 'more' ? 1 : -1
  const beside = spread * (high === low ? around : margin)
  const end = best + towards * beside
  const begin = worst - towards * beside
  // The floor lies at least so far from the left edge that the words fit: begin' = end − (end − floor)·w/(w − past).
  const width = right - left
  const needed = floor === undefined ? begin : end - ((end - floor) * width) / (width - pastWidth)
  const start = towards * (needed - begin) < 0 ? needed : begin
  const scale = scaleLinear().domain([start, end]).range([left, right])
  return {
    left,
    right,
    x: amount => scale(amount),
    at: x => scale.invert(x),
    ends: start < end ? [start, end] : [end, start],
  }
}

/** Round amounts on the plot, at least `apart` pixels from each other: steps of 1, 2, 2.5 or 5 times a power of ten. */
export function ticksOf({ ends: [low, high], x }: Plot, apart: number): readonly number[] {
  const least = ((high - low) * apart) / Math.abs(x(high) - x(low))
  const power = 10 ** Math.floor(Math.log10(least))
  const step = [1, 2, 2.5, 5, 10].map(factor => factor * power).find(step => step >= least) ?? 10 * power
  const count = Math.floor(high / step) - Math.ceil(low / step) + 1
  return Array.from(
    { length: Math.max(0, Math.min(count, 40)) },
    (_, index) => (Math.ceil(low / step) + index) * step,
  )
}
