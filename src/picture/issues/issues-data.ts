import type { Mark } from '../axis/axis-data.js'
import type { Part } from '../part.js'

/** What is negotiated besides the price, what could be offered together, and where both sides gain. Plain data. */
export interface IssuesData extends Part {
  /** The issues by their weights, in the order of the brief; empty while they have none. */
  readonly issues: readonly IssueBar[]
  readonly packages: readonly PackageBar[]
  readonly plane: PlaneData | undefined
}

export interface IssueBar extends Mark {
  readonly ours: Points
  /** Undefined while nothing says what it weighs for them. */
  readonly theirs: Points | undefined
  /** `give here`, `ask here`; empty where nothing stands out. */
  readonly advice: string
}

/** Points with their text, `45 you`, which on all but the first issue is the number alone. */
export interface Points {
  readonly points: number
  readonly text: string
}

export interface PackageBar extends Mark {
  readonly segments: readonly Segment[]
  /** `52 you`. */
  readonly ours: Points
  /** `50 them (est.)`. */
  readonly theirs: Points | undefined
  /** `✕ Price past your limit`; empty if it keeps all limits. */
  readonly harm: string
}

/** What an issue adds to the points of a package. */
export interface Segment {
  readonly name: string
  /** `€455k`. */
  readonly term: string
  /** Negative past the limit. */
  readonly points: number
  /** Rounded so that the texts of a package add up to its points. */
  readonly text: string
  /** Past a limit that may not be traded. */
  readonly isHarm: boolean
}

/** Points to us and to them. */
export interface Spot {
  readonly ours: number
  readonly theirs: number
}

/** The packages by what they are worth to both sides. */
export interface PlaneData {
  /** The best that both can get, in the order of our points. */
  readonly frontier: readonly Spot[]
  readonly packages: readonly (Spot & { readonly id: string; readonly name: string })[]
  /** A package that is better than `from` for one side and no worse for the other. */
  readonly star: (Spot & { readonly from: Spot; readonly text: string }) | undefined
  readonly words: {
    readonly betterForYou: string
    readonly betterForThem: string
    readonly frontier: string
  }
}
