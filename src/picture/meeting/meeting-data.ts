import type { QuestionId } from '../../features/meeting/questions.js'
import type { AxisData } from '../axis/axis-data.js'
import type { RichText } from '../rich-text.js'

/** What stands on the page of a meeting: texts and numbers. Plain data. */
export interface MeetingData {
  /** Who the other side is, or the title, as everybody may read it. */
  readonly name: string
  /** `Thu 3 Dec`. */
  readonly day: string
  readonly questions: readonly MeetingQuestion[]
  /** `2 of 6`, how many were asked. */
  readonly count: string
  /** What can be offered, the deal as a whole first; at least one. */
  readonly numbers: readonly MeetingNumber[]
  readonly give: readonly Gift[]
  readonly packages: readonly { readonly name: string; readonly terms: string }[]
  /** What we do without a deal; empty where the brief does not say it. */
  readonly noDeal: string
  /** What was noted today. */
  readonly notes: string
  /** What may be seen by everybody. */
  readonly agenda: readonly string[]
  readonly nextMeeting: string
  readonly words: MeetingWords
}

/** A number that is negotiated: its last offer, and what that means. */
export interface MeetingNumber {
  /** How the brief calls it; empty for the deal as a whole without a name. */
  readonly id: string
  readonly name: string
  /** What of its name the other side may see; empty if nothing. */
  readonly openName: string
  /** The last offer; undefined before the first. */
  readonly offer: ShownOffer | undefined
  /** What the amounts are per, `per year`, or before the first offer what they count, `days`. */
  readonly per: string
  /** Undefined while nothing can be put on a scale. */
  readonly axis: AxisData | undefined
  /** How far the last offer is from limit and target. */
  readonly distances: readonly string[]
  readonly answers: readonly { readonly name: string; readonly text: RichText }[]
}

export interface MeetingQuestion {
  readonly id: QuestionId
  /** As it is asked, without a tag such as `[process]`. */
  readonly text: string
  /** What of it the other side may see; empty if nothing. */
  readonly openText: string
  readonly isDone: boolean
  readonly heard: string
  /** Whether it stands where it can be ticked. */
  readonly hasBox: boolean
}

export interface ShownOffer {
  readonly who: 'us' | 'them'
  readonly value: string
  /** `before: you €468k, 14:11`; empty for the first. */
  readonly before: string
}

/** What is given, and what for. */
export interface Gift {
  readonly give: string
  readonly get: string
  readonly isNext: boolean
}

/** The words of the page itself, in the language of the editor. */
export interface MeetingWords {
  readonly asked: string
  readonly heard: string
  readonly heardFor: string
  readonly noted: string
  readonly offers: string
  readonly whichNumber: string
  readonly theySaid: string
  readonly youSaid: string
  readonly amount: string
  readonly noAmount: string
  readonly notedAt: string
  readonly notes: string
  readonly inTheirWords: string
  readonly giveOnly: string
  readonly packages: string
  readonly noDeal: string
  readonly agenda: string
  readonly nextMeeting: string
  readonly onScreen: string
  readonly pause: string
  readonly cover: string
  readonly uncover: string
  readonly coversAtOnce: string
  readonly saved: string
  readonly notSaved: string
  readonly better: string
}
