import { inEveryLanguage, languageOf } from '../../language/languages.js'
import { wholeWord } from '../../language/pattern.js'
import { anySharing } from '../../language/sharing.js'
import type { Span } from '../../text/span.js'
import { nounBehind } from '../../values/noun-behind.js'
import { isAmountBehind, isFileNumber, isHouseNumber } from '../../values/value-mask.js'

/** What stands around a number of a text and tells what it may be. */
export interface Surroundings {
  readonly language: string
  /** Whether the text asks something: then a bare number may well be one of the deal. */
  readonly isAsked: boolean
  /** Whether a sign of money, a unit or a word for limits stands beside it. */
  readonly isNear?: boolean
  /** Whether it counts or names something else for sure: `meeting 2`, `2nd`, `10:30`, `C2`. */
  readonly isOther?: boolean
  /** The things that it counts, `stores` of `475 stores`. */
  readonly counted?: string | undefined
  /** Whether a question is about this number alone, `Would 24 do?`. */
  readonly isSubject?: boolean
  /** Whether it looks like a year. */
  readonly isYear?: boolean
}

/** The surroundings of the number at a place. */
export function surroundingsOf(
  text: string,
  { start, end }: Span,
  language: string,
  isAsked: boolean,
): Surroundings {
  const before = text.slice(Math.max(0, start - 30), start)
  const after = text.slice(end, end + 30)
  const written = text.slice(start, end)
  const counted = nounBehind(after, language)
  return {
    language,
    isAsked,
    isNear:
      limitBefore.test(before) ||
      moneyBefore.test(before) ||
      netBefore.test(before) ||
      unitBehind.test(after) ||
      limitBehind.test(after),
    isOther:
      numbered.test(before) ||
      isHouseNumber(text, { start, end }) ||
      (/^\d+$/.test(written) && isFileNumber(before, after)) ||
      (clause.test(before) && clauseNumber.test(written) && !isAmountBehind(after)) ||
      (time.test(written) && clockBehind.test(after)) ||
      (/^\d{1,2}$/.test(written) &&
        (/\p{L}$|\d:$/u.test(before) || /^(?::\d|(?:st|nd|rd|th|er|ère|º|ª)(?!\p{L}))/u.test(after))),
    counted,
    isSubject: counted === undefined && isSubjectOf(before, text.slice(end, end + 100), language),
    isYear: isYearLike(written),
  }
}

/** `2027` */
export function isYearLike(written: string): boolean {
  return /^(?:19\d\d|20\d\d|2100)$/.test(written)
}

/** Whether only a few words before it begin a question, and no name follows. */
function isSubjectOf(before: string, after: string, language: string): boolean {
  const isNamed = languageOf(language).tag !== 'de' && /^\s\p{Lu}/u.test(after)
  return (
    !isNamed &&
    /(?:^|[\n.!?:;*•-])\s*(?:[\p{L}\p{N}'’¿-]+\s+){1,3}$/u.test(before) &&
    /^[^\n.!;?]*\?/.test(after)
  )
}

/** Stands before a limit, within a few words. */
export const limitBefore = new RegExp(
  String.raw`(?:${anySharing('limits')}[^.;!?]{0,12}|[€$£¥]\s?|[€$£¥])$`,
  'iu',
)
const moneyBefore = /[€$£¥]\s?$/
const limitBehind = new RegExp(String.raw`^[\s,(–—-]{0,3}${anySharing('limits')}`, 'iu')
const unitBehind = new RegExp(String.raw`^\s?(?:[€$£¥%]|/\p{L}|${anySharing('pers')}\s+\p{L})`, 'iu')
const netBefore = new RegExp(String.raw`${anySharing('net')}\s$`, 'iu')
/** `18.40 Uhr` */
const time = /^(?:[01]?\d|2[0-4])(?:[.,:h]?[0-5]\d)?$/
const clockBehind = new RegExp(`^\\s?${wholeWord(inEveryLanguage(({ numbers }) => numbers.clock))}`, 'iu')
const numbered = new RegExp(
  String.raw`(?:${anySharing('meetings')}|${anySharing('numbered')}|(?<!\p{L})(?:DIN|EN|ISO|VIN)|n[°º]|no\.)\s{1,2}$`,
  'iu',
)
const clause = new RegExp(
  String.raw`${wholeWord(inEveryLanguage(({ numbers }) => numbers.clauses))}\s{1,2}$|§\s{0,2}$`,
  'iu',
)
/** `18.4`, not `48.000`. */
const clauseNumber = /^\d{1,3}(?:[.,]\d{1,2})*$/
