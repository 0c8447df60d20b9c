import { inEveryLanguage } from '../../language/languages.js'
import { normaliseName } from '../../language/normalise-name.js'
import { oneOf } from '../../language/pattern.js'
import type { KeyReading } from '../../language/read-key.js'
import { findAll } from '../../text/find-all.js'
import { readLabel, sliceWords } from '../label.js'
import type { Item, LabelledValue, Words } from '../outline.js'
import { isNoDealHeading, type Place, type SearchedSection, toValue } from './finder.js'

/**
 * What an alternative is worth by a line that says no more than `Value: €470`: it follows the line of the alternative, or is
 * the first below a heading for what we do without a deal. `read` are the values of the section, in any order.
 */
export function valuesOfBatna(
  { items, paragraphs }: SearchedSection,
  read: readonly LabelledValue[],
  place: Place,
): readonly LabelledValue[] {
  if (read.some(({ name }) => name === 'batnaValue')) return []
  const lines = [...items.flatMap(linesOfItem), ...paragraphs.flatMap(linesOf)]
  return lines.flatMap(words => {
    const label = valueLine.test(words.text) ? readLabel(words) : undefined
    if (label === undefined || !valueName.test(normaliseName(label.key.text))) return []
    const { start } = words.span
    const above = place.headingsAbove(start)
    const heading = above.at(-1)
    const before = read
      .filter(
        ({ name, span }) =>
          name !== undefined && span.start < start && span.start > (heading?.span.start ?? -1),
      )
      .reduce<LabelledValue | undefined>(
        (last, each) => (last && last.span.start > each.span.start ? last : each),
        undefined,
      )
    const isOfBatna =
      before === undefined
        ? heading !== undefined && isNoDealHeading(place, heading.text)
        : before.name === 'batna'
    return isOfBatna ? [toValue(label, batnaValue, { span: words.span, above })] : []
  })
}

const batnaValue: KeyReading = { name: 'batnaValue', certainty: 'likely' }
const names = inEveryLanguage(({ keys }) => keys.valueAlone)
const valueName = new RegExp(`^${oneOf(names.map(normaliseName))}$`)
const valueLine = new RegExp(`^[^\\p{L}\\n]*${oneOf(names)}[^\\p{L}\\n]`, 'iu')

function linesOfItem({ words, children }: Item): readonly Words[] {
  return [words, ...children.flatMap(linesOfItem)]
}

function linesOf(paragraph: Words): readonly Words[] {
  return findAll(paragraph.text, /[^\r\n]+/g).map(({ 0: line, index }) =>
    sliceWords(paragraph, index, index + line.length),
  )
}
