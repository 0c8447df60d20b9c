import type { Brief } from '../brief/brief.js'
import { isEnglish } from '../brief/facts/header.js'
import type { Position } from '../brief/facts/positions.js'
import { wholeSignal } from '../language/any-language.js'
import * as english from '../language/en/walkaway.js'
import { oneOf } from '../language/pattern.js'

const condition = new RegExp(String.raw`\b${oneOf(english.conditions)}\b`, 'i')

/** Whether a limit is a number, a date or a condition that can be checked, or is still open. */
export function isCheckable(brief: Brief, { label, kind }: Position): boolean {
  const { text, span } = label.value
  return (
    kind !== 'text' ||
    brief.reader.hasGap(brief.text.slice(span.start, span.end)) ||
    brief.reader.dates(text).length > 0 ||
    isCondition(brief, text)
  )
}

/**
 * Words that name something are a condition, `personal guarantee`; "something fair", "we do not overpay" and "no bad deal"
 * cannot be checked. In other languages only vague words and nothing else are no condition.
 */
export function isCondition(brief: Brief, text: string): boolean {
  if (!isEnglish(brief)) return findOnlyVague(text) === undefined
  const rest = text.replace(wish, ' ')
  return condition.test(rest) || (rest === text && !vague.test(text) && /\p{L}{3}/u.test(text))
}

const wish = new RegExp(
  String.raw`\b${oneOf(english.weDoNot)}\b|\b${oneOf(english.noSuch)} ${oneOf(english.qualities)}\b`,
  'gi',
)
const vague = new RegExp(
  String.raw`\b${oneOf([...english.always, ...english.withoutNumber, ...english.qualities])}\b`,
  'i',
)

/** The vague word for which a limit in words cannot be checked: `fair` in `something fair`. */
export function findVagueLimit(brief: Brief, limit: Position): string | undefined {
  const { text } = limit.label.value
  if (isCheckable(brief, limit)) return undefined
  return isEnglish(brief) ? withoutNumber.exec(text)?.[0] : findOnlyVague(text)
}

const withoutNumber = new RegExp(String.raw`\b${oneOf(english.withoutNumber)}\b`, 'i')

/** The vague word of a text that says nothing else. */
function findOnlyVague(text: string): string | undefined {
  const found = text.match(vagueWords)?.[0]
  const rest = text.replace(vagueWords, ' ').replace(besideVague, ' ')
  return /\p{L}/u.test(rest) ? undefined : found
}

const vagueWords = new RegExp(wholeSignal('vague'), 'giu')
const besideVague = new RegExp(wholeSignal('besideVague'), 'giu')
