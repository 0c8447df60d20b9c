import { inEveryLanguage, languageOf } from '../../language/languages.js'
import { oneOf, wholeWord } from '../../language/pattern.js'
import { anySharing, sharing, sharingIn } from '../../language/sharing.js'
import { findValues } from '../../markdown/outline.js'
import { findAll } from '../../text/find-all.js'
import type { Span } from '../../text/span.js'
import { monthNamed, weekdayNumber } from '../../values/calendar-names.js'
import { squeezed } from '../../values/spelled.js'
import { streetEnding } from '../../values/value-mask.js'
import type { Brief } from '../brief.js'
import { findHeader, headerValues } from '../facts/header.js'

/** Whom we turn to without a deal. */
export interface SecretNames {
  /** Names for sure, `Nordkauf`, and their parts. */
  readonly sure: readonly string[]
  /** Words of our BATNA in small letters, squeezed: a name if a text writes them like one. */
  readonly perhaps: ReadonlySet<string>
  /** Two such words in a row, `kaufhausotto`: a name in whatever letters. */
  readonly pairs: ReadonlySet<string>
  /** Things of our own that are numbered, `line 3` and `hall B`, unless the subject or an issue names them. */
  readonly numbered: readonly string[]
}

/** The names in our BATNA, but those of both sides and of months. */
export function readSecretNames(brief: Brief): SecretNames {
  const { language, reader } = brief
  const isGerman = languageOf(language).tag === 'de'
  const known = knownNames(brief)
  const isOurs = (name: string) =>
    (name.length > 2 || /^\p{Lu}{2}$/u.test(name)) &&
    monthNamed(name) === undefined &&
    weekdayNumber(name) === undefined &&
    !isTitle.test(name) &&
    !known.includes(name)
  const plans = plansOf(brief)
  const told = plans.flatMap(text => [
    // German has a capital for every noun: only what stands behind a preposition without an article is a name.
    ...(isGerman ? [] : reader.namesIn(text)),
    ...[behindPreposition, behindTitle, street].flatMap(pattern =>
      findAll(text, pattern).map(([, name = '']) => name),
    ),
    ...(/^\s*\p{Lu}\p{L}{3,}(?:\s\p{Lu}\p{L}+){0,2}\s*$/u.test(text) ? [text.trim()] : []),
  ])
  const parts = told.flatMap(name => [
    name,
    ...name.split(/[^\p{L}\p{N}]+/u).filter(({ length }) => length > 3),
  ])
  const isSmallName = (word: string) =>
    isOurs(word) && !isFunctionWord.has(word) && !known.toLowerCase().includes(word)
  const small = plans.flatMap(text => findAll(text, smallWord).map(([word]) => word))
  const pairs = plans.flatMap(text =>
    findAll(text, smallPair).map(([, first = '', second = '']) => [first, second]),
  )
  return {
    sure: [...new Set(parts)].filter(isOurs),
    perhaps: new Set(small.filter(isSmallName).map(word => squeezed(word).text)),
    pairs: new Set(pairs.filter(pair => pair.every(isSmallName)).map(pair => squeezed(pair.join(' ')).text)),
    numbered: numberedIn(brief, plans),
  }
}

function numberedIn(brief: Brief, plans: readonly string[]): readonly string[] {
  const open = [
    ...findValues(brief, 'subject').map(({ value }) => value.text),
    ...brief.facts.issues.map(({ name }) => name),
  ]
  const isOpen = (name: string) => open.some(text => placesOfNumbered(text, name).length > 0)
  const found = plans.flatMap(text =>
    [...findAll(text, numberedThing), ...findAll(text, letteredThing)].map(([name]) => name),
  )
  return [...new Set(found)].filter(name => {
    const [thing = ''] = name.split(/\s/)
    return !isFunctionWord.has(thing.toLowerCase()) && monthNamed(thing) === undefined && !isOpen(name)
  })
}

function placesOfNumbered(text: string, name: string): readonly Span[] {
  const [thing = '', number = ''] = name.split(/\s+/)
  const sought = new RegExp(String.raw`(?<!\p{L})${thing}[\s-]{1,3}${number}(?![\p{L}\d])`, 'giu')
  return findAll(text, sought).map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
}

const isFunctionWord = new Set(inEveryLanguage(({ functionWords }) => functionWords))

/** What we do without a deal: the BATNA, or the sentence that gives its value. */
function plansOf(brief: Brief): readonly string[] {
  const named = findValues(brief, 'batna').map(({ value }) => value.text)
  if (named.length > 0) return named
  return brief.facts.positions
    .filter(({ name }) => name === 'batna' || name === 'batnaValue')
    .map(({ label }) => sentenceAt(brief.text, { start: label.key.span.start, end: label.value.span.end }))
}

