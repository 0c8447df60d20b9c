import { languages } from './languages.js'

/** How many function words of each language a text has, in the order of `languages`. */
export type Votes = readonly number[]

export const noVotes: Votes = languages.map(() => 0)

const wordsByLanguage = languages.map(({ functionWords }) => new Set(functionWords))

/** The votes of a text. A word that several languages have counts for each. */
export function countVotes(text: string): Votes {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return wordsByLanguage.map(known => words.reduce((sum, word) => sum + (known.has(word) ? 1 : 0), 0))
}

export function addVotes(all: readonly Votes[]): Votes {
  return noVotes.map((_, index) => all.reduce((sum, votes) => sum + (votes[index] ?? 0), 0))
}

/** The tag of the language that most function words belong to; undefined when the text is too short or mixed to tell. */
export function elect(votes: Votes): string | undefined {
  const most = Math.max(...votes)
  const index = votes.indexOf(most)
  const second = Math.max(...votes.filter((_, other) => other !== index))
  return most >= fewestVotes && most >= second * clearMargin ? languages[index]?.tag : undefined
}

/** Fewer are found in names and quotations alone. */
const fewestVotes = 8
const clearMargin = 1.3
