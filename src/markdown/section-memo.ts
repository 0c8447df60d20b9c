import type { RequiredSection, SectionKey } from '../language/sections.js'
import type { Heading, Section } from './outline.js'
import { placeValues } from './place.js'

/** What a section is made of besides the blocks within its span. */
export interface SectionFrame extends Pick<Section, 'heading' | 'key' | 'certainty' | 'span'> {
  /** The headings within it. */
  readonly below: readonly Heading[]
}

/** How much what stands in a section speaks for each name that it may have. */
export type Points = readonly { readonly key: RequiredSection; readonly points: number }[]

interface Known {
  readonly frame: SectionFrame
  readonly section: Section
}

/**
 * Memoizes sections from one reading of a document to the next, and what is read from each: in front of an edit they stay
 * what and where they are, and behind it they are only moved. It belongs to its document and is released with it.
 */
export class SectionMemo {
  /** By their starts. */
  readonly #known = new Map<number, Known>()
  readonly #before: ReadonlyMap<number, Known>
  readonly #likely: WeakMap<Section, Section>
  readonly #points: WeakMap<Section, Points>

  /** `before` is the memo of the last reading; without it nothing is known yet. */
  constructor(before?: SectionMemo) {
    this.#before = before === undefined ? new Map() : before.#known
    this.#likely = before === undefined ? new WeakMap() : before.#likely
    this.#points = before === undefined ? new WeakMap() : before.#points
  }

  /**
   * The section of the last reading if its blocks are the same, where they were, and nothing else has changed, or else
   * `read()`. `shift` is how far its blocks have moved; undefined if they have changed. One that has only moved is
   * `before`: its values need not be found again.
   */
  recall(
    frame: SectionFrame,
    shift: number | undefined,
    read: (before: Section | undefined) => Section,
  ): Section {
    const known = shift === undefined ? undefined : this.#before.get(frame.span.start - shift)
    const before = known !== undefined && isSameFrame(known.frame, frame) ? known.section : undefined
    const section = before !== undefined && shift === 0 ? before : read(before)
    if (before !== undefined && before !== section) this.#move(before, section)
    this.#known.set(frame.span.start, { frame, section })
    return section
  }

  /** Keeps what was read from a section that has moved. */
  #move(before: Section, section: Section): void {
    const points = this.#points.get(before)
    if (points !== undefined) this.#points.set(section, points)
    const likely = this.#likely.get(before)
    if (likely === undefined) return
    const { key, certainty } = likely
    this.#likely.set(section, { ...section, key, certainty, ...placeValues(likely, section) })
  }

  /** What a section without a known name is if it is likely to be that one: `read()`, unless it is known already. */
  likely(section: Section, key: SectionKey, read: () => Section): Section {
    const known = this.#likely.get(section)
    if (known?.key === key) return known
    const found = read()
    this.#likely.set(section, found)
    return found
  }

  /** What speaks for the names of a section: `read()`, unless it is known already. */
  points(section: Section, read: () => Points): Points {
    const found = this.#points.get(section) ?? read()
    this.#points.set(section, found)
    return found
  }
}

/** Wherever each stands. */
function isSameFrame(a: SectionFrame, b: SectionFrame): boolean {
  return (
    a.span.end - a.span.start === b.span.end - b.span.start &&
    a.key === b.key &&
    a.certainty === b.certainty &&
    isSameHeading(a.heading, b.heading) &&
    a.below.length === b.below.length &&
    a.below.every((heading, index) => isSameHeading(heading, b.below[index]))
  )
}

/** Headings in other forms than markdown's are ranked anew at each reading. */
function isSameHeading(a: Heading | undefined, b: Heading | undefined): boolean {
  return a === b || (a !== undefined && a.words.text === b?.words.text && a.depth === b.depth)
}
