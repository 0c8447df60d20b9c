import { spread } from '../spread.js'
import { cut, textWidth } from '../text-width.js'
import type { PackageBar, Points, Segment } from './issues-data.js'

/** A term above a bar, with where its leader ends. */
export interface Term {
  readonly name: string
  readonly term: string
  readonly centre: number
  readonly width: number
  readonly to: number
}

/** The part of a bar that an issue adds. */
export interface Piece {
  readonly segment: Segment
  readonly x: number
  readonly width: number
  /** Its points, where they fit. */
  readonly text: string
}

export interface PackageRow {
  readonly bundle: PackageBar
  readonly y: number
  readonly name: string
  /** What it does past a limit, which stands behind its name; empty if it keeps all. */
  readonly harm: string
  readonly terms: readonly Term[]
  readonly pieces: readonly Piece[]
  /** Where the bar ends that ours and theirs fill. */
  readonly ours: { readonly end: number; readonly text: string }
  readonly theirs: { readonly x: number; readonly width: number; readonly text: string } | undefined
}

/** Where the bars of the packages stand, in pixels. */
export interface PackagesLayout {
  readonly width: number
  readonly height: number
  /** The places of no point and of a hundred. */
  readonly zero: number
  readonly hundred: number
  /** Below the top of a package: the baselines of its issue names and terms, and its bar. */
  readonly names: number | undefined
  readonly termsY: number
  readonly bar: number
  readonly rows: readonly PackageRow[]
}

/** From the fourth package on the issues are not named. */
const mostNamed = 3
/** Points past the limit that are drawn at most; more would leave no room for the rest. */
const deepest = 60
/** Points that fit a bar whose issues go past their opening. */
const highest = 160
const least = 14
/** Between a name and what it does past a limit. */
export const harmGap = 12

export function layOutPackages(packages: readonly PackageBar[], width: number): PackagesLayout {
  const isNamed = packages.length <= mostNamed
  const bar = isNamed ? 58 : 44
  const rowHeight = bar + 52
  const reserve = Math.max(92, ...packages.flatMap(textsOf).map(text => textWidth(text, 12, 'semibold') + 12))
  const below = Math.min(deepest, Math.max(0, ...packages.map(depthOf)))
  const above = Math.min(highest, Math.max(100, ...packages.map(heightOf)))
  const scale = Math.max(40, width - reserve) / (below + above)
  const zero = below * scale
  const place = (points: number) => Math.max(0, Math.min(zero + above * scale, zero + points * scale))
  const rows = packages.map((bundle, index): PackageRow => {
    const pieces = piecesOf(bundle.segments, place)
    const name = cut(bundle.name, bundle.harm === '' ? width : width * 0.5, 12, 'semibold')
    return {
      bundle,
      y: index * rowHeight,
      name,
      harm: cut(bundle.harm, width - textWidth(name, 12, 'semibold') - harmGap, 12),
      terms: termsOf(pieces, width, isNamed),
      pieces,
      ours: { end: Math.max(zero, ...pieces.map(({ x, width }) => x + width)), text: bundle.ours.text },
      theirs: bundle.theirs && theirBar(bundle.theirs, zero, place),
    }
  })
  return {
    width,
    height: Math.max(0, packages.length * rowHeight - 17),
    zero,
    hundred: place(100),
    names: isNamed ? 28 : undefined,
    termsY: isNamed ? 42 : 28,
    bar,
    rows,
  }
}

function textsOf({ ours, theirs }: PackageBar): readonly string[] {
  return [ours.text, ...(theirs === undefined ? [] : [theirs.text])]
}

function depthOf({ segments, theirs }: PackageBar): number {
  const past = segments.reduce((sum, { points }) => sum + Math.max(0, -points), 0)
  return Math.max(past, -(theirs?.points ?? 0))
}

function heightOf({ segments, theirs }: PackageBar): number {
  return Math.max(
    segments.reduce((sum, { points }) => sum + Math.max(0, points), 0),
    theirs?.points ?? 0,
  )
}

/** What is gained goes right from no point, what is lost past a limit goes left. */
function piecesOf(segments: readonly Segment[], place: (points: number) => number): readonly Piece[] {
  let [right, left] = [0, 0]
  return segments.map(segment => {
    const { points, text } = segment
    const from = points < 0 ? left + points : right
    const to = points < 0 ? left : right + points
    if (points < 0) left = from
    else right = to
    const x = place(from)
    const width = place(to) - x
    return { segment, x, width, text: width >= least && textWidth(text, 11) + 2 <= width ? text : '' }
  })
}

function theirBar({ points, text }: Points, zero: number, place: (points: number) => number) {
  const end = place(points)
  return { x: Math.min(zero, end), width: Math.abs(end - zero), text }
}

/** The terms in one row, each over its piece if it can be; the widest are cut first, and none is shown where all would be. */
function termsOf(pieces: readonly Piece[], width: number, isNamed: boolean): readonly Term[] {
  const shown = pieces.filter(({ segment }) => segment.term !== '')
  const most = shareOf(
    shown.map(({ segment }) => widthOf(segment, isNamed)),
    width - 10 * (shown.length - 1),
  )
  if (most < 28) return []
  const texts = shown.map(({ segment }) => ({
    name: isNamed ? cut(segment.name, most, 11) : '',
    term: cut(segment.term, most, 12),
  }))
  const widths = texts.map(({ name, term }) => Math.max(textWidth(name, 11), textWidth(term, 12)))
  const middles = shown.map(({ x, width }) => x + width / 2)
  const centres = spread(
    middles.map((x, index) => ({ x, width: widths[index] ?? 0 })),
    0,
    width,
    10,
  )
  if (centres === undefined) return []
  return texts.map((text, index) => ({
    ...text,
    centre: centres[index] ?? 0,
    width: widths[index] ?? 0,
    to: middles[index] ?? 0,
  }))
}

function widthOf({ name, term }: Segment, isNamed: boolean): number {
  return Math.max(isNamed ? textWidth(name.slice(0, 60), 11) : 0, textWidth(term.slice(0, 60), 12))
}

/** The width at which to cut so that all fit into the room; the narrow ones stay whole. */
function shareOf(widths: readonly number[], room: number): number {
  const ordered = widths.toSorted((a, b) => a - b)
  let left = room
  for (const [index, width] of ordered.entries()) {
    const share = left / (ordered.length - index)
    if (width > share) return share - 0.01
    left -= width
  }
  return Math.max(28, ...widths)
}
