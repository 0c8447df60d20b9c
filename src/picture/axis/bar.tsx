import { EstimatePattern } from '../estimate-pattern.js'
import { type Hand, markProps } from '../hand.js'
import type { AxisData, Pin } from './axis-data.js'
import type { AxisLayout, BarText, Label, Stretch } from './axis-layout.js'

const bar = { top: 82, bottom: 118, head: 70, band: 124, diamond: 131, lowerLabel: 158 } as const

/** The bar with its labels, heads and scale. `prefix` makes the names of its patterns its own. */
export function Bar({
  data,
  layout,
  prefix,
  better,
  hand,
  hasScale = true,
}: {
  readonly data: AxisData
  readonly layout: AxisLayout
  readonly prefix: string
  /** Says on which side it is better for us. */
  readonly better: string
  readonly hand: Hand | undefined
  readonly hasScale?: boolean
}) {
  const { plot, width, top } = layout
  return (
    <>
      <EstimatePattern id={`${prefix}estimate`} />
      <Patterns prefix={prefix} />
      <text x={0} y={11} class="t11 muted">
        {data.unit}
      </text>
      <text x={width - 2} y={11} class="t11 muted" text-anchor="end">
        {better}
      </text>
      <g transform={`translate(0 ${top})`}>
        <rect x={plot.left} y={bar.top} width={plot.right - plot.left} height={36} class="wash edge" />
        {layout.stretches.map(stretch => (
          <StretchShape key={stretch.kind} stretch={stretch} prefix={prefix} />
        ))}
        {layout.apart && <Apart apart={layout.apart} texts={layout.texts} />}
        {layout.formerRoom && (
          <rect
            x={layout.formerRoom.from}
            y={78}
            width={Math.max(0, layout.formerRoom.to - layout.formerRoom.from)}
            height={44}
            class="ours-line"
            stroke-dasharray="4 3"
          />
        )}
        {layout.moves.map(({ from, to }) => {
          const tip = to > from ? -5 : 5
          return (
            <path
              key={from}
              d={`M${from - 1.6 * tip} 70H${to + 1.8 * tip}M${to + 2.8 * tip} 66L${to + 1.8 * tip} 70l${tip} 4`}
              class="ours-line"
              stroke-width={1.5}
            />
          )
        })}
        {layout.upper.map(label => (
          <Stem key={label.mark.id} label={label} />
        ))}
        {layout.texts.map(text => (
          <Words key={text.lines.join()} text={text} />
        ))}
        {layout.upper.map(label => (
          <UpperLabel key={label.mark.id} label={label} hand={hand} />
        ))}
        <Below data={data} layout={layout} prefix={prefix} hand={hand} />
      </g>
      {hasScale ? <Scale layout={layout} /> : null}
    </>
  )
}

/** Textures that say how sure something is, so that no colour has to. */
function Patterns({ prefix }: { readonly prefix: string }) {
  const dots = (name: string, size: number, radius: number, style: string) => (
    <pattern id={`${prefix}${name}`} width={size} height={size} patternUnits="userSpaceOnUse">
      <circle cx={size * 0.22} cy={size * 0.22} r={radius} class={style} />
      <circle cx={size * 0.72} cy={size * 0.72} r={radius} class={style} />
    </pattern>
  )
  return (
    <defs>
      <pattern
        id={`${prefix}hatched`}
        width={6}
        height={6}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={6} height={6} class="tint" />
        <line x1={0} y1={0} x2={0} y2={6} class="hatch-ours" stroke-width={2} opacity={0.6} />
      </pattern>
      {dots('past', 7, 0.9, 'dot-muted')}
      {dots('leaving', 4.5, 0.8, 'dot-muted')}
      {dots('harm', 7, 1.1, 'dot-bad')}
    </defs>
  )
}

