import type { Brief } from '../brief/brief.js'
import type { Span } from '../text/span.js'
import { findSymbol } from './rename/symbols.js'

/** Every place that names what stands at a place, in the order of the text, where it is introduced only if wanted. */
export function findReferences(brief: Brief, offset: number, withDeclaration: boolean): readonly Span[] {
  const { places = [], declaration } = findSymbol(brief, offset) ?? {}
  return withDeclaration ? places : places.filter(place => place !== declaration)
}
