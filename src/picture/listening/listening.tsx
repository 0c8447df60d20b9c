import { actionProps, type Hand, markProps } from '../hand.js'
import type { Action } from '../part.js'
import type { ListeningData, QuestionMark } from './listening-data.js'
import { layOutListening, type PlacedTopic } from './listening-layout.js'

/** The questions as squares beside their topics. */
export function Listening({
  data,
  width,
  hand,
  act,
  y,
}: {
  readonly data: ListeningData
  readonly width: number
  readonly hand?: Hand | undefined
  /** Adds a question about an empty topic; without it the picture does not offer to. */
  readonly act?: ((action: Action) => void) | undefined
  /** Where it stands in a larger picture. */
  readonly y?: number | undefined
}) {
  const { height, left, topics } = layOutListening(data, width)
  return (
    <svg
      y={y}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role={act || hand ? 'group' : 'img'}
      aria-label={data.rows.map(({ name, text }) => `${name}: ${text}`).join('. ')}
    >
      {topics.map(topic => (
        <Topic key={topic.row.name} topic={topic} left={left} hand={hand} act={act} />
      ))}
    </svg>
  )
}

function Topic({
  topic: { row, y, name, squares, text, textX, actionX },
  left,
  hand,
  act,
}: {
  readonly topic: PlacedTopic
  readonly left: number
  readonly hand: Hand | undefined
  readonly act: ((action: Action) => void) | undefined
}) {
  const { action } = row
  return (
    <g>
      <text x={0} y={y + 12} class="t12">
        {name}
      </text>
      {squares.map(({ question, x }) => (
        <g key={question.id} {...markProps(question, hand)} aria-label={hand && question.sentence}>
          <Square question={question} x={x} y={y} />
          {hand?.atCursor === question.id && (
            <rect x={x - 2} y={y - 2} width={20} height={20} rx={3} class="cursor" />
          )}
        </g>
      ))}
      {squares.length === 0 && (
        <rect x={left} y={y} width={16} height={16} class="muted-line" stroke-dasharray="2 2" />
      )}
      <text x={textX} y={y + 12} class="t12 muted">
        {text}
      </text>
      {action && act && (
        <text x={actionX} y={y + 12} {...actionProps(action, act)}>
          {action.title}
        </text>
      )}
    </g>
  )
}

/** Solid for an open question, gray for one that is not judged, half for a fact, hollow for a closed one, crossed for a leading one, round for a remark. */
function Square({
  question: { manner },
  x,
  y,
}: {
  readonly question: QuestionMark
  readonly x: number
  readonly y: number
}) {
  const edge = <rect x={x + 1} y={y + 1} width={14} height={14} class="ours-line" stroke-width={1.8} />
  switch (manner) {
    case 'open':
      return <rect x={x} y={y} width={16} height={16} class="ours" />
    case 'asked':
      return <rect x={x} y={y} width={16} height={16} class="muted" />
    case 'fact':
      return (
        <>
          {edge}
          <path d={`M${x} ${y + 16}V${y}L${x + 16} ${y + 16}z`} class="ours" />
        </>
      )
    case 'closed':
      return edge
    case 'leading':
      return (
        <>
          {edge}
          <path
            d={`M${x + 1} ${y + 1}l14 14M${x + 15} ${y + 1}l-14 14`}
            class="ours-line"
            stroke-width={1.8}
          />
        </>
      )
    case 'remark':
      return <circle cx={x + 8} cy={y + 8} r={7} class="ours-line" stroke-width={1.8} />
  }
}