function StretchShape({ stretch, prefix }: { readonly stretch: Stretch; readonly prefix: string }) {
  const { kind, from, to } = stretch
  const box = { x: from, y: bar.top, width: to - from, height: bar.bottom - bar.top }
  if (kind === 'room')
    return (
      <g>
        <rect {...box} class="tint" />
        <path d={`M${from} 82H${to}M${from} 118H${to}`} class="ours-line" />
      </g>
    )
  if (kind === 'hatched')
    return (
      <g>
        <rect {...box} fill={`url(#${prefix}hatched)`} />
        <path d={`M${from} 82H${to}M${from} 118H${to}`} class="ours-line" />
        <path d={`M${to} 82V118`} class="ours-line" stroke-dasharray="3 2" />
      </g>
    )
  return <rect {...box} fill={`url(#${prefix}${kind})`} opacity={kind === 'harm' ? 0.8 : 0.55} />
}

/** How far the limits are apart, below words that stand there. */
function Apart({
  apart: { from, to },
  texts,
}: {
  readonly apart: NonNullable<AxisLayout['apart']>
  readonly texts: readonly BarText[]
}) {
  const y = texts.some(({ kind, x }) => kind === 'past' && x > from && x < to) ? 112 : 100
  return <path d={`M${from} ${y - 7}V${y + 6}M${from} ${y}H${to}`} class="bad-line" stroke-width={1.5} />
}

function Words({ text }: { readonly text: BarText }) {
  const { lines, x, kind } = text
  const style = {
    past: 't11 paint',
    room: 't12 b',
    hatched: 't12 b paint-tint',
    apart: 't12 b paint',
    unknown: 't12 muted',
  }[kind]
  return lines.length === 1 ? (
    <text x={x} y={104.5} class={style} text-anchor="middle">
      {lines[0]}
    </text>
  ) : (
    lines.map((line, index) => (
      <text key={line} x={x} y={97 + 13 * index} class={style} text-anchor="middle">
        {line}
      </text>
    ))
  )
}

function Stem({ label: { mark, x, head } }: { readonly label: Label }) {
  return (
    <path
      d={`M${head} ${bar.head}V75L${x} 82V118`}
      class="ours-line"
      stroke-width={mark.id === 'walkAway' ? 3 : 1.5}
      stroke-dasharray={mark.isLikely ? '3 2' : undefined}
    />
  )
}

function UpperLabel({ label, hand }: { readonly label: Label; readonly hand: Hand | undefined }) {
  const { mark, head, centre, row, value } = label
  const y = 32 - 34 * row
  return (
    <g {...markProps(mark, hand)}>
      <Frame label={label} y={y} hand={hand} />
      <text x={centre} y={y} class="t12" text-anchor="middle">
        {mark.name}
      </text>
      <text x={centre} y={y + 16} class="t13 b" text-anchor="middle">
        {value}
      </text>
      <path d={`M${centre} ${y + 21}L${head} ${bar.head - 7}`} class="leader" />
      <Head kind={mark.id.replace(/ was$/, '')} x={head} y={bar.head} isLikely={mark.isLikely} />
    </g>
  )
}

function Frame({
  label: { mark, centre, width },
  y,
  hand,
}: {
  readonly label: Label
  readonly y: number
  readonly hand: Hand | undefined
}) {
  if (hand?.atCursor !== mark.id) return null
  return <rect x={centre - width / 2 - 6} y={y - 13} width={width + 12} height={34} rx={4} class="cursor" />
}

