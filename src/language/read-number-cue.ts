import { letters } from '../text/letters.js'
import { byLanguage } from './by-language.js'
import { type KeyName, theirKeys } from './keys.js'
import type { Language } from './language.js'
import { languages } from './languages.js'
import type { NumberCueWords } from './number-cues.js'
import { noLetterAfter, noLetterBefore, oneOf } from './pattern.js'
import { PhraseSieve } from './phrase-sieve.js'

/** What the cues in a short phrase say. */
export interface CueReading {
  /** The key with its side: `theirWalkAway`. */
  readonly name: KeyName
  /** Undefined if the phrase does not say it. */
  readonly side: 'ours' | 'theirs' | undefined
  /** Whether it says whose number it is by more than the form of a verb, which may be anybody's. */
  readonly hasOwner: boolean
  /** Whether the cue counts only of somebody who is named: `# on the table`. */
  readonly isNamed: boolean
  /** Whether the cue begins the phrase. */
  readonly isFirst: boolean
  /** The number of words before the cue. */
  readonly wordsBefore: number
  /** Whether it is a mere wish, which is more than the target where that is told too: `what we'd like`. */
  readonly isWish: boolean
}

/** What stands for the amount in a phrase. */
export const amountSign = '#'

/**
 * The key number that a phrase names in the words of whoever wrote it: `below that I'm out`, `she could stretch to #`. The
 * sign `#` stands for the amount; where a phrase has none, the amount follows it. Undefined if no cue is in it, if cues
 * contradict each other, or if the amount is another thing's. `language` is the tag of the text; an amount of time counts only
 * if `mayBeTime`.
 */
export function readNumberCue(phrase: string, language: string, mayBeTime = false): CueReading | undefined {
  const { duration, opinions, others, patterns, beyond, refusals, wish, theirVerbs, beforeCue, adverbial } =
    patternsOf(language)
  const text = tidy(tidy(phrase).replace(opinions, ' '))
  if (text.length > longestPhrase || others.test(mayBeTime ? text.replace(duration, amountSign) : text))
    return undefined
  const all: Cue[] = patterns.flatMap(({ name, pattern, isNamed }) => {
    const match = pattern.exec(text)
    return match === null ? [] : [{ ...toCue(name, match), isNamed }]
  })
  const bound = beyond.exec(text)
  const refusal = refusals.exec(text)
  if (bound !== null && refusal !== null)
    all.push({
      name: 'walkAway',
      start: Math.min(bound.index, refusal.index),
      end: endOf(bound),
      ownerBefore: Math.max(endOf(bound), endOf(refusal)),
    })
  const words = patternsOf(language)
  const [first, ...found] = withoutStrangers(
    all.filter(cue => !all.some(other => isWithin(cue, other))),
    cue => ownerOf(text, cue, words),
  )
  if (first === undefined || found.some(({ name }) => name !== first.name)) return undefined
  found.push(first)
  const plain = found.filter(({ isNamed }) => !isNamed)
  const start = Math.min(...(plain.length > 0 ? plain : found).map(cue => cue.start))
  const nearest = ownerOf(text, first, words)
  // "Our members said" is not what we said.
  const isPossessive =
    plain.length === 0 &&
    nearest === 'ours' &&
    ownerOf(text, first, { ...words, possessives: none }) !== 'ours'
  const owner = isPossessive ? undefined : nearest
  const side = theirOnly.has(first.name) || (owner === undefined && theirVerbs.test(text)) ? 'theirs' : owner
  const name = side === 'theirs' && !theirOnly.has(first.name) ? theirKeys[first.name] : first.name
  const before = text.slice(0, start)
  return (
    name && {
      name,
      side,
      hasOwner: owner !== undefined || (side === 'theirs' && (before === '' || adverbial.test(before))),
      isNamed: plain.length === 0,
      isFirst: plain.length > 0 && beforeCue.test(before),
      wordsBefore: before.match(/\S+/g)?.length ?? 0,
      isWish: wish.test(text),
    }
  )
}

/**
 * The cues without those that are only ours or only theirs where the other side or we speak: `would take #` is our target
 * and their limit, `can go up to #` our authority and their limit.
 */
function withoutStrangers(
  cues: readonly Cue[],
  ownerOf: (cue: Cue) => 'ours' | 'theirs' | undefined,
): readonly Cue[] {
  const names = new Set(cues.map(({ name }) => name))
  const limit = cues.find(({ name }) => name === 'theirWalkAway')
  const mandate = cues.find(({ name }) => name === 'authority')
  const dropped = new Set<KeyName>()
  if (limit !== undefined) {
    const owner = ownerOf(limit)
    const isTheirs = owner === 'theirs' || (owner === undefined && limit.start > 0)
    for (const name of isTheirs ? ['target' as const, 'walkAway' as const] : ['theirWalkAway' as const])
      dropped.add(name)
  }
  if (mandate !== undefined && names.has('walkAway'))
    dropped.add(ownerOf(mandate) === 'ours' ? 'walkAway' : 'authority')
  return cues.filter(
    ({ name, isNamed }) =>
      !dropped.has(name) && !(isNamed && name === 'opening' && names.has('theirOpening')),
  )
}

