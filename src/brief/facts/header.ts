import { anySignal } from '../../language/any-language.js'
import * as english from '../../language/en/facts.js'
import { inEveryLanguage, languages } from '../../language/languages.js'
import { noLetterBefore, oneOf } from '../../language/pattern.js'
import { readKeyName } from '../../language/read-key.js'
import type { Vocabulary } from '../../language/vocabulary.js'
import { hasGap } from '../../markdown/gaps.js'
import { type LabelledValue, type Outline, plain } from '../../markdown/outline.js'
import type { Raw } from '../../markdown/raw.js'
import { letter } from '../../text/letters.js'
import { weekdayNumber } from '../../values/calendar-names.js'
import { currencyWrittenIn, isCurrency, readCurrency } from '../../values/currency.js'
import { orderHintedIn, orderShownIn } from '../../values/date-order.js'
import type { DateOptions } from '../../values/date-reading.js'
import { saturdayAndSunday } from '../../values/day.js'
import { foreignGroupMark } from '../../values/group-mark.js'
import { decimalMarkOf } from '../../values/number.js'
import type { ValueOptions } from '../../values/value-options.js'
import { type DefaultKey, type HeaderKey, type HeaderValue, headerKeys, type Note } from '../note.js'

/** What a text says under each key of its header, front matter first. */
export type Headers = ReadonlyMap<HeaderKey, readonly HeaderValue[]>

/** The header of a text, without gaps of a template. */
export function readHeaders(outline: Outline): Headers {
  const headers = new Map<HeaderKey, HeaderValue[]>()
  for (const [header, found] of [...inFrontMatter(outline), ...inSections(outline)]) {
    if (found.value.text === '' || hasGap(found.value.text)) continue
    const values = headers.get(header)
    if (values === undefined) headers.set(header, [found])
    else values.push(found)
  }
  return headers
}

type KeyedValue = readonly [HeaderKey, HeaderValue]

function inFrontMatter({ frontMatter, vocabulary }: Outline): readonly KeyedValue[] {
  return (frontMatter?.entries ?? []).flatMap(({ key, value, values }) =>
    keysNamed(key.text, vocabulary).map((header): KeyedValue => {
      const span = { start: key.span.start, end: value.span.end }
      return [header, { key, value, values, isFrontMatter: true, span }]
    }),
  )
}

function inSections(outline: Outline): readonly KeyedValue[] {
  return labelledHeaders(outline).map(([header, { key, value, span }]): KeyedValue => {
    const [keyText, text] = [plain(key), plain(value)]
    return [
      header,
      {
        key: { span: key.span, text: keyText },
        value: { span: value.span, text },
        values: [text],
        isFrontMatter: false,
        span,
      },
    ]
  })
}

/**
 * The labelled values below the front matter that are of the header: at the head of a note, before all headings, too. Who
 * the other side is stands there in too many forms: `findCounterparties` looks for it.
 */
function labelledHeaders({ preamble, sections, vocabulary }: Outline): readonly LabelledHeader[] {
  const atHead = preamble.values
    .filter(({ above }) => above.length === 0)
    .map(value => ({ value, name: readKeyName(plain(value.key), 'context', vocabulary) }))
    .filter(({ name }) => name !== 'counterparty')
  const below = sections.flatMap(({ values }) => values.map(value => ({ value, name: value.name })))
  return [...atHead, ...below].flatMap(({ value, name }): readonly LabelledHeader[] => {
    const header = headerKeys.find(header => header === name)
    return header !== undefined && isSectionKey(header) ? [[header, value]] : []
  })
}

type LabelledHeader = readonly [HeaderKey, LabelledValue]

/** Whether a front-matter key is that header key, in English or in the language of the brief. */
export function isKey(text: string, key: HeaderKey, vocabulary: Vocabulary): boolean {
  return keysNamed(text, vocabulary).includes(key)
}

function keysNamed(text: string, vocabulary: Vocabulary): readonly HeaderKey[] {
  const named = headerByWord.get(text.replace(/[-_]/g, '').toLowerCase())
  const known = readKeyName(text.replace(/_/g, ' '), 'context', vocabulary)
  return headerKeys.filter(key => key === named || key === known)
}

const headerByWord: ReadonlyMap<string, HeaderKey> = new Map(headerKeys.map(key => [key.toLowerCase(), key]))

/** The first value under that key. */
export function findHeader(brief: Note, key: HeaderKey): HeaderValue | undefined {
  return brief.headers(key)[0]
}

/** The value in the brief, or else the team's default: the members of a list, or one value. */
export function headerValues(brief: Note, key: DefaultKey): readonly string[] {
  return findHeader(brief, key)?.values ?? brief.defaults[key] ?? []
}

/** The value as written in the brief, or else the team's default; empty without either. */
export function headerText(brief: Note, key: DefaultKey): string {
  return findHeader(brief, key)?.value.text ?? brief.defaults[key]?.join(', ') ?? ''
}

/** Whether the key is present, even with nothing after the colon or with a gap; `~` and `null` say that it is absent. */
export function hasHeader(brief: Note, key: HeaderKey): boolean {
  const isFront = brief.frontMatter?.entries.some(
    entry => isKey(entry.key.text, key, brief.vocabulary) && !isNull(entry.value),
  )
  return isFront === true || labelledHeaders(brief).some(([header]) => header === key)
}

