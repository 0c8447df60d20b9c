import type { RequiredSection, SectionKey } from '../language/sections.js'
import type { Heading, Section } from './outline.js'

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
 * what and where they are. It belongs to its document and is released with it.
 */
export class SectionMemo {
  readonly #known: Known[] = []
  readonly #before: readonly Known[]
  readonly #likely: WeakMap<Section, Section>
  readonly #points: WeakMap<Section, Points>

  /** \`before\` is the memo of the last reading; without it nothing is known yet. */
  constructor(before?: SectionMemo) {
    this.#before = before === undefined ? [] : before.#known
    this.#likely = before === undefined ? new WeakMap() : before.#likely
    this.#points = before === undefined ? new WeakMap() : before.#points
  }

  /** The section of the last reading if its blocks are the same and nothing else has changed, or else \`read()\`. To be asked in order. */
  recall(frame: SectionFrame, hasSameBlocks: boolean, read: () => Section): Section {
    const known = hasSameBlocks ? this.#before[this.#known.length] : undefined
    const found = known !== undefined && isSameFrame(known.frame, frame) ? known : { frame, section: read() }
    this.#known.push(found)
    return found.section
  }

  /** What a section without a known name is if it is likely to be that one: \`read()\`, unless it is known already. */
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

function isSameFrame(a: SectionFrame, b: SectionFrame): boolean {
  return (
    a.span.start === b.span.start &&
    a.span.end === b.span.end &&
    a.key === b.key &&
    a.certainty === b.certainty &&
    isSameHeading(a.heading, b.heading) &&
    a.below.length === b.below.length &&
    a.below.every((heading, index) => isSameHeading(heading, b.below[index]))
  )
}

/** Headings in other forms than markdown's are ranked anew at each reading. */
function isSameHeading(a: Heading | undefined, b: Heading | undefined): boolean {
  return a === b || (a !== undefined && a.words === b?.words && a.depth === b.depth)
}