/** The tags of the languages that may have a cue in a phrase. */
export function languagesOfCues(phrase: string): ReadonlySet<string> {
  return cues.languagesIn(phrase)
}

/** The tags of the languages that may say in a text what happens without a deal. */
export function languagesOfNoDeal(text: string): ReadonlySet<string> {
  return withoutDeal.languagesIn(text)
}

/** Whether a heading or label is about what happens if there is no deal: `If it falls through`. */
export function isAboutNoDeal(text: string, language: string): boolean {
  return text.length <= longestPhrase && patternsOf(language).alternative.test(tidy(text))
}

/** The words with which a sentence begins that says what happens without a deal. */
export interface NoDealLead {
  /** The index in the text where what happens begins. */
  readonly end: number
  /** Whether it may also be about something else: `otherwise`. */
  readonly isWeak: boolean
}

/** Such words at the start of a text in lower case; undefined if there are none. */
export function noDealLead(text: string, language: string): NoDealLead | undefined {
  const { lead, weakLead } = patternsOf(language)
  const [weak = ''] = weakLead.exec(text) ?? []
  const [strong = ''] = lead.exec(text) ?? []
  const end = Math.max(weak.length, strong.length)
  return end === 0 ? undefined : { end, isWeak: weak.length === end }
}

/** Whether a text speaks of an amount that is another thing's, `the deposit is one month`. */
export function isAboutOther(text: string, language: string): boolean {
  const { others, duration } = patternsOf(language)
  return others.test(
    text
      .toLowerCase()
      .replace(/\d[\d.,]*/g, amountSign)
      .replace(duration, amountSign),
  )
}

/** Whether we or they are a subject in a text, in the words of a language. */
export function hasSubject(text: string, language: string): boolean {
  return text.toLowerCase().search(patternsOf(language).subjects) !== -1
}

/** Whether we are the last subject in a text, in the words of a language. */
export function endsWithUs(text: string, language: string): boolean {
  return [...text.toLowerCase().matchAll(patternsOf(language).subjects)].at(-1)?.[1] !== undefined
}

/** The words that part the clauses of a sentence, for a pattern with the flags `iu`. */
export function jointsOf(language: string): string {
  return patternsOf(language).joints
}

/** Lower case, with single spaces, without the number before a head: `2. happy`. */
function tidy(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim().replace(numbering, '')
}

const numbering = /^(?:\d{1,2}|[a-z])[.)] /

interface Cue {
  readonly name: KeyName
  readonly start: number
  readonly end: number
  /** The last subject before this index is the owner. */
  readonly ownerBefore: number
  /** Whether it counts only of somebody who is named. */
  readonly isNamed?: boolean
}

function toCue(name: KeyName, match: RegExpExecArray): Cue {
  const end = endOf(match)
  return { name, start: match.index, end, ownerBefore: end }
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length
}

/** Whether a cue is a part of a longer one for something else: `first` of `what they want first`. */
function isWithin(cue: Cue, other: Cue): boolean {
  return (
    other.name !== cue.name &&
    other.start <= cue.start &&
    other.end >= cue.end &&
    other.end - other.start > cue.end - cue.start
  )
}

/** The last subject before the end of a cue, or "our" and "their" right before it, or else the first subject behind. */
function ownerOf(
  text: string,
  { start, ownerBefore }: Cue,
  { subjects, possessives }: { readonly subjects: RegExp; readonly possessives: RegExp },
): 'ours' | 'theirs' | undefined {
  // `Under 40 we let them wait`: behind "we" it is an object.
  const all = [...text.matchAll(subjects)].filter(
    ({ index }, at, found) =>
      at === 0 || found[at - 1]?.[1] === undefined || endOfSubject(found[at - 1]) + 1 !== index,
  )
  const own = [...text.matchAll(possessives)].filter(
    ({ index, 0: word }) => index >= start || /^ (?:[^ ]+ )?$/.test(text.slice(index + word.length, start)),
  )
  const before = [...all, ...own].filter(({ index }) => index < ownerBefore)
  const [nearest] = before.toSorted((a, b) => b.index - a.index)
  const word = nearest ?? all[0]
  return word && (word[1] === undefined ? 'theirs' : 'ours')
}

function endOfSubject(match: RegExpExecArray | undefined): number {
  return match === undefined ? -1 : endOf(match)
}

const none = /$./g
/** In UTF-16 units. */
const longestPhrase = 160
const lastAmount = ` ${amountSign}`
const theirOnly: ReadonlySet<KeyName> = new Set(['theirOpening', 'theirWalkAway'])

