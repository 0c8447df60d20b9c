import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { cut, textWidth } from '../text-width.js'
import type { PlaneData, Spot } from './issues-data.js'

export interface PlaneMark {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** A text with its baseline; `id` is that of its mark, `star` or `frontier`. */
export interface PlaneLabel {
  readonly id: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** Where everything of the plane of both scores stands, in pixels. */
export interface PlaneLayout {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly ticks: readonly { readonly points: number; readonly x: number; readonly y: number }[]
  /** The frontier, as the `d` of a path; empty if there is none. */
  readonly frontier: string
  readonly marks: readonly PlaneMark[]
  readonly star: (PlaneMark & { readonly from: PlaneMark }) | undefined
  readonly labels: readonly PlaneLabel[]
}

const ticks = [0, 50, 100]
/** Points beyond this are drawn at the edge. */
const farthest = 150

export function layOutPlane(data: PlaneData, width: number): PlaneLayout {
  const height = Math.round(width * 0.9)
  const [left, right, top, bottom] = [24, width - 8, 22, height - 34]
  const spots = [...data.packages, ...(data.star ? [data.star] : [])]
  const xs = scaleFor(spots.map(({ ours }) => ours)).range([left, right])
  const ys = scaleFor(spots.map(({ theirs }) => theirs)).range([bottom, top])
  const placed = (id: string, { ours, theirs }: Spot): PlaneMark => ({ id, x: xs(ours), y: ys(theirs) })
  const marks = data.packages.map(one => placed(one.id, one))
  const star = data.star && { ...placed('star', data.star), from: placed('from', data.star.from) }
  const path = line<Spot>(
    ({ ours }) => round(xs(ours)),
    ({ theirs }) => round(ys(theirs)),
  )
  const area = { left, right, top, bottom }
  return {
    width,
    height,
    ...area,
    ticks: ticks.map(points => ({ points, x: xs(points), y: ys(points) })),
    frontier: path([...data.frontier]) ?? '',
    marks,
    star,
    labels: labelsOf(
      data,
      marks,
      star,
      data.frontier.map(spot => placed('frontier', spot)),
      area,
    ),
  }
}

/** From no point to a hundred, or as far as a package goes. */
function scaleFor(points: readonly number[]) {
  const low = Math.max(-farthest, Math.min(0, ...points))
  const high = Math.min(100 + farthest, Math.max(100, ...points))
  return scaleLinear().domain([low, high]).clamp(true)
}

function round(x: number): number {
  return Math.round(x * 10) / 10
}

type Place = Omit<PlaneLabel, 'id'>

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * Labels that find a place beside their marks without covering a mark or each other, and clear of the frontier if there is
 * one; others are left out.
 */
function labelsOf(
  { packages, star: starData, words }: PlaneData,
  marks: readonly PlaneMark[],
  star: PlaneLayout['star'],
  frontier: readonly PlaneMark[],
  area: Box,
): readonly PlaneLabel[] {
  const boxes: Box[] = [...marks, ...(star ? [star] : [])].map(({ x, y }) => boxAround(x, y, 5))
  const curve = pointsAlong(frontier).map(({ x, y }) => boxAround(x, y, 2))
  const labels: PlaneLabel[] = []
  const put = (id: string, size: number, tries: readonly Place[]) => {
    const isFree = (place: Place, taken: readonly Box[]) => {
      const box = boxOf(size, place)
      return isInside(box, area) && !taken.some(other => overlaps(box, other))
    }
    const free = tries.filter(place => place.text !== '' && isFree(place, boxes))
    const place = free.find(place => isFree(place, curve)) ?? free[0]
    if (place === undefined) return
    boxes.push(boxOf(size, place))
    labels.push({ id, ...place })
  }
  for (const mark of marks.toSorted((a, b) => a.y - b.y)) {
    const name = packages.find(({ id }) => id === mark.id)?.name ?? ''
    const others = [...marks, ...(star ? [star] : [])].filter(({ id }) => id !== mark.id)
    const isNearest = ({ x, y }: Place) =>
      others.every(other => Math.hypot(other.x - x, other.y - y + 4) > Math.hypot(mark.x - x, mark.y - y + 4))
    put(mark.id, 12, beside(mark, name, area).filter(isNearest))
  }
  if (star && starData) {
    const half = textWidth(starData.text, 11, 'semibold') / 2
    put('star', 11, [
      ...beside({ ...star, y: star.y - 8 }, starData.text, area).filter(({ text }) => text === starData.text),
      ...above(star, starData.text, half, area),
    ])
  }
  put('frontier', 11, along(frontier, words.frontier, area))
  return labels
}

/** Of a long name at least so much is shown, in pixels. */
const shortest = 36

/** The places beside a mark, those where it fits first, then at the left and the nearest; elsewhere it is cut. */
function beside({ x, y }: PlaneMark, name: string, { left, right }: Box): readonly Place[] {
  const most = (right - left) * 0.45
  const fitted = (room: number) => {
    const text = cut(name, Math.min(most, room), 12, 'semibold')
    return text === name || textWidth(text, 12, 'semibold') >= shortest ? text : ''
  }
  const sides = [
    { x: x - 8, anchor: 'end', text: fitted(x - left - 12) },
    { x: x + 9, anchor: 'start', text: fitted(right - x - 10) },
  ] as const
  return steps
    .flatMap(step => sides.map(side => ({ ...side, y: y + 4 + step })))
    .toSorted((a, b) => Number(b.text === name) - Number(a.text === name))
}

const steps = [0, 4, -4, 8, -8, 12, -12, 16, -16]

/** The places above and below a mark, moved aside as far as they must. */
function above({ x, y }: PlaneMark, text: string, half: number, { left, right }: Box): readonly Place[] {
  const middle = Math.max(left + half + 3, Math.min(right - half, x))
  return [-12, 20, -18, 26, -26, 34, -34, 42].map(step => ({
    text,
    x: middle,
    y: y + step,
    anchor: 'middle',
  }))
}

/** The places below the line, the first where they get a quarter of what they could. */
function along(frontier: readonly PlaneMark[], text: string, { top, bottom }: Box): readonly Place[] {
  return [0.22, 0.3, 0.15, 0.38, 0.46, 0.1].flatMap(part => {
    const y = bottom - part * (bottom - top)
    const spot = frontier.findLast(spot => spot.y <= y)
    return spot === undefined ? [] : [{ text, x: spot.x - 8, y, anchor: 'end' as const }]
  })
}

/** Points of a line that lie close to each other. */
function pointsAlong(marks: readonly PlaneMark[]): readonly Omit<PlaneMark, 'id'>[] {
  return marks.flatMap((mark, index) => {
    const next = marks[index + 1] ?? mark
    const count = Math.max(1, Math.ceil(Math.hypot(next.x - mark.x, next.y - mark.y) / 4))
    return Array.from({ length: count }, (_, step) => ({
      x: mark.x + ((next.x - mark.x) * step) / count,
      y: mark.y + ((next.y - mark.y) * step) / count,
    }))
  })
}

function boxOf(size: number, { text, x, y, anchor }: Place): Box {
  const width = textWidth(text, size, 'semibold')
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
  return { left, right: left + width, top: y - size + 1, bottom: y + 3 }
}

function boxAround(x: number, y: number, half: number): Box {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half }
}

function isInside(box: Box, area: Box): boolean {
  return (
    box.left >= area.left + 2 &&
    box.right <= area.right &&
    box.top >= area.top - 6 &&
    box.bottom <= area.bottom
  )
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
