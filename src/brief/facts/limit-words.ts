import type { KeyName } from '../../language/keys.js'
import { inEveryLanguage } from '../../language/languages.js'
import { wholeWord } from '../../language/pattern.js'
import type { LabelledValue } from '../../markdown/outline.js'
import type { Value } from '../../values/money.js'
import type { Note } from '../note.js'
import { comparePair } from './compare.js'
import { headerText } from './header.js'
import { type Direction, readRole } from './role.js'

/** `less` by the key of a price that must not be more, `Maximum`, and `more` by that of one that must not be less. */
export function directionOfLimit(key: string, value: Value | undefined): Direction | undefined {
  if (value?.kind !== 'money' && value?.kind !== 'number') return undefined
  const [isCeiling, isFloor] = [ceiling.test(key), floor.test(key)]
  return isCeiling === isFloor ? undefined : isCeiling ? 'less' : 'more'
}

const ceiling = new RegExp(wholeWord(inEveryLanguage(({ positions }) => positions.ceilings)), 'iu')
const floor = new RegExp(wholeWord(inEveryLanguage(({ positions }) => positions.floors)), 'iu')

/** A key number before its value is complete. */
export interface NamedNumber {
  readonly name: KeyName
  readonly label: LabelledValue
  readonly written: Value | undefined
}

/**
 * The key numbers without the limit that is our best day, where one is called a maximum and another of its unit a minimum.
 * Where our role does not say which is which, the limit may be anything between.
 */
export function withoutBest<One extends NamedNumber>(note: Note, all: readonly One[]): readonly One[] {
  const boundOf = ({ name, label, written }: One) =>
    name === 'walkAway' && label.row === undefined ? directionOfLimit(label.key.text, written) : undefined
  const ceiling = all.find(one => boundOf(one) === 'less')
  const floor = all.find(one => boundOf(one) === 'more' && comparePair(one.written, ceiling?.written))
  if (ceiling?.written === undefined || floor?.written === undefined) return all
  const role = readRole(headerText(note, 'role'))
  if (role !== undefined) return all.filter(one => boundOf(one) === undefined || boundOf(one) === role)
  const range = { ...floor.written, high: ceiling.written.high, isRange: true }
  return all.flatMap(one => (one === ceiling ? [] : one === floor ? { ...one, written: range } : one))
}
