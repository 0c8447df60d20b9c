import { scaleLinear } from 'd3-scale'
import { addDays, daysBetween, type IsoDay, isWeekend } from '../../values/day.js'
import { type Measure, measureOf } from '../axis/axis-layout.js'
import { cut, textWidth } from '../text-width.js'
import type { DateRow, TimeData } from './time-data.js'

export interface PlacedRow {
  readonly row: DateRow
  /** The line below it. */
  readonly bottom: number
  readonly date: string
  readonly text: string
  /** Who does it, and where that begins; empty where it is not shown. */
  readonly owner: string
  readonly ownerX: number
  /** Where its mark is; at the right edge for a day that is too far away. */
  readonly x: number
  readonly isTooFar: boolean
}

/** Where everything of the list of dates stands, in pixels. */
export interface TimeLayout {
  readonly width: number
  readonly height: number
  /** The top and the bottom of the rows. */
  readonly top: number
  readonly bottom: number
  readonly textX: number
  /** Where the strip of time begins: today. */
  readonly strip: number
  readonly rows: readonly PlacedRow[]
  readonly weekends: readonly { readonly x: number; readonly width: number }[]
  readonly months: readonly { readonly x: number; readonly text: string }[]
  readonly deadline: number | undefined
  readonly today: { readonly x: number; readonly text: string }
  /** From the last own step to the deadline; `text` is empty where it does not fit. */
  readonly slack:
    | { readonly from: number; readonly to: number; readonly y: number; readonly text: string }
    | undefined
}

const top = 20
const rowHeight = 24
/** Days beyond this are drawn at the right edge. */
const farthest = 1100
/** A weekend is washed from so many pixels a day on. */
const visible = 2
const monthGap = 3

export function layOutTime(data: TimeData, width: number): TimeLayout {
  const measure = measureOf(width)
  const { rows, today } = data
  const isShort = measure === 'narrow'
  const dates = rows.map(({ date }) => (isShort ? date.short : date.long))
  const textX = Math.ceil(Math.max(isShort ? 38 : 64, ...dates.map(date => textWidth(date, 12)))) + 8
  const strip = width - Math.round(width * stripShare(measure))
  const last = Math.min(farthest, Math.max(7, ...rows.map(({ day }) => daysBetween(today, day))))
  const scale = scaleLinear()
    .domain([0, last])
    .range([strip, width - (measure === 'wide' ? 24 : 12)])
  const x = (day: IsoDay) => Math.min(width - 6, scale(daysBetween(today, day)))
  const placed = rows.map((row, index) =>
    placeRow(row, {
      index,
      x: x(row.day),
      date: dates[index] ?? '',
      textX,
      strip,
      isWide: measure === 'wide',
      isTooFar: daysBetween(today, row.day) > farthest,
    }),
  )
  const bottom = top + rowHeight * rows.length
  return {
    width,
    height: rows.length === 0 ? 0 : bottom + 22,
    top,
    bottom,
    textX,
    strip,
    rows: placed,
    weekends: weekendsOf(data, scale, width),
    months: monthsOf(data, scale, width),
    deadline: placed.find(({ row }) => row.shape === 'deadline')?.x,
    today: { x: Math.min(strip, width - textWidth(data.todayText, 11)), text: data.todayText },
    slack: slackOf(data, placed),
  }
}

function stripShare(measure: Measure): number {
  return measure === 'wide' ? 0.516 : measure === 'column' ? 0.375 : 0.29
}

function placeRow(
  row: DateRow,
  place: {
    readonly index: number
    readonly x: number
    readonly date: string
    readonly textX: number
    readonly strip: number
    readonly isWide: boolean
    readonly isTooFar: boolean
  },
): PlacedRow {
  const { textX, strip, isWide } = place
  const room = strip - textX - 8
  // That nobody does it matters more than what it is.
  const owner = isWide || row.isOwnerless ? cut(row.owner, row.isOwnerless ? room * 0.6 : room / 3, 12) : ''
  const ownerWidth = owner === '' ? 0 : textWidth(owner, 12) + 6
  const weight = row.shape === 'deadline' ? 'semibold' : 'regular'
  const text = cut(row.name, room - ownerWidth, 12, weight)
  return {
    row,
    bottom: top + rowHeight * (place.index + 1),
    date: place.date,
    text,
    owner,
    ownerX: textX + textWidth(text, 12, weight) + 6,
    x: place.x,
    isTooFar: place.isTooFar,
  }
}

type Scale = (days: number) => number

function weekendsOf({ today, weekend }: TimeData, scale: Scale, width: number): TimeLayout['weekends'] {
  const day = scale(1) - scale(0)
  if (day < visible) return []
  const count = Math.ceil((width - scale(0)) / day)
  return Array.from({ length: count }, (_, index) => index).flatMap(index =>
    isWeekend(addDays(today, index), weekend)
      ? [{ x: scale(index), width: Math.min(day, width - scale(index)) }]
      : [],
  )
}

/** The months, or their quarters or years where they would stand too close. */
function monthsOf({ months, today }: TimeData, scale: Scale, width: number): TimeLayout['months'] {
  const placed = months
    .map(month => ({
      ...month,
      x: scale(daysBetween(today, month.day)),
      number: Number(month.day.slice(5, 7)),
    }))
    .filter(({ x }) => x <= width - 2)
  for (const step of [1, 3, 12]) {
    const own = placed.filter(({ number }) => (number - 1) % step === 0)
    const texts = own.map(({ x, text, year }) => ({ x, text: step === 12 ? year : text }))
    const isClear = texts.every(({ x, text }, index) => {
      const next = texts[index + 1]
      return next === undefined || x + 3 + textWidth(text, 11) + monthGap <= next.x + 3
    })
    if (isClear)
      return texts.map(({ x, text }) => ({ x, text: x + 3 + textWidth(text, 11) <= width ? text : '' }))
  }
  return []
}

function slackOf({ slack }: TimeData, rows: readonly PlacedRow[]): TimeLayout['slack'] {
  const from = rows.find(({ row }) => row.id === slack?.from)
  const to = rows.find(({ row }) => row.id === slack?.to)
  if (slack === undefined || from === undefined || to === undefined || to.x - from.x < 20) return undefined
  const [start, end] = [from.x + 8, to.x - 4]
  const fits = textWidth(slack.text, 11) + 8 <= end - start
  return { from: start, to: end, y: from.bottom - rowHeight / 2, text: fits ? slack.text : '' }
}
