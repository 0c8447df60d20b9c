import { byLanguage } from './by-language.js'
import type { Language } from './language.js'
import { languages } from './languages.js'
import type { NumberCueWords } from './number-cues.js'
import type { PartyCueWords } from './party-cues.js'
import { noLetterAfter, noLetterBefore, oneOf, oneOfBefore } from './pattern.js'
import { PhraseSieve } from './phrase-sieve.js'
import { amountSign } from './read-number-cue.js'

/** What is said of a side that is called by its name, in the place of our own number of that kind. */
export interface PartyCue {
  readonly name: 'opening' | 'walkAway'
  /** Whether a pronoun says that it is the other side; else it is for who knows the names to tell. */
  readonly isTheirs: boolean
  /** Whether the phrase begins with it, so that its subject stands before. */
  readonly isFirst: boolean
}

/** What stands for a date in a phrase. */
export const dateSign = '@'

/**
 * The number that somebody who is called by name asks or would go to: `Marlow has already named #`, `what their board would
 * swallow`, `Priya's mail, @`. `#` stands for the amount; where a phrase has none, the amount follows it. Undefined if no
 * cue is in it, if it is said of us, or if the amount is another thing's.
 */
export function readPartyCue(phrase: string, language: string): PartyCue | undefined {
  const known = patternsOf(language)
  const text = tidy(phrase).replace(known.aside, '')
  const find = (told: string) => {
    const exact = exactly(told, known.about)
    const reach = firstMatch(known.reaches, exact)
    const found = reach ?? firstMatch(known.asks, exact) ?? firstMatch(known.papers, [told])
    return found && { found, isReach: reach !== undefined }
  }
  if (text.length > longestPhrase || find(text) === undefined) return undefined
  const told = find(text.replace(known.opinions, ' '))
  if (told === undefined) return undefined
  const { found, isReach } = told
  const before = found.input.slice(0, found.index)
  if (known.others.test(`${before} ${found.input.slice(found.index + found[0].length)}`)) return undefined
  const subject = [...before.matchAll(known.subjects)].at(-1)
  if (subject?.[1] !== undefined) return undefined
  return {
    name: isReach ? 'walkAway' : 'opening',
    isTheirs: subject !== undefined,
    isFirst: !/\p{L}/u.test(before),
  }
}

/** The tags of the languages that may have such a cue in a phrase. */
export function languagesOfPartyCues(phrase: string): ReadonlySet<string> {
  return partyCues.languagesIn(phrase)
}

/** Lower case, with single spaces, without the marks of quotations. */
function tidy(text: string): string {
  return text
    .toLowerCase()
    .replace(/[«»"“”„]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * The text, and without one and two of the words that only say that its amount is not exact. In the patterns themselves
 * these words would stand behind each phrase, and compiling them would take a second.
 */
function exactly(text: string, about: RegExp): readonly string[] {
  const without = text.replace(about, '')
  return without === text ? [text] : [text, without, without.replace(about, '')]
}

function firstMatch(pattern: RegExp, texts: readonly string[]): RegExpExecArray | undefined {
  for (const text of texts) {
    const found = pattern.exec(text)
    if (found !== null) return found
  }
  return undefined
}

/** In UTF-16 units. */
const longestPhrase = 160

/** The words of some languages as sources of patterns. */
function sourcesOf(known: readonly Language[]) {
  const party = (name: keyof PartyCueWords) => known.flatMap(({ partyCues }) => partyCues[name])
  const cues = (name: keyof NumberCueWords) => known.flatMap(({ numberCues }) => numberCues[name])
  const amount = `(?:${amountSign}|$)`
  const words = (phrases: readonly string[]) =>
    oneOf(phrases).replaceAll(` ${amountSign}`, ` ?${amountSign}`).replaceAll(amountSign, amount)
  const within = (phrases: readonly string[]) => `${noLetterBefore}${words(phrases)}${noLetterAfter}`
  const from = `(?: ${oneOfBefore(party('from'), ' ')}[^#@:,()]{2,40})?`
  const paper = `${noLetterBefore}${oneOf(party('papers'))}${from}(?:,? ?(?:\\p{L}{1,4} )?${dateSign})?(?: ?\\([^()]{0,40}\\)|,[^,@${amountSign}]{1,24})?\\)?[:,]?(?: ${oneOf(party('paperIs'))}(?= ?${amountSign}))? ?(?:${amountSign}|$)`
  const aside = ` ${oneOf(party('inPaper'))} (?:\\p{L}{1,7} )?${oneOf(party('papers'))}(?: (?:\\p{L}{1,4} )?${dateSign})?(?= )`
  return { party, cues, within, paper, aside }
}

const patternsOf = byLanguage(known => {
  const { party, cues, within, paper, aside } = sourcesOf(known)
  const compile = (source: string) => new RegExp(source, 'u')
  return {
    asks: compile(within(party('asks'))),
    reaches: compile(within(party('reaches'))),
    papers: compile(paper),
    aside: new RegExp(aside, 'gu'),
    about: new RegExp(
      `${noLetterBefore}${oneOf([...cues('about'), ...party('about')])} (?=${amountSign})`,
      'gu',
    ),
    opinions: new RegExp(within(party('opinions')), 'gu'),
    others: compile(within(cues('others'))),
    subjects: new RegExp(
      `${noLetterBefore}(?:(${oneOf(party('we'))})|${oneOf([...cues('they'), ...cues('their')])})${noLetterAfter}`,
      'gu',
    ),
  }
})

const partyCues = new PhraseSieve(
  languages.map(
    ({ tag, partyCues: { asks, papers, reaches } }) => [tag, [...asks, ...papers, ...reaches]] as const,
  ),
)
