import type { Measure } from '../axis/axis-layout.js'
import { cut, textWidth } from '../text-width.js'
import type { IssueBar } from './issues-data.js'

/** A bar with the number at its end. */
export interface Bar {
  readonly y: number
  readonly width: number
  readonly text: string
}

export interface WeightRow {
  readonly issue: IssueBar
  /** Cut to the room there is, with the baseline of its text. */
  readonly name: string
  readonly nameY: number
  readonly ours: Bar
  readonly theirs: Bar | undefined
}

/** Where the bars of the issues stand, in pixels. */
export interface WeightsLayout {
  readonly width: number
  readonly height: number
  /** Where the bars begin. */
  readonly left: number
  readonly isNarrow: boolean
  readonly rows: readonly WeightRow[]
}

/** Between a bar and its number, and between a number and the advice at the right. */
const gap = 6
const adviceGap = 28

export function layOutWeights(issues: readonly IssueBar[], width: number, measure: Measure): WeightsLayout {
  const isNarrow = measure === 'narrow'
  const names = issues.map(({ name }) => cut(name, isNarrow ? width - adviceWidth(issues) : width * 0.36, 12))
  const left = isNarrow ? 0 : Math.ceil(Math.max(...names.map(name => textWidth(name, 12)))) + 16
  const scale = scaleOf(issues, width - left, isNarrow)
  const [rowHeight, top] = isNarrow ? [56, 20] : [38, 4]
  const rows = issues.map((issue, index): WeightRow => {
    const y = index * rowHeight + top
    const { ours, theirs } = issue
    return {
      issue,
      name: names[index] ?? '',
      nameY: isNarrow ? y - 8 : theirs === undefined ? y + 11 : y + 16,
      ours: { y, width: ours.points * scale, text: ours.text },
      theirs: theirs && { y: y + 14, width: theirs.points * scale, text: theirs.text },
    }
  })
  return { width, height: issues.length * rowHeight, left, isNarrow, rows }
}

function adviceWidth(issues: readonly IssueBar[]): number {
  return Math.max(
    0,
    ...issues.map(({ advice }) => (advice === '' ? 0 : textWidth(advice, 12, 'semibold') + adviceGap)),
  )
}

/** Pixels a point, so that each bar leaves room for its number and the advice in its row. */
function scaleOf(issues: readonly IssueBar[], room: number, isNarrow: boolean): number {
  const scales = issues.flatMap(({ ours, theirs, advice }) =>
    [ours, theirs].flatMap(bar => {
      if (bar === undefined || bar.points <= 0) return []
      const words = advice === '' || isNarrow ? 0 : textWidth(advice, 12, 'semibold') + adviceGap
      return [Math.max(8, room - gap - textWidth(bar.text, 12, 'semibold') - words) / bar.points]
    }),
  )
  return scales.length === 0 ? 0 : Math.min(...scales, room / 20)
}
