import type { ComponentChildren } from 'preact'
import { type Measure, measureOf } from '../axis/axis-layout.js'
import type { Hand } from '../hand.js'
import type { IssuesData } from './issues-data.js'
import { Packages } from './packages.js'
import { layOutPackages, type PackagesLayout } from './packages-layout.js'
import { Plane } from './plane.js'
import { layOutPlane, type PlaneLayout } from './plane-layout.js'
import { Weights } from './weights.js'
import { layOutWeights, type WeightsLayout } from './weights-layout.js'

interface Props {
  readonly data: IssuesData
  readonly width: number
  readonly prefix: string
  readonly hand?: Hand | undefined
}

/** Weights, packages and plane as parts of a page; `children` are the words that belong to the plane. */
export function Issues({
  data,
  width,
  prefix,
  hand,
  children,
}: Props & { readonly children?: ComponentChildren }) {
  const { measure, weights, packages, plane } = layOutIssues(data, width)
  return (
    <div class={`issues ${measure}`}>
      {(weights || packages) && (
        <div class="bars">
          {weights && <Weights layout={weights} prefix={`${prefix}w`} hand={hand} />}
          {packages && <Packages layout={packages} prefix={`${prefix}p`} hand={hand} />}
        </div>
      )}
      <div class={plane ? 'plane' : undefined}>
        {plane && data.plane && (
          <Plane data={data.plane} layout={plane} bundles={data.packages} hand={hand} />
        )}
        <div>{children}</div>
      </div>
    </div>
  )
}

/** The same as one picture, without the words. */
export function IssuesDrawing({ data, width, prefix, hand }: Props) {
  const { weights, packages, plane, places, height } = layOutIssues(data, width)
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role={hand ? 'group' : 'img'}
      aria-label={data.heading}
    >
      {weights && <Weights layout={weights} prefix={`${prefix}w`} hand={hand} />}
      {packages && <Packages layout={packages} prefix={`${prefix}p`} hand={hand} y={places.packages} />}
      {plane && data.plane && (
        <Plane
          data={data.plane}
          layout={plane}
          bundles={data.packages}
          hand={hand}
          x={places.plane.x}
          y={places.plane.y}
        />
      )}
    </svg>
  )
}

/** The three pictures, and where they stand in one. */
export interface IssuesLayout {
  readonly measure: Measure
  readonly weights: WeightsLayout | undefined
  readonly packages: PackagesLayout | undefined
  readonly plane: PlaneLayout | undefined
  readonly places: {
    readonly packages: number
    readonly plane: { readonly x: number; readonly y: number }
  }
  readonly height: number
}

const columnGap = 32
const rowGap = 24

/** In a wide picture the plane stands beside the bars; in a column it leaves room for words beside it. */
export function layOutIssues({ issues, packages, plane }: IssuesData, width: number): IssuesLayout {
  const measure = measureOf(width)
  const isWide = measure === 'wide'
  const bars = isWide ? Math.round((width - columnGap) * 0.512) : width
  const planeWidth = isWide
    ? width - columnGap - bars
    : measure === 'column'
      ? Math.round(width * 0.59)
      : width
  const own = issues.length === 0 ? undefined : layOutWeights(issues, bars, measure)
  const bundles = packages.length === 0 ? undefined : layOutPackages(packages, bars)
  const both = plane && layOutPlane(plane, planeWidth)
  const top = own === undefined ? 0 : own.height + rowGap
  const below = bundles === undefined ? top - rowGap : top + bundles.height
  const planeY = isWide ? 0 : below + rowGap
  return {
    measure,
    weights: own,
    packages: bundles,
    plane: both,
    places: { packages: top, plane: { x: isWide ? bars + columnGap : 0, y: planeY } },
    height: Math.max(0, below, both === undefined ? 0 : planeY + both.height),
  }
}
