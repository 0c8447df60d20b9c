import { comparedKeys, isReadIn, type KeyName, theirKeys } from '../../language/keys.js'
import { inEveryLanguage } from '../../language/languages.js'
import { firstIn, type NameReader } from '../../language/name-reader.js'
import { noLetterAfter, noLetterBefore, oneOf, wholeWord } from '../../language/pattern.js'
import {
  amountSign,
  type CueReading,
  endsWithUs,
  hasSubject,
  isAboutOther,
  readNumberCue,
} from '../../language/read-number-cue.js'
import { isOrder, type OrderParts } from '../../language/read-order.js'
import { isConditional } from '../../language/read-section-cue.js'
import type { SectionKey } from '../../language/sections.js'
import { withoutUnseen } from '../../text/seen.js'
import type { Span } from '../../text/span.js'
import { countWords, sliceWords, trimWords } from '../label.js'
import type { Words } from '../outline.js'
import {
  amountsIn,
  type ClauseParts,
  hasDate,
  isChance,
  isReminded,
  labelBefore,
  nextScope,
  partsAround,
} from './clause-parts.js'
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
  isProse = false,
): readonly Found[] {
  if (!/\d/.test(words.text)) return []
  // A last remark of ours may stand below the list of the section before.
  const isBehindList = isProse && section !== undefined && last.has(section) && !hasDate(words.text)
  if (!isReadIn('walkAway', section) && !isBehindList) return []
  // Of whom a sentence speaks shows only later: a clause may say it better.
  const surely = known.filter(({ reading, sentence }) => reading !== undefined && !sentence?.subject)
  const taken = new Set(surely.map(({ label }) => firstDigit(label.value)))
  const names = new Set(surely.map(({ reading }) => reading?.name))
  const clauses = memo.clauses.recall(words.text, () => findClauses(words.text, memo.names))
  const wordsAt = ({ start, end }: Span) => trimWords(sliceWords(words, start, end))
  return clauses.flatMap(({ name, key, amount, about, subject, isSaidOfUs, isOrder }) => {
    const value = wordsAt(amount)
    const isOurLimit = name === 'walkAway' && isSaidOfUs === true
    // What somebody else asks stands beside what we ask.
    if ((names.has(name) && (subject === undefined || name !== 'opening')) || taken.has(firstDigit(value)))
      return []
    if (!isReadIn(name, section) && !(isBehindList && isOurLimit)) return []
    // `Mia Roth: does not sign above €5k` tells of her and not of the deal.
    if (section === 'personality' && (isOrder || (about && !isSaidOfUs))) return []
    return [
      {
        label: { key: wordsAt(key), value },
        reading: { name, certainty: 'likely', isCued: true },
        span: words.span,
        ...(about && { about: wordsAt(about) }),
        ...(subject && { sentence: { subject: wordsAt(subject) } }),
        ...(isSaidOfUs && { isSaidOfUs }),
        ...(isOrder && { isOrder }),
      },
    ]
  })
}

const last: ReadonlySet<SectionKey> = new Set(['questions', 'timeline'])

function findClauses(text: string, names: NameReader): readonly Clause[] {
  const clauses = firstIn(names.vocabulary, language => {
    // A text in another language than the document has a subject in that language.
    if (language !== names.vocabulary.language && !hasSubject(text, language)) return undefined
    const found = clausesOf(text, language, names)
    return found.length === 0 ? undefined : found
  })
  return clauses ?? []
}

function firstDigit({ span, text }: Words): number {
  return span.start + text.search(/\d/)
}

