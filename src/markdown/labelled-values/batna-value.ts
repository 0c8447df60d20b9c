import { inEveryLanguage } from '../../language/languages.js'
import { normaliseName } from '../../language/normalise-name.js'
import { oneOf } from '../../language/pattern.js'
import type { KeyReading } from '../../language/read-key.js'
import { findAll } from '../../text/find-all.js'
import type { Span } from '../../text/span.js'
import { readLabel, sliceWords } from '../label.js'
import type { Item, LabelledValue, Words } from '../outline.js'
import { amountsIn } from './clause-parts.js'
import { isNoDealHeading, type Place, type SearchedSection, toValue } from './finder.js'

/**
 * What an alternative is worth by a line that says no more than `Value: €470`: it follows the line of the alternative, or is
 * the first below a heading for what we do without a deal. What it costs counts only if its line has no amount. `read` are
 * the values of the section, in any order.
 */
export function valuesOfBatna(
  { items, paragraphs }: SearchedSection,
  read: readonly LabelledValue[],
  place: Place,
): readonly LabelledValue[] {
  if (read.some(({ name }) => name === 'batnaValue')) return []
  const lines = [...items.flatMap(linesOfItem), ...paragraphs.flatMap(linesOf)].filter(({ text }) =>
    valueLine.test(text),
  )
  if (lines.length === 0) return []
  const named = read.filter(({ name }) => name !== undefined).toSorted(byStart)
  let next = 0
  return lines.toSorted(byStart).flatMap(words => {
    const { start } = words.span
    while ((named[next]?.span.start ?? start) < start) next++
    const label = readLabel(words)
    const name = normaliseName(label?.key.text ?? '')
    const isCost = costName.test(name)
    if (label === undefined || (!isCost && !valueName.test(name))) return []
    const above = place.headingsAbove(start)
    const heading = above.at(-1)
    const last = named[next - 1]
    const isBehindHeading = last === undefined || last.span.start < (heading?.span.start ?? 0)
    const isOfBatna = isBehindHeading
      ? heading !== undefined && isNoDealHeading(place, heading.text)
      : last.name === 'batna' && !(isCost && hasAmount(last.value))
    return isOfBatna ? [toValue(label, batnaValue, { span: words.span, above })] : []
  })
}

/** Whether words have an amount that is no small count, `2 years`. */
function hasAmount({ text }: Words): boolean {
  return amountsIn(text).some(({ start, end }) => !/^\d{1,3}$/.test(text.slice(start, end)))
}

const batnaValue: KeyReading = { name: 'batnaValue', certainty: 'likely' }
const values = inEveryLanguage(({ keys }) => keys.valueAlone)
const costs = inEveryLanguage(({ keys }) => keys.costAlone)
const valueName = new RegExp(`^${oneOf(values.map(normaliseName))}$`)
const costName = new RegExp(`^${oneOf(costs.map(normaliseName))}$`)
const valueLine = new RegExp(`^[^\\p{L}\\n]*${oneOf([...values, ...costs])}[^\\p{L}\\n]`, 'iu')

interface Placed {
  readonly span: Span
}

function byStart(a: Placed, b: Placed): number {
  return a.span.start - b.span.start
}

function linesOfItem({ words, children }: Item): readonly Words[] {
  return [words, ...children.flatMap(linesOfItem)]
}

function linesOf(paragraph: Words): readonly Words[] {
  return findAll(paragraph.text, /[^\r\n]+/g).map(({ 0: line, index }) =>
    sliceWords(paragraph, index, index + line.length),
  )
}
