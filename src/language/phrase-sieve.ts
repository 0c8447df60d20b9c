import { findAll } from '../text/find-all.js'
import { letters } from '../text/letters.js'
import { choicesOf, endOfGroup } from './pattern.js'

/**
 * Says in which languages a text may have one of many phrases: those of which it has the longest word that the phrase cannot
 * do without. Nothing is compiled for a language that a document does not have.
 */
export class PhraseSieve {
  readonly #words = new Map<string, Set<string>>()
  readonly #starts = new Map<string, Set<string>>()
  readonly #lengths: readonly number[]

  /** `phrases` are in the notation of `oneOf`, by the tag of their language. */
  constructor(phrases: Iterable<readonly [language: string, phrases: readonly string[]]>) {
    for (const [language, all] of phrases)
      for (const { text, isStart } of all.flatMap(neededWords)) {
        const known = isStart ? this.#starts : this.#words
        known.set(text, (known.get(text) ?? new Set()).add(language))
      }
    this.#lengths = [...new Set([...this.#starts.keys()].map(({ length }) => length))]
  }

  languagesIn(text: string): ReadonlySet<string> {
    const found = new Set<string>()
    const add = (languages: ReadonlySet<string> = none) => {
      for (const tag of languages) found.add(tag)
    }
    for (const [word] of findAll(comparable(text), wordPattern)) {
      add(this.#words.get(word))
      for (const length of this.#lengths) add(this.#starts.get(word.slice(0, length)))
    }
    return found
  }
}

const none: ReadonlySet<string> = new Set()
const wordPattern = new RegExp(`[${letters}]+`, 'gu')

/** Lower case, and written as in Switzerland, where `ß` is `ss`. */
function comparable(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss')
}

/** A word of a phrase, or the start of one that may go on. */
interface NeededWord {
  readonly text: string
  readonly isStart: boolean
}

/** Words of which any text that matches a phrase has one: the longest that can be told, and all that can stand in its place. */
export function neededWords(phrase: string): readonly NeededWord[] {
  const candidates = piecesOf(phrase).flatMap(wordsOfPiece)
  const shortest = (words: readonly NeededWord[]) => Math.min(...words.map(({ text }) => text.length))
  const [first = [anything], ...others] = candidates
  return others.reduce((best, words) => (shortest(words) > shortest(best) ? words : best), first)
}

/** Every word begins so. */
const anything: NeededWord = { text: '', isStart: true }

/** The pieces between the blanks outside of brackets. */
function piecesOf(phrase: string): readonly string[] {
  const pieces = ['']
  for (let at = 0; at < phrase.length; at++) {
    const sign = phrase.charAt(at)
    const end = '(['.includes(sign) ? at + endOfGroup(phrase.slice(at)) : at
    if (sign === ' ') pieces.push('')
    else pieces.push((pieces.pop() ?? '') + phrase.slice(at, end + 1))
    at = end
  }
  return pieces.filter(piece => piece !== '')
}

/** For each word that a piece surely has, the words that can stand there. */
function wordsOfPiece(piece: string): readonly (readonly NeededWord[])[] {
  const sign = piece.charAt(0)
  if (sign !== '(' && sign !== '[') return literalWords(piece)
  const end = endOfGroup(piece)
  const choices = choicesOf(piece.slice(1, end))
  const rest = piece.slice(end + 1)
  // `[very ]good`, but not `[un]fair`.
  if (sign === '[' || choices.includes(''))
    return rest !== '' && choices.every(choice => /(?:^|[^\p{L}*])$/u.test(choice)) ? wordsOfPiece(rest) : []
  const words = choices.map(choice => neededWords(choice + rest))
  return [words.flat()]
}

/** The words of a piece that begins with a letter or sign, up to its first bracket. */
function literalWords(piece: string): readonly (readonly NeededWord[])[] {
  const [begin = ''] = piece.split(/[[(*]/, 1)
  const literal = comparable(begin)
  return [...findAll(literal, wordPattern)].map(({ 0: text, index }) => [
    { text, isStart: index + text.length === literal.length && begin !== piece },
  ])
}
