import { wholePlan, wholeSignal } from '../../language/any-language.js'
import * as english from '../../language/en/context.js'
import { inEveryLanguage } from '../../language/languages.js'
import { normaliseName } from '../../language/normalise-name.js'
import { oneOf } from '../../language/pattern.js'
import { readLabels } from '../../markdown/label.js'
import { type Body, plain, type Section, type Table } from '../../markdown/outline.js'
import { matchAt } from '../../values/match-at.js'
import type { Note } from '../note.js'
import type { Side } from '../readings.js'
import { findCounterparties } from './counterparty.js'
import { isEnglish } from './header.js'
import type { SideReader } from './side-and-scope.js'

/** Whose interests a note tells. */
export interface Interests {
  readonly ours: boolean
  readonly theirs: boolean
}

/** Interests under a key, a heading or a column of that side, or in sentences; `theirNames` as for `SideReader`. */
export function readInterests(note: Note, sides: SideReader, theirNames: readonly string[]): Interests {
  const sections = note.sections.filter(({ key }) => key === 'context' || key === 'interests')
  const told = new Set([
    ...note.sections.flatMap(section => sidesOfKeys(sides, section)),
    ...sidesOfHeadings(note, sides),
    ...sections.flatMap(section => sidesOfLists(sides, section)),
  ])
  const prose = sections.map(section => section.prose).join('\n')
  return {
    ours: told.has('ours') || saysInterests(note, 'ours', prose, []),
    theirs: told.has('theirs') || saysInterests(note, 'theirs', prose, theirNames),
  }
}

/** `Our interests: …`, `Interests (theirs): …`, `Interests` as the head of a row. */
function sidesOfKeys(sides: SideReader, section: Section): readonly Side[] {
  return section.values.flatMap(label => {
    if (label.name === 'theirInterests') return ['theirs' as const]
    return label.name === 'ourInterests' ? [sides.read(label, section).side] : []
  })
}

/** `### Why they are here`, `### Gegenseite` below `## Interessen`, with text below it. */
function sidesOfHeadings({ sections }: Note, sides: SideReader): readonly Side[] {
  let interests: Section | undefined
  return sections.flatMap(section => {
    const depth = section.heading?.depth ?? 0
    const isBelow = interests !== undefined && depth > (interests.heading?.depth ?? depth)
    if (!isBelow) interests = section.key === 'interests' ? section : undefined
    const isOfParts = section.key === 'context' || section.key === 'interests' || section.key === undefined
    const parts = isOfParts || isBelow ? section.subsections : []
    const isSide = isBelow || section.key === 'interests'
    return [...parts, ...(isSide && section.heading !== undefined ? [section] : [])].flatMap(part => {
      const text = part.heading?.words.text ?? ''
      return isEmpty(part) ? [] : (sides.ofHeading(text) ?? (section === part ? [] : sideIn(text)))
    })
  })
}

function isEmpty({ paragraphs, items, tables }: Body): boolean {
  return paragraphs.length + items.length + tables.length === 0
}

function sideIn(text: string): readonly Side[] {
  return [...(ours.test(text) ? ['ours' as const] : []), ...(theirs.test(text) ? ['theirs' as const] : [])]
}

/** Columns and rows of tables, items and lines: `| Ours | Theirs |`, `- Theirs: a steady load`. */
function sidesOfLists(sides: SideReader, { key, tables, items, paragraphs }: Section): readonly Side[] {
  const inTables = tables.flatMap(table => sidesOfTable(sides, table))
  if (key !== 'interests') return new Set(inTables).size > 1 ? inTables : []
  const inItems = items.flatMap(({ label, words, children }) => {
    const name = label?.key.text ?? (children.length > 0 ? words.text : '')
    const isFilled = children.length > 0 || (label !== undefined && plain(label.value) !== '')
    return isFilled && name !== '' ? (sides.ofRow(name) ?? []) : []
  })
  const inLines = paragraphs.flatMap(({ text }) =>
    readLabels(text).flatMap(({ key: name, value }) =>
      value.trim() === '' ? [] : (sides.ofRow(name) ?? []),
    ),
  )
  return [...inTables, ...inItems, ...inLines]
}

