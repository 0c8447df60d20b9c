import * as english from '../language/en/brief.js'
import type { GapWords } from '../language/gaps.js'
import { inEveryLanguage } from '../language/languages.js'
import { noLetterAfter, noLetterBefore, oneOf } from '../language/pattern.js'
import { findAll } from '../text/find-all.js'
import { letters } from '../text/letters.js'
import { lowerCase } from '../text/lower-case.js'
import type { Span } from '../text/span.js'
import { isGapTag } from './html.js'
import type { LabelledValue } from './outline.js'

/** Something left open in a text. */
export interface Gap extends Span {
  /** Set if people wrote words that say so, `TODO`, and left no blank. */
  readonly isNoted?: true
}

/**
 * The gaps of a text, in order: the blanks of a form or template, `<amount>`, `[your name]`, `£___`, and words that say
 * that something is open, `TODO`, `Price: to be confirmed`. Not a link, a footnote, a task box or an HTML element.
 */
export function findGaps(text: string): readonly Gap[] {
  const found = [...findBlanks(text), ...findMarks(text)].sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return found.filter(gap => {
    const isApart = gap.start >= end
    end = Math.max(end, gap.end)
    return isApart
  })
}

/** The gaps in the notation of our own templates: `<amount>`. */
export function findTemplateGaps(text: string): readonly Span[] {
  return findAll(text, templateGap).map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }))
}

export function hasTemplateGap(text: string): boolean {
  return findTemplateGaps(text).length > 0
}

/** Whether a blank is left in a value, or words that something is open stand in its place: not `€40k (tbc)`. */
export function hasGap(text: string): boolean {
  return findBlanks(text).length > 0 || findMarks(text).some(({ start }) => isFirst(text, start))
}

/** The text with spaces in place of its blanks, as long as before: what stands in a blank is no fact. */
export function withoutBlanks(text: string): string {
  const blanks = findBlanks(text)
  if (blanks.length === 0) return text
  let result = ''
  let end = 0
  for (const span of blanks) {
    result += text.slice(end, span.start) + ' '.repeat(span.end - span.start)
    end = span.end
  }
  return result + text.slice(end)
}

const wordsFor = (name: keyof GapWords) => oneOf(inEveryLanguage(({ gaps }) => gaps[name]))

const tag = String.raw`<(?!https?:|mailto:)[${letters}\p{Sc}…%#?"“„«][^<>\r\n]*>`
const templateGap = new RegExp(tag, 'gu')

