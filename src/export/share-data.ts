import type { Audience } from '../brief/secrets.js'

/** What the page of a copy shows: plain data, in the reader's language. */
export interface ShareData {
  readonly heading: string
  /** The name of the brief's file. */
  readonly fileName: string
  readonly who: string
  readonly readers: readonly {
    readonly audience: Audience
    readonly label: string
    readonly isChosen: boolean
  }[]
  /** What goes, and whether anything secret is left. */
  readonly lead: { readonly text: string; readonly finding: string; readonly rest: string }
  /** The secrets of one place that are still in the copy; undefined if nothing holds it back. */
  readonly blocked: BlockedPlace | undefined
  readonly rows: readonly ShareRow[]
  readonly words: ShareWords
}

/** A place that holds back the copy until somebody decides. */
export interface BlockedPlace {
  /** What takes it out again; undefined for what the copy is for, such as our opening. */
  readonly takeOut: { readonly id: string; readonly title: string } | undefined
  readonly confirm: { readonly ids: readonly string[]; readonly title: string }
}

/** The words of the page itself. */
export interface ShareWords {
  readonly write: string
  readonly copy: string
  readonly export: string
  readonly keep: string
  readonly takeOut: string
  readonly document: string
}

/** A line of the brief, lines that go together, or a table. */
export interface ShareRow {
  /** `16`, `22–29`; empty for what the copy adds. */
  readonly line: string
  readonly parts: readonly SharePart[]
  /** The rows of a table whose columns go. */
  readonly table?: readonly (readonly (readonly SharePart[])[])[]
  /** Why it goes, or what it tells. */
  readonly why: string
  /** What its button does with a piece or line. */
  readonly action: { readonly kind: 'keep' | 'takeOut'; readonly id: string } | undefined
  readonly state: 'same' | 'out' | 'kept' | 'bad'
  /** The lines themselves, if the row stands for several. */
  readonly folded?: readonly ShareRow[]
}

export interface SharePart {
  readonly kind: 'same' | 'out' | 'in'
  readonly text: string
}
