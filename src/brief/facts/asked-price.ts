import { inEveryLanguage } from '../../language/languages.js'
import { normaliseName } from '../../language/normalise-name.js'
import { oneOf, wholeWord } from '../../language/pattern.js'
import type { Value } from '../../values/money.js'
import type { Note } from '../note.js'
import { directionBetween } from './compare.js'
import { headerText } from './header.js'
import type { Position } from './positions.js'
import { type Direction, readRole } from './role.js'

type Named = Pick<Position, 'name' | 'label' | 'owner' | 'written'>

/**
 * What is asked for a thing, `Asking price`, is the opening of the other side where we pay: by our role, by our target below
 * our limit, or by a limit that is called a maximum.
 */
export function asAsked<One extends Named>(note: Note, all: readonly One[]): readonly One[] {
  const isAsked = ({ name, label, owner }: One) =>
    name === 'opening' && owner === undefined && asked.test(normaliseName(label.key.text))
  if (!all.some(isAsked) || directionOf(note, all) !== 'less') return all
  return all.map(one => (isAsked(one) ? { ...one, name: 'theirOpening', owner: one.label.key } : one))
}

function directionOf(note: Note, all: readonly Named[]): Direction | undefined {
  const find = (name: Named['name']) => all.find(one => one.name === name && one.written !== undefined)
  const limit = find('walkAway')
  return (
    readRole(headerText(note, 'role')) ??
    directionBetween(limit?.written, find('target')?.written) ??
    (limit && directionOfLimit(limit.label.key.text, limit.written))
  )
}

/** `less` by the key of a price that must not be more, `Maximum`, and `more` by that of one that must not be less. */
export function directionOfLimit(key: string, value: Value | undefined): Direction | undefined {
  if (value?.kind !== 'money' && value?.kind !== 'number') return undefined
  const [isCeiling, isFloor] = [ceiling.test(key), floor.test(key)]
  return isCeiling === isFloor ? undefined : isCeiling ? 'less' : 'more'
}

const asked = new RegExp(`^${oneOf(inEveryLanguage(({ positions }) => positions.askedPrices))}$`)
const ceiling = new RegExp(wholeWord(inEveryLanguage(({ positions }) => positions.ceilings)), 'iu')
const floor = new RegExp(wholeWord(inEveryLanguage(({ positions }) => positions.floors)), 'iu')
