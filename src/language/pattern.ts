/**
 * A source of a pattern for one of some phrases, the longest first. In a phrase `(my|our)` stands for either word,
 * `[very ]` may be left out, `*` is the rest of a word, and `'` is any apostrophe; all else is taken as it is written.
 */
export function oneOf(phrases: readonly string[]): string {
  const longestFirst = phrases.toSorted((a, b) => longestLength(b) - longestLength(a))
  return `(?:${longestFirst.map(toSource).join('|')})`
}

/** A source of a pattern for one of some phrases as words of their own, in any alphabet; needs the flag `u`. */
export function wholeWord(phrases: readonly string[]): string {
  return noLetterBefore + oneOf(phrases) + noLetterAfter
}

/** A source of a pattern for one of some words and the blank behind it; there is none behind an apostrophe, `l'`. */
export function oneOfBefore(words: readonly string[], blank: string): string {
  const elided = words.filter(word => word.endsWith("'"))
  const others = oneOf(words.filter(word => !elided.includes(word))) + blank
  return elided.length === 0 ? others : `(?:${others}|${oneOf(elided)})`
}

/** Sources for the ends of a word. */
export const noLetterBefore = '(?<!\\p{L})'
export const noLetterAfter = '(?!\\p{L})'

function toSource(phrase: string): string {
  return phrase.replace(/[.?+^${}\\/]|[()[\]*']/g, sign => signs.get(sign) ?? `\\${sign}`)
}

const signs: ReadonlyMap<string, string> = new Map([
  ['(', '(?:'],
  [')', ')'],
  ['[', '(?:'],
  [']', ')?'],
  ['*', '\\w*'],
  ["'", "['’]"],
])

/** The length of the longest text that a phrase stands for, without the rest of a word. */
function longestLength(phrase: string): number {
  const plain = phrase
    .replace(/[[\]*]/g, '')
    .replace(/\(([^()]*)\)/g, (_, choices: string) => longest(choices))
  return plain === phrase ? phrase.length : longestLength(plain)
}

function longest(choices: string): string {
  return choices.split('|').reduce((a, b) => (b.length > a.length ? b : a))
}
