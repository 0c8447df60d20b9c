import { type Hand, markProps } from '../hand.js'
import type { OffersLane, PlacedOffer } from './offers-lane.js'

/** The dance: time runs downwards, a line joins the offers of one side, and a tick halves what is between the last two. */
export function Offers({ lane, hand }: { readonly lane: OffersLane; readonly hand: Hand | undefined }) {
  const { offers, paths, middle, band, height } = lane
  return (
    <>
      {band && <rect x={band.from} y={4} width={band.to - band.from} height={height - 4} class="wash" />}
      {paths.map(({ who, d }) => (
        <path key={who} d={d} class={who === 'us' ? 'ours-line' : 'muted-line'} stroke-width={1.5} />
      ))}
      {middle && (
        <>
          {middle.ends.map(({ offer, x, y }) => (
            <path
              key={offer.id}
              d={`M${x} ${y}V${middle.y}`}
              class={offer.who === 'us' ? 'ours-line' : 'muted-line'}
              stroke-dasharray="2 3"
            />
          ))}
          <path d={`M${middle.from} ${middle.y}H${middle.to}`} class="muted-line" />
          <path d={`M${middle.x} ${middle.y - 5}v10`} class="ink-line" stroke-width={2} />
          {middle.lines.map((line, index) => (
            <text
              key={line}
              x={middle.textX}
              y={middle.textY + 16 * index}
              class="t12 paint"
              text-anchor="middle"
            >
              {line}
            </text>
          ))}
        </>
      )}
      {offers.map(placed => (
        <Flag key={placed.offer.id} placed={placed} hand={hand} />
      ))}
    </>
  )
}

/** Ours is solid and points left, theirs is open and points right. */
function Flag({
  placed: { offer, x, y, textX, anchor, text },
  hand,
}: {
  readonly placed: PlacedOffer
  readonly hand: Hand | undefined
}) {
  const isOurs = offer.who === 'us'
  return (
    <g {...markProps(offer, hand)}>
      {hand?.atCursor === offer.id && <circle cx={x} cy={y - 4} r={11} class="cursor" />}
      <path
        d={`M${x} ${y - 11}l${isOurs ? -9 : 9} 4.5l${isOurs ? 9 : -9} 4.5z`}
        class={isOurs ? 'ours' : 'muted-line on-ground'}
        stroke-width={1.5}
      />
      <path d={`M${x} ${y + 3}v-14`} class={isOurs ? 'ours-line' : 'muted-line'} stroke-width={1.5} />
      <text x={textX} y={y} class="t12 paint" text-anchor={anchor}>
        <tspan class="b">{offer.value}</tspan> {text}
      </text>
    </g>
  )
}
