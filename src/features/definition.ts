import type { Brief } from '../brief/brief.js'
import { type Span, touches } from '../text/span.js'
import { findSymbol } from './rename/symbols.js'

/** A link from a name or an amount to the place that introduces it. */
export interface Definition {
  /** What is under the cursor. */
  readonly origin: Span
  readonly target: Span
}

/**
 * The place that introduces what is under the cursor: a person in Personality or in the team, the counterparty in the
 * header, an issue in its row, the amount of an outcome in the Walk-away section.
 */
export function findDefinition(brief: Brief, offset: number): Definition | undefined {
  const { places = [], declaration: target } = findSymbol(brief, offset) ?? {}
  const origin = places.find(place => touches(place, offset)) ?? target
  return origin && target && { origin, target }
}
