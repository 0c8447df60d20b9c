import { byLanguage } from './by-language.js'
import { type KeyName, theirKeys } from './keys.js'
import type { Language } from './language.js'
import { languages } from './languages.js'
import type { NumberCueWords } from './number-cues.js'
import { noLetterAfter, noLetterBefore, oneOf } from './pattern.js'

/** What the cues in a short phrase say. */
export interface CueReading {
  /** The key with its side: `theirWalkAway`. */
  readonly name: KeyName
  /** Undefined if the phrase does not say it. */
  readonly side: 'ours' | 'theirs' | undefined
  /** Whether it says whose number it is by more than the form of a verb, which may be anybody's. */
  readonly hasOwner: boolean
  /** Whether the cue begins the phrase. */
  readonly isFirst: boolean
  /** Whether it is a mere wish, which is more than the target where that is told too: `what we'd like`. */
  readonly isWish: boolean
}

/** What stands for the amount in a phrase. */
export const amountSign = '#'

/**
 * The key number that a phrase names in the words of whoever wrote it: `below that I'm out`, `she could stretch to #`. The
 * sign `#` stands for the amount; where a phrase has none, the amount follows it. Undefined if no cue is in it, if cues
 * contradict each other, or if the amount is another thing's. `language` is the tag of the text.
 */
export function readNumberCue(phrase: string, language: string): CueReading | undefined {
  const text = tidy(phrase)
  const { others, patterns, beyond, refusals, wish, theirVerbs, beforeCue } = patternsOf(language)
  if (text.length > longestPhrase || others.test(text)) return undefined
  const all: Cue[] = patterns.flatMap(({ name, pattern }) => {
    const match = pattern.exec(text)
    return match === null ? [] : [toCue(name, match)]
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
  const found = all.filter(cue => !all.some(other => isWithin(cue, other)))
  const [first] = found
  if (first === undefined || found.some(({ name }) => name !== first.name)) return undefined
  const start = Math.min(...found.map(cue => cue.start))
  const owner = ownerOf(text, first, patternsOf(language))
  const side = theirOnly.has(first.name) || (owner === undefined && theirVerbs.test(text)) ? 'theirs' : owner
  const name = side === 'theirs' && !theirOnly.has(first.name) ? theirKeys[first.name] : first.name
  return (
    name && {
      name,
      side,
      hasOwner: owner !== undefined,
      isFirst: beforeCue.test(text.slice(0, start)),
      isWish: wish.test(text),
    }
  )
}

/** Whether there may be a cue in a phrase, in whatever language: faster than reading it in one after the other. */
export function mayHaveCue(phrase: string): boolean {
  const text = tidy(phrase)
  return text.length <= longestPhrase && cueOfAnyLanguage.test(text)
}

/** Whether a heading or label is about what happens if there is no deal: `If it falls through`. */
export function isAboutNoDeal(text: string, language: string): boolean {
  return text.length <= longestPhrase && patternsOf(language).alternative.test(tidy(text))
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
  const all = [...text.matchAll(subjects)]
  const own = [...text.matchAll(possessives)].filter(
    ({ index, 0: word }) => index >= start || /^ (?:[^ ]+ )?$/.test(text.slice(index + word.length, start)),
  )
  const before = [...all, ...own].filter(({ index }) => index < ownerBefore)
  const [nearest] = before.toSorted((a, b) => b.index - a.index)
  const word = nearest ?? all[0]
  return word && (word[1] === undefined ? 'theirs' : 'ours')
}

/** In UTF-16 units. */
const longestPhrase = 160
const lastAmount = ` ${amountSign}`
const theirOnly: ReadonlySet<KeyName> = new Set(['theirOpening'])

/** The words of some languages as sources of patterns. */
function sourcesOf(known: readonly Language[]) {
  const list = (...names: readonly (keyof NumberCueWords)[]) =>
    names.flatMap(name => known.flatMap(({ numberCues }) => numberCues[name]))
  const amount = `(?:(?:${oneOf(list('about'))} )?${amountSign}|$)`
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
  const { list, words, within, alone } = sourcesOf(known)
  const determiners = known.flatMap(({ phrases }) => phrases.determiners)
  const compile = (source: string) => new RegExp(source, 'u')
  return {
    patterns: [
      { name: 'opening', pattern: compile(`${within('opening')}|${alone('openingAlone')}`) },
      { name: 'target', pattern: compile(`${within('target', 'wish')}|${alone('targetAlone')}`) },
      { name: 'walkAway', pattern: compile(`${within('limit')}|${alone('limitAlone')}`) },
      { name: 'authority', pattern: compile(within('authority')) },
      { name: 'theirOpening', pattern: compile(within('theirOpening')) },
    ] as const,
    beyond: compile(within('beyond')),
    refusals: compile(within('refusals')),
    others: compile(within('others')),
    wish: compile(within('wish')),
    subjects: new RegExp(`${noLetterBefore}(?:(${words('we')})|${words('they')})${noLetterAfter}`, 'gu'),
    possessives: new RegExp(`${noLetterBefore}(?:(${words('our')})|${words('their')})${noLetterAfter}`, 'gu'),
    theirVerbs: compile(list('theirVerbs').length === 0 ? '$.' : within('theirVerbs')),
    beforeCue: compile(
      `^(?:${oneOf([...list('about'), ...list('our'), ...list('their'), ...determiners])} )*$`,
    ),
    alternative: compile(`^[^\\p{L}]*${words('alternative')}[^\\p{L}\\p{N}]*$`),
    joints: `${noLetterBefore}${words('joints')}${noLetterAfter}`,
  }
})

const ofAnyLanguage = sourcesOf(languages)
const cueOfAnyLanguage = new RegExp(
  [
    ofAnyLanguage.within('opening', 'target', 'wish', 'limit', 'authority', 'theirOpening', 'beyond'),
    ofAnyLanguage.alone('openingAlone', 'targetAlone', 'limitAlone'),
  ].join('|'),
  'u',
)
