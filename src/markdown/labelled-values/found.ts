import type { KeyReading } from '../../language/read-key.js'
import type { Label } from '../outline.js'
import { placeLabel } from '../place.js'

/** A label in a text, with the key that it names. */
export interface Found {
  readonly label: Label
  readonly reading: KeyReading | undefined
}

/** What was found in a text, with its spans moved to where the text is. */
export function placeFound({ label, reading }: Found, offset: number): Found {
  return { label: placeLabel(label, offset), reading }
}
