import { EstimatePattern } from '../estimate-pattern.js'
import { type Hand, markProps } from '../hand.js'
import type { WeightRow, WeightsLayout } from './weights-layout.js'

/** What each issue weighs for us, and hatched what it weighs for them. */
export function Weights({
  layout,
  prefix,
  hand,
  y,
}: {
  readonly layout: WeightsLayout
  /** Makes the names of its patterns its own. */
  readonly prefix: string
  readonly hand: Hand | undefined
  /** Where it stands in a larger picture. */
  readonly y?: number | undefined
}) {
  const { width, height, left, isNarrow, rows } = layout
  return (
    <svg
      y={y}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role={hand ? 'group' : 'img'}
      aria-label={rows.map(({ issue }) => issue.sentence).join(' ')}
    >
      <EstimatePattern id={`${prefix}estimate`} />
      {isNarrow ? null : <path d={`M${left} 0V${height - 4}`} class="leader" />}
      {rows.map(row => (
        <Row key={row.issue.id} row={row} layout={layout} prefix={prefix} hand={hand} />
      ))}
    </svg>
  )
}

function Row({
  row: { issue, name, nameY, ours, theirs },
  layout: { width, left, isNarrow },
  prefix,
  hand,
}: {
  readonly row: WeightRow
  readonly layout: WeightsLayout
  readonly prefix: string
  readonly hand: Hand | undefined
}) {
  return (
    <g {...markProps(issue, hand)}>
      {hand?.atCursor === issue.id && (
        <rect
          x={-4}
          y={ours.y - (isNarrow ? 22 : 4)}
          width={width + 8}
          height={isNarrow ? 52 : 34}
          rx={4}
          class="cursor"
        />
      )}
      <text x={0} y={nameY} class="t12">
        {name}
      </text>
      {issue.advice !== '' && (
        <text x={width} y={nameY} class="t12 b" text-anchor="end">
          {issue.advice}
        </text>
      )}
      <rect x={left} y={ours.y} width={ours.width} height={11} class="ours" />
      <text x={left + ours.width + 6} y={ours.y + 10} class="t12 b">
        {ours.text}
      </text>
      {theirs && (
        <>
          <rect x={left} y={theirs.y} width={theirs.width} height={11} fill={`url(#${prefix}estimate)`} />
          <rect x={left} y={theirs.y} width={theirs.width} height={11} class="muted-line" />
          <text x={left + theirs.width + 6} y={theirs.y + 10} class="t12">
            {theirs.text}
          </text>
        </>
      )}
    </g>
  )
}
