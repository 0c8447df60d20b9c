import { type Hand, markProps } from '../hand.js'
import { cut, textWidth } from '../text-width.js'
import type { AxisData, Hint } from './axis-data.js'
import { type AxisLayout, layOutAxis, layOutLevels } from './axis-layout.js'
import { Bar } from './bar.js'
import { Hints, layOutHints } from './hints.js'
import { Offers } from './offers.js'
import { layOutOffers } from './offers-lane.js'
import { layOutScenarios, type ScenariosLane, type Weight } from './scenarios-lane.js'
import { layOutSteps, type StepsLane } from './steps-lane.js'

/** What stands in a lane that has nothing to show yet, with what would fill it. */
export interface LaneWords {
  readonly scenarios: string
  readonly authority: string
  readonly steps: string
  readonly offers: string
  /** `better for you →`, at the end of the scale. */
  readonly better: string
}

interface Parts {
  readonly data: AxisData
  readonly layout: AxisLayout
  readonly hand: Hand | undefined
}

/** One scale with its lanes; `parts` says how much of it is drawn. */
export function Axis({
  data,
  width,
  prefix,
  words,
  hand,
  before,
  isBrief = false,
}: {
  readonly data: AxisData
  readonly width: number
  readonly prefix: string
  readonly words: LaneWords
  readonly hand?: Hand | undefined
  /** The axis as it is written, while another number is tried. */
  readonly before?: AxisData | undefined
  /** Only the bar and the scenarios. */
  readonly isBrief?: boolean
}) {
  const layout = layOutAxis(data, width, before, isBrief ? 'column' : undefined)
  const lanes = lanesOf({ data, layout, hand }, words, isBrief)
  const above = heightAbove(layout, isBrief)
  let y = above
  const placed = lanes.map(lane => {
    const top = y
    y += lane.height
    return { ...lane, top }
  })
  return (
    <svg
      width={width}
      height={y}
      viewBox={`0 0 ${width} ${y}`}
      role={hand ? 'group' : 'img'}
      aria-label={describe(data)}
    >
      {lanes.length > 0 &&
        layout.guides.map(x => (
          <path key={x} d={`M${x} ${above}V${y}`} class="ours-line" stroke-dasharray="1 4" opacity={0.8} />
        ))}
      <Bar
        data={data}
        layout={layout}
        prefix={prefix}
        better={words.better}
        hand={hand}
        hasScale={!isBrief}
      />
      {placed.map(({ name, top, draw }, index) => (
        <g key={index} transform={`translate(0 ${top})`}>
          <path d={`M0 0H${width}`} class="hair" />
          {isBrief ? null : (
            <text x={0} y={layout.measure === 'wide' ? 20 : 14} class="t12 muted paint">
              {name}
            </text>
          )}
          <g transform={`translate(0 ${layout.measure === 'wide' || isBrief ? 0 : 16})`}>{draw()}</g>
        </g>
      ))}
    </svg>
  )
}

/** How high a picture of that width is. */
export function axisHeight(data: AxisData, width: number, words: LaneWords, isBrief = false): number {
  const layout = layOutAxis(data, width, undefined, isBrief ? 'column' : undefined)
  const lanes = lanesOf({ data, layout, hand: undefined }, words, isBrief)
  return lanes.reduce((sum, { height }) => sum + height, heightAbove(layout, isBrief))
}

/** Where the lanes begin; a brief picture has no scale above them. */
function heightAbove({ height, scale }: AxisLayout, isBrief: boolean): number {
  return isBrief ? scale : height + 12
}

/** What a screen reader says in place of the picture: its name, and each mark with its value. */
export function describe({ name, pins, theirLimit }: AxisData): string {
  const said = [...pins, ...(theirLimit ? [theirLimit] : [])].map(mark => `${mark.name} ${mark.value}`)
  return [name, ...said].filter(text => text !== '').join(', ')
}

interface Lane {
  readonly name: string
  readonly height: number
  readonly draw: () => preact.ComponentChild
}

