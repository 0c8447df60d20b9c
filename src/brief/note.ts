import type { Outline, Raw } from '../markdown/outline.js'
import type { Span } from '../text/span.js'
import type { TextReader } from './text-reader.js'

/** Keys that the front matter may have, and most of them also a bullet in Context. */
export const headerKeys = [
  'counterparty',
  'role',
  'currency',
  'unit',
  'deadline',
  'language',
  'status',
  'updated',
  'confidentiality',
  'audience',
  'team',
  'weekend',
  'dateOrder',
] as const

export type HeaderKey = (typeof headerKeys)[number]

export interface HeaderValue {
  readonly key: Raw
  /** Trimmed; never empty, never a gap. */
  readonly value: Raw
  /** The members of a list, or just the value. */
  readonly values: readonly string[]
  readonly isFrontMatter: boolean
  /** From the key to the end of the value, or the whole bullet or row. */
  readonly span: Span
}

/** The keys for which a team may set defaults in its configuration. */
export const defaultKeys = [
  'team',
  'role',
  'currency',
  'unit',
  'language',
  'dateOrder',
  'weekend',
] as const satisfies readonly HeaderKey[]

export type DefaultKey = (typeof defaultKeys)[number]

/** Defaults for what a brief does not say: the members of a list, or one value. */
export type HeaderDefaults = { readonly [Key in DefaultKey]?: readonly string[] }

/** A text with its outline and header, and how to read its words. */
export interface Note extends Outline {
  /** All values under a header key, front matter first, without gaps of a template. */
  headers(key: HeaderKey): readonly HeaderValue[]
  /** What applies where the text does not say it. */
  readonly defaults: HeaderDefaults
  readonly reader: TextReader
}
