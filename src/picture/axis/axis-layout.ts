import { type Plot, plotOf, ticksOf } from '../plot.js'
import { spread } from '../spread.js'
import { textWidth } from '../text-width.js'
import { writeNumber } from '../write-number.js'
import type { AxisData, LevelData, Mark, Pin } from './axis-data.js'

/** How wide a picture is: inner widths below 400, below 680, and from there on. */
export type Measure = 'narrow' | 'column' | 'wide'

export function measureOf(width: number): Measure {
  return width < 368 ? 'narrow' : width < 632 ? 'column' : 'wide'
}

/** A label at the end of a leader, with the mark that it names. */
export interface Label {
  readonly mark: Mark
  /** Where the mark is. */
  readonly x: number
  /** Where its head is drawn; heads that would cover each other stand side by side. */
  readonly head: number
  readonly centre: number
  readonly width: number
  /** 0 for the row beside the bar, 1 for the one beyond it. */
  readonly row: number
  readonly value: string
}

/** A part of the bar. */
export interface Stretch {
  readonly kind: 'past' | 'leaving' | 'harm' | 'room' | 'hatched'
  readonly from: number
  readonly to: number
}

export interface BarText {
  readonly lines: readonly string[]
  readonly x: number
  readonly kind: 'past' | 'room' | 'hatched' | 'apart' | 'unknown'
}

/** Where everything of an axis above its lanes stands, in pixels. */
export interface AxisLayout {
  readonly width: number
  readonly measure: Measure
  readonly plot: Plot
  readonly upper: readonly Label[]
  readonly lower: readonly Label[]
  readonly stretches: readonly Stretch[]
  readonly texts: readonly BarText[]
  /** The dimension line of a room that is none. */
  readonly apart: { readonly from: number; readonly to: number } | undefined
  readonly ticks: readonly { readonly x: number; readonly text: string }[]
  /** Where the rows of upper labels, the bar, and the scale begin. */
  readonly top: number
  readonly scale: number
  readonly height: number
  /** Where floor and target guide through the lanes. */
  readonly guides: readonly number[]
  /** From where a pin was to where it is tried. */
  readonly moves: readonly { readonly from: number; readonly to: number }[]
  readonly formerRoom: { readonly from: number; readonly to: number } | undefined
}

const gutter = 118
const rowHeight = 34

/** `before` is the axis as it is written, while another number is tried: both are drawn on one scale. */
export function layOutAxis(
  data: AxisData,
  width: number,
  before?: AxisData,
  measure = measureOf(width),
): AxisLayout {
  const left = measure === 'wide' ? gutter : 2
  const plot = plotOf(
    [...amountsOf(data), ...(before ? amountsOf(before) : [])],
    data.floor,
    data.better,
    left,
    width - 2,
  )
  const own = data.pins.filter(({ kind }) => kind !== 'batna' && kind !== 'theirOpening')
  const theirs = data.pins.filter(({ kind }) => kind === 'batna' || kind === 'theirOpening')
  const moved = movedPins(data, before)
  const upper = labelsOf(
    [
      ...own.map(pin => ({ mark: pin, x: plot.x(pin.at) })),
      ...moved.map(({ was }) => ({ mark: was, x: plot.x(was.at) })),
    ],
    plot,
  )
  const lower = labelsOf(
    [
      ...theirs.map(pin => ({ mark: pin, x: plot.x(pin.at) })),
      ...(data.theirLimit === undefined
        ? []
        : [{ mark: data.theirLimit, x: plot.x((data.theirLimit.low + data.theirLimit.high) / 2) }]),
    ],
    plot,
  )
  const top = rowHeight * Math.max(0, ...upper.map(({ row }) => row))
  const below = lower.length === 0 ? 0 : 54 + rowHeight * Math.max(0, ...lower.map(({ row }) => row))
  const scale = top + 130 + below
  const stretches = stretchesOf(data, plot)
  return {
    width,
    measure,
    plot,
    upper,
    lower,
    stretches,
    texts: textsOf(data, plot, stretches, upper, before),
    apart:
      data.room?.apart === undefined || data.floor === undefined
        ? undefined
        : { from: plot.x(data.room.best), to: plot.x(data.floor) },
    ticks: labelledTicks(data, plot, measure),
    top,
    scale,
    height: scale + 18,
    guides: guidesOf(data, plot),
    moves: moved.map(({ was, now }) => ({ from: plot.x(was.at), to: plot.x(now.at) })),
    formerRoom: before && formerRoom(before, plot),
  }
}

/** The pins that stand elsewhere than before, with what they were, drawn dashed above the bar. */
function movedPins(data: AxisData, before: AxisData | undefined) {
  return (before?.pins ?? []).flatMap(was => {
    const now = data.pins.find(({ id }) => id === was.id)
    if (now === undefined || now.at === was.at) return []
    return [{ now, was: { ...was, id: `${was.id} was`, name: was.before, isLikely: true } }]
  })
}