function lanesOf(parts: Parts, words: LaneWords, isBrief: boolean): readonly Lane[] {
  const { data, layout } = parts
  const scenarios = layOutScenarios(data, layout.plot, layout.measure)
  const extra = layout.measure === 'wide' ? 0 : 16
  if (isBrief)
    return scenarios.weights.length === 0
      ? []
      : [{ name: '', height: scenarios.height, draw: () => <Scenarios {...parts} lane={scenarios} /> }]
  const drawn = [
    ...worded(
      parts,
      words.scenarios,
      data.hints.scenarios,
      scenarios.weights.length === 0
        ? 0
        : scenarios.height - 16 + (data.hints.scenarios.length === 0 ? 0 : 4),
      () => <Scenarios {...parts} lane={scenarios} />,
    ),
  ]
  if (data.levels.length > 0)
    drawn.push({ name: words.authority, height: 46 + extra, draw: () => <Levels {...parts} /> })
  const steps = layOutSteps(data, layout.plot)
  const offers = layOutOffers(data, layout.plot)
  return [
    ...drawn,
    ...worded(parts, words.steps, data.hints.steps, steps.height, () => (
      <Steps lane={steps} hand={parts.hand} />
    )),
    ...worded(parts, words.offers, data.hints.offers, offers.height, () => (
      <Offers lane={offers} hand={parts.hand} />
    )),
  ]
}

/** A lane with marks that are so high, and below them with words; in a narrow picture, words alone stand behind its name. */
function worded(
  { layout: { plot, measure }, hand }: Parts,
  name: string,
  hints: readonly Hint[],
  height: number,
  draw: () => preact.ComponentChild,
): readonly Lane[] {
  if (height === 0 && hints.length === 0) return []
  const isAlone = height === 0 && measure !== 'wide'
  const said = isAlone
    ? hints.map((hint, index) => (index === 0 ? { ...hint, text: `${name}: ${hint.text}` } : hint))
    : hints
  const top = isAlone ? -2 : height === 0 ? 20 : height + 14
  const words = layOutHints(said, measure === 'wide' ? plot.left : 0, plot.right, top)
  const extra = measure === 'wide' ? 0 : 16
  return [
    {
      name: isAlone ? '' : name,
      height: (hints.length === 0 ? height : top + words.height - 12) + (height === 0 ? 14 : 16) + extra,
      draw: () => (
        <>
          {height > 0 && draw()}
          <Hints layout={words} hand={hand} />
        </>
      ),
    },
  ]
}

function Scenarios({ data, layout, hand, lane }: Parts & { readonly lane: ScenariosLane }) {
  const { beam, weights } = lane
  return (
    <>
      <path d={`M${beam.from} ${beam.y}H${beam.to}`} class="ink-line" stroke-width={1.5} />
      {weights.map(weight => (
        <Circle key={weight.scenario.id} weight={weight} beam={beam.y} hand={hand} />
      ))}
      {data.plan && <Fulcrum data={data} plan={data.plan} layout={layout} y={beam.y} />}
    </>
  )
}

function Circle({
  weight: { scenario, x, lift, radius, label },
  beam,
  hand,
}: {
  readonly weight: Weight
  readonly beam: number
  readonly hand: Hand | undefined
}) {
  const y = beam - radius - lift - 1
  const top = 18 + 34 * label.row
  const isOpen = scenario.isLeaving || scenario.isPastFloor
  const shape = scenario.isPastFloor ? 'bad-line on-ground' : isOpen ? 'ink-line on-ground' : 'ours'
  const letter = scenario.isPastFloor ? 'bad' : isOpen ? '' : 'on-ours'
  return (
    <g {...markProps(scenario, hand)}>
      <path d={`M${label.centre} ${top + 20}L${x} ${y - radius - 2}`} class="leader" />
      {label.lines.map((line, index) => (
        <text
          key={line}
          x={label.centre}
          y={top + 15 * index}
          class={`t12 paint ${index === 1 ? 'b' : ''} ${scenario.isPastFloor && index === 1 ? 'bad' : ''}`}
          text-anchor="middle"
        >
          {line}
        </text>
      ))}
      <circle
        cx={x}
        cy={y}
        r={radius}
        class={shape}
        stroke-width={2}
        stroke-dasharray={scenario.isLikely ? '3 2' : undefined}
      />
      {radius >= 7.5 || isOpen ? (
        <text x={x} y={y + 4} class={`t11 b ${letter}`} text-anchor="middle">
          {scenario.letter}
        </text>
      ) : null}
      {hand?.atCursor === scenario.id ? <circle cx={x} cy={y} r={radius + 3} class="cursor" /> : null}
    </g>
  )
}

