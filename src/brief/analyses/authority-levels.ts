import type { Big } from 'big.js'
import { findAll } from '../../text/find-all.js'
import type { Span } from '../../text/span.js'
import type { Authority } from '../facts/authority.js'
import type { Note } from '../note.js'
import { gain, onScale, type Scale, worstOf } from './scale.js'

/** Who may accept down to a price, or up to it for a buyer. */
export interface Level {
  /** A name that the brief has elsewhere, `Lena`; undefined if there is none. */
  readonly who: string | undefined
  /** What the line says, `below that the board decides`. */
  readonly text: string
  /** The worst price that they may accept; undefined for whoever decides beyond all others. */
  readonly to: Big | undefined
  readonly span: Span
}

/** The levels of authority, the widest room for us first; empty if no line names an amount of the scale. */
export function levelsOf(
  scale: Scale,
  { reader }: Pick<Note, 'reader'>,
  authority: readonly Authority[],
  knownNames: ReadonlySet<string>,
): readonly Level[] {
  const levels = authority
    .filter(({ isNobody }) => !isNobody)
    .flatMap(({ words }): Level[] =>
      findAll(words.text, clause).flatMap(({ 0: text, index }) => {
        const extent = reader.values(text).flatMap(value => onScale(scale, value) ?? [])[0]
        const span = { start: words.span.start + index, end: words.span.start + index + text.length }
        const who = nameIn(text, knownNames)
        // An amount alone does not say who.
        if (who === undefined && !word.test(text)) return []
        return [{ who, text: text.trim(), to: extent && worstOf(scale, extent), span }]
      }),
    )
  const limited = levels.filter(({ to }) => to !== undefined)
  const [beyond] = levels.filter(({ to }) => to === undefined)
  if (limited.length === 0) return []
  const ordered = limited.toSorted((a, b) => (a.to && b.to ? Number(gain(scale, b.to, a.to)) : 0))
  return beyond === undefined ? ordered : [...ordered, beyond]
}

const clause = /[^;.]+(?:\.\d[^;.]*)*/g
const word = /\p{Ll}{3}/u
const capitalised = /\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu

/** A known name with what belongs to it, `Frau Seidel`. */
function nameIn(text: string, knownNames: ReadonlySet<string>): string | undefined {
  const names = findAll(text, capitalised).map(([name]) => name)
  return names.find(name => name.split(' ').some(part => knownNames.has(part)))
}
