import type { Outline, Raw } from '../markdown/outline.js'
import type { Span } from '../text/span.js'
import type { TextReader } from './text-reader.js'

/** What the front matter may say, and for most of it also a bullet in Context. */
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
  /** The members of a list, else the value alone. */
  readonly values: readonly string[]
  readonly isFrontMatter: boolean
  /** The line in which it stands. */
  readonly span: Span
}

/** What a team may take for granted in its configuration. */
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

/** What holds where a brief does not say it: the members of a list, else one value. */
export type HeaderDefaults = { readonly [Key in DefaultKey]?: readonly string[] }

/** What a text says about itself: its outline, its header, and how its words are to be read. */
export interface Note extends Outline {
  /** Everything that it says under a key of the header, front matter first; gaps of a template are left out. */
  headers(key: HeaderKey): readonly HeaderValue[]
  /** What holds where it does not say it. */
  readonly defaults: HeaderDefaults
  readonly reader: TextReader
}