function formerRoom({ room, floor }: AxisData, plot: Plot): AxisLayout['formerRoom'] {
  if (room === undefined || room.apart !== undefined || floor === undefined) return undefined
  return { from: plot.x(floor), to: plot.x(room.best) }
}

function amountsOf({ pins, theirLimit, scenarios, plan, steps, offers }: AxisData): readonly number[] {
  return [
    ...pins.map(({ at }) => at),
    ...(theirLimit === undefined ? [] : [theirLimit.low, theirLimit.high]),
    ...scenarios.flatMap(({ at }) => at ?? []),
    ...(plan === undefined ? [] : [plan.at]),
    ...steps.map(({ at }) => at),
    ...offers.map(({ at }) => at),
  ]
}

/** Labels in one row, without units if they do not cut, or else in two rows. */
function labelsOf(
  marks: readonly { readonly mark: Mark; readonly x: number }[],
  plot: Plot,
): readonly Label[] {
  const heads =
    spread(
      marks.map(({ x }) => ({ x, width: 12 })),
      plot.left - 6,
      plot.right + 6,
      2,
    ) ?? marks.map(({ x }) => x)
  const wanted = marks.map(({ mark, x }, index) => ({
    mark,
    x,
    head: heads[index] ?? x,
    width: Math.max(textWidth(mark.name, 12), textWidth(mark.value, 13, 'semibold')),
    value: mark.value,
  }))
  const ordered = wanted.toSorted((a, b) => a.x - b.x)
  const fits = (row: readonly { readonly x: number; readonly width: number }[]) =>
    spread(row, Math.max(0, plot.left - 20), plot.right + 2, 10)
  const one = fits(ordered)
  if (one !== undefined)
    return ordered.map((label, index) => ({ ...label, centre: one[index] ?? label.x, row: 0 }))
  return [0, 1].flatMap(row => {
    const own = ordered.filter((_, index) => index % 2 === row)
    const centres = fits(own)
    return own.map((label, index) => ({ ...label, centre: centres?.[index] ?? label.x, row }))
  })
}

function stretchesOf({ floor, leaving, pins, room, isPastBatna }: AxisData, plot: Plot): readonly Stretch[] {
  const stretches: Stretch[] = []
  const add = (kind: Stretch['kind'], from: number, to: number) => {
    if (to - from > 0.5) stretches.push({ kind, from, to })
  }
  if (floor !== undefined) {
    const end = plot.x(floor)
    const limit = pins.find(({ kind }) => kind === 'walkAway')?.at
    if (isPastBatna && limit !== undefined) {
      add('leaving', plot.left, plot.x(limit))
      add('harm', Math.max(plot.left, plot.x(limit)), end)
    } else {
      const dense = leaving === undefined ? plot.left : Math.min(end, Math.max(plot.left, plot.x(leaving)))
      add('leaving', plot.left, dense)
      add('past', dense, end)
    }
    if (room !== undefined && room.apart === undefined) {
      const [worst, best] = [plot.x(room.worst), plot.x(room.best)]
      add('room', end, worst)
      add('hatched', Math.max(end, worst), best)
    }
  }
  return stretches
}

/** The words in the bar: each the longest that fits its stretch between the stems. */
function textsOf(
  { past, room, noRoomText, floor }: AxisData,
  plot: Plot,
  stretches: readonly Stretch[],
  upper: readonly Label[],
  before: AxisData | undefined,
): readonly BarText[] {
  const [was, is] = [before?.floor, floor].map(amount => (amount === undefined ? undefined : plot.x(amount)))
  const givenUp = was !== undefined && is !== undefined && was < is ? { from: was, to: is } : undefined
  const gained = was !== undefined && is !== undefined && is < was ? { from: is, to: was } : undefined
  const stems = upper.map(({ x }) => x)
  const texts: BarText[] = []
  const harm = stretches.find(({ kind }) => kind === 'harm')
  const outer = stretches.filter(({ kind }) => kind === 'past' || kind === 'leaving')
  const [first] = outer
  const last = outer.at(-1)
  if (harm) texts.push(...fitted([past.leaving], harm, stems, 'past', 11))
  else if (first && last) {
    const words = outer.some(({ kind }) => kind === 'past') ? past.limit : past.leaving
    const place = { from: first.from, to: givenUp?.from ?? last.to }
    const one = fitted([words], place, stems, 'past', 11)
    texts.push(...(one.length > 0 ? one : inTwoLines(words, place)))
  }
  const inRoom = stretches.find(({ kind }) => kind === 'room')
  const hatched = stretches.find(({ kind }) => kind === 'hatched')
  if (givenUp) texts.push(...fitted([past.givenUp], givenUp, stems, 'past', 11))
  if (gained) texts.push(...fitted([past.gained], gained, stems, 'room', 12))
  if (inRoom && room) {
    const place = { from: Math.max(inRoom.from, gained?.to ?? inRoom.from), to: inRoom.to }
    texts.push(...fitted(room.atLeast, place, stems, 'room', 12))
  }
  if (hatched && room) texts.push(...fitted(room.upTo, hatched, stems, 'hatched', 12))
  const floorEnd = Math.max(plot.left, ...stretches.map(({ to }) => to))
  const free = { from: floorEnd, to: plot.right }
  if (room?.apart !== undefined) texts.push(...fitted([room.apart], free, stems, 'apart', 12))
  if (noRoomText !== undefined && stretches.length > 0)
    texts.push(...fitted([noRoomText], free, stems, 'unknown', 12))
  return texts
}

