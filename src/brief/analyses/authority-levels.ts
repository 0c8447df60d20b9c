import type { Big } from 'big.js'
import { wholePlan } from '../../language/any-language.js'
import { inEveryLanguage } from '../../language/languages.js'
import { noLetterBefore, oneOf } from '../../language/pattern.js'
import { plain } from '../../markdown/outline.js'
import { findAll } from '../../text/find-all.js'
import type { Span } from '../../text/span.js'
import { type Authority, isOpenEnded } from '../facts/authority.js'
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
  { reader, text: whole }: Pick<Note, 'reader' | 'text'>,
  authority: readonly Authority[],
  knownNames: ReadonlySet<string>,
): readonly Level[] {
  const levels = authority
    .filter(({ isNobody }) => !isNobody)
    .flatMap(({ words, head }): readonly Written[] => {
      const subject = nameBefore(whole, head.start)
      return clausesOf(words.text).flatMap(({ text, start }) => {
        const extent = reader.values(text).flatMap(value => onScale(scale, value) ?? [])[0]
        const span = { start: words.span.start + start, end: words.span.start + start + text.length }
        const who = nameIn(text, knownNames) ?? (extent && subject)
        // An amount alone does not say who.
        if (who === undefined && !word.test(text)) return []
        const to = extent && worstOf(scale, extent)
        return [{ who, text: withoutAmountCells(text, reader), to, span, isOpenEnded: isOpenEnded(text) }]
      })
    })
  // `Less than €207,000: the board` is beyond whoever may go down to that amount.
  const isBeyond = (level: Written) =>
    level.isOpenEnded && levels.some(({ isOpenEnded, to }) => !isOpenEnded && level.to && to?.eq(level.to))
  const limited = levels.filter(level => level.to !== undefined && !isBeyond(level))
  const [beyond] = levels.filter(level => level.to === undefined || isBeyond(level))
  if (limited.length === 0) return []
  const ordered = limited.toSorted((a, b) => (a.to && b.to ? Number(gain(scale, b.to, a.to)) : 0))
  return beyond === undefined ? ordered : [...ordered, { ...beyond, to: undefined }]
}

interface Written extends Level {
  readonly isOpenEnded: boolean
}

/** The parts of a line that may each be about somebody else, of which a point after `Mrs` or `L` ends none. */
function clausesOf(text: string): readonly { readonly text: string; readonly start: number }[] {
  const ends = findAll(text, clauseEnd)
  return [0, ...ends.map(({ 0: sign, index }) => index + sign.length)].flatMap((start, place) => {
    const clause = text.slice(start, ends[place]?.index)
    return clause.trim() === '' ? [] : [{ text: clause, start }]
  })
}

/** `Dr. Ilse Marten` in `For the clinic: Dr. Ilse Marten, free to go up to CHF 104,500`; undefined if it is no name. */
function nameBefore(text: string, offset: number): string | undefined {
  const [line = ''] = text
    .slice(Math.max(0, offset - longestName), offset)
    .split(/[\r\n]/)
    .slice(-1)
  const before = plain({ text: line.replace(/^.*:[\s*_]*/, '') }).replace(/[\s,(–—-]+$/u, '')
  return namesOnly.test(before) ? before : undefined
}

/** In UTF-16 units. */
const longestName = 120
const namesOnly = /^\p{Lu}[\p{L}’'-]*\.?(?: \p{Lu}[\p{L}’'-]*\.?){1,4}$/u

/** A table row without the cells that hold nothing but its amounts. */
function withoutAmountCells(text: string, reader: Note['reader']): string {
  const cells = text.trim().split(/\s{2,}/)
  const others = cells.filter(cell => reader.values(cell).length === 0)
  return (others.length === 0 ? cells : others).join(' ')
}

const shortened = inEveryLanguage(({ people, numberCues }) => [
  ...people.titles,
  ...people.legalForms,
  ...numberCues.abbreviations,
])
const clauseEnd = new RegExp(
  `;|(?<!${noLetterBefore}(?:\\p{L}|${oneOf(shortened)}))\\.(?!\\d)|,\\s?(?=${wholePlan('beyond')})`,
  'giu',
)
const word = /\p{Ll}{3}/u
const capitalised = /\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu

/** A known name with what belongs to it, `Frau Seidel`. */
function nameIn(text: string, knownNames: ReadonlySet<string>): string | undefined {
  const names = findAll(text, capitalised).map(([name]) => name)
  return names.find(name => name.split(' ').some(part => knownNames.has(part)))
}
