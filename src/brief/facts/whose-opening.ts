import type { KeyName } from '../../language/keys.js'
import { inEveryLanguage, languages } from '../../language/languages.js'
import { normaliseName } from '../../language/normalise-name.js'
import { oneOf, wholeWord } from '../../language/pattern.js'
import type { LabelledValue, Words } from '../../markdown/outline.js'
import type { Value } from '../../values/money.js'
import type { Note } from '../note.js'
import { directionBetween } from './compare.js'
import { headerText } from './header.js'
import { directionOfLimit } from './limit-words.js'
import { readRole } from './role.js'

/** A key number before its value is complete. */
interface Named {
  readonly name: KeyName
  readonly label: LabelledValue
  readonly owner: Words | undefined
  readonly written: Value | undefined
}

/**
 * An opening is that of the other side where its words leave it open and the other numbers say so: what is asked for a thing,
 * `Asking price`, where we pay, and a `First offer` of £4.00 beside a target of £5.40 and a minimum of £4.90.
 */
export function asTheirs<One extends Named>(note: Note, all: readonly One[]): readonly One[] {
  const isOpen = ({ name, label, owner }: Named) =>
    name === 'opening' && owner === undefined && !own.test(label.key.text)
  if (!all.some(isOpen)) return all
  const find = (name: Named['name']) => all.find(one => one.name === name && one.written !== undefined)
  const [limit, target] = [find('walkAway'), find('target')]
  const byTarget = directionBetween(limit?.written, target?.written)
  const byKey = limit && directionOfLimit(limit.label.key.text, limit.written)
  const direction = readRole(headerText(note, 'role')) ?? byTarget ?? byKey
  const isSure = byKey !== undefined && byKey === byTarget
  const isTheirs = (one: Named) => {
    if (!isOpen(one)) return false
    if (asked.test(normaliseName(one.label.key.text))) return direction === 'less'
    const byOpening = directionBetween(limit?.written, one.written)
    return isSure && byOpening !== undefined && byOpening !== byKey
  }
  return all.map(one => (isTheirs(one) ? { ...one, name: 'theirOpening', owner: one.label.key } : one))
}

const asked = new RegExp(`^${oneOf(inEveryLanguage(({ positions }) => positions.askedPrices))}$`)
/** `Our first offer`, and the key of the notation itself. */
const own = new RegExp(
  `${wholeWord(inEveryLanguage(({ positions }) => positions.ours))}|^${oneOf(languages.map(({ keys }) => keys.plain.opening.name))}$`,
  'iu',
)