/** The words of some languages as sources of patterns. */
function sourcesOf(known: readonly Language[]) {
  const list = (...names: readonly (keyof NumberCueWords)[]) =>
    names.flatMap(name => known.flatMap(({ numberCues }) => numberCues[name]))
  const rate = `(?: ${oneOf(list('rates'))} [^ ${amountSign}]+)?`
  const amount = `(?:(?:${oneOf(list('about'))} )?${amountSign}${rate}|$)`
  const words = (...names: readonly (keyof NumberCueWords)[]) => {
    // The pattern of the amount is long: the phrases that end with it share one.
    const phrases = list(...names)
    const beforeAmount = phrases.filter(phrase => phrase.endsWith(lastAmount))
    const others = phrases.filter(phrase => !phrase.endsWith(lastAmount))
    const shared = `${oneOf(beforeAmount.map(phrase => phrase.slice(0, -lastAmount.length)))} ?${amount}`
    const apart = oneOf(others).replaceAll(` ${amountSign}`, ` ?${amountSign}`).replaceAll(amountSign, amount)
    if (beforeAmount.length === 0) return apart
    return others.length === 0 ? shared : `(?:${shared}|${apart})`
  }
  const within = (...names: readonly (keyof NumberCueWords)[]) =>
    `${noLetterBefore}${words(...names)}${noLetterAfter}`
  const alone = (...names: readonly (keyof NumberCueWords)[]) => `^${words(...names)}(?: ?[:${amountSign}]|$)`
  return { list, words, within, alone }
}

const patternsOf = byLanguage(known => {
  const ofUs = known.flatMap(({ numberCues }) => numberCues.we)
  const then = oneOf(known.flatMap(({ plans }) => plans.consequence))
  const leadEnd = `(?:\\s*[,:–—]\\s*|\\s*\\?[^\\p{L}\\p{N}]{1,8}(?=${then}\\s)|\\s+(?=(?:[^\\s,.]+\\s+)?${oneOf(ofUs)}${noLetterAfter}))(?:${then}\\s+)?`
  const { list, words, within, alone } = sourcesOf(known)
  const determiners = known.flatMap(({ phrases }) => phrases.determiners)
  const compile = (source: string) => new RegExp(source, 'u')
  return {
    patterns: [
      { name: 'opening', pattern: compile(`${within('opening')}|${alone('openingAlone')}`), isNamed: false },
      { name: 'opening', pattern: compile(within('named')), isNamed: true },
      {
        name: 'target',
        pattern: compile(`${within('target', 'wish')}|${alone('targetAlone')}`),
        isNamed: false,
      },
      { name: 'walkAway', pattern: compile(`${within('limit')}|${alone('limitAlone')}`), isNamed: false },
      { name: 'authority', pattern: compile(within('authority')), isNamed: false },
      { name: 'theirOpening', pattern: compile(within('theirOpening')), isNamed: false },
      { name: 'theirWalkAway', pattern: compile(within('theirLimit')), isNamed: true },
    ] as const,
    beyond: compile(within('beyond')),
    refusals: compile(within('refusals')),
    duration: compile(`${amountSign} ${words('durations')}${noLetterAfter}`),
    others: compile(within('others')),
    wish: compile(within('wish')),
    opinions: new RegExp(within('opinions'), 'gu'),
    subjects: new RegExp(`${noLetterBefore}(?:${words('they')}|(${words('we')}))${noLetterAfter}`, 'gu'),
    possessives: new RegExp(`${noLetterBefore}(?:(${words('our')})|${words('their')})${noLetterAfter}`, 'gu'),
    theirVerbs: compile(list('theirVerbs').length === 0 ? '$.' : within('theirVerbs')),
    beforeCue: compile(
      `^(?:${oneOf([...list('about'), ...list('our'), ...list('their'), ...determiners])} )*$`,
    ),
    adverbial: compile(
      list('adverbials').length === 0 ? '$.' : `^${words('adverbials')}${noLetterAfter}[^#]*$`,
    ),
    alternative: compile(`^[^${letters}]*${words('alternative', 'weakAlternatives')}[^${letters}\\d]*$`),
    lead: compile(`^${words('alternative')}${leadEnd}`),
    weakLead: compile(`^${words('weakAlternatives')}${leadEnd}`),
    joints: `${noLetterBefore}${oneOf(list('joints', 'opinions'))}${noLetterAfter}`,
  }
})

const cueLists = [
  'authority',
  'beyond',
  'limit',
  'limitAlone',
  'named',
  'opening',
  'openingAlone',
  'target',
  'targetAlone',
  'theirLimit',
  'theirOpening',
  'wish',
] as const
const cues = new PhraseSieve(
  languages.map(({ tag, numberCues }) => [tag, cueLists.flatMap(name => numberCues[name])] as const),
)
const withoutDeal = new PhraseSieve(
  languages.map(
    ({ tag, numberCues: { alternative, weakAlternatives } }) =>
      [tag, [...alternative, ...weakAlternatives]] as const,
  ),
)
