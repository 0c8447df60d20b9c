import { actionProps, type Hand } from '../hand.js'
import type { Action } from '../part.js'
import { textWidth } from '../text-width.js'
import { wrap } from '../wrap.js'
import type { Hint } from './axis-data.js'

/** A line of words in a lane. */
export interface HintLine {
  readonly text: string
  readonly y: number
  readonly action: { readonly action: Action; readonly x: number; readonly y: number } | undefined
}

export interface HintsLayout {
  readonly x: number
  readonly lines: readonly HintLine[]
  readonly height: number
}

const lineHeight = 16

/** The hints below each other from a place on, each with its action behind it or, without room, on a line of its own. */
export function layOutHints(hints: readonly Hint[], x: number, right: number, top: number): HintsLayout {
  let y = top
  const lines = hints.flatMap(({ text, action }) => {
    const pieces = wrap([{ text, isStrong: false }], right - x, 12).map(line =>
      line
        .map(({ text }) => text)
        .join('')
        .trim(),
    )
    return pieces.map((piece, index): HintLine => {
      const own = y
      y += lineHeight
      if (action === undefined || index < pieces.length - 1) return { text: piece, y: own, action: undefined }
      const behind = x + textWidth(piece, 12) + 8
      const fits = behind + textWidth(action.title, 12) <= right
      if (!fits) y += lineHeight
      return {
        text: piece,
        y: own,
        action: fits ? { action, x: behind, y: own } : { action, x, y: own + lineHeight },
      }
    })
  })
  return { x, lines, height: y - top }
}

export function Hints({
  layout: { x, lines },
  hand,
}: {
  readonly layout: HintsLayout
  readonly hand: Hand | undefined
}) {
  const act = hand?.act
  return (
    <>
      {lines.map(({ text, y, action }) => (
        <g key={text}>
          <text x={x} y={y} class="t12 muted paint">
            {text}
          </text>
          {action && act && (
            <text x={action.x} y={action.y} {...actionProps(action.action, act)}>
              {action.action.title}
            </text>
          )}
        </g>
      ))}
    </>
  )
}
