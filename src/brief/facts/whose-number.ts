import { theirKeys } from '../../language/keys.js'
import { inEveryLanguage } from '../../language/languages.js'
import { normaliseName } from '../../language/normalise-name.js'
import { oneOf } from '../../language/pattern.js'
import { isConditional } from '../../language/read-section-cue.js'
import { countWords } from '../../markdown/label.js'
import type { Words } from '../../markdown/outline.js'
import type { Note } from '../note.js'
import { directionBetween } from './compare.js'
import { headerText } from './header.js'
import { directionOfLimit, type NamedNumber } from './limit-words.js'
import { readRole } from './role.js'
import type { SideReader } from './side-and-scope.js'

interface SidedNumber extends NamedNumber {
  readonly owner: Words | undefined
  readonly scope: string | undefined
}

/**
 * An opening is that of the other side where its words leave it open and the other numbers say so: what is asked for a thing,
 * `Asking price`, where we pay, and a `First offer` of £4.00 beside a target of £5.40 and a minimum of £4.90.
 */
export function asTheirs<One extends SidedNumber>(note: Note, all: readonly One[]): readonly One[] {
  const isOpen = ({ name, label, owner }: SidedNumber) =>
    name === 'opening' && owner === undefined && open.test(normaliseName(label.key.text))
  if (!all.some(isOpen)) return all
  const find = (name: SidedNumber['name']) => all.find(one => one.name === name && one.written !== undefined)
  const [limit, target] = [find('walkAway'), find('target')]
  const byTarget = directionBetween(limit?.written, target?.written)
  const byKey = limit && directionOfLimit(limit.label.key.text, limit.written)
  const direction = readRole(headerText(note, 'role')) ?? byTarget ?? byKey
  const isSure = byKey !== undefined && byKey === byTarget
  const isTheirs = (one: SidedNumber) => {
    if (!isOpen(one)) return false
    if (asked.test(normaliseName(one.label.key.text))) return direction === 'less'
    const byOpening = directionBetween(limit?.written, one.written)
    return isSure && byOpening !== undefined && byOpening !== byKey
  }
  return all.map(one => (isTheirs(one) ? { ...one, name: 'theirOpening', owner: one.label.key } : one))
}

/**
 * The key numbers below the only other heading, or in the only other row, beside one that says ours are theirs: `Us` and
 * `Browning`, `My side` and `The shop`. Those below two roles of which none is ours, `Tenant` and `Landlord`, are of two cases.
 */
export function asOfNamed<One extends SidedNumber>(
  note: Note,
  sides: SideReader,
  all: readonly One[],
): readonly One[] {
  const roleOf = (one: One) => (one.owner === undefined ? readRole(headOf(one)?.text ?? '') : undefined)
  const roles = new Set(all.map(roleOf))
  if (roles.has('more') && roles.has('less'))
    return all.map(one => (roleOf(one) === undefined ? one : { ...one, scope: headOf(one)?.text }))
  // `Our price` is one of several points, `Our numbers` is a side.
  const isOurs = (head: string) =>
    [head, /\(([^()]*)\)/.exec(head)?.[1] ?? ''].some(text => sides.ofRow(text) === 'ours')
  const ours = all.filter(
    ({ owner, ...one }) => owner !== undefined && owner === headOf(one) && isOurs(owner.text),
  )
  const others = all.filter(
    one => one.owner === undefined && ours.some(our => our.name === one.name && areInOneColumn(our, one)),
  )
  const heads = new Set(others.map(one => headOf(one)?.span.start))
  const [head] = others.map(headOf)
  // A single one may be a remark on ours.
  const areSeveral = new Set(others.map(({ name }) => name)).size > 1
  if (heads.size !== 1 || head === undefined || !areSeveral || !mayBeParty(note, head.text)) return all
  const parted = new Set(others)
  return all.map(one => {
    const name = parted.has(one) ? theirKeys[one.name] : undefined
    return name === undefined ? one : { ...one, name, owner: head, certainty: 'likely' }
  })
}

/** The words after which a number may be named: its row or its innermost heading. */
function headOf({ label }: Pick<SidedNumber, 'label'>): Words | undefined {
  return label.row?.name ?? label.above.at(-1)
}

/** Whether both stand in one column of a table, or in no table. */
function areInOneColumn({ label: a }: SidedNumber, { label: b }: SidedNumber): boolean {
  return a.row?.head.span.start === b.row?.head.span.start
}

function mayBeParty({ names }: Note, head: string): boolean {
  const name = head.trim()
  const isOther = names.section(name) !== undefined || names.key(name, 'walkAway') !== undefined
  return (
    !isOther && !isConditional(name) && countWords(name) <= mostWords && /^[^\d]*\p{L}[^\d]*$/u.test(name)
  )
}

const mostWords = 4

const asked = new RegExp(`^${oneOf(inEveryLanguage(({ positions }) => positions.askedPrices))}$`)
const open = new RegExp(
  `^${oneOf(inEveryLanguage(({ positions }) => [...positions.askedPrices, ...positions.firstPrices]))}$`,
)