/** A square for the limit, a ring for the target, a triangle for the opening, a diamond for the BATNA. */
function Head({
  kind,
  x,
  y,
  isLikely,
}: {
  readonly kind: string
  readonly x: number
  readonly y: number
  readonly isLikely: boolean
}) {
  const dashes = isLikely ? '2.5 2' : undefined
  const open = 'ours-line on-ground'
  if (kind === 'walkAway')
    return (
      <rect
        x={x - 5.5}
        y={y - 5.5}
        width={11}
        height={11}
        class={isLikely ? open : 'ours'}
        stroke-width={1.5}
        stroke-dasharray={dashes}
      />
    )
  if (kind === 'target')
    return (
      <g>
        <circle cx={x} cy={y} r={5.5} class={open} stroke-width={2} stroke-dasharray={dashes} />
        {isLikely ? null : <circle cx={x} cy={y} r={2.2} class="ours" />}
      </g>
    )
  if (kind === 'opening')
    return (
      <path
        d={`M${x - 6} ${y - 5}h12l-6 10.5z`}
        class={isLikely ? open : 'ours'}
        stroke-width={1.5}
        stroke-dasharray={dashes}
      />
    )
  if (kind === 'batna')
    return (
      <path
        d={`M${x} ${y - 6.5}l6.5 6.5l-6.5 6.5l-6.5 -6.5z`}
        class={open}
        stroke-width={1.8}
        stroke-dasharray={dashes}
      />
    )
  return <path d={`M${x - 6} ${y - 5}h12l-6 10.5z`} class="muted-line on-ground" stroke-width={1.5} />
}

/** What the world sets: the BATNA and their side. */
function Below({
  data,
  layout,
  prefix,
  hand,
}: {
  readonly data: AxisData
  readonly layout: AxisLayout
  readonly prefix: string
  readonly hand: Hand | undefined
}) {
  const { plot } = layout
  const { theirLimit } = data
  return (
    <>
      {theirLimit && <Band low={plot.x(theirLimit.low)} high={plot.x(theirLimit.high)} prefix={prefix} />}
      {layout.lower.map(label => (
        <LowerLabel key={label.mark.id} label={label} hand={hand} />
      ))}
    </>
  )
}

function Band({
  low,
  high,
  prefix,
}: {
  readonly low: number
  readonly high: number
  readonly prefix: string
}) {
  const [from, to] = low < high ? [low, high] : [high, low]
  if (to - from < 1)
    return (
      <g>
        <rect x={from - 4} y={bar.band - 1} width={8} height={8} fill={`url(#${prefix}estimate)`} />
        <rect x={from - 4} y={bar.band - 1} width={8} height={8} class="muted-line" stroke-width={1.2} />
      </g>
    )
  return (
    <g>
      <rect x={from} y={bar.band} width={to - from} height={8} fill={`url(#${prefix}estimate)`} />
      <path d={`M${from} 122v12M${to} 122v12`} class="muted-line" stroke-width={1.5} />
    </g>
  )
}

function LowerLabel({ label, hand }: { readonly label: Label; readonly hand: Hand | undefined }) {
  const { mark, x, head, centre, row, value } = label
  const y = bar.lowerLabel + 34 * row
  const isPin = (one: Label['mark']): one is Pin => 'kind' in one
  return (
    <g {...markProps(mark, hand)}>
      {isPin(mark) && (
        <>
          <path
            d={`M${x} 112V120L${head} 126`}
            class={mark.kind === 'batna' ? 'ours-line' : 'muted-line'}
            stroke-width={1.5}
          />
          <Head kind={mark.kind} x={head} y={bar.diamond} isLikely={mark.isLikely} />
        </>
      )}
      <path
        d={`M${isPin(mark) ? head : x} ${isPin(mark) ? 139 : 136}V140L${centre} ${y - 12}`}
        class="leader"
      />
      <Frame label={label} y={y} hand={hand} />
      <text x={centre} y={y} class="t12 paint" text-anchor="middle">
        {mark.name}
      </text>
      <text x={centre} y={y + 16} class="t13 b paint" text-anchor="middle">
        {value}
      </text>
    </g>
  )
}

function Scale({ layout: { plot, scale, ticks } }: { readonly layout: AxisLayout }) {
  return (
    <g>
      <path d={`M${plot.left} ${scale}H${plot.right}`} class="leader" />
      {ticks.map(({ x, text }) => (
        <g key={text}>
          <path d={`M${x} ${scale}v4`} class="leader" />
          <text x={x} y={scale + 15} class="t11 muted" text-anchor="middle">
            {text}
          </text>
        </g>
      ))}
    </g>
  )
}
