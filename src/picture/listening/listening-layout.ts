import { cut, textWidth } from '../text-width.js'
import type { ListeningData, QuestionMark, TopicRow } from './listening-data.js'

export interface PlacedTopic {
  readonly row: TopicRow
  readonly y: number
  readonly name: string
  /** As many questions as fit, by the left edge of their squares. */
  readonly squares: readonly { readonly question: QuestionMark; readonly x: number }[]
  readonly textX: number
  readonly text: string
  /** Where the words begin that would fill an empty topic. */
  readonly actionX: number
}

/** Where everything of the topics stands, in pixels. */
export interface ListeningLayout {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly topics: readonly PlacedTopic[]
}

const rowHeight = 26
const square = 16
const gap = 4

export function layOutListening({ rows }: ListeningData, width: number): ListeningLayout {
  const names = rows.map(({ name }) => cut(name, width * 0.35, 12))
  const left = Math.ceil(Math.max(68, ...names.map(name => textWidth(name, 12)))) + 16
  return {
    width,
    height: rows.length * rowHeight,
    left,
    topics: rows.map((row, index): PlacedTopic => {
      const text = cut(row.text, (width - left) * 0.6, 12)
      const most = Math.floor((width - left - textWidth(text, 12) - 10) / (square + gap))
      const shown = row.questions.slice(0, Math.max(1, most))
      const textX = left + Math.max(1, shown.length) * (square + gap) + 6
      return {
        row,
        y: index * rowHeight + 1,
        name: names[index] ?? '',
        squares: shown.map((question, place) => ({ question, x: left + place * (square + gap) })),
        textX,
        text,
        actionX: textX + textWidth(text, 12) + 6,
      }
    }),
  }
}
