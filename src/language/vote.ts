import { languages } from './languages.js'

/** How many function words and names of months of each language a text has, in the order of `languages`. */
export type Votes = readonly number[]

export const noVotes: Votes = languages.map(() => 0)

/** The indices of the languages that have each word. */
const languagesByWord = new Map<string, number[]>()
// Notes of bullets and dates have few function words.
for (const [index, { functionWords, calendar }] of languages.entries())
  for (const word of new Set([...functionWords, ...calendar.months.map(({ name }) => name.toLowerCase())]))
    languagesByWord.set(word, [...(languagesByWord.get(word) ?? []), index])

/** The votes of a text. A word that several languages have counts for each. */
export function countVotes(text: string): Votes {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const votes = languages.map(() => 0)
  for (const word of words)
    for (const index of languagesByWord.get(word) ?? []) votes[index] = (votes[index] ?? 0) + 1
  return votes
}

export function addVotes(all: readonly Votes[]): Votes {
  return noVotes.map((_, index) => all.reduce((sum, votes) => sum + (votes[index] ?? 0), 0))
}

/** The tag of the language that most of these words belong to; undefined when the text is too short or mixed to tell. */
export function elect(votes: Votes): string | undefined {
  const most = Math.max(...votes)
  const index = votes.indexOf(most)
  const second = Math.max(...votes.filter((_, other) => other !== index))
  return most >= fewestVotes && most >= second * clearMargin ? languages[index]?.tag : undefined
}

/** Fewer are found in names and quotations alone. */
const fewestVotes = 8
const clearMargin = 1.3
