import { inEveryLanguage, languages } from '../../language/languages.js'
import type { NameReader } from '../../language/name-reader.js'
import { allNames } from '../../language/names.js'
import { noLetterAfter, noLetterBefore, oneOf } from '../../language/pattern.js'
import { jointsOf } from '../../language/read-number-cue.js'
import { capitalize } from '../../text/capitalize.js'
import type { Span } from '../../text/span.js'
import { lineOfCase } from '../case-number.js'
import { isBracketedPercent } from '../chance.js'
import { countWords } from '../label.js'

/** An amount with the words of its clause around it. */
export interface ClauseParts {
  readonly amount: Span
  readonly key: Span
  readonly rest: Span
  /** The clauses behind that, up to the next amount. */
  readonly next: readonly Span[]
  /** What stands in the same sentence before the clause; undefined if nothing does. */
  readonly sentence: Span | undefined
  /** Whether a sentence ends between the last amount and this one. */
  readonly isNewSentence: boolean
  readonly isQuestion: boolean
  /** Whether a comma follows almost directly, so that the next clause may go on: `under €118, we do not sign`. */
  readonly isCutShort: boolean
  /** Whether the clause begins with a year: `in 2024 they asked for 6 %`. */
  readonly isOld: boolean
}

/** The amounts of a text that are no dates, in order. */
export function amountsIn(text: string): readonly Span[] {
  const dates = [...text.matchAll(datePattern)].map(({ 0: date, index }) => ({
    start: index,
    end: index + date.length,
  }))
  let next = 0
  // Both are in the order of the text.
  const isDate = (start: number) => {
    while ((dates[next]?.end ?? start + 1) <= start) next++
    return (dates[next]?.start ?? start + 1) <= start
  }
  return [...text.matchAll(amountPattern)]
    .filter(
      ({ 0: amount, index }) =>
        !isDate(index) &&
        !/^(?:19|20)\d\d$/.test(amount) &&
        !isNumbering(text, index, amount) &&
        !(/^\d{1,2}$/.test(amount) && numbered.test(text.slice(Math.max(0, index - 20), index))),
    )
    .map(({ 0: amount, index }) => ({ start: index, end: index + amount.length }))
}

/** Whether a percentage stands alone in brackets and so is a chance: `they say no (25 %)`, but not `our floor (9 %)`. */
export function isChance(text: string, { start, end }: Span, names: NameReader): boolean {
  if (!isBracketedPercent(text, { start, end })) return false
  const before = text.slice(Math.max(0, start - 70), text.lastIndexOf('(', start)).trimEnd()
  const [lead = ''] = /[^.;:,()\r\n]{1,60}$/.exec(before) ?? []
  return names.exactKey(lead, 'walkAway') === undefined && names.cue(lead) === undefined
}

/** Whether a text has a day that is written with more than one number or with a month. */
export function hasDate(text: string): boolean {
  return text.search(datePattern) !== -1
}

/** Whether a number at the start of a line counts paragraphs: `4.2 Nothing below …`. */
function isNumbering(text: string, index: number, amount: string): boolean {
  if (!/^\d{1,2}(?:\.\d{1,2})*$/.test(amount)) return false
  const isAtStart = /(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(text.slice(Math.max(0, index - 12), index))
  return isAtStart && /^[.)]?\s+\p{Lu}/u.test(text.slice(index + amount.length, index + amount.length + 6))
}

