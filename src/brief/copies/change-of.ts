import { inEveryLanguage } from '../../language/languages.js'
import { wholeWord } from '../../language/pattern.js'
import { anySharing, sharing } from '../../language/sharing.js'
import type { Span } from '../../text/span.js'
import type { Value } from '../../values/money.js'
import { nounBehind } from '../../values/noun-behind.js'
import { knownUnit, singular } from '../../values/units.js'
import type { KnownValue } from './secret-facts.js'

/**
 * Whether an amount beside a word of change, `40 less`, changes a number of the deal: `sure`, `perhaps` if only its writer
 * can say so, and undefined if it changes something else, `40 more stores`.
 */
export function changeOf(
  text: string,
  change: Value,
  known: KnownValue,
  language: string,
): 'sure' | 'perhaps' | undefined {
  const { kind, low, scale, span } = change
  if (kind === 'money')
    return known.value.kind === 'money' || known.value.kind === 'number' ? 'sure' : undefined
  const [before, after] = around(text, span)
  if (known.value.kind === 'money' && (priceBehind.test(after) || priceBefore.test(before))) return 'sure'
  const noun = nounOf(change, before, after, language)
  if (noun !== undefined) return isAbout(noun, known) ? 'sure' : undefined
  // Nobody counts things in so large numbers without naming them.
  const isLarge = kind === 'number' && (scale !== undefined || low.gte(1000))
  return isLarge || otherWords(`${before} ${after}`) < 2 ? 'sure' : 'perhaps'
}

/** What a number counts or changes: `stores` in `40 more stores`, `volume` in `20% more volume`. */
function nounOf(value: Value, before: string, behind: string, language: string): string | undefined {
  if (value.kind === 'quantity') return value.unit
  const after = behind.replace(change, '')
  // A share is of what is named behind the change, `8,5 % mehr Kisten` but `8,5 % Reduktion`.
  const isNamed = value.kind !== 'percent' || after !== behind
  return (
    (isNamed ? (nounBehind(after, language) ?? behindMore(behind)) : undefined) ??
    other.exec(after)?.[1] ??
    otherBefore.exec(before)?.[1]
  )
}

/** `floor` of `15% more floor space`: what stands directly behind `more`, if it is no word that goes on about a price. */
function behindMore(behind: string): string | undefined {
  const word = moreOf.exec(behind)?.[1]
  return word === undefined || word.length < 4 || common.test(word) || goesOn.test(` ${word}`)
    ? undefined
    : word
}

/** Whether a number of the deal counts what a noun names, or is one of a point that it names. */
function isAbout(noun: string, { value, issue = '' }: KnownValue): boolean {
  const unit = knownUnit(noun) ?? singular(noun)
  return (
    ('unit' in value && value.unit === unit) ||
    issue.toLowerCase().includes(noun.toLowerCase().slice(0, Math.max(4, noun.length - 2)))
  )
}

/** The rest of the clause before a place and behind it. */
function around(text: string, { start, end }: Span): readonly [before: string, after: string] {
  const [before = ''] = /[^.;:!?\n]{0,100}$/.exec(text.slice(Math.max(0, start - 100), start)) ?? []
  const [after = ''] = /^[^.;:!?\n]{0,100}/.exec(text.slice(end, end + 100)) ?? []
  return [before, after]
}

/** How many words say something else, without the one that begins a question. */
function otherWords(clause: string): number {
  const [, ...words] = clause.match(/\p{L}+/gu) ?? []
  return words.filter(word => word.length > 3 && !common.test(word)).length
}

/** `by`, `of`, `the` */
const link = String.raw`\p{L}{1,3}(?!\p{L})`
const words = String.raw`(?:\s(?:${anySharing('changes')}|${link})){0,4}`
/** `more of`, but not `under the`, behind which an amount stands that is compared. */
const more = [...sharing.values()].flatMap(({ changes, limits }) =>
  changes.filter(word => !limits.includes(word)),
)
const change = new RegExp(String.raw`^(?:\s(?:${wholeWord(more)}|${link})){0,4}(?!\p{L})`, 'iu')
const moreOf = new RegExp(
  String.raw`^\s${wholeWord(more)}(?:\s(?:de|of|d['’]))?\s?(\p{Ll}+)(?![.,;!?]?$)`,
  'iu',
)
const goesOn = new RegExp(
  `^\\s(?:${anySharing('notCounted')}|${anySharing('priceChanges')}|${anySharing('pers')})`,
  'iu',
)
const other = new RegExp(String.raw`^\s(?:d['’])?(${anySharing('otherChanges')})`, 'iu')
const otherBefore = new RegExp(String.raw`(${anySharing('otherChanges')})${words}\s$`, 'iu')
const priceBehind = new RegExp(String.raw`^${words}\s(?:d['’])?${anySharing('priceChanges')}`, 'iu')
const priceBefore = new RegExp(String.raw`${anySharing('priceChanges')}${words}\s$`, 'iu')
const common = new RegExp(
  `^(?:${anySharing('changes')}|${wholeWord(inEveryLanguage(({ functionWords }) => functionWords))})$`,
  'iu',
)