/** The plan where the seesaw balances, with how far it is from the floor. */
function Fulcrum({
  data: { floor },
  plan,
  layout: { plot },
  y,
}: {
  readonly data: AxisData
  readonly plan: NonNullable<AxisData['plan']>
  readonly layout: AxisLayout
  readonly y: number
}) {
  const x = plot.x(plan.at)
  const width = Math.max(textWidth(plan.text, 12, 'semibold'), textWidth(plan.comparison, 12))
  const isRight = x + 14 + width <= plot.right || x - 14 - width < 0
  const place = isRight ? Math.min(x + 14, plot.right - width) : x - 14
  const anchor = { x: place, 'text-anchor': isRight ? 'start' : 'end' }
  const below = isRight && place < x + 14 ? 16 : 0
  const line = plan.isWorse ? 'bad-line' : 'ink-line'
  const from = floor === undefined ? x : plot.x(floor)
  const tip = x < from ? 5 : -5
  return (
    <>
      <path d={`M${x} ${y + 1}l8 15h-16z`} class={plan.isWorse ? 'bad-fill' : 'ink-fill'} />
      {Math.abs(from - x) > 3 ? (
        <path
          d={`M${from} ${y + 19}v10M${from} ${y + 24}H${x}M${x + tip} ${y + 20}L${x} ${y + 24}l${tip} 4`}
          class={line}
          stroke-width={1.5}
        />
      ) : null}
      <text {...anchor} y={y + 25 + below} class="t12 b paint">
        {plan.text}
      </text>
      <text {...anchor} y={y + 41 + below} class="t12 paint">
        {plan.comparison}
      </text>
    </>
  )
}

function Levels({ data, layout: { plot, measure }, hand }: Parts) {
  const left = measure === 'wide' ? plot.left : 0
  const { last, drawn } = layOutLevels(data.levels, plot)
  let free = plot.right
  const placed = drawn.map((level, index) => {
    const { start, end, text } = level
    // The last one may take all that is left of the others.
    const most = index === drawn.length - 1 ? free : Math.max(90, start - end)
    const shown = cut(text, Math.min(most, free - left), 12)
    const width = textWidth(shown, 12)
    const middle = Math.max(left + width / 2, Math.min(free - width / 2, (start + end) / 2))
    free = middle - width / 2 - 10
    return { level, shown, middle, width }
  })
  return (
    <>
      <path
        d={`M${last} 16H${plot.right}M${plot.right - 5} 12l5 4l-5 4`}
        class="muted-line"
        stroke-width={1.5}
      />
      {placed.map(({ level, shown, middle, width }) => (
        <g key={level.id} {...markProps(level, hand)}>
          {level.end > plot.left && <path d={`M${level.end} 11v10`} class="muted-line" stroke-width={1.5} />}
          <text x={middle} y={33} class="t12 paint" text-anchor="middle">
            {shown}
          </text>
          {hand?.atCursor === level.id && (
            <rect x={middle - width / 2 - 4} y={20} width={width + 8} height={18} rx={4} class="cursor" />
          )}
        </g>
      ))}
    </>
  )
}

/** The ladder as a stair that leads down from the opening. */
function Steps({
  lane: { opening, steps },
  hand,
}: {
  readonly lane: StepsLane
  readonly hand: Hand | undefined
}) {
  return (
    <>
      {opening !== undefined && <path d={`M${opening - 6} 10h12l-6 10.5z`} class="ours" />}
      {steps.map(({ step, x, y, path, textX, textY, anchor, text }) => (
        <g key={step.id} {...markProps(step, hand)}>
          {path === '' ? null : (
            <path
              d={path}
              class="ours-line"
              stroke-width={1.5}
              stroke-dasharray={step.isLikely ? '3 2' : undefined}
            />
          )}
          <circle cx={x} cy={y} r={hand?.atCursor === step.id ? 5 : 3.5} class="ours" />
          <text x={textX} y={textY} class="t12 paint" text-anchor={anchor}>
            <tspan class="b">{step.value}</tspan> {text}
          </text>
        </g>
      ))}
    </>
  )
}
