import type { Brief } from '../../brief/brief.js'
import * as english from '../../language/en/features.js'
import { oneOf } from '../../language/pattern.js'
import { readKeyName } from '../../language/read-key.js'
import { countWords, readLabel, sliceWords } from '../../markdown/label.js'
import type { Item, Section, Words } from '../../markdown/outline.js'
import { capitalize } from '../../text/capitalize.js'
import { endOfLine, lineEndingOf, startOfLine } from '../../text/edits.js'
import { letter, letters } from '../../text/letters.js'
import type { Translate } from '../../text/message.js'
import { type Edit, type Span, touches } from '../../text/span.js'

/** Turns the line at the cursor, which says it in prose, into a list item `- Key: value`. */
export function toLabelledValue(
  brief: Brief,
  { start, end }: Span,
  t: Translate,
): readonly { readonly title: string; readonly edits: readonly Edit[] }[] {
  const { text } = brief
  const section = brief.sections.find(({ span }) => span.start <= start && start < span.end)
  if (section === undefined || end > endOfLine(text, start)) return []
  const item = itemsOf(section.items).find(({ words }) => touches(words.span, start))
  const paragraph = item === undefined ? freeParagraph(section, start) : undefined
  const words = item?.words ?? (paragraph && lineOf(text, paragraph, start))
  if (words === undefined || item?.label !== undefined) return []
  // `Case B: they want a year` names a scenario, no value.
  if (brief.facts.scenarios.some(({ span }) => span.start === words.span.start)) return []
  const said = readLabelled(brief, section, words) ?? readSentence(brief, section, words)
  if (said === undefined) return []
  const edits = [...(paragraph === undefined ? [] : toItems(text, paragraph, words)), ...said.edits]
  return [{ title: t('Write it as "{0}: …"', said.key), edits }]
}

function itemsOf(items: readonly Item[]): readonly Item[] {
  return items.flatMap(item => [item, ...itemsOf(item.children)])
}

/** The paragraph at the offset, if it is not in a list. */
function freeParagraph({ paragraphs, items }: Section, offset: number): Words | undefined {
  return paragraphs.find(
    ({ span }) => touches(span, offset) && !items.some(item => touches(item.span, span.start)),
  )
}

function lineOf(text: string, words: Words, offset: number): Words {
  const start = startOfLine(text, offset) - words.span.start
  return sliceWords(words, Math.max(0, start), endOfLine(text, offset) - words.span.start)
}

interface Said {
  readonly key: string
  /** They turn the line into `key: value`. */
  readonly edits: readonly Edit[]
}

/** `Walk-away: €428k`, with a known key or a short one, because prose has colons too. */
function readLabelled({ vocabulary }: Brief, { key: section }: Section, words: Words): Said | undefined {
  const { key, value } = readLabel(words) ?? {}
  if (key === undefined || value?.text === '') return undefined
  const isKey = readKeyName(key.text, section, vocabulary) !== undefined || countWords(key.text) <= 2
  return isKey ? { key: key.text, edits: [] } : undefined
}

const sentence = new RegExp(
  String.raw`^((?:${oneOf(english.owners)} )?)((?:${oneOf(english.their)} )?${letter}[${letters} -]{1,30}?) (?:${oneOf(english.is)}|=) (?=\S)`,
  'iu',
)

/** "Our walk-away is €428k", with a known key. */
function readSentence(
  { text, vocabulary }: Brief,
  { key: section }: Section,
  words: Words,
): Said | undefined {
  const [whole = '', , name = ''] = sentence.exec(words.text) ?? []
  const { start } = words.span
  const span = { start, end: start + whole.length }
  const isPlain = whole !== '' && text.slice(span.start, span.end) === whole
  if (!isPlain || readKeyName(name, section, vocabulary) === undefined) return undefined
  const key = capitalize(name)
  return { key, edits: [{ span, newText: `${key}: ` }] }
}

/** Turns all lines of a paragraph into items if all have labels; otherwise only the given line, which is set apart. */
function toItems(text: string, paragraph: Words, { span }: Words): readonly Edit[] {
  const insert = (at: number, newText: string) => ({ span: { start: at, end: at }, newText })
  const lines = [...paragraph.text.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) =>
    sliceWords(paragraph, index, index + line.length),
  )
  if (lines.every(line => readLabel(line) !== undefined))
    return lines.map(line => insert(line.span.start, '- '))
  const eol = lineEndingOf(text)
  const before = insert(span.start, span.start > paragraph.span.start ? `${eol}- ` : '- ')
  return span.end < paragraph.span.end ? [before, insert(span.end, eol)] : [before]
}