function sidesOfTable(sides: SideReader, { columns, rows }: Table): readonly Side[] {
  const isFilled = (index: number) => rows.some(({ cells }) => plain(cells[index] ?? nothing) !== '')
  const ofColumns = columns.flatMap(({ text }, index) => (isFilled(index) ? (sides.ofRow(text) ?? []) : []))
  const ofRows = rows.flatMap(({ cells: [name, ...others] }) =>
    name !== undefined && others.some(cell => plain(cell) !== '') ? (sides.ofRow(name.text) ?? []) : [],
  )
  return [...ofColumns, ...ofRows]
}

const nothing = { text: '' }

const theirs = new RegExp(wholeSignal('them'), 'iu')
const ours = new RegExp(wholeSignal('us'), 'iu')

/** Whether sentences state that side's interests. In languages other than English it is enough that one is about the side. */
function saysInterests(note: Note, side: Side, text: string, theirNames: readonly string[]): boolean {
  if (side === 'theirs' && saysByName([...theirNames, ...findCounterparties(note)], text)) return true
  const isTold = isEnglish(note)
    ? (side === 'ours' ? saysOurs : theirWish).test(text)
    : text.split(sentenceEnd).some(part => firstSide(part) === side)
  return isTold || (!ours.test(text) && countWishing(text) > 1)
}

const sentenceEnd = /[.;!?\r\n]+/
const reason = new RegExp(wholeSignal('reason'), 'iu')
/** `Die Klinik braucht`, of whoever it is. */
const theyWish = new RegExp(wholePlan('theyWish'), 'iu')

/** The side of which a sentence speaks first, before its reason: "Wir brauchen den Vertrag, weil sie …" is about us. */
function firstSide(sentence: string): Side | undefined {
  const [told = ''] = sentence.split(reason, 1)
  const [our, their] = [ours, theirs].map(side => side.exec(told)?.index ?? Number.POSITIVE_INFINITY)
  if (our === undefined || their === undefined) return undefined
  if (our === their) return theyWish.test(told) ? 'theirs' : undefined
  return our < their ? 'ours' : 'theirs'
}

const wish = oneOf(english.wishes)

const party = `${oneOf(english.whichParty)} ${oneOf(english.parties)}`

const sentencePart = '[^.;!?\\r\\n]'
const theirWish = new RegExp(
  String.raw`\b(?:${oneOf(english.they)}|${party})\b${sentencePart}{0,60}\b${wish}\b`,
  'i',
)
const wishAfterName = new RegExp(
  String.raw`${sentencePart}{0,60}(?:\b${wish}\b|${wholePlan('theyWish')})`,
  'iuy',
)
const saysOurs = new RegExp(
  [
    String.raw`\b${oneOf(english.we)}\b${sentencePart}{0,40}\b(?:${wish}|${oneOf(english.ourWishes)})\b`,
    String.raw`\b${oneOf(english.toUs)}\b${sentencePart}{0,40}\b${oneOf(english.matters)}\b`,
    String.raw`\b${oneOf(english.matterToUs)}\b`,
  ].join('|'),
  'i',
)

/** Whether a part of a name of theirs is followed by what it wants. */
function saysByName(those: readonly string[], text: string): boolean {
  const names = [...new Set(those.flatMap(name => name.match(/\p{Lu}[\p{L}\p{N}]{2,}/gu) ?? []))]
  if (names.length === 0) return false
  // Not part of the long pattern, which takes milliseconds to compile and would have to be recompiled for each name.
  const named = text.matchAll(new RegExp(`\\b(?:${names.join('|')})s?\\b`, 'giu'))
  return [...named].some(({ 0: name, index }) => matchAt(wishAfterName, text, index + name.length))
}

/** The parties that want something in a text that never says "we": both sides are told where there are two. */
function countWishing(text: string): number {
  const names = [...text.matchAll(wishing)].map(([, name = '']) => normaliseName(name))
  return new Set(names.filter(name => !notParties.has(name))).size
}

const wishing = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(\p{L}[\p{L}\p{N}-]{2,40})\s+${oneOf(inEveryLanguage(({ plans }) => plans.theyWish))}(?!\p{L})`,
  'giu',
)
const notParties: ReadonlySet<string> = new Set(english.notParties)
