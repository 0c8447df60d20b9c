import { anyPlan, anySignal, wholePlan, wholeSignal } from '../../language/any-language.js'
import { type Certainty, weakest } from '../../language/certainty.js'
import { isReadIn } from '../../language/keys.js'
import { inEveryLanguage } from '../../language/languages.js'
import { noLetterAfter, noLetterBefore, oneOf, wholeWord } from '../../language/pattern.js'
import { sliceWords, trimWords } from '../../markdown/label.js'
import {
  allSections,
  type Body,
  type Heading,
  type Item,
  plain,
  type Section,
  type Words,
} from '../../markdown/outline.js'
import { capitalize } from '../../text/capitalize.js'
import { letter, letters } from '../../text/letters.js'
import { lowerCase } from '../../text/lower-case.js'
import { isInOneOf, outermost, type Span } from '../../text/span.js'
import type { Note } from '../note.js'
import { findAlternatives } from './alternatives.js'
import type { SideReader } from './side-and-scope.js'

/** A line that says who on our side may agree, and up to what: under a key or a heading for it, or as a sentence. */
export interface Authority {
  readonly words: Words
  /** The key of the line, or the whole line. */
  readonly head: Span
  readonly certainty: Certainty
  /** Whether it says who decides about what lies further. */
  readonly isOpen: boolean
  /** Whether it says that nobody may agree, or that this is not decided. */
  readonly isNobody: boolean
}

/** The lines about our authority, in the order of the text. `theirNames` are the names of people and of the other side. */
export function readAuthority(
  note: Note,
  sides: SideReader,
  theirNames: readonly string[],
): readonly Authority[] {
  const isOurs = (text: string) =>
    !theirs.test(text) &&
    !guessed.test(text) &&
    !theirNames.some(name => text.includes(name)) &&
    sides.partyIn(text) !== 'theirs'
  return allSections(note)
    .flatMap(section => {
      const headed = headedLines(section, note)
      const isHeaded = ({ words }: Authority) => isInOneOf(headed, words.span)
      const labelled = labelledLines(section, isOurs).filter(line => !isHeaded(line))
      const told = toldSentences(note, section, isOurs).filter(line => !isHeaded(line))
      const saying = told.map(({ words }) => words).sort((a, b) => a.span.start - b.span.start)
      return [
        ...headed.flatMap(({ lines }) => lines),
        ...labelled.filter(({ words }) => !isInOneOf(saying, words.span)),
        ...told,
      ]
    })
    .sort((a, b) => a.words.span.start - b.words.span.start)
}

function labelledLines({ key: section, values }: Section, isOurs: (text: string) => boolean): Authority[] {
  return values
    .filter(({ name, value, sentence, key, certainty }) => {
      if (name !== 'authority' || plain(value) === '') return false
      const subject = sentence?.subject?.text
      if (subject !== undefined) return isSomebody(subject) && isOurs(subject)
      // Among people, "who decides" is mostly about them.
      return certainty === 'sure' || (section !== 'personality' && !theirs.test(key.text))
    })
    .map(({ key, value, certainty }) => toAuthority(value, key.span, certainty))
}

interface HeadedLines {
  readonly span: Span
  readonly lines: readonly Authority[]
}

/** The rows, bullets and paragraphs below each heading such as `Authority`, of the section itself or within it. */
function headedLines(section: Section, { names }: Note): readonly HeadedLines[] {
  // Among people, "who decides" is mostly about them.
  const isOther = section.key !== undefined && section.key !== 'walkAway' && section.key !== 'team'
  const isAuthority = ({ words: { text } }: Heading) =>
    names.exactKey(text, 'walkAway') === 'authority' ||
    (!isOther && names.key(text, 'walkAway')?.name === 'authority')
  if (section.heading !== undefined && isAuthority(section.heading)) return [linesBelow(section, section)]
  return section.subsections
    .filter(({ heading }) => isAuthority(heading))
    .map(subsection => linesBelow(section, subsection))
}

