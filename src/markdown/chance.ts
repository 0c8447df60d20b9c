import { noLetterBefore } from '../language/pattern.js'
import type { Span } from '../text/span.js'

const lead = String.raw`(?:~|≈|${noLetterBefore}ca\.?\s?)?`
const percent = String.raw`\d{1,3}(?:[.,]\d+)?\s?%`

/** Percentages that stand alone in brackets, `(45 %)`, `(~45 %)`. */
export const bracketedPercents = new RegExp(String.raw`\(${lead}${percent}\)`, 'giu')

const chance = new RegExp(
  String.raw`(?<=^[^\r\n(]{3,160}\(${lead})${percent}(?=\)[^\p{L}\p{N}]*(?:$|[\r\n:.→]))`,
  'iu',
)
const bracketedAtEnd = new RegExp(String.raw`\(${lead}${percent}\)$`, 'iu')

/** `45 %` of `Odermatt takes it on two days (45 %)`: in the only brackets of a first line, before its end or what follows. */
export function chanceInBrackets(text: string): Span | undefined {
  const found = chance.exec(text)
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length }
}

/** Whether an amount is a percentage that stands alone in brackets. */
export function isBracketedPercent(text: string, { start, end }: Span): boolean {
  return bracketedAtEnd.test(text.slice(Math.max(0, start - 5), end + 1))
}