/** A currency sign before the blank belongs to it: `£___`, `$[X]`. */
const blank = new RegExp(
  [
    tag,
    String.raw`\{\{[^{}\r\n]*\}\}`,
    String.raw`(?<!\{)\$?\{\p{L}[\p{L}\p{N} _.'’/-]{0,60}\}(?!\})`,
    String.raw`(?:\p{Sc} ?)?(?<![[!])\[[^[\]\r\n]{1,120}\](?![([\]])`,
    String.raw`(?:\p{Sc} ?)?(?<![${letters}\d_])_(?:[\\/. \uFEFF]?_){2,}(?![${letters}\d_])`,
    String.raw`\p{Sc} ?[Xx][Xx.,]*(?![${letters}\d])`,
    String.raw`(?<![${letters}\d])X[X.,]* ?(?:%|\p{Sc})`,
    String.raw`(?<!\.)\.{5,}(?!\.)(?! {0,3}\d)`,
    String.raw`(?<![${letters}\d])${wordsFor('dates')}(?![${letters}\d])`,
  ].join('|'),
  'gu',
)
/** Without one of these there is no blank. */
const anyBlank = /[<{_[]|\p{Sc} ?[Xx]|X ?[%\p{Sc}X.,]|\.{5}|MM/u

function findBlanks(text: string): readonly Span[] {
  if (!anyBlank.test(text)) return []
  return findAll(text, blank).flatMap(({ 0: whole, index }) =>
    isBlank(whole, text, index) ? [{ start: index, end: index + whole.length }] : [],
  )
}

function isBlank(whole: string, text: string, index: number): boolean {
  // With a comma between its words it is no HTML: `<a price, an index>`.
  if (whole.startsWith('<')) return isGapTag(whole) || /^<[^=]*,/.test(whole)
  const bracket = whole.indexOf('[')
  if (bracket === -1) return true
  if (definition.test(text.slice(index + whole.length, index + whole.length + 100))) return false
  const inner = whole.slice(bracket + 1, -1)
  const isAmount = bracket > 0
  if (/^[Xx]$/.test(inner)) return isAmount || isInText(text, index)
  if (/^\s+$/.test(inner)) return isAmount || inner.length > 2
  return (
    asks.test(inner) ||
    (example.test(inner) && asks.test(inner.replace(afterHead, '').trim())) ||
    (openValue.test(inner) && /[:|]\s{0,20}$/.test(text.slice(Math.max(0, index - 21), index)))
  )
}

/** What follows the brackets of a link's definition: `[list]: https://example.com`. */
const definition = /^:[^\S\r\n]*(?:https?:|mailto:|[<#./]|[^\s.]{1,60}\.[a-z]{2,4}\b)/i

/** Whether the character before is one of running text: a task box, with `x` in it, stands at the beginning. */
function isInText(text: string, index: number): boolean {
  return /[^\s\uFEFF>|*+.)-][\s\uFEFF]{0,3}$/.test(text.slice(Math.max(0, index - 6), index))
}

/** What asks for something when it stands in brackets. */
const asks = new RegExp(
  [
    String.raw`^(?:[${letters}\d’'/_ -]{0,40}${noLetterBefore})?${wordsFor('blanks')}${noLetterAfter}[${letters}\d’'/_ -]{0,40}$`,
    `^${wordsFor('loneBlanks')}$`,
    `^${wordsFor('instructions')}`,
    `^${wordsFor('toCome')}${noLetterAfter}`,
    `^${wordsFor('dates')}$`,
    String.raw`^(?:\.{2,}|…+|\?+|_+|[xX]{2,}|[xX]? ?(?:%|\p{Sc})|\p{Sc} ?[xX.,]*|[•●]+)$`,
  ].join('|'),
  'iu',
)
/** What an example in brackets begins with: `[Betrag eintragen, z. B. 12.000 €]`. */
const example = new RegExp(`[,;:(–—-]\\s*${wordsFor('examples')}`, 'iu')
const afterHead = /[,;:(–—].*$/su
const openValue = new RegExp(`^${wordsFor('openValues')}${noLetterAfter}`, 'iu')

/** What says anywhere that something is open. */
const mark = new RegExp(
  [
    String.raw`\b(?:${oneOf(english.toDo)}|XXX+)\b`,
    String.raw`\b${oneOf(english.toBeDecided)}\b`,
    String.raw`\?{3,}`,
    String.raw`\b${oneOf(english.filler)}\b`,
  ].join('|'),
  'gu',
)
/** What says it, in lower case, only in place of a value. */
const toCome = new RegExp(
  String.raw`${noLetterBefore}${wordsFor('toCome')}${noLetterAfter}|(?<![.?…])(?:\.{3,4}|…|\?{1,2})(?=\s{0,3}(?:[\r\n|]|$))`,
  'gu',
)

function findMarks(text: string): readonly Gap[] {
  const toGap = ({ 0: whole, index }: RegExpMatchArray): Gap => ({
    start: index ?? 0,
    end: (index ?? 0) + whole.length,
    isNoted: true,
  })
  return [
    ...findAll(text, mark).map(toGap),
    ...findAll(lowerCase(text), toCome)
      .map(toGap)
      .filter(({ start, end }) => isFirst(text, start) && !announces(text, start, end)),
  ]
}

/** Whether such words at the start of a line are the label of what is open: `Still open: crane, roof`. */
function announces(text: string, start: number, end: number): boolean {
  return (
    /^[^\p{L}\p{N}:=|]*$/u.test(text.slice(Math.max(0, start - 20), start)) &&
    /^[\s\uFEFF*_]{0,9}:/.test(text.slice(end, end + 10))
  )
}

/** Whether a value would begin here: at the start of the text, after a colon or in a cell. */
function isFirst(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 20), start)
  return /[:=|][\s\uFEFF*_]*$/.test(before) || (start < 20 && /^[\s\uFEFF*_-]*$/.test(before))
}

/** Whether a key waits for its value: nothing follows the colon, the cell beside it is empty, and no list is below. */
export function isValueMissing(text: string, { key, value, span }: LabelledValue): boolean {
  return (
    span.start <= key.span.start &&
    !/[^\s*_|\uFEFF]/.test(text.slice(value.span.start, span.end)) &&
    (listMark.test(text.slice(span.start, span.start + 20)) ||
      !listBelow.test(text.slice(span.end, span.end + 100)))
  )
}

const listMark = /^\s*(?:[-*+•](?=\s)|\d{1,3}[.)]|\|)/
/** A list or table after the label of a paragraph holds what the label announces. */
const listBelow = /^[*_]{0,3}\s*(?:[-*+•](?=\s)|\d{1,3}[.)]\s|\|)/
