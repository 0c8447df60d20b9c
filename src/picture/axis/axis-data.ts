import type { PositionName } from '../../brief/facts/positions.js'
import type { Span } from '../../text/span.js'
import type { Action } from '../part.js'

/** Something that is drawn and can be pointed at. Plain data. */
export interface Mark {
  /** The same for the same thing in two pictures of one brief: `target`, `scenario 2`. */
  readonly id: string
  /** `Target`. */
  readonly name: string
  /** `€455k`. */
  readonly value: string
  /** Whether it is only likely, and drawn dashed. */
  readonly isLikely: boolean
  /** Where it stands in the brief. */
  readonly span: Span
  /** What there is to say about it, in sentences. */
  readonly sentence: string
}

/** A mark on the axis. */
export interface Pin extends Mark {
  readonly kind: 'walkAway' | 'target' | 'opening' | 'batna' | 'theirOpening'
  /** The key number of the brief that it stands for. */
  readonly position: PositionName
  readonly at: number
  /** `Target was`, for the place that it had. */
  readonly before: string
}

/** What is written of the number form of the axis, so that the page can write ticks and dragged pins. */
export interface NumberWriting {
  readonly before: string
  readonly after: string
  readonly factor: number
  readonly group: string
  readonly decimal: string
  readonly cents: 'always' | 'ifAny' | 'free'
  /** The place of the last digit of the limit: a step of the arrow keys. */
  readonly step: number
}

/** The estimate of their limit; `low` and `high` are equal for a single number. */
export interface TheirLimit extends Mark {
  readonly low: number
  readonly high: number
}

/** The room between the floor and their limit. */
export interface RoomData {
  /** Their limit where it is worst and best for us. */
  readonly worst: number
  readonly best: number
  /** From the longest to the shortest: `room at least €22k`, `at least €22k`, `≥ €22k`. */
  readonly atLeast: readonly string[]
  readonly upTo: readonly string[]
  /** Set where the limits do not meet: `no room: €8k apart`. */
  readonly apart: string | undefined
}

export interface ScenarioMark extends Mark {
  readonly letter: string
  /** Undefined if the outcome names no amount. */
  readonly at: number | undefined
  /** 0 to 1. */
  readonly probability: number | undefined
  /** `50%`; empty without a probability. */
  readonly chance: string
  readonly isLeaving: boolean
  /** `leave, €424k` and `leave` of a scenario that ends without a deal. */
  readonly leaveText: { readonly long: string; readonly short: string } | undefined
  readonly isPastFloor: boolean
}

export interface PlanData {
  readonly at: number
  /** `On average €441.8k`. */
  readonly text: string
  /** `€13.8k better than your limit`. */
  readonly comparison: string
  readonly isWorse: boolean
}

/** A stretch of the axis with who may accept there; without an end it goes on. */
export interface LevelData extends Mark {
  readonly text: string
  /** From where to where: `…–€440k`, `€440k–€428k`. */
  readonly value: string
  readonly from: number | undefined
  readonly to: number | undefined
}

export interface StepMark extends Mark {
  readonly at: number
  /** What is asked for it, `for 24 month term`. */
  readonly text: string
}

export interface OfferMark extends Mark {
  readonly at: number
  readonly who: 'us' | 'them'
  /** `you, 19 Nov`. */
  readonly text: string
  /** `€0.50 closer`; empty for the first of a side. */
  readonly step: string
}

/** What a lane says in words, and what would help. */
export interface Hint {
  readonly text: string
  readonly action: Action | undefined
}

/** One negotiated number with all that is drawn on its axis. */
export interface AxisData {
  readonly name: string
  readonly unit: string
  readonly better: 'more' | 'less'
  readonly writing: NumberWriting
  readonly pins: readonly Pin[]
  readonly theirLimit: TheirLimit | undefined
  /** The better of limit and BATNA. */
  readonly floor: number | undefined
  /** From where on a deal is worse than leaving. */
  readonly leaving: number | undefined
  /** `past your limit`, `worse than leaving`, and what another floor would change: `given up`, `gained`. */
  readonly past: {
    readonly limit: string
    readonly leaving: string
    readonly givenUp: string
    readonly gained: string
  }
  readonly room: RoomData | undefined
  /** Said in the bar when there is no room to draw: `room: how far could they go?`. */
  readonly noRoomText: string | undefined
  readonly isPastBatna: boolean
  readonly scenarios: readonly ScenarioMark[]
  readonly plan: PlanData | undefined
  readonly levels: readonly LevelData[]
  readonly steps: readonly StepMark[]
  readonly offers: readonly OfferMark[]
  readonly middle: { readonly at: number; readonly text: string } | undefined
  readonly hints: {
    readonly scenarios: readonly Hint[]
    readonly steps: readonly Hint[]
    readonly offers: readonly Hint[]
  }
}
