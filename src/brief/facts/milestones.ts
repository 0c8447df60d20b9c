import { anyHead, anySignal } from '../../language/any-language.js'
import * as english from '../../language/en/facts.js'
import { normaliseName } from '../../language/normalise-name.js'
import { noLetterAfter, noLetterBefore, oneOf } from '../../language/pattern.js'
import { readKeyName } from '../../language/read-key.js'
import type { Vocabulary } from '../../language/vocabulary.js'
import { sliceWords } from '../../markdown/label.js'
import {
  findSections,
  type Item,
  plain,
  type Section,
  type Subsection,
  type Table,
  type Words,
} from '../../markdown/outline.js'
import { letter, letters } from '../../text/letters.js'
import type { Span } from '../../text/span.js'
import type { DateReading } from '../../values/date.js'
import type { Note } from '../note.js'
import type { TextReader } from '../text-reader.js'

/** A dated line of the Timeline: a bullet, a row of a table or a heading. */
export interface Milestone {
  readonly span: Span
  /** The whole line, or the whole row. */
  readonly words: Words
  /** When it happens: the date in the date column, or else the first date of the line that is not the date of a document. */
  readonly date: DateReading
  /** What happens, without the date: `meeting 1, listen only – owner: Lena`. */
  readonly what: Words
  readonly owner: Words | undefined
  readonly isDone: boolean
  /** What it is grouped under: the H3, a paragraph such as "After signature:" and the parent bullet. */
  readonly group: string | undefined
  /** Equal for the lines of one list or table under one heading, whose dates are expected in order. */
  readonly run: number
}

const mayBeDone = String.raw`(?<!\b${oneOf(english.notYetDone)}\s)`
const heldOrSent = String.raw`${oneOf(english.heldOrSent)}(?! ${oneOf(english.goesOn)}\b)`
const done = new RegExp(
  [
    `${mayBeDone}${noLetterBefore}(?:${anySignal('done')}|${heldOrSent})${noLetterAfter}`,
    String.raw`\b${oneOf(english.complete)}(?=\s*(?:[).,;|–—]|-\s|$))`,
    String.raw`[✓✔✅☑]|\[x\]`,
  ].join('|'),
  'iu',
)
const doneStatus = new RegExp(String.raw`^\s*${anySignal('doneStatus')}\s*$`, 'i')
const ownerTag = new RegExp(
  [
    String.raw`${noLetterBefore}${anySignal('owner')}\s*:\s*([^\s,;.)|][^,;)|]*)`,
    String.raw`(?<![${letters}\p{N}.])(@${letter}[${letters}\p{N}._-]*)`,
  ].join('|'),
  'iu',
)
export const ownerHead = new RegExp(`^${anyHead('owner')}$`)
const dateHead = new RegExp(`^${anyHead('date')}$`)
export const statusColumn = new RegExp(`^${anyHead('status')}$`)
/** Text before a date that identifies a document: "reply to their letter of 12 November". */
const dated = anySignal('since')
const documentOf = String.raw`${oneOf(english.documents)}\s+${oneOf(english.documentOf)}`
const documentDate = new RegExp(
  String.raw`\b(?:${dated}|${documentOf})\s+(?:${oneOf(english.the)}\s+)?(?:${letter}{3,9}\.?,?\s+)?$`,
  'iu',
)

/** The milestones in the order of the text. A line without a date is not a milestone. */
export function readMilestones(brief: Note): readonly Milestone[] {
  return findSections(brief, 'timeline').flatMap(section => milestonesIn(brief, section))
}

function milestonesIn(brief: Note, section: Section): readonly Milestone[] {
  const { reader } = brief
  const lines = [
    ...section.items.flatMap(item => fromItem(item, undefined)),
    ...section.tables.flatMap(table => fromTable(table, brief.vocabulary)),
    ...section.subsections.flatMap(subsection => fromHeading(subsection, reader)),
  ].sort((a, b) => a.span.start - b.span.start)
  const introductions = introductionsOf(section)
  return lines.flatMap(line => {
    const own = line.when && reader.dates(line.when.text)[0]
    const date = own && line.when ? placed(own, line.when.span.start) : firstDate(line.words, reader)
    return date === undefined ? [] : [toMilestone(line, date, introductions)]
  })
}

/** The first date of a line that does not belong to a document. */
function firstDate(words: Words, reader: TextReader): DateReading | undefined {
  const date = reader
    .dates(words.text)
    .find(({ span }) => !documentDate.test(words.text.slice(Math.max(0, span.start - 60), span.start)))
  return date && placed(date, words.span.start)
}

interface Line {
  readonly span: Span
  readonly words: Words
  /** The cell in the date column. */
  readonly when: Words | undefined
  readonly owner: Words | undefined
  readonly isDone: boolean
  /** Undefined for bullets of the outermost lists and for headings. */
  readonly parent: Item | Table | undefined
}

