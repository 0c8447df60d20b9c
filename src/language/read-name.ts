import type { Certainty } from './certainty.js'
import { inEveryLanguage } from './languages.js'
import { normaliseName, normaliseNoun } from './normalise-name.js'
import { oneOf, oneOfBefore } from './pattern.js'
import type { SectionKey } from './sections.js'
import type { Vocabulary } from './vocabulary.js'

/** A section and how surely a heading names it. */
export interface SectionReading {
  readonly key: SectionKey
  readonly certainty: Certainty
}

/**
 * The section that a heading names, however people decorate it: `2. 🎯 The Limits (internal)`. It is only likely where a
 * noun of the section is all that the heading has of its name.
 */
export function readSectionKey(heading: string, vocabulary: Vocabulary): SectionReading | undefined {
  const names = namesIn(heading)
  const exact = findName(names, vocabulary.sectionByName) ?? findIn(vocabulary, names)
  if (exact !== undefined) return { key: exact, certainty: 'sure' }
  const key = readNouns(names[0] ?? '', vocabulary)
  return key && { key, certainty: 'likely' }
}

function findIn({ languages }: Vocabulary, names: readonly string[]): SectionKey | undefined {
  for (const { headings } of languages) {
    const key = findName(names, headings)
    if (key !== undefined) return key
  }
  return undefined
}

function findName(
  names: readonly string[],
  sections: ReadonlyMap<string, SectionKey>,
): SectionKey | undefined {
  for (const name of names) {
    const key = sections.get(name)
    if (key !== undefined) return key
  }
  return undefined
}

/** The section of the first noun in a heading; undefined if nouns of two sections stand side by side. */
function readNouns(name: string, vocabulary: Vocabulary): SectionKey | undefined {
  const words = normaliseNoun(name).split(' ')
  if (words.length > longestHeading) return undefined
  for (const { nouns } of new Set([vocabulary, ...vocabulary.languages])) {
    const [first, second] = nounsIn(words, nouns)
    if (first === undefined) continue
    const isTossUp = second !== undefined && second.key !== first.key && second.at === first.end
    return isTossUp ? undefined : first.key
  }
  return undefined
}

/** In words; a longer heading is a sentence. */
const longestHeading = 9

interface Noun {
  readonly key: SectionKey
  /** The index of its first word. */
  readonly at: number
  readonly end: number
}

function nounsIn(words: readonly string[], nouns: ReadonlyMap<string, SectionKey>): readonly Noun[] {
  if (nouns.size === 0) return []
  const found: Noun[] = []
  for (let at = 0; at < words.length; at = Math.max(at + 1, found.at(-1)?.end ?? 0)) {
    const noun = [3, 2, 1].flatMap(count => {
      const key = nouns.get(words.slice(at, at + count).join(' '))
      return key === undefined ? [] : [{ key, at, end: at + count }]
    })[0]
    const key = noun?.key ?? findEnding(words[at] ?? '', nouns)
    if (key !== undefined) found.push(noun ?? { key, at, end: at + 1 })
  }
  return found
}

/** The section of `-grenze` for `preisgrenze`. */
function findEnding(word: string, nouns: ReadonlyMap<string, SectionKey>): SectionKey | undefined {
  for (let length = 4; length < word.length && length < 24; length++) {
    const key = nouns.get(`-${word.slice(-length)}`)
    if (key !== undefined) return key
  }
  return undefined
}

/**
 * The vocabulary for what a text says about its language, as BCP 47 tags, the most reliable first and undefined where
 * nothing is said; else the one that recognises most headings, English on a tie. Returns the same object for the same
 * choice.
 */
export function chooseVocabulary(
  vocabulary: Vocabulary,
  tags: readonly (string | undefined)[],
  headings: readonly string[],
): Vocabulary {
  for (const written of tags) {
    const tag = written?.trim().toLowerCase().split(/[-_]/)[0]
    const named = vocabulary.languages.find(({ language }) => language === tag)
    if (named !== undefined) return named
  }
  const names = headings.map(namesIn)
  let chosen = vocabulary
  let most = -1
  for (const candidate of vocabulary.languages) {
    // No language can recognise more than all of them.
    if (most === names.length) break
    const fits = names.filter(list => list.some(name => candidate.headings.has(name)))
    if (fits.length <= most) continue
    chosen = candidate
    most = fits.length
  }
  return chosen
}

/**
 * The normalised heading, and the first of the names in it, `context` of `Context and history`; then both without a word
 * for the other side, `limits` of `Their limits`.
 */
function namesIn(heading: string): readonly string[] {
  const name = normaliseName(heading)
  const first = name.split(betweenNames)[0] ?? ''
  const names = name === first ? [name] : [name, first]
  return theirs.test(name) ? [...names, ...names.map(each => each.replace(theirs, ''))] : names
}

const theirs = new RegExp(
  `^${oneOfBefore(
    inEveryLanguage(({ phrases }) => phrases.theirDeterminers),
    '\\s+',
  )}`,
)
const betweenNames = new RegExp(
  `\\s?(?:\\b${oneOf(inEveryLanguage(({ phrases }) => [phrases.and]))}\\b|[&/,:–—+]|\\s-\\s)\\s?`,
)
