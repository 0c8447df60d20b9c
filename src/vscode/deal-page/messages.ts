import type { PositionName } from '../../brief/facts/positions.js'
import type { DealData } from '../../picture/deal-data.js'
import type { Action } from '../../picture/part.js'
import type { Change } from '../../picture/what-changes.js'
import type { Span } from '../../text/span.js'

/** What the extension tells the page. */
export type ToPage =
  | {
      readonly kind: 'deal'
      readonly deal: DealData
      readonly uri: string
      readonly words: PageWords
      /** The tab that was chosen when the brief was last shown, from 0. */
      readonly axis: number | undefined
    }
  /** The line of the cursor in the text. */
  | { readonly kind: 'cursor'; readonly line: Span }
  | { readonly kind: 'trial'; readonly number: number; readonly trial: ShownTrial | undefined }

export interface ShownTrial {
  readonly axis: number
  readonly pin: PositionName
  readonly deal: DealData
  readonly value: string
  readonly was: string
  readonly changes: readonly Change[]
  readonly unchanged: string
}

/** The words of the page itself, in the language of the editor. */
export interface PageWords {
  readonly tryNumber: string
  readonly was: string
  readonly write: string
  readonly forget: string
  readonly changes: string
  readonly axis: string
}

/** What the page asks of the extension. */
export type FromPage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'go'; readonly span: Span }
  | { readonly kind: 'act'; readonly effect: Action['effect'] }
  /** Tries another number: an amount of the axis, or a text that somebody typed. */
  | {
      readonly kind: 'try'
      readonly number: number
      readonly axis: number
      readonly pin: PositionName
      readonly amount: number | string
    }
  | { readonly kind: 'choose'; readonly axis: number }
  | { readonly kind: 'write' }
  | { readonly kind: 'forget' }
