import { letters } from '../text/letters.js'
import { inEveryLanguage } from './languages.js'
import { oneOf, oneOfBefore } from './pattern.js'

/** A name as it is compared: lower case, without accents, numbering, emoji, brackets or a leading "the" or "our". */
export function normaliseName(name: string): string {
  const lower = name.toLowerCase()
  if (name.length <= longestName && plainWords.test(lower)) return lower.replace(determiner, '')
  return withoutSignsAtEnd(
    fold(
      name
        .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, longestName),
    )
      .replace(/\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/[\u2010-\u2012]/g, '-')
      .replace(numbering, '')
      .replace(status, ''),
  )
    .replace(determiner, '')
    .trim()
}

/** A noun or a name as nouns are looked up in it: words without accents, apart by one space, a hyphen in front kept. */
export function normaliseNoun(noun: string): string {
  return fold(noun)
    .replace(/(?<=.)[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** In UTF-16 units; what is longer is no name. */
const longestName = 300
const numbered = oneOf(inEveryLanguage(({ phrases }) => phrases.numbered))
const figure = '(?:\\d+(?:\\.\\d+)*|[a-z]\\d{0,2}|[ivx]{1,4})'
const number = [
  `${figure}[.):]\\s+`,
  `${figure}\\s[–—-]\\s`,
  '\\d+(?:\\.\\d+)*\\s+',
  '\\p{No}',
  '\\d+\\ufe0f?\\u20e3',
].join('|')
/** Most names are plain words, of which only a determiner can go. */
const plainWords = /^[a-z]{2,}(?:[ -][a-z]{2,})*$/
const numbering = new RegExp(
  `^[^${letters}\\p{N}]*(?:${numbered}\\s(?=\\d|[ivx]{1,4}[\\s.):]|[a-z][\\s.):]))?(?:${number})?[^${letters}\\p{N}]*`,
  'u',
)
/** A check mark behind a name and what follows it: `✅ done`. */
const status = /(?<=[\p{L}\p{N}) ])[✅✓✔☑☒❌✗✘⏳🟡🟢🔴].*$/u
const determiner = new RegExp(
  `^${oneOfBefore(
    inEveryLanguage(({ phrases }) => phrases.determiners),
    '\\s+',
  )}`,
)

function withoutSignsAtEnd(name: string): string {
  let end = name.length
  while (end > 0 && !/[\p{L}\p{N})]/u.test(name.charAt(end - 1))) end--
  return name.slice(0, end)
}

/** Lower case, without accents, with straight apostrophes. */
function fold(name: string): string {
  const lower = name.toLowerCase()
  return /^[ -~]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'")
}
