import type { RequiredSection } from './sections.js'

/**
 * How people head a section in their own words, weaker than its names and nouns. In the notation of `oneOf`, in lower
 * case. A brief may use those of any language.
 */
export interface HeadingCues {
  readonly sections: { readonly [Key in RequiredSection]: SectionCues }
  /** Opens a heading about what we do without a deal: `if it fails`. */
  readonly conditions: readonly string[]
  /** Further on in such a heading: there is no deal. */
  readonly failing: readonly string[]
  /** Words that deny, also at the end of another: `won't`. */
  readonly denials: readonly string[]
  /** Whole labels and headings of what may come: `good`, `branch A`. */
  readonly outcomes: readonly string[]
  /** Pronouns for one person. */
  readonly persons: readonly string[]
}

export interface SectionCues {
  /** All of a heading, without a determiner. */
  readonly whole: readonly string[]
  /** Anywhere in a heading. */
  readonly within: readonly string[]
  /** Somewhere in a heading; it needs content that fits. */
  readonly hints: readonly string[]
}
