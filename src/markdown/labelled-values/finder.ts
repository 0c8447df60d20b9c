import { isReadIn, theirKeys } from '../../language/keys.js'
import type { KeyReading } from '../../language/read-key.js'
import type { CueReading } from '../../language/read-number-cue.js'
import { dateSign, type PartyCue } from '../../language/read-party-cue.js'
import { isAboutFailing } from '../../language/read-section-cue.js'
import type { SectionKey } from '../../language/sections.js'
import type { Span } from '../../text/span.js'
import type { Body, Heading, LabelledValue, Subsection, Words } from '../outline.js'
import { hideDays } from './days.js'
import type { FoundMemo } from './found.js'

/** A section as far as values are looked for in it. */
export interface SearchedSection extends Body {
  readonly key: SectionKey | undefined
  readonly heading: Heading | undefined
  readonly subsections: readonly Subsection[]
}

/** Where values are looked for: a section with its names and headings. */
export interface Place {
  readonly section: SectionKey | undefined
  /** Whether its heading says that the numbers of the deal stand there. */
  readonly isOfNumbers: boolean
  readonly memo: FoundMemo
  /** The headings above an offset, outermost first. */
  headingsAbove(offset: number): readonly Words[]
}

/** The key that a label names at this place. */
export function keyAt({ section, memo }: Place, label: string): KeyReading | undefined {
  return memo.names.key(label, section)
}

/** What a head or label names in the words of whoever wrote it; only where exact names and nouns say nothing. */
export function cueAt({ section, memo }: Place, label: string): CueReading | undefined {
  const reading = memo.names.cue(label)
  if (reading === undefined || (reading.isNamed && !reading.hasOwner)) return undefined
  return isReadIn(reading.name, section) ? reading : undefined
}

/** A key number that a head or label gives by the name of a side. */
export interface NamedReading {
  readonly reading: KeyReading
  /** Whom it names: it counts only if that is a side. Undefined if a pronoun says whose it is. */
  readonly subject: Words | undefined
}

/** What a head or label says of a side that it calls by its name, `Marlow's last letter`; where nothing else is said. */
export function namedAt({ section, memo }: Place, label: Words): NamedReading | undefined {
  const text = hideDays(label.text, dateSign).trim()
  const cue = memo.names.partyCue(text) ?? (nameAndDay.test(text) ? dated : undefined)
  const name = cue?.isTheirs ? theirKeys[cue.name] : cue?.name
  if (name === undefined || !isReadIn(name, section)) return undefined
  return { reading: { name, certainty: 'likely' }, subject: cue?.isTheirs ? undefined : label }
}

const dated: PartyCue = { name: 'opening', isTheirs: false, isFirst: false }
/** `Marlow, 24 Nov`, with a sign for the day. */
const nameAndDay = /^[^\d@]{2,40}(?:, |\s\(|\s)@\)?$/

/** Whether a heading or label is about what happens without a deal, where that is a fact of the deal. */
export function isNoDealAt({ section, memo }: Place, text: string): boolean {
  if (!isReadIn('batna', section) || section === 'personality') return false
  return memo.names.isAboutNoDeal(text)
}

/** Whether a heading says that what we do without a deal stands below it. */
export function isNoDealHeading(place: Place, text: string): boolean {
  return keyAt(place, text)?.name === 'batna' || isNoDealAt(place, text) || isFailingAt(place, text)
}

/** Whether a heading or label is a condition under which there is no deal, where that is a fact of the deal. */
export function isFailingAt({ section }: Place, text: string): boolean {
  return isReadIn('batna', section) && section !== 'personality' && isAboutFailing(text)
}

/** Tells the headings above an offset, outermost first. `subsections` are in the order of the text, deeper ones nested. */
export function headingFinder(
  heading: Words | undefined,
  subsections: readonly Subsection[],
): (offset: number) => readonly Words[] {
  const outer = heading === undefined ? [] : [heading]
  const open: { readonly end: number; readonly above: readonly Words[] }[] = []
  const chains = subsections.map(({ span, heading: { words } }) => {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= span.start) open.pop()
    const chain = { end: span.end, above: [...(open.at(-1)?.above ?? outer), words] }
    open.push(chain)
    return chain
  })
  return offset => {
    let low = 0
    let high = subsections.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((subsections[middle]?.span.start ?? offset) <= offset) low = middle + 1
      else high = middle
    }
    return chains[low - 1]?.above ?? outer
  }
}

/** What a value has besides its label. */
export interface Around {
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
    ...(reading?.isCued && { isCued: true }),
  }
}
