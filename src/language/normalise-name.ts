import { letters } from '../text/letters.js'
import { inEveryLanguage } from './languages.js'
import { oneOf, oneOfBefore } from './pattern.js'

/** A name as it is compared: lower case, without accents, numbering, emoji, brackets or a leading "the" or "our". */
export function normaliseName(name: string): string {
  const folded = fold(name)
  if (plainWords.test(folded)) return folded.replace(determiner, '')
  return folded
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\([^()]*\)|\[[^\][]*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2012]/g, '-')
    .replace(numbering, '')
    .replace(signsAtEnd, '')
    .replace(determiner, '')
    .trim()
}

const numbered = oneOf(inEveryLanguage(({ phrases }) => phrases.numbered))
const number =
  '(?:\\d+(?:\\.\\d+)*|[a-z]|[ivx]{1,4})[.):]\\s+|\\d+(?:\\.\\d+)*\\s+|\\p{No}|\\d+\\ufe0f?\\u20e3'
/** Most names are plain words, of which only a determiner can go. */
const plainWords = /^[a-z]{2,}(?:[ -][a-z]{2,})*$/
const numbering = new RegExp(
  `^[^${letters}\\p{N}]*(?:${numbered}\\s+(?=\\d))?(?:${number})?[^${letters}\\p{N}]*`,
  'u',
)
const signsAtEnd = /(?<![^\p{L}\p{N})])[^\p{L}\p{N})]+$/u
const determiner = new RegExp(
  `^${oneOfBefore(
    inEveryLanguage(({ phrases }) => phrases.determiners),
    '\\s+',
  )}`,
)

/** Lower case, without accents, with straight apostrophes. */
function fold(name: string): string {
  const lower = name.toLowerCase()
  return /^[ -~]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'")
}
