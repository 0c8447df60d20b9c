import { inEveryLanguage } from '../language/languages.js'
import type { NumberWords } from '../language/numbers.js'
import { noLetterAfter, noLetterBefore, oneOf } from '../language/pattern.js'
import { anySharing } from '../language/sharing.js'
import { findAll } from '../text/find-all.js'
import type { Span } from '../text/span.js'
import { currencySource, currencyWordSource, readCurrency } from './currency.js'
import { readDates } from './date.js'
import { knownUnit } from './units.js'
import { isAboutVat } from './vat.js'

/** Blanks out brackets, except those about VAT, and everything from "because" on. */
export function maskReason(text: string): string {
  const reason = reasonWord.exec(text)
  const line = reason ? masked(text, [{ start: reason.index, end: text.length }]) : text
  return line.includes('(') ? maskBrackets(maskBrackets(line)) : line
}

/** Blanks out innermost brackets; a second round reaches the brackets around them. */
function maskBrackets(text: string): string {
  return text.replace(brackets, found => (isAboutVat(found) ? found : ' '.repeat(found.length)))
}

/** Blanks out dates, web addresses and telephone numbers. */
export function maskOthers(text: string, language: string | undefined): string {
  const dates = readDates(text, { language }).map(date => date.span)
  const addresses = text.includes('://') ? spansOf(text, address) : []
  return masked(text, [...dates, ...addresses, ...phonesIn(text)])
}

/** The telephone numbers of a text. */
export function phonesIn(text: string): readonly Span[] {
  return /\+|0\d\d/.test(text) ? spansOf(text, phone) : []
}

/** Whether a number is a time, a year, a fraction or the number of a thing (`line 3`), and so not a value. */
export function isOtherNumber(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 14), start)
  const after = text.slice(end, end + 12)
  const written = text.slice(start, end)
  if (timeAfter.test(after) || /\d:$/.test(before)) return true
  if (/^\d+$/.test(written) && isFileNumber(before, after)) return true
  const length = end - start
  if (length <= 2 && (/^\/\d/.test(after) || /\d\/$/.test(before))) return true
  if (length <= 5 && clockAfter.test(after) && !/[€$£] ?$/.test(before)) return true
  // `Halle 4.500 bis 4.800 €`
  const isLarge = /\d[.,'’ ]\d{3}(?!\d)/.test(written)
  if (thingBefore.test(before) && !isLarge && !isAmountBehind(after)) return true
  if (isHouseNumber(text, { start, end })) return true
  return length === 4 && isYear(text.slice(start, end), before, after)
}

/** Whether a number is one of its year, `428/2026`. */
export function isFileNumber(before: string, after: string): boolean {
  if (/[\p{Sc}.,'’]\s?$/u.test(before)) return false
  return /^\/(?:19|20)\d\d(?![\d/])/.test(after) || /(?<![\d/])(?:19|20)\d\d\/$/.test(before)
}

/** Whether a number is the one of a house, `430 Harbour Road`, `Hauptstraße 12`. */
export function isHouseNumber(text: string, { start, end }: Span): boolean {
  if (!/^\d{1,4}$/.test(text.slice(start, end))) return false
  const after = text.slice(end, end + 60)
  return (
    streetBehind.test(after) ||
    (streetBefore.test(text.slice(Math.max(0, start - 60), start)) && !isAmountBehind(after))
  )
}

/** Whether a number goes on as an amount, and so numbers nothing: `Anlage 48.000 €`, `section 48 pounds`, `48k`. */
export function isAmountBehind(after: string): boolean {
  const currency = currencyBehind.exec(after)?.[1]
  const unit = perBehind.exec(after)?.[1]
  return (
    /^ ?%|^[kKmM](?!\p{L})/u.test(after) ||
    (unit !== undefined && knownUnit(unit) !== undefined) ||
    (currency !== undefined && readCurrency(currency) !== undefined)
  )
}

const perBehind = new RegExp(String.raw`^\s?(?:/|${anySharing('pers')}\s+)(\p{L}+)`, 'iu')
const currencyBehind = new RegExp(`^ ?(${currencySource}|${currencyWordSource})`, 'u')
const reasonWord = new RegExp(noLetterBefore + oneOf(inEveryLanguage(({ phrases }) => phrases.reasons)), 'iu')
const brackets = /\([^()]*\)/g

const address = /https?:\/\/\S+/g
const phone =
  /(?:\+\d{1,3}|(?<!\d\s?)(?<![.,:/'’–-])0[1-9]\d{1,3})(?:[ ()/-]{1,2}\d{2,})+(?![\d ]* ?(?:[€$£%]|[A-Z]{3}(?![A-Z])))/g
const timeAfter = /^:\d\d(?!\d)/
const clockAfter = new RegExp(`^ ?${numberWord(({ clock }) => clock)}${noLetterAfter}`, 'iu')
const thing = numberWord(({ clauses, numberedThings }) => [...clauses, ...numberedThings])
const thingBefore = new RegExp(`(?:§|#|${noLetterBefore}${thing}) ?$`, 'iu')
const small = numberWord(({ streets }) => streets.links)
const seconds = numberWord(({ streets }) => streets.seconds)
const name = String.raw`\p{Lu}[\p{L}'’.-]{0,20}`
const behindName = numberWord(({ streets }) => streets.behindName)
const beforeName = `(?:${numberWord(({ streets }) => streets.beforeName)} (?:${small} |[dl]['’]){0,2}${name})`
const streetBehind = new RegExp(
  `^,? (?:${seconds} )?(?:(?:${name} ){1,3}${behindName}(?!\\p{L})|${beforeName})`,
  'u',
)
/** Words that begin with a capital; a small `weg` is away. */
export const streetEnding = numberWord(({ streets }) => streets.ending)
const streetBefore = new RegExp(
  String.raw`(?:(?<!\p{L})(?:\p{Lu}\p{L}{1,30}[ -]?${streetEnding}|\p{Lu}\p{L}{0,20}en? Straße)|(?<!\p{L})${beforeName}(?: (?:${small} )?${name}){0,3}),? $`,
  'u',
)
const wordBeforeYear = numberWord(({ beforeYear }) => beforeYear)
const yearBefore = new RegExp(`${noLetterBefore}${wordBeforeYear} $|(?:19|20)\\d\\d ?[–/-] ?$`, 'iu')
const wordAfterOther = `(?:${numberWord(({ notAfterYear }) => notAfterYear)}|EUR|USD|GBP|CHF)`
const notYearAfter = new RegExp(
  `^[\\d'’%€$£]|^[.,]\\d|^ ?(?:[km]${noLetterAfter}|[€$£%])|^ \\d|^ ${wordAfterOther}${noLetterAfter}`,
  'iu',
)

function numberWord(wordsOf: (numbers: NumberWords) => readonly string[]): string {
  return oneOf(inEveryLanguage(({ numbers }) => wordsOf(numbers)))
}

function isYear(digits: string, before: string, after: string): boolean {
  if (!/^(?:19|20)/.test(digits)) return false
  return /^ ?[–/-] ?(?:19|20)\d\d(?!\d)/.test(after) || (yearBefore.test(before) && !notYearAfter.test(after))
}

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return findAll(text, pattern).map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function masked(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  const parts: string[] = []
  let end = 0
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.end <= end) continue
    const start = Math.max(span.start, end)
    parts.push(text.slice(end, start), ' '.repeat(span.end - start))
    end = span.end
  }
  return parts.join('') + text.slice(end)
}
