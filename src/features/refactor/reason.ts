import type { Brief } from '../../brief/brief.js'
import { isPositionName } from '../../brief/facts/positions.js'
import { say } from '../../brief/templates.js'
import { wholeSignal } from '../../language/any-language.js'
import type { KeyName } from '../../language/keys.js'
import { hasGap } from '../../markdown/gaps.js'
import type { LabelledValue } from '../../markdown/outline.js'
import { endOfLine } from '../../text/edits.js'
import type { Translate } from '../../text/message.js'
import type { Edit, Span } from '../../text/span.js'

/** Adds a gap for the reason to the value at the span if it gives none; for a figure of the other side, a gap for its source. */
export function addReason(
  brief: Brief,
  span: Span,
  t: Translate,
): readonly { readonly title: string; readonly edits: readonly Edit[] }[] {
  const { sections, vocabulary } = brief
  const value = sections
    .flatMap(({ values }) => values)
    .find(({ key, value }) => key.span.start <= span.end && span.start <= value.span.end)
  const name = value && wantsReason(brief, value) ? value.name : undefined
  if (value === undefined || name === undefined) return []
  const isTheirs = name.startsWith('their')
  const text = value.value.text.trimEnd().replace(/\.$/, '')
  const at = value.value.span.start + text.length
  const isSourced = isTheirs && name !== 'theirInterests'
  const newText = say(isSourced ? 'source' : name === 'walkAway' ? 'fromBatna' : 'because', vocabulary)
  const title = isSourced ? t('Add the source') : t('Add the reason')
  return [{ title, edits: [{ span: { start: at, end: at }, newText }] }]
}

const reasonPattern = new RegExp(String.raw`\(|${wholeSignal('reason')}`, 'iu')

function wantsReason({ text }: Brief, { name, value: { text: written, span } }: LabelledValue): boolean {
  const isKind = (name: KeyName) =>
    (isPositionName(name) && name !== 'batna') || name === 'ourInterests' || name === 'theirInterests'
  // What is told in words ends before its reason.
  const line = text.slice(span.start, endOfLine(text, span.end))
  return (
    name !== undefined && isKind(name) && written.trim() !== '' && !hasGap(line) && !reasonPattern.test(line)
  )
}
