import { inEveryLanguage } from '../../language/languages.js'
import { noLetterAfter, noLetterBefore, oneOf } from '../../language/pattern.js'
import type { Value } from '../../values/money.js'

/** What a limit is made of; only like is compared with like. */
export type PositionKind = 'money' | 'percent' | 'quantity' | 'multiple' | 'index' | 'number' | 'text'

/** The kind of a key number by its text and the value in it: `6 × EBITDA` is a multiple, `CPI + 1%` follows an index. */
export function kindOfLimit(text: string, value: Value | undefined): PositionKind {
  if (value?.kind === 'money') return 'money'
  const start = text.slice(0, 200)
  if (multiple.test(start)) return 'multiple'
  if (index.test(start)) return 'index'
  return value?.kind ?? 'text'
}

const multiple = new RegExp(
  `^\\D{0,20}\\d+(?:[.,]\\d+)?\\s?${oneOf(inEveryLanguage(({ positions }) => positions.multiples))}\\s+\\p{L}`,
  'iu',
)
const index = new RegExp(
  `${noLetterBefore}${oneOf(inEveryLanguage(({ positions }) => positions.indexes))}${noLetterAfter}`,
  'iu',
)
