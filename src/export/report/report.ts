import type { Audience } from '../../brief/secrets.js'
import type { LaneWords } from '../../picture/axis/axis.js'
import type { AxisData } from '../../picture/axis/axis-data.js'
import type { RichText } from '../../picture/rich-text.js'

/**
 * What others need to know of a brief to decide: texts in the language of the brief, ready to be set. Plain data. A part of
 * which the brief says nothing is undefined.
 */
export interface Report {
  readonly language: string
  readonly audience: Audience
  /** `Negotiation summary for Petra`. */
  readonly kicker: string
  readonly title: string
  readonly decideBy: DecideBy | undefined
  readonly ask: Ask | undefined
  readonly deal: DealPart | undefined
  readonly scenarios: ScenariosPart | undefined
  /** What the other side may see of the issues: their names and our opening. */
  readonly issues: TablePart | undefined
  readonly questions: Bullets | undefined
  readonly risks: Bullets | undefined
  readonly unknown: Bullets | undefined
  readonly dates: DatesPart | undefined
  readonly footer: Footer
  /** `{0} more in the brief`, said where a page has no room for the rest. */
  readonly more: string
}

export interface DecideBy {
  readonly label: string
  /** `Wed 2 Dec 2026`. */
  readonly day: string
  /** `the day before meeting 1`. */
  readonly reason: string
}

/** What somebody is to decide, with boxes for the answer and a line to sign. */
export interface Ask {
  readonly heading: string
  readonly items: readonly RichText[]
  readonly words: {
    readonly yes: string
    readonly no: string
    readonly remarks: string
    readonly date: string
    readonly signature: string
  }
}

export interface DealPart {
  readonly heading: string
  readonly lead: RichText
  /** Whether leaving is better than the plan. */
  readonly isAlert: boolean
  readonly axis: AxisData | undefined
  readonly words: LaneWords
  readonly numbers: readonly KeyNumber[]
}

/** One of our key numbers with the reason that is written for it, which may be empty. */
export interface KeyNumber {
  readonly name: string
  readonly value: string
  readonly reason: string
}

export interface ScenariosPart {
  readonly heading: string
  readonly heads: readonly [they: string, we: string, ends: string, chance: string]
  readonly rows: readonly ScenarioRow[]
  /** How many more the brief has. */
  readonly more: number
}

export interface ScenarioRow {
  readonly letter: string
  readonly they: string
  readonly we: string
  readonly ends: RichText
  /** `35%`; empty without a probability. */
  readonly chance: string
}

export interface TablePart {
  readonly heading: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly more: number
}

export interface Bullets {
  readonly heading: string
  readonly items: readonly string[]
  readonly more: number
}

export interface DatesPart {
  readonly heading: string
  readonly heads: readonly [date: string, what: string, who: string]
  readonly rows: readonly DateLine[]
  readonly more: number
}

export interface DateLine {
  /** `2026-12-03`. */
  readonly day: string
  /** `Thu 3 Dec`. */
  readonly date: string
  readonly what: string
  readonly who: string
  readonly isDeadline: boolean
}

export interface Footer {
  readonly confidentiality: string
  /** `halden-renewal.negotiation.md, as of 20 Nov 2026`. */
  readonly file: string
  /** `printed 23 Nov 2026`. */
  readonly printed: string
  /** `page 1`, of several, and `page 1 of 1`. */
  readonly firstPage: string
  readonly onlyPage: string
}
