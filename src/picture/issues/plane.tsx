import type { Mark } from '../axis/axis-data.js'
import { type Hand, pointerProps } from '../hand.js'
import type { PlaneData } from './issues-data.js'
import type { PlaneLayout, PlaneMark } from './plane-layout.js'

/** The packages by what they are worth to us, to the right, and to them, upwards, below the best that both can get. */
export function Plane({
  data: { words, packages },
  layout,
  bundles,
  hand,
  x,
  y,
}: {
  readonly data: PlaneData
  readonly layout: PlaneLayout
  /** The packages, which have marks of their own beside the plane. */
  readonly bundles: readonly Mark[]
  readonly hand: Hand | undefined
  /** Where it stands in a larger picture. */
  readonly x?: number | undefined
  readonly y?: number | undefined
}) {
  const { width, height, right, star, marks } = layout
  const pointing = (id: string) => {
    const bundle = bundles.find(one => one.id === id)
    return bundle && pointerProps(bundle, hand)
  }
  return (
    <svg
      x={x}
      y={y}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role={hand ? 'group' : 'img'}
      aria-label={`${words.frontier}: ${packages.map(({ name }) => name).join(', ')}`}
    >
      <Grid layout={layout} />
      <text x={right} y={height - 5} class="t11 muted" text-anchor="end">
        {words.betterForYou}
      </text>
      <text x={0} y={11} class="t11 muted">
        {words.betterForThem}
      </text>
      {layout.frontier !== '' && <path d={layout.frontier} class="ink-line" stroke-width={1.5} />}
      {star && <path d={toStar(star)} class="ours-line" stroke-width={1.5} stroke-dasharray="3 2" />}
      {star && (
        <path
          d={`M${star.x} ${star.y - 7}l2 5h5l-4 3.2l1.6 5l-4.6 -3l-4.6 3l1.6 -5l-4 -3.2h5z`}
          class="ours-line on-ground"
          stroke-width={1.5}
        />
      )}
      {marks.map((mark, index) => (
        <g key={mark.id} {...pointing(mark.id)}>
          <Shape mark={mark} kind={index} />
          {hand?.atCursor === mark.id && <circle cx={mark.x} cy={mark.y} r={9} class="cursor" />}
        </g>
      ))}
      {layout.labels.map(({ id, text, x, y, anchor }) => (
        <text key={id} x={x} y={y} class={styleOf(id)} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  )
}

function styleOf(id: string): string {
  return id === 'star' ? 't11 b paint' : id === 'frontier' ? 't11 paint' : 't12 b paint'
}

function Grid({ layout: { ticks, left, right, top, bottom } }: { readonly layout: PlaneLayout }) {
  return ticks.map(({ points, x, y }) => (
    <g key={points}>
      <path d={`M${x} ${bottom}V${top}M${left} ${y}H${right}`} class="hair" />
      <text x={x} y={bottom + 14} class="t11 muted" text-anchor={points === 100 ? 'end' : 'middle'}>
        {points}
      </text>
      <text x={left - 6} y={y + 4} class="t11 muted" text-anchor="end">
        {points}
      </text>
    </g>
  ))
}

/** The way from a package to the better one, up to the edges of both marks. */
function toStar({ x, y, from }: NonNullable<PlaneLayout['star']>): string {
  const [across, down] = [x - from.x, y - from.y]
  const length = Math.hypot(across, down)
  if (length < 16) return ''
  const [a, b] = [6 / length, 1 - 8 / length]
  return `M${from.x + across * a} ${from.y + down * a}L${from.x + across * b} ${from.y + down * b}`
}

/** Square, diamond, disc, triangle, and the first two open, so that packages differ without a colour. */
function Shape({ mark: { x, y }, kind }: { readonly mark: PlaneMark; readonly kind: number }) {
  const style = kind < 4 ? 'ours' : 'ours-line on-ground'
  if (kind % 4 === 1)
    return <path d={`M${x} ${y - 6.4}l6.4 6.4l-6.4 6.4l-6.4 -6.4z`} class={style} stroke-width={1.5} />
  if (kind % 4 === 2) return <circle cx={x} cy={y} r={5} class={style} stroke-width={1.5} />
  if (kind % 4 === 3) return <path d={`M${x} ${y - 6}l6 10.5h-12z`} class={style} stroke-width={1.5} />
  return <rect x={x - 4.5} y={y - 4.5} width={9} height={9} class={style} stroke-width={1.5} />
}
