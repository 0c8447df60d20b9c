import { anyHead, anySignal, wholePlan } from '../../language/any-language.js'
import type { Certainty } from '../../language/certainty.js'
import * as english from '../../language/en/facts.js'
import { inEveryLanguage } from '../../language/languages.js'
import type { NameReader } from '../../language/name-reader.js'
import { normaliseName } from '../../language/normalise-name.js'
import { noLetterAfter, noLetterBefore, oneOf, wholeWord } from '../../language/pattern.js'
import { sliceWords } from '../../markdown/label.js'
import {
  allSections,
  findSections,
  type Item,
  plain,
  type Section,
  type Subsection,
  type Table,
  type Words,
} from '../../markdown/outline.js'
import { spanContaining } from '../../text/containing.js'
import { findAll } from '../../text/find-all.js'
import { letter, letters } from '../../text/letters.js'
import { isInOneOf, type Span } from '../../text/span.js'
import type { DateReading } from '../../values/date.js'
import type { Note } from '../note.js'
import type { Course } from '../readings.js'
import type { TextReader } from '../text-reader.js'
import { courseOf, saysLastDay } from './step-course.js'

/** A dated line of the Timeline: a bullet, a row of a table or a heading. */
export interface Milestone {
  readonly span: Span
  /** The whole line, or the whole row. */
  readonly words: Words
  /** When it happens: the date in the date column, or else the first date of the line that is not the date of a document. */
  readonly date: DateReading
  /** What happens, without the date: `meeting 1, listen only – owner: Lena`; of a sentence around the date, all of it. */
  readonly what: Words
  readonly owner: Words | undefined
  readonly isDone: boolean
  readonly course: Course
  /** `likely` if its section only resembles a timeline. */
  readonly certainty: Certainty
  /** Its cells for owner and status, empty or not, if it is a row of a table. */
  readonly cells: StepCells | undefined
  /** What it is grouped under: the H3, a paragraph such as "After signature:" and the parent bullet. */
  readonly group: string | undefined
  /** Equal for the lines of one list or table under one heading, whose dates are expected in order. */
  readonly run: number
}

