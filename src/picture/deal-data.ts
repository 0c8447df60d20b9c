import type { AxisData } from './axis/axis-data.js'
import type { IssuesData } from './issues/issues-data.js'
import type { ListeningData } from './listening/listening-data.js'
import type { Action, Row } from './part.js'
import type { RichText } from './rich-text.js'
import type { TimeData } from './time/time-data.js'

/** The whole picture of a deal: texts and numbers, ready to be laid out. Plain data. */
export interface DealData {
  readonly counterparty: string
  /** What the title says besides the counterparty. */
  readonly subject: string
  /** `You sell · € per year · deadline Thu 31 Dec 2026, in 38 days`. */
  readonly meta: string
  readonly lead: Lead
  /** The negotiated numbers, the deal itself first. */
  readonly axes: readonly Axis[]
  /** Undefined where the brief has nothing to draw. */
  readonly issues: IssuesData | undefined
  readonly time: TimeData | undefined
  readonly listening: ListeningData | undefined
  /** What each number that is not there yet would add. */
  readonly later: readonly { readonly name: string; readonly adds: string }[]
  readonly words: Words
}

export interface Lead {
  readonly text: RichText
  /** In small type below it: what rests on estimates. */
  readonly basis: string
  /** Whether the plan is worse than leaving. */
  readonly isAlert: boolean
  readonly action: Action | undefined
}

export interface Axis {
  readonly data: AxisData
  readonly table: readonly Row[]
}

/** The words that are the same in all pictures, in the language of the reader. */
export interface Words {
  readonly scenarios: string
  readonly authority: string
  readonly steps: string
  readonly offers: string
  readonly better: string
  readonly asTable: string
  readonly whichNumber: string
  readonly heads: readonly [string, string, string, string]
  readonly hint: string
  readonly later: string
  readonly issues: string
  readonly time: string
  readonly listening: string
}