function linesBelow(section: Section, { span, tables, items, paragraphs }: Body & { readonly span: Span }) {
  const rows = tables.flatMap(({ rows }) =>
    rows.map(row => {
      const { start } = row.cells[0]?.span ?? row.span
      const end = row.cells.at(-1)?.span.end ?? row.span.end
      return { span: { start, end }, text: proseOf(section, { start, end }) }
    }),
  )
  const lines = [...rows, ...items.map(({ words }) => words), ...paragraphs]
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map(words => {
      const line = toAuthority(words, words.span, section.certainty)
      return { ...line, isOpen: line.isOpen || isOpenEnded(words.text) }
    })
  return { span, lines }
}

function proseOf({ prose, span }: Section, { start, end }: Span): string {
  return prose.slice(start - span.start, end - span.start)
}

/** Sentences that say what we or our people may agree to: `Priya up to €44k per year`, `Nobody has to be asked`. */
function toldSentences(note: Note, section: Section, isOurs: (text: string) => boolean): Authority[] {
  const { reader } = note
  const { key, certainty, paragraphs, items, values } = section
  if (!isReadIn('authority', key)) return []
  const isAmongLimits = key === 'walkAway' || key === 'team'
  const isSaid = (text: string, isOfOther: boolean) =>
    reader.holds(saysOwnMandate, text) ||
    (upToLimit.test(text) && isOurs(text) && (key !== 'personality' || ourPeople.test(text))) ||
    (key !== 'personality' && isOurs(text) && reader.holds(saysWhoMayBind, text)) ||
    (isAmongLimits && !isOfOther && isOurs(text) && mayAgree.test(text) && reader.values(text).length > 0)
  const startsIn = ({ span }: Words, keys: readonly Words[]) =>
    keys.some(({ span: { start } }) => span.start <= start && start < span.end)
  const labels = values.flatMap(({ name, isCued, key }) => (name === 'authority' && !isCued ? [key] : []))
  // An amount behind another key is about that.
  const others = values.flatMap(({ name, isCued, sentence, key }) =>
    name === undefined || isCued || sentence !== undefined ? [] : [key],
  )
  const lines = [...paragraphs, ...withChildren(items).map(({ words }) => words)].filter(
    words => reader.holds(maySay, words.text) && !startsIn(words, labels),
  )
  if (lines.length === 0) return []
  // Whoever pays without a deal decides nothing about this one.
  const alternatives = outermost(findAlternatives(note, section))
  return lines
    .filter(words => !isInOneOf(alternatives, words.span))
    .flatMap(words => {
      const isOfOther = startsIn(words, others)
      const said = sentencesOf(words).filter(({ text }) => isSaid(text, isOfOther))
      const found = said.find(({ text }) => reader.mainValue(text) !== undefined) ?? said[0]
      if (found === undefined) return []
      const line = toAuthority(found, found.span, weakest([certainty, 'likely']))
      // The next sentence may say who decides beyond.
      const isOpen = saysWhoBeyond(words.text.slice(found.span.start - words.span.start))
      return [{ ...line, isOpen }]
    })
}

function withChildren(items: readonly Item[]): readonly Item[] {
  return items.flatMap(item => [item, ...withChildren(item.children)])
}

