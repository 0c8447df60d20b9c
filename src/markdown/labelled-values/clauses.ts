import { isReadIn, theirKeys } from '../../language/keys.js'
import { firstIn, type NameReader } from '../../language/name-reader.js'
import { amountSign, type CueReading, jointsOf, readNumberCue } from '../../language/read-number-cue.js'
import { withoutUnseen } from '../../text/seen.js'
import type { Span } from '../../text/span.js'
import { sliceWords, trimWords } from '../label.js'
import type { Words } from '../outline.js'
import type { Place } from './finder.js'
import type { Clause, Found } from './found.js'

/**
 * The key numbers that people name in their own words, each amount by the cues in its clause: `I say 510 and would be glad
 * with 475; under 430 a day I say no`. What `known` holds already is left out.
 */
export function readClauses(
  words: Words,
  { section, memo }: Place,
  known: readonly Found[],
): readonly Found[] {
  if (!/\d/.test(words.text) || !isReadIn('walkAway', section)) return []
  const taken = new Set(
    known.flatMap(({ reading, label }) => (reading === undefined ? [] : [firstDigit(label.value)])),
  )
  const names = new Set(known.map(({ reading }) => reading?.name))
  const clauses = memo.clauses.recall(words.text, () => findClauses(words.text, memo.names))
  return clauses.flatMap(({ name, key, amount }) => {
    const value = trimWords(sliceWords(words, amount.start, amount.end))
    if (names.has(name) || taken.has(firstDigit(value)) || !isReadIn(name, section)) return []
    const label = { key: trimWords(sliceWords(words, key.start, key.end)), value }
    return [{ label, reading: { name, certainty: 'likely', isCued: true }, span: words.span }]
  })
}

function findClauses(text: string, names: NameReader): readonly Clause[] {
  const clauses = firstIn(names.vocabulary, language => {
    const found = clausesOf(text, language, names)
    return found.length === 0 ? undefined : found
  })
  return clauses ?? []
}

function firstDigit({ span, text }: Words): number {
  return span.start + text.search(/\d/)
}

function clausesOf(text: string, language: string, names: NameReader): readonly Clause[] {
  const breaks = breaksOf(language)
  const amounts = [...text.matchAll(amountPattern)].map(({ 0: amount, index }) => ({
    start: index,
    end: index + amount.length,
  }))
  let side: CueReading['side']
  return amounts.flatMap((amount, index) => {
    const from = Math.max(amounts[index - 1]?.end ?? 0, amount.start - longestSide)
    const to = Math.min(amounts[index + 1]?.start ?? text.length, amount.end + longestSide)
    const before = text.slice(from, amount.start)
    const cut = [...before.matchAll(breaks)].at(-1)
    const after = text.slice(amount.end, to)
    const end = after.search(breaks)
    if (cut !== undefined && /[.!?]/.test(before)) side = undefined
    const key = { start: from + (cut === undefined ? 0 : cut.index + cut[0].length), end: amount.start }
    const rest = { start: amount.end, end: end === -1 ? to : amount.end + end }
    if (text.charAt(rest.end) === '?') return []
    const said = (range: Span) =>
      withoutUnseen(text.slice(range.start, range.end)).replaceAll(amountSign, ' ')
    const phrase = `${said(key)} ${amountSign} ${said(rest)}`.replace(/\s*:\s*(?=#)/, ' ')
    const reading = names.mayHaveCue(phrase) ? readNumberCue(phrase, language) : undefined
    if (reading === undefined) return []
    const isTheirs = reading.side === undefined && reading.isFirst && side === 'theirs'
    const name = isTheirs ? theirKeys[reading.name] : reading.name
    side = reading.side ?? side
    // Words before the cue that are neither we nor they may be anybody.
    if (name === undefined || !(reading.hasOwner || reading.isFirst)) return []
    const hasBefore = /\p{L}/u.test(said(key))
    return [{ name, key: hasBefore ? key : rest, amount: { start: amount.start, end: rest.end } }]
  })
}

/** How far from its amount a cue may stand, in UTF-16 units. */
const longestSide = 90

/** An amount with its currency, scale and a second end, as far as it must be kept whole here. */
const amountPattern =
  /(?<![\p{L}\p{N}.,'’])(?:\p{Sc}\s?|[A-Z]{2,3}\s)?\d[\d.,'’]*(?<=\d)(?:[\u00a0\u2007-\u200a\u202f ]\d{3}(?![\d\p{L}]))*(?:\s?[–—-]\s?\p{Sc}?\d[\d.,'’]*(?<=\d))?(?:\s?(?:\p{Sc}|%|[kKmM€](?!\p{L})))*/gu

const breakPatterns = new Map<string, RegExp>()

/** What ends a clause; a line that begins with a small letter goes on with the one before. */
function breaksOf(language: string): RegExp {
  const known = breakPatterns.get(language)
  const breaks =
    known ??
    new RegExp(`[,;()!?…|→·]|\\.(?=\\s|$)|[–—]|\\s-\\s|${jointsOf(language)}|\\n(?!\\s{0,8}\\p{Ll})`, 'gu')
  breakPatterns.set(language, breaks)
  return breaks
}