function clausesOf(text: string, language: string, names: NameReader): readonly Clause[] {
  const amounts = amountsIn(text)
  const all = amounts.map((amount, index) =>
    partsAround(text, { before: amounts[index - 1], amount, after: amounts[index + 1] }, language),
  )
  const listed = listedKeys(text, all, names)
  const found: Clause[] = []
  let side: CueReading['side']
  for (const [index, parts] of all.entries()) {
    const { amount } = parts
    const before = amounts[index - 1]
    if (parts.isNewSentence) side = undefined
    if (parts.isQuestion || isTrigger(text, amount.end) || isChance(text, amount, names)) continue
    const isOrdered = isOrder(orderParts(text, parts), language)
    const key = listed[index]
    const read = isOrdered
      ? toOrder(parts)
      : key === undefined
        ? readClause(text, parts, language, names)
        : toListed(key, parts)
    const named = read === undefined ? ofParty(text, parts, language, names) : undefined
    if (named !== undefined) {
      found.push(named)
      continue
    }
    if (read === undefined) {
      const last = found.at(-1)
      const scopes = last && before && last.amount.start === before.start && nextScope(text, before, parts)
      if (!last || !scopes) continue
      found[found.length - 1] = { ...last, about: last.about ?? scopes.first }
      found.push({ ...last, amount: amountOf(parts), about: scopes.second })
      continue
    }
    const { reading, isSaidBehind } = read
    // `The deposit is one month, at most €2,600`
    if (reading.side === undefined && !reading.hasOwner && isOfOther(text, parts, language)) continue
    const isTheirs = reading.side === undefined && reading.isFirst && side === 'theirs'
    const name = isTheirs ? theirKeys[reading.name] : reading.name
    const isCarried = side !== undefined
    // Words before the cue that are neither we nor they may be anybody, and so may the subject of a clause that has none.
    const isOwned = reading.hasOwner || reading.isFirst
    const isSubjectBefore =
      !isSaidBehind && isOwned && !reading.hasOwner && !isCarried && isVerbFirst(text, read.key)
    const own = isOwned || isSaidBehind ? undefined : firstWords(text, read.key, reading.wordsBefore)
    const us =
      reading.side !== 'theirs' && !isSaidBehind && !isCarried ? ourStart(text, parts, language) : undefined
    const subject = isSubjectBefore && us === undefined ? parts.sentence : own
    if (name === undefined || (!isOwned && subject === undefined)) continue
    const lead = text.slice(Math.max(0, amount.start - longestRelative), amount.start)
    if (reading.side === 'theirs' && relativeLead.test(lead)) continue
    side = reading.side ?? side
    const about = labelBefore(text, amount.start)
    const isRepeated =
      reading.name === 'walkAway' &&
      reading.side === undefined &&
      isReminded(text, Math.min(read.key.start, amount.start))
    const isOurs = us !== undefined || isRepeated || (side === 'ours' && (isOwned || reading.side === 'ours'))
    found.push({
      ...{ name, key: us ?? read.key, amount: amountOf(parts) },
      ...(about && { about }),
      ...(subject && { subject }),
      ...(isOurs && { isSaidOfUs: true }),
      ...((isOrdered || isRepeated) && { isOrder: true }),
    })
  }
  return found
}

/** What somebody who is called by name asks or would go to: `Marlow has asked for €42k`, `Marlow would not go below €40k`. */
function ofParty(text: string, parts: ClauseParts, language: string, names: NameReader): Clause | undefined {
  const { key, rest, isOld } = parts
  const before = asRead(text.slice(key.start, key.end))
  const sentence = text.slice(parts.sentence?.start ?? key.start, key.end).trim()
  // `Nobody thinks they will go to 15 %`
  const isDoubted = hedge.test(sentence.split(/\s+/, 2).join(' '))
  if (isOld || isDoubted || !/\p{L}/u.test(before) || isConditional(before)) return undefined
  const cue = names.partyCueIn(
    `${before} ${amountSign} ${asRead(text.slice(rest.start, rest.end))}`,
    language,
  )
  if (cue === undefined || cue.isFirst) return undefined
  const name = cue.isTheirs ? theirKeys[cue.name] : cue.name
  return name && { name, key, amount: amountOf(parts), ...(cue.isTheirs ? {} : { subject: key }) }
}

const hedge = new RegExp(wholeWord(inEveryLanguage(({ positions }) => positions.hedges)), 'iu')

/** Whether the clauses before in the same sentence speak of something else and not of a side. */
function isOfOther(text: string, { sentence }: ClauseParts, language: string): boolean {
  if (sentence === undefined) return false
  const before = text.slice(sentence.start, sentence.end)
  // A few words are no sentence: `mini-budget, 26 at most`.
  return countWords(before) > 3 && isAboutOther(before, language) && !hasSubject(before, language)
}

/** Where we begin to say something that a clause behind "and" goes on with: `we get up and leave above €50k`. */
function ourStart(text: string, { sentence, key }: ClauseParts, language: string): Span | undefined {
  if (sentence === undefined) return undefined
  const before = text.slice(sentence.start, key.start)
  const isOurs = endsWithAnd.test(before) && endsWithUs(before, language)
  return isOurs ? { start: sentence.start, end: key.end } : undefined
}

const endsWithAnd = new RegExp(`\\s${oneOf(inEveryLanguage(({ phrases }) => [phrases.and]))}\\s*$`, 'iu')

/** `, die ` before the amount of a relative clause. */
const relativeLead = new RegExp(
  `,\\s+${oneOf(inEveryLanguage(({ numberCues }) => numberCues.relatives))}\\s+$`,
  'iu',
)
const longestRelative = 20

/** Whether an arrow follows in the line: what may come, `they offer 6.5 → counter`, is no fact. */
function isTrigger(text: string, end: number): boolean {
  return /^[^\r\n]{0,120}?(?:→|->|=>)/.test(text.slice(end, end + longestTrigger))
}

const longestTrigger = 122

interface ReadClause {
  readonly reading: CueReading
  /** The words that say it: before the amount, or else behind it. */
  readonly key: Span
  readonly isSaidBehind: boolean
}

function orderParts(text: string, { key, sentence, rest }: ClauseParts): OrderParts {
  const after = /^[^.!?;\r\n]*/.exec(text.slice(rest.start, rest.start + longestTrigger))?.[0] ?? ''
  const before = sentence === undefined ? '' : text.slice(sentence.start, sentence.end)
  return { sentence: before, before: asRead(text.slice(key.start, key.end)), after }
}

/**
 * The keys of amounts that have nothing but one before them, `opening $3.10, target $3.45, limit $3.70`; a single one may be
 * a word of a sentence.
 */