function isNull({ text, span }: Raw): boolean {
  return text === '' && span.end > span.start
}

function isSectionKey(key: HeaderKey): key is Exclude<HeaderKey, 'language' | 'weekend' | 'dateOrder'> {
  return key !== 'language' && key !== 'weekend' && key !== 'dateOrder'
}

/** Whether the brief is in English, the only language whose sentences are judged. */
export function isEnglish(brief: Note): boolean {
  return /^en\b/.test(brief.language)
}

/** Whether the status says that the brief is ready: what is still missing then is an error. */
export function isReady(brief: Note): boolean {
  return ready.test(findHeader(brief, 'status')?.value.text ?? '')
}

const ready = new RegExp(`^${anySignal('ready')}(?!${letter})`, 'iu')

/**
 * How this brief writes its dates: as those of its dates show that can be read in one way only, or else as it says, as its
 * language does, or as several dates hint.
 */
export function readDateOptions(brief: Note): DateOptions {
  const { language } = brief
  const dateOrder =
    orderShownIn(brief.text, language) ??
    readDateOrder(headerText(brief, 'dateOrder')) ??
    usualOrder(language) ??
    orderHintedIn(brief.text, language)
  return dateOrder === undefined ? { language } : { language, dateOrder }
}

/** Day first where the language says so, except in the US, Canada and Puerto Rico, where both orders are in use. */
function usualOrder(language: string): DateOptions['dateOrder'] {
  const known = languages.find(({ tag }) => language === tag || language.startsWith(`${tag}-`))
  return known?.calendar.isDayFirst && !/^\w+-(?:ca|us|pr)/.test(language) ? 'dmy' : undefined
}

/** The order of day, month and year in the value of `dateOrder:`. */
export function readDateOrder(text: string): DateOptions['dateOrder'] {
  const order = text.trim().toLowerCase()
  return order === 'dmy' || order === 'mdy' || order === 'ymd' ? order : undefined
}

/** The weekdays on which nobody works, 1 = Monday; Saturday and Sunday by default. */
export function readWeekend(brief: Note): readonly number[] {
  return readWeekendDays(headerValues(brief, 'weekend')) ?? saturdayAndSunday
}

/** The weekdays in `fri-sat`, `friday, saturday` or `sun`, 1 = Monday; none for `none`. Undefined when no day can be read. */
export function readWeekendDays(values: readonly string[]): readonly number[] | undefined {
  if (noWeekend.test(values[0] ?? '')) return []
  const days = values
    .join(',')
    .split(betweenDays)
    .flatMap(part => readWeekdays(part))
  return days.length === 0 ? undefined : [...new Set(days)]
}

const noWeekend = new RegExp(`^${oneOf(english.noWeekend)}$`, 'i')
const betweenDays = new RegExp(String.raw`[,;/+&]|\b${oneOf(english.andDays)}\b`)
const untilDay = new RegExp(String.raw`[-–—]|\b${oneOf(english.toDay)}\b`)

/** `fri-sun` as 5, 6, 7. */
function readWeekdays(text: string): number[] {
  const [first, last = first] = text
    .split(untilDay)
    .map(name => weekdayNumber(capitalised(name.trim()).replace(/s$/, '')))
  if (first === undefined || last === undefined) return []
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => ((first - 1 + index) % 7) + 1)
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}

/** How this brief writes its amounts. */
export function readValueOptions(brief: Note): ValueOptions {
  return {
    language: brief.language,
    currency: currencyOf(brief) ?? currencyWrittenIn(brief.text, brief.language),
    decimalMark: decimalMarkOf(brief.text),
    groupMark: foreignGroupMark(brief.text, brief.language),
  }
}

/** The ISO 4217 code in the header, in any case or as a sign; undefined when there is none. */
export function currencyOf(brief: Note): string | undefined {
  return readCurrencyName(headerText(brief, 'currency')) ?? declaredCurrency(brief.text)
}

/** What a line at the head of a note says of all its amounts: `money in CAD`. */
function declaredCurrency(text: string): string | undefined {
  const code = currencyOfFigures.exec(text.slice(0, longestHead))?.[0]
  return code !== undefined && isCurrency(code) ? code : undefined
}

/** In UTF-16 units. */
const longestHead = 1500
const figuresIn = `${noLetterBefore}${oneOf(inEveryLanguage(({ units }) => units.figures.flatMap(bothCases)))}\\s+${oneOf(inEveryLanguage(({ units }) => units.beforeUnit))}\\s+`
/** Finds the code before it looks at the words in front: that is much faster. */
const currencyOfFigures = new RegExp(`[A-Z]{3}(?![\\p{L}\\d])(?<=${figuresIn}...)`, 'u')

/** `all figures`, `All figures`, and German nouns with a capital. */
function bothCases(words: string): readonly string[] {
  const upper = (text: string) => text.replace(/(?<!\p{L})\p{L}/u, letter => letter.toUpperCase())
  return [words, upper(words), words.replace(/\p{L}+(?:\)|$)/gu, upper)]
}

/** The currency code in the value of `currency:`; undefined for names such as `EURO`. */
export function readCurrencyName(text: string): string | undefined {
  const code = text.trim().toUpperCase()
  return isCurrency(code) ? code : /^[^\p{L}\p{N}]+$/u.test(code) ? readCurrency(code) : undefined
}