function sentenceAt(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - 200), start)
  const from = Math.max(before.lastIndexOf('\n'), before.search(/[.!?;]\s[^.!?;\n]*$/))
  const behind = /^[^.!?;\n]{0,200}/.exec(text.slice(end))?.[0] ?? ''
  return before.slice(from + 1) + text.slice(start, end) + behind
}

/** The names of both sides, and the words of the subject if nothing names the other side. */
function knownNames(brief: Brief): string {
  const { facts, title } = brief
  const parties = [
    ...findValues(brief, 'counterparty').map(({ value }) => value.text),
    findHeader(brief, 'counterparty')?.value.text ?? '',
  ].join(' ')
  const subject = [...findValues(brief, 'subject').map(({ value }) => value.text), title?.words.text ?? '']
  return [
    ...facts.theirNames,
    ...headerValues(brief, 'team'),
    ...facts.milestones.flatMap(({ owner }) => owner?.text ?? []),
    parties,
    ...(parties.trim() === '' ? subject : []),
  ].join(' ')
}

const numberedThing = new RegExp(
  String.raw`${wholeWord([
    ...inEveryLanguage(({ numbers }) => [...numbers.clauses, ...numbers.numberedThings]),
    ...[...sharing.values()].flatMap(words => words.numbered),
  ])}\s\d{1,3}(?![\p{L}\d.,'’])`,
  'giu',
)
const letteredThing = /(?<!\p{L})\p{L}{3,}\s[A-HJ-Z](?![\p{L}\d.,'’])/gu
const smallWord = /(?<!\p{L})\p{Ll}{4,}/gu
const smallPair = /(?<!\p{L})(\p{Ll}{4,}) (?=(\p{Ll}{4,}))/gu
const behindPreposition = new RegExp(
  String.raw`(?<=${anySharing('namedAfter')}\s)(\p{Lu}\p{L}{2,}(?:[ -]\p{Lu}\p{L}+)?)`,
  'gu',
)
const titles = inEveryLanguage(({ people }) => [...people.titles, ...people.noNames])
const isTitle = new RegExp(`^${oneOf(titles)}$`, 'iu')
/** `Okafor` in `to Mr Okafor`, `an Herrn Dr. Okafor`. */
const behindTitle = new RegExp(String.raw`(?<!\p{L})(?:${oneOf(titles)}\.?\s)+(\p{Lu}[\p{L}'’-]{2,})`, 'gu')
/** `Hegelstraße` */
const street = new RegExp(String.raw`(?<!\p{L})(\p{Lu}\p{L}{2,30}${streetEnding})(?!\p{L})`, 'gu')

/** Where a text tells one of the names. */
export function findSecretNames(
  text: string,
  { sure, perhaps, pairs, numbered }: SecretNames,
  language: string,
): readonly Span[] {
  const surely = [
    ...sure.flatMap(name => placesOf(text, name)),
    ...numbered.flatMap(name => placesOfNumbered(text, name)),
  ]
  if (perhaps.size === 0) return surely
  const named = new RegExp(
    String.raw`${inSentence}|(?<=${wholeWord(sharingIn(language).namedAfter)}\s)\p{L}{4,}`,
    'gu',
  )
  const likeNames = findAll(text, named).filter(([word]) => perhaps.has(squeezed(word).text))
  const inPairs = findAll(text, anyPair).filter(([, first = '', second = '']) =>
    pairs.has(squeezed(`${first} ${second}`).text),
  )
  return [
    ...surely,
    ...[...likeNames, ...inPairs].map(({ 0: word, index }) => ({ start: index, end: index + word.length })),
  ]
}

const anyPair = /(?<!\p{L})(\p{L}{4,})[ -](?=(\p{L}{4,}))/gu
/** A word with a capital in the middle of a sentence, `Kaufhaus Otto`. */
const inSentence = String.raw`(?<=\p{Ll}[\p{Ll},]\s)\p{Lu}\p{L}{3,}|(?<=\p{Lu}\p{L}{3,}\s)\p{Lu}\p{L}{3,}`

/** Where a name stands, in capitals or not, with a hyphen, in an address, or with an ending: `Nord-Kaufs`. */
function placesOf(text: string, name: string): readonly Span[] {
  const sought = squeezed(name).text
  if (sought === '') return []
  const { text: letters, places } = squeezed(text)
  const found: Span[] = []
  for (let at = letters.indexOf(sought); at !== -1; at = letters.indexOf(sought, at + 1)) {
    const [first = 0, last = 0] = [places[at], places[at + sought.length - 1]]
    const span = { start: first, end: last + 1 }
    const isStart = !/\p{L}/u.test(text[first - 1] ?? ' ')
    const isEnd = sought.length > 5 || /^s?(?!\p{L})/iu.test(text.slice(span.end, span.end + 2))
    const isAlike = sought.length > 3 || text.slice(span.start, span.end) === name
    if (isStart && isEnd && isAlike) found.push(span)
  }
  return found
}
