import type { Big } from 'big.js'
import * as english from '../../language/en/cross.js'
import { normaliseName } from '../../language/normalise-name.js'
import { oneOf } from '../../language/pattern.js'
import { readSum, type Sum } from '../../values/arithmetic.js'
import type { Note } from '../note.js'
import { findPosition, type Position } from './positions.js'

const because = new RegExp(String.raw`\b${oneOf(english.because)}\s+([^.;]*)`, 'i')
const source = new RegExp(String.raw`\b${oneOf(english.source)}\b`, 'i')

/**
 * What the sum in the reason of a key number comes to: `€424k (80% × €432k + 20% × €400k − €2k set-up)`. Undefined if it
 * gives none, or no plain sum or product.
 */
export function reckonReason(
  note: Note,
  positions: readonly Position[],
  { label, written }: Position,
): Sum | undefined {
  const reason = /\(([^()]*)\)/.exec(label.value.text)?.[1] ?? because.exec(label.value.text)?.[1]
  if (reason === undefined || written === undefined || written.isRange || source.test(reason))
    return undefined
  return readSum(reason.trim().replace(/^=\s*/, ''), note.reader.valueOptions, text =>
    namedAmount(note, positions, text),
  )
}

/** The amount of the key number that the text names, such as `BATNA value`. */
function namedAmount(note: Note, positions: readonly Position[], text: string): Big | undefined {
  const keys = note.vocabulary.keysByName.get(normaliseName(text)) ?? []
  const name = (['opening', 'target', 'walkAway', 'batnaValue', 'batna'] as const).find(name =>
    keys.includes(name),
  )
  const position = name && findPosition(positions, name === 'batna' ? 'batnaValue' : name)
  return position?.value?.isRange === false ? position.value.low : undefined
}
