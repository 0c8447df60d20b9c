import type { MeetingAction } from '../../features/meeting/meeting-edits.js'
import type { MeetingData } from '../../picture/meeting/meeting-data.js'

/** What the extension tells the page, whenever the brief has changed or an action is done. */
export interface ToPage {
  readonly kind: 'meeting'
  readonly meeting: MeetingData
  readonly uri: string
  /** The number of the last action that is done. */
  readonly done: number
  /** The number of the last offer that was no amount. */
  readonly refused: number
  /** When the brief was last saved, `14:32:07`. */
  readonly saved: string | undefined
  /** Whether the last action could not be written or saved. */
  readonly hasFailed: boolean
}

/** What the page asks of the extension. Actions are numbered from 1. */
export type FromPage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'do'; readonly number: number; readonly action: MeetingAction }
