import type { Facts } from './facts/facts.js'
import type { Outline } from './outline.js'

/** What a brief says, as far as it can be read. Plain data; every place is an offset into `text`. */
export interface Brief extends Outline {
  /** What the sections mean. */
  readonly facts: Facts
}