interface StepCells {
  readonly owner: Words | undefined
  readonly status: Words | undefined
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
const ownerHead = new RegExp(`^${anyHead('owner')}$`)
const dateHead = new RegExp(`^${anyHead('date')}$`)
const statusColumn = new RegExp(`^${anyHead('status')}$`)
/** Text before a date that identifies a document: "reply to their letter of 12 November". */
const dated = anySignal('since')
const documentOf = String.raw`${oneOf(english.documents)}\s+${oneOf(english.documentOf)}`
const documentDate = new RegExp(
  String.raw`\b(?:${dated}|${documentOf})\s+(?:${oneOf(english.the)}\s+)?(?:${letter}{3,9}\.?,?\s+)?$`,
  'iu',
)

/**
 * The milestones in the order of the text. A line without a date is not a milestone. `names` are those of the people of the
 * brief, who may own a step without the word "owner".
 */
export function readMilestones(brief: Note, names: ReadonlySet<string>): readonly Milestone[] {
  return findSections(brief, 'timeline').flatMap(section => milestonesIn(brief, section, names))
}

/**
 * What is told in sentences of the timeline, and in lines without bullets: `The second meeting is on 21 December.` In a
 * note without a timeline, what a paragraph tells of several steps.
 */
export function readToldSteps(brief: Note): readonly Milestone[] {
  const timelines = findSections(brief, 'timeline')
  if (timelines.length > 0)
    return timelines.flatMap(section =>
      paragraphsOf(section).flatMap(words => toldSteps(brief, section, words)),
    )
  return allSections(brief)
    .filter(({ key }) => key === undefined || key === 'context' || key === 'walkAway')
    .flatMap(section => {
      const listed = section.items.flatMap(({ words }) => toldSteps(brief, section, words))
      const told = paragraphsOf(section).map(words => toldSteps(brief, section, words))
      return [listed, ...told].flatMap(steps => {
        const leading = steps.filter(({ course }) => course === 'leads' || course === 'deadline')
        return leading.length > 1 ? leading : []
      })
    })
}

function paragraphsOf({ paragraphs, items }: Section): readonly Words[] {
  return paragraphs.filter(({ text, span }) => /\d/.test(text) && !isInOneOf(items, span))
}

function toldSteps(brief: Note, section: Section, paragraph: Words): readonly Milestone[] {
  const above: Above = { heading: undefined, paragraph: undefined, last: undefined }
  return piecesOf(paragraph, brief.reader)
    .flatMap(words => byDate(words, brief))
    .flatMap(words => {
      const date = firstDate(words, brief.reader)
      if (date === undefined || supposed.test(words.text) || isValidity(words, date)) return []
      const { span } = words
      const isDone = done.test(words.text)
      const line = { span, words, when: undefined, owner: undefined, isDone, parent: undefined, ...noRow }
      const step = toMilestone(brief, section, line, date, above, new Set())
      return [{ ...step, what: wholeOf(step), certainty: 'likely' as const }]
    })
}

/** What a sentence says that is cut by its date, `The talks began on 4 May and went on for days`. */
function wholeOf({ words, date, what }: Milestone): Words {
  const before = words.text.slice(0, date.span.start - words.span.start)
  return /\p{L}{4}/u.test(before) && /\p{L}{4}/u.test(what.text) ? words : what
}

/**
 * The parts of a sentence with several dates, cut at the last sign between two, `3 May: visit; 9 May: second meeting`. What
 * follows a last day is about that: `signed by 15 May, otherwise it runs to 31 July`.
 */
function byDate(words: Words, { reader, language }: Note): readonly Words[] {
  const [first, ...dates] = reader.dates(words.text)
  let start = 0
  let end = first?.span.end ?? 0
  const parts: Words[] = []
  for (const { span } of dates) {
    const sign = findAll(words.text.slice(end, span.start), betweenDates).at(-1)
    const cut = sign === undefined ? start : end + sign.index
    if (saysLastDay(words.text.slice(start, cut), language)) break
    if (cut > start) parts.push(sliceWords(words, start, cut))
    start = cut
    end = span.end
  }
  return [...parts, sliceWords(words, start, words.text.length)]
}

/** Whether a date is the last day on which something holds: `offer valid until 31 December`. */
function isValidity({ text, span }: Words, date: DateReading): boolean {
  const start = Math.min(date.span.start, date.weekday?.span.start ?? date.span.start) - span.start
  return holds.test(text.slice(Math.max(0, start - 60), start)) && offered.test(text.slice(0, start))
}

const holds = new RegExp(`${wholeWord(inEveryLanguage(({ time }) => time.lasts))}[^.;\\d]{0,30}$`, 'iu')
const offered = new RegExp(noLetterBefore + oneOf(inEveryLanguage(({ time }) => time.alternatives)), 'iu')
const betweenDates = /[,;](?=\s)/g

const supposed = new RegExp(`^[^\\p{L}]*${wholePlan('condition')}`, 'iu')

/**
 * The sentences of a paragraph; a line that begins with a capital or a digit behind another is one too, and so is each line
 * where several begin with a date.
 */
function piecesOf(words: Words, reader: TextReader): readonly Words[] {
  const breaks = findAll(words.text, betweenPieces)
  const dated = datedLines(words, reader)
  const ends = dated.length > 1 ? [...breaks, ...dated].sort((a, b) => a.index - b.index) : breaks
  let start = 0
  return [...ends, undefined].flatMap(match => {
    const end = match?.index ?? words.text.length
    const piece = end < start ? [] : [sliceWords(words, start, end)]
    if (match !== undefined) start = Math.max(start, match.index + match[0].length)
    return piece
  })
}

/** The ends of lines behind which the next one begins with a date; all of them where several lines label a date. */
function datedLines({ text }: Words, reader: TextReader): readonly RegExpExecArray[] {
  const starts = reader
    .dates(text)
    .map(({ span, weekday }) => Math.min(span.start, weekday?.span.start ?? span.start))
  const ends = findAll(text, endOfLine)
  const labelled = starts.filter(start => isLabel.test(text.slice(Math.max(0, start - 60), start)))
  if (labelled.length > 1) return ends
  return ends.filter(({ 0: gap, index }) => starts.includes(index + gap.length))
}

const endOfLine = /[\r\n]+[^\S\r\n]{0,12}/g

/** `First talk: ` at the start of a line. */
const isLabel = /(?:^|[\r\n])[^\r\n:\d]*\p{L}[^\r\n:\d]*:[^\S\r\n]{0,4}$/u

const betweenPieces =
  /(?<=[\p{Ll}\d]{2}[.!?;])\s+(?=[\p{Lu}¿¡])|(?<=[^,;\p{L}\d])[\r\n]+|[\r\n]+(?=[^\r\n]{0,40}\d[^\r\n]{0,40}(?::|\s\|)\s)/gu

function milestonesIn(brief: Note, section: Section, names: ReadonlySet<string>): readonly Milestone[] {
  const { reader } = brief
  const lines = [
    ...section.items.flatMap(item => fromItem(item, undefined)),
    ...section.tables.flatMap(table => fromTable(table, brief.names)),
    ...section.subsections.flatMap(subsection => fromHeading(subsection, reader)),
  ].sort((a, b) => a.span.start - b.span.start)
  const introductions = introductionsOf(section)
  let above: Above = { heading: undefined, paragraph: undefined, last: undefined }
  let next = 0
  return lines.flatMap(line => {
    for (
      let intro = introductions[next];
      intro && intro.span.start < line.span.start;
      intro = introductions[++next]
    )
      above = intro.isHeading
        ? { heading: intro, paragraph: undefined, last: intro }
        : { ...above, paragraph: intro, last: intro }
    const own = line.when && reader.dates(line.when.text)[0]
    const date = own && line.when ? placed(own, line.when.span.start) : firstDate(line.words, reader)
    return date === undefined ? [] : [toMilestone(brief, section, line, date, above, names)]
  })
}

/** The last sub-heading above a line, the last paragraph below that, and the later of the two. */
interface Above {
  readonly heading: Words | undefined
  readonly paragraph: Words | undefined
  readonly last: Words | undefined
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
  readonly cells: StepCells | undefined
  readonly isHeading: boolean
  /** Undefined for bullets of the outermost lists and for headings. */
  readonly parent: Item | Table | undefined
}

function fromItem(item: Item, parent: Item | undefined, isInDone = false): Line[] {
  const { span, words } = item
  const isDone = isInDone || (item.isDone ?? done.test(words.text))
  const own = { span, words, when: undefined, owner: ownerOf(item), isDone, parent, ...noRow }
  return [own, ...item.children.flatMap(child => fromItem(child, item, isDone))]
}

const noRow = { cells: undefined, isHeading: false }

/** A heading that begins with a day: `### 3 December 2026 – first meeting`. */
function fromHeading({ heading: { span, words }, items }: Subsection, reader: TextReader): Line[] {
  const [date] = reader.dates(words.text)
  const start = date && Math.min(date.span.start, date.weekday?.span.start ?? date.span.start)
  const isDated = date?.kind === 'day' || date?.kind === 'ambiguous'
  if (!isDated || /[\p{L}\p{N}]/u.test(words.text.slice(0, start))) return []
  const owner = items.flatMap(item => ownerOf(item) ?? [])[0]
  const isDone = done.test(words.text)
  return [
    { span, words, when: undefined, owner, isDone, parent: undefined, cells: undefined, isHeading: true },
  ]
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

function fromTable(table: Table, reader: NameReader): Line[] {
  const names = table.columns.map(({ text }) => normaliseName(text))
  const owners = table.columns.findIndex(
    ({ text }, index) => reader.exactKey(text, 'timeline') === 'owner' || ownerHead.test(names[index] ?? ''),
  )
  const dates = names.findIndex(name => dateHead.test(name))
  const statuses = names.findIndex(name => statusColumn.test(name))
  return table.rows.map(({ span, cells }) => {
    const words = rowWords(span, cells)
    const owner = cells[owners]
    const status = cells[statuses]?.text
    return {
      span,
      words,
      when: cells[dates],
      owner: owner && /[\p{L}\p{N}]/u.test(owner.text) ? owner : undefined,
      isDone: done.test(status?.trim() ? status : words.text) || doneStatus.test(status ?? ''),
      cells: { owner, status: cells[statuses] },
      isHeading: false,
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
  const items = section.items.map(({ span }) => span)
  return [
    ...section.subsections.map(({ heading }) => ({ isHeading: true, ...heading.words })),
    ...section.paragraphs
      .filter(words => spanContaining(items, words.span.start) === undefined && endsWithColon(words))
      .map(words => ({ isHeading: false, ...words })),
  ].sort((a, b) => a.span.start - b.span.start)
}

function endsWithColon({ text }: Words): boolean {
  return text.trimEnd().endsWith(':')
}

function toMilestone(
  brief: Note,
  section: Section,
  { span, words, owner, isDone, parent, cells, isHeading }: Line,
  date: DateReading,
  above: Above,
  names: ReadonlySet<string>,
): Milestone {
  const from = Math.min(date.span.start, date.weekday?.span.start ?? date.span.start) - words.span.start
  const to = Math.max(date.span.end, date.weekday?.span.end ?? 0) - words.span.start
  const after = sliceWords(words, to, words.text.length)
  const lead = /^[\s.):,|–—-]*/.exec(after.text)?.[0].length ?? 0
  const what = sliceWords(after, lead, after.text.length)
  const group = [above.heading, above.paragraph, parent && 'words' in parent ? parent.words : undefined]
    .flatMap(words => (words === undefined ? [] : [plain(words)]))
    .join(' ')
  const course = courseOf(brief, { before: words.text.slice(0, from), after: what.text, group })
  // `Price agreed or notice sent, otherwise it renews` says what has to be done by then.
  const isToCome =
    course === 'deadline' && !isDoneByMark.test(words.text) && saysLastDay(words.text, brief.language)
  return {
    span,
    words,
    owner: owner ?? (parent === undefined || 'words' in parent ? namedOwner(what, names) : undefined),
    isDone: isDone && !isToCome,
    date,
    what,
    course,
    certainty: section.certainty,
    cells,
    group: group === '' ? undefined : group,
    run: isHeading
      ? section.span.start
      : Math.max(parent?.span.start ?? 0, above.last?.span.start ?? section.bodySpan.start),
  }
}

const isDoneByMark = /[✓✔✅☑]|\[x\]/i

/** People of the brief who stand at the end, in brackets or after a dash: `send the draft (Devika)`. */
function namedOwner(what: Words, names: ReadonlySet<string>): Words | undefined {
  if (names.size === 0) return undefined
  const from = Math.max(0, what.text.length - longestTail)
  const match = tail.exec(what.text.slice(from))
  const found = match?.[1]
  if (match === null || found === undefined) return undefined
  const parts = found.split(betweenNames)
  if (!parts.every(isCapital) || !parts.some(part => names.has(part))) return undefined
  const start = from + match.index + match[0].indexOf(found)
  return sliceWords(what, start, start + found.length)
}

const longestTail = 60
const tail = /(?:\(|[–—-]\s)\s*([^()\s–—](?:[^()–—]{0,48}[^()\s–—])?)\s*\)?[\s.]*$/
const betweenNames = new RegExp(
  String.raw`\s*[,&/+]\s*|\s+(?:${oneOf(inEveryLanguage(({ phrases }) => [phrases.and]))}\s+)?`,
)

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
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
