import { inEveryLanguage } from './languages.js'
import { oneOf, oneOfBefore } from './pattern.js'

/** A name in lower case, without accents, numbering, emoji, brackets, and an article or "our" in front. */
export function normaliseName(name: string): string {
  return fold(name)
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[\u2010-\u2012]/g, '-')
    .replace(numbering, '')
    .replace(signsAtEnd, '')
    .replace(determiner, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const numbering = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${oneOf(inEveryLanguage(({ phrases }) => phrases.numbered))}\\s+(?=\\d))?(?:(?:\\d+(?:\\.\\d+)*|[a-z]|[ivx]{1,4})[.):]\\s+|\\d+(?:\\.\\d+)*\\s+|\\p{No}|\\d+\\ufe0f?\\u20e3)?[^\\p{L}\\p{N}]*`,
  'u',
)
const signsAtEnd = /[^\p{L}\p{N})]+$/u
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