function sentencesOf(words: Words): readonly Words[] {
  const ends = [...words.text.matchAll(/[.!?](?=\s+[\p{Lu}„"«¿]|\s*$)\s*|\n(?=\s*\p{Lu})/gu)].map(
    ({ 0: end, index }) => index + end.length,
  )
  const starts = [0, ...ends]
  return starts
    .map((start, index) => sliceWords(words, start, starts[index + 1] ?? words.text.length))
    .filter(({ text }) => text.trim() !== '')
    .map(trimWords)
}

/** Whether somebody is named: `Capt. L. van Wyk`, but not `The clerk`. */
function isSomebody(text: string): boolean {
  return /\p{Lu}\p{Ll}/u.test(text) && !article.test(text) && !otherSubject.test(text)
}

function toAuthority(words: Words, head: Span, certainty: Certainty): Authority {
  return {
    words,
    head,
    certainty,
    isOpen: saysWhoBeyond(words.text),
    isNobody: wholeNobody.test(words.text),
  }
}

/** Whether somebody is named beside words such as "above that". */
function saysWhoBeyond(text: string): boolean {
  const match = beyond.exec(text)
  if (match === null) return false
  const before = /[^,.;:–—()]*$/.exec(text.slice(Math.max(0, match.index - 60), match.index))?.[0] ?? ''
  const end = match.index + match[0].length
  const [after = ''] = text.slice(end, end + 80).split(/[.;]/)
  return [before, after].some(part => somebody.test(part) && !nobody.test(part))
}

const beyond = new RegExp(wholePlan('beyond'), 'iu')
const somebody = new RegExp(`${letter}{2}`, 'u')
const nobody = new RegExp(wholePlan('nobody'), 'iu')
const wholeNobody = new RegExp(
  String.raw`^\s*(?:${anyPlan('nobody')}|${anyPlan('nothing')}|[-–—?]+)\s*\.?\s*$`,
  'iu',
)
/** Whether an amount follows that only begins a range: `less than $207,000`. */
export function isOpenEnded(text: string): boolean {
  return openEnded.test(text)
}

const openEnded = new RegExp(String.raw`${noLetterBefore}${anyPlan('openEnded')}[^${letters}\d]{1,6}\d`, 'iu')
const theirs = new RegExp(wholeSignal('otherSide'), 'iu')
const name = String.raw`(?:\p{Lu}\p{Ll}+|${anySignal('us')})`
/** `Priya up to €44k`. */
const mayAgree = new RegExp(
  String.raw`${noLetterBefore}${name}(?:\s${letter}+){0,4}\s${anyPlan('authorityTo')}[^${letters}\d]{0,6}\d`,
  'u',
)
/** `Priya signs up to the minimum of each lot`: whoever knows our limits is on our side. */
const upToLimit = new RegExp(
  String.raw`${noLetterBefore}${name}(?:\s${letter}+){0,4}\s${anyPlan('authorityTo')}\s{0,2}(?:${letter}+\s){0,2}${oneOf(inEveryLanguage(({ keys }) => (keys.nouns.walkAway ?? []).flatMap(noun => [noun, capitalize(noun)])))}${noLetterAfter}`,
  'u',
)
const ourPeople = new RegExp(wholePlan('ourPeople'), 'iu')

const ownMandate = new RegExp(wholePlan('ownMandate'), 'u')
const forWhom = new RegExp(
  `${noLetterBefore}${oneOf(inEveryLanguage(({ positions }) => positions.forWhom))}\\s+$`,
  'iu',
)
const guessed = new RegExp(noLetterBefore + anySignal('estimate'), 'iu')
/** `Marguerite may shake on`, but not `The clerk may shake on`. */
const mayBind = new RegExp(
  String.raw`${noLetterBefore}(?:(${letter}{1,20})\s)?(${letter}{2,20})\s${anyPlan('mayBind')}${noLetterAfter}`,
  'giu',
)
const article = new RegExp(`^${wholeWord(inEveryLanguage(({ people }) => people.articles))}`, 'iu')
const otherSubject = new RegExp(`^${wholeWord(inEveryLanguage(({ positions }) => positions.subjects))}`, 'iu')

function saysWhoMayBind(text: string): boolean {
  return [...text.matchAll(mayBind)].some(
    ([, before = '', name = '']) =>
      (/^\p{Lu}/u.test(name) && !article.test(before) && !otherSubject.test(name)) || name === 'us',
  )
}

function saysOwnMandate(text: string): boolean {
  const said = ownMandate.exec(lowerCase(text))
  // "For me alone" says who may read it.
  return said !== null && !forWhom.test(text.slice(0, said.index)) && !/\?\s*$/.test(text)
}

function maySay(text: string): boolean {
  return (
    ownMandate.test(lowerCase(text)) || saysWhoMayBind(text) || mayAgree.test(text) || upToLimit.test(text)
  )
}

/** Whether a line says that somebody may agree up to an amount, on whichever side: `may sign up to ZAR 1.5m`. */
export function saysUpToWhat(text: string): boolean {
  return upToWhat.test(text)
}

const upToWhat = new RegExp(
  String.raw`${noLetterBefore}${anyPlan('mayAgree')}[^.;\r\n]{0,30}\s${anyPlan('authorityTo')}[^${letters}\d]{0,6}(?:\p{Lu}{3}\s{0,3})?\d`,
  'u',
)