/** The parts of the clause around an amount, which stands between two others or none. */
export function partsAround(
  text: string,
  around: { readonly before: Span | undefined; readonly amount: Span; readonly after: Span | undefined },
  language: string,
): ClauseParts {
  const { amount } = around
  const breaks = breaksOf(language)
  const from = Math.max(around.before?.end ?? 0, amount.start - longestSide)
  const to = Math.min(around.after?.start ?? text.length, amount.end + longestSide)
  const before = text.slice(from, amount.start)
  const cut = breaksIn(
    before.replace(apposition, same => ' '.repeat(same.length)),
    breaks,
  ).at(-1)
  const isInBrackets = /\($/.test(before) && text.charAt(amount.end) === ')'
  const behind = amount.end + (isInBrackets ? 1 : 0)
  // What comes then is told of another case.
  const [own = ''] = text.slice(behind, to).split(lineOfCase, 1)
  const stops = breaksIn(own, breaks)
  const begin = from + (cut?.end ?? 0)
  const key = {
    start: begin + (reminderFirst.exec(text.slice(begin, amount.start))?.[0].length ?? 0),
    end: amount.start,
  }
  const rest = { start: behind, end: behind + (stops[0]?.start ?? own.length) }
  const next = stops.map(({ end }, index) => ({
    start: behind + end,
    end: behind + (stops[index + 1]?.start ?? own.length),
  }))
  const head = text.slice(from, key.start).search(/[^.!?:;\n]*$/)
  const sentence = { start: from + Math.max(0, head), end: key.start - 1 }
  return {
    amount,
    key,
    rest,
    // What leads up to the next amount is about that one: `we begin with 92, our limit is 101`.
    next: next.filter(
      ({ start, end }) => end !== around.after?.start && /\p{L}/u.test(text.slice(start, end)),
    ),
    sentence: sentence.end > sentence.start ? sentence : undefined,
    isNewSentence: cut !== undefined && /[.!?]/.test(before),
    isQuestion: text.charAt(rest.end) === '?',
    isCutShort: text.charAt(rest.end) === ',' && rest.end - rest.start <= longestUnit,
    isOld: oldYear.test(text.slice(key.start, key.end)),
  }
}

/** What the line is about in which an amount stands: `Payment` in `Payment: we want 30 days`. */
export function labelBefore(text: string, at: number): Span | undefined {
  const from = Math.max(0, at - longestLine)
  const before = text.slice(from, at).lastIndexOf('\n')
  if (before === -1 && from > 0) return undefined
  const start = from + before + 1
  const label = lineLabel.exec(text.slice(start, at))
  const name = label?.[1]
  if (label === null || name === undefined) return undefined
  // A longer one is a sentence: `The board made it clear: over €47k we leave`.
  if (countWords(name) > 4 || reminder.test(name.trim())) return undefined
  const place = start + label[0].indexOf(name)
  return { start: place, end: place + name.length }
}

/** Whether a reminder stands before an offset, `So: ` or `Remember, `: what follows repeats what holds for us. */
export function isReminded(text: string, at: number): boolean {
  return reminderBefore.test(text.slice(Math.max(0, at - longestReminder), at))
}

const longestReminder = 40
const reminders = oneOf(inEveryLanguage(({ numberCues }) => numberCues.reminders))
const reminder = new RegExp(`^${reminders}$`, 'iu')
const reminderFirst = new RegExp(`^[^\\p{L}\\n]{0,8}${reminders}\\s?[,:–—]\\s*`, 'iu')
const reminderBefore = new RegExp(`(?:^|[.!?\\n])[^\\p{L}\\n]{0,8}${reminders}\\s?[,:–—]\\s*$`, 'iu')

/** How far before an amount its line is looked for, in UTF-16 units. */
const longestLine = 300

const lineLabel = /^[^\p{L}\r\n]{0,12}(\p{L}[^:\r\n.!?]{0,40}):\s+(?=\p{L})/u

/**
 * What two amounts in a row are about where only the first has words that say what it is: `yr 1` and `yr 2` of `content with
 * 4 % in yr 1, 3 % in yr 2`. Undefined unless both have the same sign and the same word behind them.
 */
export function nextScope(
  text: string,
  before: Span,
  { amount, rest }: ClauseParts,
): { readonly first: Span; readonly second: Span } | undefined {
  const between = scopeBehind.exec(text.slice(before.end, amount.start))
  const behind = scopeBehind.exec(text.slice(amount.end, rest.end))
  const sign = signOf(text, before)
  if (between === null || behind === null || sign === '' || sign !== signOf(text, amount)) return undefined
  const [firstWord, secondWord] = [between[1] ?? '', behind[1] ?? '']
  if (firstWord.toLowerCase() !== secondWord.toLowerCase() || (sign !== '%' && rate.test(firstWord)))
    return undefined
  const place = (offset: number, found: RegExpExecArray) => {
    const start = offset + found[0].indexOf(found[2] ?? '', (found[1] ?? '').length)
    return { start, end: start + (found[2] ?? '').length }
  }
  return { first: place(before.end, between), second: place(amount.end, behind) }
}

const scopeBehind = /^\s+(\p{L}+)\s+([\p{L}\p{N}][\p{L}\p{N} .'’/-]{0,30}?)[\s,;]*(?:\p{L}{1,4}\s*)?$/u
const rate = new RegExp(`^${oneOf(['a', 'an', 'je', 'la', 'le', 'al', 'par', 'per', 'por', 'pro'])}$`, 'iu')

function signOf(text: string, { start, end }: Span): string {
  return /[\p{Sc}%]/u.exec(text.slice(start, end))?.[0] ?? ''
}

const oldYear = new RegExp(
  String.raw`(?:^\s*(?:\p{L}+\s)?|${noLetterBefore}(?:${oneOf(inEveryLanguage(({ numbers }) => numbers.beforeYear))}|${oneOf(inEveryLanguage(({ phrases }) => phrases.determiners))})\s)(?:19|20)\d\d(?!\d)`,
  'iu',
)

/** Between an amount and the comma, `a tonne of gravel`, in UTF-16 units. */
const longestUnit = 25

/** How far from its amount a cue may stand, in UTF-16 units. */
const longestSide = 90

const scales = oneOf(
  languages
    .flatMap(({ numbers }) => [
      ...numbers.scales.thousand,
      ...numbers.scales.million,
      ...numbers.scales.billion,
    ])
    .flatMap(word => [word, capitalize(word)]),
)
const until = oneOf(languages.flatMap(({ numbers, signals }) => [...numbers.until, ...signals.or]))

/** An amount with its currency, scale and a second end, as far as it must be kept whole here. */
const amountPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,'’])(?:[A-Z]{0,3}\p{Sc}\s?|[A-Z]{2,3}\s)?\d[\d.,'’]*(?<=\d)(?:[\u00a0\u2007-\u200a\u202f ]\d{3}(?![\d\p{L}]))*(?:(?:\s?[–—-]\s?|\s${until}\s)\p{Sc}?\d[\d.,'’]*(?<=\d))?(?:\s?(?:\p{Sc}|%|[kKmMT€](?!\p{L})|${scales}\.?(?!\p{L})(?=\s?\p{Sc})))*`,
  'gu',
)

const months = oneOf(
  languages.flatMap(({ calendar }) => calendar.months.flatMap(month => allNames(month).map(lowerCase))),
)
const between = oneOf(languages.flatMap(({ calendar }) => calendar.beforeMonth))
const endings = oneOf(languages.flatMap(({ calendar }) => calendar.dayEndings))

/** A day, as far as it is written with more than one number or with a month. */
const datePattern = new RegExp(
  [
    String.raw`${noLetterBefore}\d{1,2}(?:\.|${endings})?\s?(?:${between}\s)?${months}${noLetterAfter}\.?(?:\s\d{4})?`,
    String.raw`${noLetterBefore}${months}\.?\s\d{1,2}(?:${endings})?(?![\d.,]*\d)(?:,?\s\d{4})?(?!\s?[%\p{Sc}])`,
    String.raw`(?<!\d)\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?(?!\d)`,
    String.raw`\d{4}-\d\d-\d\d`,
    String.raw`(?<![\d/])\d{1,2}/\d{1,2}(?:/\d{2,4})?(?![\d/])`,
  ].join('|'),
  'giu',
)

/** Before the number of one of several things: `year 2`. */
const numbered = new RegExp(
  `${noLetterBefore}${oneOf(inEveryLanguage(({ numbers, numberCues }) => [...numbers.clauses, ...numbers.numberedThings, ...numberCues.cases]))}\\.?\\s$`,
  'iu',
)

function lowerCase(text: string): string {
  return text.toLowerCase()
}

/** A sign between a noun for an amount and the amount itself: `he named a number, €440`. */
const apposition = new RegExp(
  `(?<=${noLetterBefore}${oneOf(inEveryLanguage(({ numberCues }) => numberCues.amountNouns))})\\s?[,(–—]\\s*$`,
  'iu',
)

interface Breaks {
  readonly signs: RegExp
  readonly words: RegExp
}

const breakPatterns = new Map<string, Breaks>()

/** What ends a clause; a line that begins with a small letter goes on with the one before. */
function breaksOf(language: string): Breaks {
  const known = breakPatterns.get(language)
  const breaks = known ?? {
    signs: new RegExp(
      `[,;()!?…|→·]|:(?=\\s+\\p{L})|(?<!${noLetterBefore}${abbreviations})\\.(?=\\s|$)|[–—]|\\s-\\s|\\n(?!\\s{0,8}\\p{Ll})`,
      'gu',
    ),
    words: new RegExp(jointsOf(language), 'giu'),
  }
  breakPatterns.set(language, breaks)
  return breaks
}

function breaksIn(text: string, { signs, words }: Breaks): readonly Span[] {
  return [...text.matchAll(signs), ...text.matchAll(words)]
    .map(({ 0: sign, index }) => ({ start: index, end: index + sign.length }))
    .sort((a, b) => a.start - b.start)
}

const abbreviations = oneOf(inEveryLanguage(({ numberCues }) => numberCues.abbreviations))
