import type { KeyReading } from '../../language/read-key.js'
import { readKey } from '../../language/read-key.js'
import type { SectionKey } from '../../language/sections.js'
import type { Vocabulary } from '../../language/vocabulary.js'
import type { Span } from '../../text/span.js'
import type { Body, Heading, LabelledValue, Subsection, Words } from '../outline.js'

/** A section as far as values are looked for in it. */
export interface SearchedSection extends Body {
  readonly key: SectionKey | undefined
  readonly heading: Heading | undefined
  readonly subsections: readonly Subsection[]
}

/** Where values are looked for: a section with its names and headings. */
export interface Place {
  readonly section: SectionKey | undefined
  readonly vocabulary: Vocabulary
  readonly heading: Words | undefined
  readonly subsections: readonly Subsection[]
}

/** The key that a label names at this place. */
export function keyAt({ section, vocabulary }: Place, label: string): KeyReading | undefined {
  return readKey(label, section, vocabulary)
}

/** The headings above an offset, outermost first. */
export function headingsAbove({ heading, subsections }: Place, offset: number): readonly Words[] {
  const inner = subsections
    .filter(({ span }) => span.start <= offset && offset < span.end)
    .map(({ heading }) => heading.words)
  return heading === undefined ? inner : [heading, ...inner]
}

/** What a value has besides its label. */
interface Around {
  readonly span: Span
  readonly above: readonly Words[]
  readonly isDone?: boolean
}

/** The value of a label that is read as `reading`. */
export function toValue(
  { key, value }: { readonly key: Words; readonly value: Words },
  reading: KeyReading | undefined,
  { span, above, isDone = false }: Around,
): LabelledValue {
  return {
    key,
    value,
    span,
    isDone,
    name: reading?.name,
    certainty: reading?.certainty ?? 'sure',
    above,
  }
}
