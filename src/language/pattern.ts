import { letters } from '../text/letters.js'

/**
 * The source of a pattern that matches any of these phrases, longest first. In a phrase, `(my|our)` matches either
 * word, `[very ]` is optional, `*` matches the rest of a word and `'` any apostrophe; everything else is literal.
 */
export function oneOf(phrases: readonly string[]): string {
  return `(?:${sourceOf(longestFirst(phrases))})`
}

function longestFirst(phrases: readonly string[]): readonly string[] {
  const lengths = new Map(phrases.map(phrase => [phrase, longestLength(phrase)]))
  return [...lengths].toSorted(([, a], [, b]) => b - a).map(([phrase]) => phrase)
}

function sourceOf(phrases: readonly string[]): string {
  return phrases.map(toSource).join('|')
}

/** The index of the bracket that closes the first one. */
export function endOfGroup(phrase: string): number {
  let depth = 0
  for (let index = 0; index < phrase.length; index++) {
    const sign = phrase[index] ?? ''
    if ('(['.includes(sign)) depth++
    if (')]'.includes(sign) && --depth === 0) return index
  }
  return phrase.length
}

/** The choices of what stands in a bracket, `my|our`. */
export function choicesOf(text: string): readonly string[] {
  const choices = ['']
  let depth = 0
  for (const sign of text) {
    if ('(['.includes(sign)) depth++
    if (')]'.includes(sign)) depth--
    if (sign === '|' && depth === 0) choices.push('')
    else choices.push((choices.pop() ?? '') + sign)
  }
  return choices
}

/** The same, but only as whole words in any alphabet; needs the flag `u`. */
export function wholeWord(phrases: readonly string[]): string {
  return noLetterBefore + oneOf(phrases) + noLetterAfter
}

/** The source of a pattern that matches any of these words and the blank after it; none follows an apostrophe, `l'`. */
export function oneOfBefore(words: readonly string[], blank: string): string {
  const elided = words.filter(word => word.endsWith("'"))
  const others = oneOf(words.filter(word => !elided.includes(word))) + blank
  return elided.length === 0 ? others : `(?:${others}|${oneOf(elided)})`
}

/** Pattern sources for the start and end of a word. */
export const noLetterBefore = `(?<![${letters}])`
export const noLetterAfter = `(?![${letters}])`

function toSource(phrase: string): string {
  return phrase.replace(/[.?+^${}\\/]|[()[\]*'ß]/g, sign => signs.get(sign) ?? `\\${sign}`)
}

const signs: ReadonlyMap<string, string> = new Map([
  ['(', '(?:'],
  [')', ')'],
  ['[', '(?:'],
  [']', ')?'],
  ['*', '\\w*'],
  ["'", "['’]"],
  // As Switzerland writes it.
  ['ß', '(?:ß|ss)'],
])

/** The length of the longest text that a phrase matches, not counting `*`. */
function longestLength(phrase: string): number {
  if (!/[[(*]/.test(phrase)) return phrase.length
  const plain = phrase
    .replace(/[[\]*]/g, '')
    .replace(/\(([^()]*)\)/g, (_, choices: string) => longest(choices))
  return plain === phrase ? phrase.length : longestLength(plain)
}

function longest(choices: string): string {
  return choices.split('|').reduce((a, b) => (b.length > a.length ? b : a))
}
