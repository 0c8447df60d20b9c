import { EstimatePattern } from '../estimate-pattern.js'
import { type Hand, markProps } from '../hand.js'
import { harmGap, type PackageRow, type PackagesLayout, type Piece } from './packages-layout.js'

/** Each package as a stack of what its issues add, up to a hundred points, and hatched what it is worth to them. */
export function Packages({
  layout,
  prefix,
  hand,
  y,
}: {
  readonly layout: PackagesLayout
  /** Makes the names of its patterns its own. */
  readonly prefix: string
  readonly hand: Hand | undefined
  /** Where it stands in a larger picture. */
  readonly y?: number | undefined
}) {
  const { width, height, rows } = layout
  return (
    <svg
      y={y}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role={hand ? 'group' : 'img'}
      aria-label={rows.map(({ bundle }) => bundle.sentence).join(' ')}
    >
      <EstimatePattern id={`${prefix}estimate`} />
      {rows.map(row => (
        <g key={row.bundle.id} transform={`translate(0 ${row.y})`} {...markProps(row.bundle, hand)}>
          <Row row={row} layout={layout} prefix={prefix} isFramed={hand?.atCursor === row.bundle.id} />
        </g>
      ))}
    </svg>
  )
}

interface RowProps {
  readonly row: PackageRow
  readonly layout: PackagesLayout
}

function Row({
  row,
  layout,
  prefix,
  isFramed,
}: RowProps & { readonly prefix: string; readonly isFramed: boolean }) {
  const { width, zero, hundred, bar } = layout
  const { ours, theirs, pieces, harm } = row
  const end = theirs === undefined ? bar + 20 : bar + 35
  return (
    <>
      {isFramed && <rect x={-4} y={-3} width={width + 8} height={end + 7} rx={4} class="cursor" />}
      <text x={0} y={12} class="t12">
        <tspan class="b">{row.name}</tspan>
        {harm !== '' && (
          <tspan dx={harmGap} class="bad">
            {harm}
          </tspan>
        )}
      </text>
      <Terms row={row} layout={layout} />
      {pieces.map((piece, index) => (
        <PieceShape key={`${index} ${piece.segment.name}`} piece={piece} isStrong={index % 2 === 0} y={bar} />
      ))}
      <rect x={zero} y={bar} width={Math.max(0, ours.end - zero)} height={20} class="ours-line" />
      {ours.end < hundred && <path d={`M${ours.end} ${bar + 10}H${hundred}`} class="hair" />}
      <path d={`M${hundred} ${bar}V${end}`} class="hair" />
      <text x={Math.max(hundred, ours.end) + 8} y={bar + 14.5} class="t12 b">
        {ours.text}
      </text>
      {theirs && (
        <>
          <rect x={theirs.x} y={bar + 24} width={theirs.width} height={11} fill={`url(#${prefix}estimate)`} />
          <rect x={theirs.x} y={bar + 24} width={theirs.width} height={11} class="muted-line" />
          {theirs.x + theirs.width < hundred && (
            <path d={`M${theirs.x + theirs.width} ${bar + 29.5}H${hundred}`} class="hair" />
          )}
          <text x={Math.max(hundred, theirs.x + theirs.width) + 8} y={bar + 33.5} class="t12">
            {theirs.text}
          </text>
        </>
      )}
    </>
  )
}

function Terms({ row: { terms }, layout: { names, termsY, bar } }: RowProps) {
  return terms.map(({ name, term, centre, to }, index) => (
    <g key={`${index} ${name}`}>
      {names !== undefined && (
        <text x={centre} y={names} class="t11 muted" text-anchor="middle">
          {name}
        </text>
      )}
      <text x={centre} y={termsY} class="t12" text-anchor="middle">
        {term}
      </text>
      <path d={`M${centre} ${termsY + 4}L${to} ${bar - 1}`} class="leader" />
    </g>
  ))
}

/** What is lost past a limit is only an outline, so that it does not look like something gained. */
function PieceShape({
  piece: { segment, x, width, text },
  isStrong,
  y,
}: {
  readonly piece: Piece
  readonly isStrong: boolean
  readonly y: number
}) {
  const isPast = segment.points < 0
  const fill = isPast ? 'on-ground' : isStrong ? 'tint-strong' : 'tint'
  const edge = segment.isHarm ? 'bad-line' : 'ours-line'
  return (
    <>
      <rect
        x={x}
        y={y}
        width={width}
        height={20}
        class={isPast ? `${edge} on-ground` : fill}
        stroke-width={1.5}
      />
      {!isPast && <path d={`M${x + width} ${y}v20`} class="ours-line" />}
      {text !== '' && (
        <text x={x + width / 2} y={y + 14} class={`t11 ${segment.isHarm ? 'bad' : ''}`} text-anchor="middle">
          {text}
        </text>
      )}
    </>
  )
}
