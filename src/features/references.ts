import type { Brief } from '../brief/brief.js'
import type { Span } from '../text/span.js'
import { findSymbol } from './rename/symbols.js'

/** Every mention of what is at the offset, in the order of the text, with the place that introduces it if wanted. */
export function findReferences(brief: Brief, offset: number, withDeclaration: boolean): readonly Span[] {
  const { places = [], declaration } = findSymbol(brief, offset) ?? {}
  return withDeclaration ? places : places.filter(place => place !== declaration)
}
