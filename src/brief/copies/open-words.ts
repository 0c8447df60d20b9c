import { inEveryLanguage, languageOf } from '../../language/languages.js'
import { wholeWord } from '../../language/pattern.js'
import type { Words } from '../../markdown/outline.js'
import type { Span } from '../../text/span.js'
import type { DateReading } from '../../values/date.js'
import type { Value } from '../../values/money.js'
import type { TextReader } from '../text-reader.js'

/** Not behind the number of `am 1. Juni`, `in der 3. Etage` or `2. Nachtrag`. */
const noOrdinal = String.raw`(?<!(?:^|${wholeWord(languageOf('de').functionWords)}\s)\d{1,2})`
/** Ends a sentence, unless it shortens a word before a number or a name: `no. 7`, `St. Gallen`. */
const stop = String.raw`[!?](?=\s)|(?<!(?<!\p{L})\p{L}{1,4})${noOrdinal}\.(?=\s)|${noOrdinal}\.(?=\s+[^\s\d\p{Lu}])|(?<=\p{L}{3})\.(?=\s+\p{Lu})`
/** Ends the first clause of a text; a comma or a dash within a number does not. */
const clauseEnd = new RegExp(String.raw`[;:([{<|…]|,(?!\d)|${stop}|[–—](?!\d)|\s-{1,3}\s`, 'u')
/** The same, but dashes join the name of the other side to what the deal is about. */
const titleEnd = new RegExp(String.raw`[;:([{<|…]|,(?!\d)|${stop}`, 'u')

/** The first clause of a text, `Price` in `Price – must have`: what comes behind is often a remark of one's own. */
export function firstClause({ text, span }: Words): Span {
  return upTo(clauseEnd, text, span.start)
}

/** The first clause of a text by itself, `Halden` of `Halden (Ines Kroll)`. */
export function clauseOf(text: string): string {
  return text.slice(0, firstClause({ text, span: { start: 0, end: text.length } }).end).trim()
}

/** The first amount of an opening, `50` in `50, down to 44`: what comes behind is where it may go. */
export function openingAmount({ text }: Words, reader: TextReader): Value | undefined {
  return reader.values(text.slice(0, firstClause({ text, span: { start: 0, end: text.length } }).end))[0]
}

/** The date that a value begins with, `by 30 April 2027`. */
export function dateAtStart(text: string, reader: TextReader): DateReading | undefined {
  const [date] = reader.dates(text)
  return date && !/[\p{N},;:([–—]/u.test(text.slice(0, date.span.start)) ? date : undefined
}

/** What is said for all to read, with its source: up to the end of the sentence, or a dash. */
export function openStatement({ text, span }: Words): Span {
  return upTo(/[;{<|…]|(?<=[\p{L})]{3})[.!?](?=\s)|\s[–—-]{1,3}\s/u, text, span.start)
}

/** A title without what follows a colon, a comma or a bracket. */
export function titleClause({ text, span }: Words): Span {
  return upTo(titleEnd, text, span.start)
}

function upTo(end: RegExp, text: string, start: number): Span {
  const at = text.search(end)
  return { start, end: start + (at === -1 ? text : text.slice(0, at)).trimEnd().length }
}

/** Whether the other side can check what is said: it has a number, a date, a link or a source. */
export function isCheckable(text: string): boolean {
  return checkable.test(text)
}

const checkable = new RegExp(
  String.raw`\d|\]\(|https?:|${wholeWord(inEveryLanguage(({ signals }) => signals.source))}`,
  'iu',
)

/** The sentence that asks, `Who decides?` in `It is late. Who decides? *(she is vain)*`; the first one if none has a question mark. */
export function askingSentence({ text, span }: Words): Span {
  const mark = text.indexOf('?')
  const before = mark === -1 ? '' : text.slice(0, mark)
  const start = Math.max(
    0,
    ...[...before.matchAll(/(?<=\p{L}{4})[.!;](?=\s+[\p{Lu}¿])/gu)].map(({ index }) => index + 1),
  )
  const first = /(?<=\p{L}{4})[.!;](?=\s)/u.exec(text)?.index
  const end = mark !== -1 ? mark + 1 : first === undefined ? text.length : first + 1
  const written = text.slice(start, end)
  const from = start + (written.length - written.trimStart().length)
  return { start: span.start + from, end: span.start + end }
}

/** What a reader sees little or nothing of: code, images, addresses, titles and definitions of links, what is struck through, notes of editors. */
export const barelySeen = new RegExp(
  [
    '`[^`\\r\\n]{1,200}`',
    '!\\[[^\\[\\]\\r\\n]{0,200}\\](?:\\([^()\\r\\n]{0,300}\\))?',
    '(?<=\\])\\([^()\\r\\n]{0,300}\\)',
    '\\[\\^[^\\[\\]\\r\\n]{1,100}\\]|\\^\\[[^\\[\\]\\r\\n]{1,200}\\]',
    '<[a-z]{3,6}:[^<>\\r\\n]{1,300}>',
    '%%[^%\\r\\n]{1,300}%%',
    '~~[^~\\r\\n]{1,300}~~',
    '\\{(?:>>|--|\\+\\+|~~|==)[^{}\\r\\n]{1,300}\\}',
  ].join('|'),
  'giu',
)