function fromItem(item: Item, parent: Item | undefined, isInDone = false): Line[] {
  const { span, words } = item
  const isDone = isInDone || (item.isDone ?? done.test(words.text))
  const own = { span, words, when: undefined, owner: ownerOf(item), isDone, parent }
  return [own, ...item.children.flatMap(child => fromItem(child, item, isDone))]
}

/** A heading that begins with a day: `### 3 December 2026 – first meeting`. */
function fromHeading({ heading: { span, words }, items }: Subsection, reader: TextReader): Line[] {
  const [date] = reader.dates(words.text)
  const start = date && Math.min(date.span.start, date.weekday?.span.start ?? date.span.start)
  const isDated = date?.kind === 'day' || date?.kind === 'ambiguous'
  if (!isDated || /[\p{L}\p{N}]/u.test(words.text.slice(0, start))) return []
  const owner = items.flatMap(item => ownerOf(item) ?? [])[0]
  return [{ span, words, when: undefined, owner, isDone: done.test(words.text), parent: undefined }]
}

/** The owner that the line or a bullet below it names: `owner: Lena`, `@lena`. */
function ownerOf({ words, children }: Item): Words | undefined {
  const match = ownerTag.exec(words.text)
  const name = match?.[1] ?? match?.[2]
  if (match && name !== undefined) {
    const start = match.index + match[0].length - name.length
    return sliceWords(words, start, start + name.trimEnd().length)
  }
  const below = children.find(({ label }) => label && ownerHead.test(normaliseName(label.key.text)))
  return below?.label?.value.text ? below.label.value : undefined
}

function fromTable(table: Table, vocabulary: Vocabulary): Line[] {
  const names = table.columns.map(({ text }) => normaliseName(text))
  const owners = table.columns.findIndex(
    ({ text }, index) =>
      readKeyName(text, 'timeline', vocabulary) === 'owner' || ownerHead.test(names[index] ?? ''),
  )
  const dates = names.findIndex(name => dateHead.test(name))
  return table.rows.map(({ span, cells }) => {
    const words = rowWords(span, cells)
    const owner = cells[owners]
    const status = cells[names.findIndex(name => statusColumn.test(name))]?.text
    return {
      span,
      words,
      when: cells[dates],
      owner: owner?.text.trim() ? owner : undefined,
      isDone: done.test(status?.trim() ? status : words.text) || doneStatus.test(status ?? ''),
      parent: table,
    }
  })
}

/** The cells of a row as one text of the same length as the row. */
function rowWords(span: Span, cells: readonly Words[]): Words {
  let text = ''
  for (const cell of cells)
    text += ' '.repeat(Math.max(0, cell.span.start - span.start - text.length)) + cell.text
  return { span, text: text.padEnd(span.end - span.start) }
}

/** The sub-headings, and the paragraphs that introduce a list. */
function introductionsOf(section: Section): readonly (Words & { readonly isHeading: boolean })[] {
  const isInItem = ({ span }: Words) =>
    section.items.some(item => span.start >= item.span.start && span.start < item.span.end)
  return [
    ...section.subsections.map(({ heading }) => ({ isHeading: true, ...heading.words })),
    ...section.paragraphs
      .filter(words => !isInItem(words) && /:\s*$/.test(words.text))
      .map(words => ({ isHeading: false, ...words })),
  ].sort((a, b) => a.span.start - b.span.start)
}

function toMilestone(
  { span, words, owner, isDone, parent }: Line,
  date: DateReading,
  introductions: ReturnType<typeof introductionsOf>,
): Milestone {
  const after = sliceWords(
    words,
    Math.max(date.span.end, date.weekday?.span.end ?? 0) - words.span.start,
    words.text.length,
  )
  const lead = /^[\s.):,|–—-]*/.exec(after.text)?.[0].length ?? 0
  const isHeading = introductions.some(other => other.span.start === words.span.start)
  const above = introductions.filter(other => other.span.start < span.start)
  const heading = above.findLastIndex(({ isHeading }) => isHeading)
  const under = [above[heading], ...above.slice(heading + 1).slice(-1)]
  const group = [...under, parent && 'words' in parent ? parent.words : undefined]
    .flatMap(words => (words === undefined ? [] : [plain(words)]))
    .join(' ')
  return {
    span,
    words,
    owner,
    isDone,
    date,
    what: sliceWords(after, lead, after.text.length),
    group: group === '' ? undefined : group,
    run: isHeading ? 0 : Math.max(parent?.span.start ?? 0, above.at(-1)?.span.start ?? 1),
  }
}

/** The date with its spans moved by `offset`. */
export function placed(date: DateReading, offset: number): DateReading {
  const move = ({ start, end }: Span) => ({ start: start + offset, end: end + offset })
  return {
    ...date,
    span: move(date.span),
    weekday: date.weekday && { ...date.weekday, span: move(date.weekday.span) },
  }
}
