import { type Hand, markProps } from '../hand.js'
import type { DateRow, TimeData } from './time-data.js'
import { layOutTime, type PlacedRow, type TimeLayout } from './time-layout.js'

/** The dates until the deadline as a list, with their marks on a strip of time. */
export function Time({
  data,
  width,
  hand,
  y,
}: {
  readonly data: TimeData
  readonly width: number
  readonly hand?: Hand | undefined
  /** Where it stands in a larger picture. */
  readonly y?: number | undefined
}) {
  if (data.rows.length === 0) return null
  const layout = layOutTime(data, width)
  const { height, today, slack, deadline } = layout
  return (
    <svg
      y={y}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role={hand ? 'group' : 'img'}
      aria-label={data.rows.map(({ sentence }) => sentence).join(' ')}
    >
      <Ground layout={layout} />
      <path d={`M${layout.strip} 16V${layout.bottom + 4}`} class="ours-line" stroke-width={1.5} />
      <text x={today.x} y={layout.bottom + 18} class="t11">
        {today.text}
      </text>
      {deadline !== undefined && (
        <path d={`M${deadline} 16V${layout.bottom}`} class="ink-line" stroke-width={1.5} />
      )}
      {layout.rows.map(placed => (
        <Row key={placed.row.id} placed={placed} layout={layout} hand={hand} />
      ))}
      {slack && (
        <>
          <path
            d={`M${slack.from} ${slack.y}H${slack.to}M${slack.to - 4} ${slack.y - 3}l4 3l-4 3`}
            class="ink-line"
            stroke-width={1.2}
          />
          {slack.text !== '' && (
            <text x={(slack.from + slack.to) / 2} y={slack.y - 3} class="t11 paint" text-anchor="middle">
              {slack.text}
            </text>
          )}
        </>
      )}
    </svg>
  )
}

/** Weekends and months behind the rows. */
function Ground({ layout: { weekends, months, top, bottom } }: { readonly layout: TimeLayout }) {
  return (
    <>
      {weekends.map(({ x, width }) => (
        <rect
          key={x}
          x={x}
          y={top}
          width={width}
          height={bottom - top}
          class="wash edge"
          stroke-dasharray="1 4"
        />
      ))}
      {months.map(({ x, text }) => (
        <g key={x}>
          <path d={`M${x} 16V${bottom}`} class="hair" />
          <text x={x + 3} y={12} class="t11 muted">
            {text}
          </text>
        </g>
      ))}
    </>
  )
}

function Row({
  placed,
  layout: { width, textX },
  hand,
}: {
  readonly placed: PlacedRow
  readonly layout: TimeLayout
  readonly hand: Hand | undefined
}) {
  const { row, bottom, date, text, owner, ownerX, x, isTooFar } = placed
  const y = bottom - 12
  return (
    <g {...markProps(row, hand)}>
      <path d={`M0 ${bottom}H${width}`} class="hair" opacity={0.6} />
      {hand?.atCursor === row.id && (
        <rect x={-4} y={bottom - 23} width={width + 8} height={22} rx={4} class="cursor" />
      )}
      <text x={0} y={y + 4} class="t12 muted">
        {date}
      </text>
      <text x={textX} y={y + 4} class={row.shape === 'deadline' ? 't12 b' : 't12'}>
        {text}
      </text>
      {owner !== '' && (
        <text x={ownerX} y={y + 4} class={row.isOwnerless ? 't12 warn' : 't12 muted'}>
          {owner}
        </text>
      )}
      <Shape row={row} x={x} y={y} />
      {isTooFar && (
        <text x={x - 8} y={y + 4} class="t12" text-anchor="end">
          →
        </text>
      )}
    </g>
  )
}

/** A square for a meeting, a disc for a step of ours, an open one for theirs, a bar for the deadline, a diamond for the BATNA. */
function Shape({
  row: { shape, isLikely },
  x,
  y,
}: {
  readonly row: DateRow
  readonly x: number
  readonly y: number
}) {
  const dashes = isLikely ? '2.5 2' : undefined
  const filled = isLikely ? 'ours-line on-ground' : 'ours'
  switch (shape) {
    case 'meeting':
      return (
        <rect
          x={x - 5}
          y={y - 5}
          width={10}
          height={10}
          class={filled}
          stroke-width={1.5}
          stroke-dasharray={dashes}
        />
      )
    case 'ours':
      return <circle cx={x} cy={y} r={4.5} class={filled} stroke-width={1.5} stroke-dasharray={dashes} />
    case 'theirs':
      return (
        <circle
          cx={x}
          cy={y}
          r={4.5}
          class="muted-line on-ground"
          stroke-width={1.8}
          stroke-dasharray={dashes}
        />
      )
    case 'deadline':
      return <rect x={x - 2} y={y - 7} width={4} height={14} class="ink-fill" />
    case 'batna':
      return (
        <path
          d={`M${x} ${y - 6.5}l6.5 6.5l-6.5 6.5l-6.5 -6.5z`}
          class="ours-line on-ground"
          stroke-width={1.8}
        />
      )
  }
}
