import type { Audience } from '../../brief/secrets.js'
import type { ShareData } from '../../export/share-data.js'

/** What the extension tells the page. */
export interface ToPage {
  readonly kind: 'share'
  readonly data: ShareData
  readonly uri: string
}

/** What the page asks of the extension. */
export type FromPage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly audience: Audience }
  | { readonly kind: 'keep'; readonly id: string }
  | { readonly kind: 'takeOut'; readonly id: string }
  /** Decides to show the secrets of one place. */
  | { readonly kind: 'confirm'; readonly ids: readonly string[] }
  | { readonly kind: 'write' }
  | { readonly kind: 'copy' }
  | { readonly kind: 'export' }