function listedKeys(
  text: string,
  all: readonly ClauseParts[],
  names: NameReader,
): readonly (KeyName | undefined)[] {
  const keys = all.map(({ key }) => {
    const words = asRead(text.slice(key.start, key.end)).replace(linked, '')
    const isOthers = /['’]s?\s|\p{Ll}\s\p{Lu}/u.test(words)
    const name = countWords(words) > mostKeyWords || isOthers ? undefined : names.key(words, 'walkAway')?.name
    return name !== undefined && comparedKeys.has(name) ? name : undefined
  })
  return new Set(keys).size > (keys.includes(undefined) ? 2 : 1) ? keys : []
}

const mostKeyWords = 4
const linked = new RegExp(
  `[\\s:=–—-]*(?:${noLetterBefore}${oneOf(inEveryLanguage(({ partyCues }) => partyCues.paperIs))})?[\\s:]*$`,
  'iu',
)

function toListed(name: KeyName, { key }: ClauseParts): ReadClause {
  const side = ourKeys.has(name) ? undefined : ('theirs' as const)
  const reading = { ...ordered, name, side, hasOwner: true }
  return { reading, key, isSaidBehind: false }
}

const ourKeys: ReadonlySet<KeyName> = new Set(['opening', 'target', 'walkAway'])

const ordered: CueReading = {
  name: 'walkAway',
  side: 'ours',
  hasOwner: true,
  isNamed: false,
  isFirst: true,
  wordsBefore: 0,
  isWish: false,
}

function toOrder({ key }: ClauseParts): ReadClause {
  return { reading: ordered, key, isSaidBehind: false }
}

/** What the clause of an amount says of it, or else the next one that refers to it: `we have 140; over that we leave`. */
function readClause(
  text: string,
  { key, rest, next, isCutShort, isOld }: ClauseParts,
  language: string,
  names: NameReader,
): ReadClause | undefined {
  const said = (range: Span) => asRead(text.slice(range.start, range.end))
  const phrase = `${said(key)} ${amountSign} ${said(rest)}`.replace(/\s*:\s*(?=#)/, ' ')
  const readHere = (text: string) =>
    names.mayHaveCue(text, language) ? readNumberCue(text, language, true) : undefined
  const [behind = ''] = next.map(said)
  const reading = readHere(phrase) ?? (isCutShort ? onlyFirst(readHere(`${phrase} ${behind}`)) : undefined)
  const isMaybe = reading !== undefined && reading.name !== 'walkAway' && isConditional(said(key))
  if (reading !== undefined && !isMaybe && !(isOld && opening.has(reading.name))) {
    const hasBefore = /\p{L}/u.test(said(key))
    // The clause behind may say whose limit it is: `below 4.75 it does not pay, then we leave`.
    const more =
      reading.side === undefined && reading.name === 'walkAway'
        ? ownerBehind(readHere, phrase, behind)
        : undefined
    return { reading: { ...reading, ...more }, key: hasBefore ? key : rest, isSaidBehind: !hasBefore }
  }
  if (isMaybe) return undefined
  // A clause may go on behind "and": `above it we thank them and leave`.
  const clauses = next.flatMap(({ start, end }, index) => [
    { start, end },
    { start, end: next[index + 1]?.end ?? end },
  ])
  const later = clauses.slice(0, 6).find(range => {
    const beyond = readHere(said(range))
    return beyond?.name === 'walkAway' && beyond.isFirst && beyond.side === 'ours'
  })
  const beyond = later && readHere(said(later))
  return beyond && { reading: beyond, key: later, isSaidBehind: true }
}

function ownerBehind(
  read: (text: string) => CueReading | undefined,
  phrase: string,
  behind: string,
): Pick<CueReading, 'side'> | undefined {
  const more = behind === '' ? undefined : read(`${phrase} ${behind}`)
  return more?.name === 'walkAway' && more.side === 'ours' ? { side: 'ours' } : undefined
}

/** Whether a clause begins with a verb, so that its subject stands before it: `their figure, they say, will begin near`. */
function isVerbFirst(text: string, { start, end }: Span): boolean {
  return verbFirst.test(text.slice(start, end))
}

const verbFirst = new RegExp(
  `^\\s*${oneOf(inEveryLanguage(({ positions }) => positions.does))}${noLetterAfter}`,
  'iu',
)

function onlyFirst(reading: CueReading | undefined): CueReading | undefined {
  return reading?.isFirst === true ? reading : undefined
}

const opening: ReadonlySet<string> = new Set(['opening', 'theirOpening'])

function asRead(text: string): string {
  return withoutUnseen(text).replaceAll(amountSign, ' ').replace(quotes, ' ')
}

const quotes = /["“”„«»‹›]/g

function amountOf({ amount, rest }: ClauseParts): Span {
  return { start: amount.start, end: rest.end }
}

/** The first words of a part of the text; undefined if there are none. */
function firstWords(text: string, { start, end }: Span, count: number): Span | undefined {
  const found = [...text.slice(start, end).matchAll(/\S+/g)].slice(0, count).at(-1)
  return found && { start, end: start + found.index + found[0].length }
}
