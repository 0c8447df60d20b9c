import { anySignal, wholeSignal } from '../../language/any-language.js'
import * as english from '../../language/en/facts.js'
import { noLetterBefore, oneOf } from '../../language/pattern.js'
import type { LabelledValue } from '../../markdown/outline.js'
import type { Value } from '../../values/money.js'
import type { Note } from '../note.js'

const estimateMark = oneOf(english.estimateMark)
const estimate = new RegExp(
  [
    String.raw`\(${estimateMark}\)|${noLetterBefore}${estimateMark}\.|~|≈`,
    `${noLetterBefore}${anySignal('estimate')}`,
    wholeSignal('source'),
  ].join('|'),
  'iu',
)

function saysEstimate(text: string): boolean {
  return estimate.test(text)
}

/** Whether a number is marked as an estimate: in its value, its key, the words before
 * it in its sentence, the head of its column or what it stands under. */
export function isEstimate(
  { reader }: Note,
  { key, value, above, sentence }: LabelledValue,
  written: Value | undefined,
): boolean {
  const texts = [key, ...above, value].map(({ text }) => text)
  return (
    written?.isRange === true ||
    written?.approximateSpan !== undefined ||
    saysEstimate(sentence?.subject?.text ?? '') ||
    texts.some(text => reader.holds(saysEstimate, text))
  )
}