/** The first of the texts that fits between two stems, in the widest such place. */
function fitted(
  texts: readonly string[],
  { from, to }: { readonly from: number; readonly to: number },
  stems: readonly number[],
  kind: BarText['kind'],
  size: number,
): readonly BarText[] {
  const cuts = [from, ...stems.filter(x => x > from + 1 && x < to - 1).sort((a, b) => a - b), to]
  const places = cuts
    .slice(1)
    .map((end, index) => ({ start: cuts[index] ?? from, end }))
    .sort((a, b) => b.end - b.start - (a.end - a.start))
  const [widest] = places
  if (widest === undefined) return []
  const text = texts.find(text => textWidth(text, size, 'semibold') + 12 <= widest.end - widest.start)
  return text === undefined ? [] : [{ lines: [text], x: (widest.start + widest.end) / 2, kind }]
}

function inTwoLines(
  words: string,
  { from, to }: { readonly from: number; readonly to: number },
): readonly BarText[] {
  const all = words.split(' ')
  const half = Math.ceil(all.length / 2)
  const lines = [all.slice(0, half).join(' '), all.slice(half).join(' ')].filter(line => line !== '')
  const widest = Math.max(...lines.map(line => textWidth(line, 11)))
  return widest + 4 <= to - from ? [{ lines, x: (from + to) / 2, kind: 'past' }] : []
}

function labelledTicks(data: AxisData, plot: Plot, measure: Measure): AxisLayout['ticks'] {
  const apart = measure === 'wide' ? 96 : 60
  const ticks = ticksAt(data, plot, apart)
  const widest = Math.max(...ticks.map(({ text }) => textWidth(text, 11))) + 12
  return widest > apart ? ticksAt(data, plot, widest) : ticks
}

function ticksAt({ writing }: AxisData, plot: Plot, apart: number): AxisLayout['ticks'] {
  const amounts = ticksOf(plot, apart)
  const place = Math.abs((amounts[1] ?? 1) - (amounts[0] ?? 0)) || 1
  const decimals = [0, 1, 2, 3, 4, 5, 6].find(count => {
    const shift = 10 ** count / writing.factor
    return amounts.every(amount => Math.abs(amount * shift - Math.round(amount * shift)) < 1e-6)
  })
  const shown = decimals === undefined ? place : writing.factor / 10 ** decimals
  return amounts
    .map(amount => ({
      x: plot.x(amount),
      text: writeNumber(amount, { ...writing, after: short(writing.after) }, shown),
    }))
    .filter(({ x, text }) => {
      const half = textWidth(text, 11) / 2
      return x - half >= plot.left - 2 && x + half <= plot.right + 2
    })
}

/** Ticks drop the unit of what is counted, ` lorries`, and keep `k` and `%`. */
function short(after: string): string {
  return /^\s?[^\s]{0,2}$/.test(after) ? after : ''
}

/** Guides of floor and target, one if they are close. */
function guidesOf({ floor, pins }: AxisData, plot: Plot): readonly number[] {
  const target = pins.find(({ kind }: Pin) => kind === 'target')?.at
  const places = [floor, target].flatMap(amount => (amount === undefined ? [] : [plot.x(amount)]))
  const [first, second] = places
  return first !== undefined && second !== undefined && Math.abs(first - second) < 5 ? [first] : places
}

/** The stretches of who may accept that are wide enough to be seen, and where the last of all ends. */
export function layOutLevels(levels: readonly LevelData[], { x, left, right }: Plot) {
  // Somebody may accept more than is drawn.
  const within = (amount: number) => Math.max(left, Math.min(right, x(amount)))
  const all = levels.map(level => ({
    ...level,
    start: level.from === undefined ? right : within(level.from),
    end: level.to === undefined ? left : within(level.to),
  }))
  return {
    last: Math.min(...all.map(({ end }) => end)),
    drawn: all.filter(({ start, end }) => start - end >= 1),
  }
}
