import { inEveryLanguage } from '../language/languages.js'
import { noLetterBefore, oneOf } from '../language/pattern.js'
import { withDigits } from './count.js'
import { readCount, readValues, type Value } from './money.js'
import { readRelation } from './relation.js'
import { maskReason } from './value-mask.js'
import type { ValueOptions } from './value-options.js'

/**
 * The main value of a line, of the text after a label or of a cell: what a plain relation comes to (`12% below €49k`),
 * else a range at its start and before a comma, else the first money, but none of a sentence behind a share, else the first
 * value, outside brackets and before the reason; also a count in words, `thirty days`. Undefined if there is none, or a relation that
 * cannot be computed.
 */
export function readValue(text: string, options: ValueOptions = {}): Value | undefined {
  const digits = withDigits(text)
  const line = openBrackets(maskReason(digits), digits)
  const values = readValues(line, options)
  if (values.length === 0) return readCount(line, options)
  const relation = readRelation(line, values)
  if (relation === 'unread') return undefined
  const [first] = values
  const isRangeAlone =
    first?.kind === 'number' &&
    first.isRange &&
    line.slice(0, first.span.start).trim() === '' &&
    /^\s*[,;]/.test(line.slice(first.span.end))
  if (relation !== undefined || isRangeAlone) return relation ?? first
  const money = values.find(value => value.kind === 'money')
  const isOfLater =
    money && first?.kind === 'percent' && sentenceEnd.test(line.slice(first.span.end, money.span.start))
  return isOfLater ? first : (money ?? first)
}

const sentenceEnd = new RegExp(
  `(?<!${noLetterBefore}${oneOf(inEveryLanguage(({ numberCues }) => numberCues.abbreviations))})[.!?]\\s+\\p{Lu}\\p{Ll}`,
  'u',
)

/** An amount alone in brackets, `(€47,000)`, as accounts write what is paid, is the amount. */
function openBrackets(masked: string, text: string): string {
  if (masked.trim() !== '') return masked
  const inside = /^\s*\(([^()]*)\)\s*$/.exec(text)?.[1]
  return inside !== undefined && /^[^\p{L}\d]*(?:[A-Z]{3} )?[\d.,' ]+[kmM]?[^\p{L}\d]*$/u.test(inside)
    ? text.replace('(', ' ').replace(')', ' ')
    : masked
}
