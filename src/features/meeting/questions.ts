import type { Brief } from '../../brief/brief.js'
import { findItem, type Item, plain, type Words } from '../../markdown/outline.js'
import { startOfLine } from '../../text/edits.js'
import type { Edit, Span } from '../../text/span.js'
import { checkOff } from '../outline/check-off.js'
import { mergeTyping } from './merge-typing.js'
import { type Quote, quoteBelow, tidied, writeQuote } from './quote.js'

/** Which question is meant, whatever else changes in the brief: the first, second … one of that text. */
export interface QuestionId {
  readonly text: string
  readonly nth: number
}

/** A question to ask at the table. */
export interface AskedQuestion {
  readonly id: QuestionId
  readonly isDone: boolean
  /** What they answered, the line of a quote below it. */
  readonly heard: string
  /** Undefined for a question among others or in a table: it can only be read. */
  readonly place: Place | undefined
}

/** Where a question can be ticked and answered: a list item, or a line that can become one. */
interface Place {
  readonly words: Words
  readonly item: Item | undefined
}

/** The questions of the brief in the order of the text. */
export function askedQuestions(brief: Brief): readonly AskedQuestion[] {
  const items = brief.sections.flatMap(section => section.items)
  const seen = new Map<string, number>()
  return brief.facts.questions.map(({ words, isDone, item: span }) => {
    const text = plain(words)
    const nth = seen.get(text) ?? 0
    seen.set(text, nth + 1)
    const found = findItem(items, span.start)
    const item = found?.words.span.start === words.span.start ? found : undefined
    const place = item !== undefined || isAlone(brief.text, words.span) ? { words, item } : undefined
    const heard = item === undefined ? '' : (heardBelow(brief, item)?.text ?? '')
    return { id: { text, nth }, isDone, heard, place }
  })
}

/** The edits that tick or untick a question; none if it is not there. */
export function tickQuestion(brief: Brief, id: QuestionId, isDone: boolean): readonly Edit[] {
  const place = findQuestion(brief, id)?.place
  if (place === undefined) return []
  if (place.item === undefined) return isDone ? [toItem(place)] : []
  const edit = checkOff(brief, place.item.span.start, isDone)
  return edit === undefined ? [] : [edit]
}

/** The edits that note what was heard, where the field had `base` before; a question with an answer was asked. */
export function noteHeard(brief: Brief, id: QuestionId, base: string, text: string): readonly Edit[] {
  const question = findQuestion(brief, id)
  if (question?.place === undefined) return []
  const { place, heard, isDone } = question
  const { item, words } = place
  const line = mergeTyping(oneLine(base), oneLine(text), heard, '; ')
  const old = item && heardBelow(brief, item)
  const indent = item === undefined ? '  ' : indentOf(brief.text, item)
  const edit = writeQuote(brief.text, words.span.end, old, indent, line)
  const tick = heard === '' && line !== '' && !isDone ? tickQuestion(brief, id, true) : []
  return edit === undefined ? tick : [...tick, edit]
}

function findQuestion(brief: Brief, { text, nth }: QuestionId): AskedQuestion | undefined {
  return askedQuestions(brief).find(({ id }) => id.text === text && id.nth === nth)
}

/** Whether a line or more have nothing but this in them, with a blank line behind them. */
function isAlone(text: string, { start, end }: Span): boolean {
  const below = /^[ \t]*(?:$|(?:\r\n|\n|\r)[ \t]*(?:[\r\n]|$))/
  return text.slice(startOfLine(text, start), start) === '' && below.test(text.slice(end, end + 200))
}

function toItem({ words: { span } }: Place): Edit {
  return { span: { start: span.start, end: span.start }, newText: '- [x] ' }
}

function heardBelow({ text }: Brief, { words }: Item): Quote | undefined {
  return quoteBelow(text, words.span.end, 1)
}

function oneLine(text: string): string {
  return tidied(text).replace(/\s+/g, ' ').trim()
}

/** The white space in front of what belongs to an item. */
function indentOf(text: string, { span: { start } }: Item): string {
  const mark = /^(?:[-*+]|\d{1,9}[.)])[ \t]?/.exec(text.slice(start, start + 11))?.[0] ?? ''
  return text.slice(startOfLine(text, start), start + mark.length).replace(/[^\t]/g, ' ')
}
