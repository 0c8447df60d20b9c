import { findSection, type Item, type Outline, type Section, type Table, type Words } from './brief.js'
import { type DateReading, readDates } from './date.js'
import { readDateOptions } from './header.js'
import { sliceWords } from './label.js'
import type { Span } from './span.js'
import { normaliseName, readKeyName, type Vocabulary } from './vocabulary.js'

/** A dated line of the Timeline: a bullet or a row of a table. */
export interface Milestone {
  readonly span: Span
  /** The whole line, or the whole row. */
  readonly words: Words
  /** The first date of the line; its places are those of the text. */
  readonly date: DateReading
  /** What happens, without the date: `meeting 1, listen only – owner: Lena`. */
  readonly what: Words
  readonly owner: Words | undefined
  readonly isDone: boolean
  /** The H3 under which it stands. */
  readonly group: string | undefined
}

const done = /\b(?:done|completed?|finished|held|sent|signed on|cancelled)\b|[✓✔✅]/i
const ownerTag = /\b(?:owner|who|responsible)\s*:\s*([^\s,;.)|][^,;)|]*)/i

/** The milestones in the order of the text; lines without a date are none. */
export function readMilestones(brief: Outline): readonly Milestone[] {
  const section = findSection(brief, 'timeline')
  if (section === undefined) return []
  const options = readDateOptions(brief)
  const lines = [
    ...section.items.flatMap(item => fromItem(item)),
    ...section.tables.flatMap(table => fromTable(brief, table, brief.vocabulary)),
  ].sort((a, b) => a.span.start - b.span.start)
  return lines.flatMap(line => {
    const date = readDates(line.words.text, options)[0]
    return date === undefined ? [] : [toMilestone(section, line, placed(date, line.words.span.start))]
  })
}

interface Line {
  readonly span: Span
  readonly words: Words
  readonly owner: Words | undefined
  readonly isDone: boolean
}

function fromItem(item: Item): Line[] {
  const { span, words, isDone } = item
  const match = ownerTag.exec(words.text)
  const ownerStart = match?.[1] === undefined ? undefined : match.index + match[0].length - match[1].length
  const owner =
    ownerStart === undefined
      ? undefined
      : sliceWords(words, ownerStart, ownerStart + (match?.[1]?.trimEnd().length ?? 0))
  const own = { span, words, owner, isDone: isDone ?? done.test(words.text) }
  return [own, ...item.children.flatMap(fromItem)]
}

function fromTable(brief: Outline, table: Table, vocabulary: Vocabulary): Line[] {
  const names = table.columns.map(
    column => readKeyName(column.text, 'timeline', vocabulary) ?? normaliseName(column.text),
  )
  return table.rows.map(({ span, cells }) => {
    const words = rowWords(brief, span, cells)
    const owner = cells[names.indexOf('owner')]
    const status = cells[names.indexOf('status')]
    return {
      span,
      words,
      owner: owner?.text.trim() ? owner : undefined,
      isDone: done.test(status?.text ?? words.text),
    }
  })
}

/** The cells of a row as one text that is as long as the row. */
function rowWords(_brief: Outline, span: Span, cells: readonly Words[]): Words {
  let text = ''
  for (const cell of cells)
    text += ' '.repeat(Math.max(0, cell.span.start - span.start - text.length)) + cell.text
  return { span, text: text.padEnd(span.end - span.start) }
}

function toMilestone(section: Section, line: Line, date: DateReading): Milestone {
  const { words } = line
  const after = sliceWords(
    words,
    Math.max(date.span.end, date.weekday?.span.end ?? 0) - words.span.start,
    words.text.length,
  )
  const lead = /^[\s):,|–—-]*/.exec(after.text)?.[0].length ?? 0
  const group = section.subsections.findLast(
    ({ span }) => span.start <= line.span.start && line.span.start < span.end,
  )
  return {
    ...line,
    date,
    what: sliceWords(after, lead, after.text.length),
    group: group?.heading.words.text.trim(),
  }
}

/** The reading with its places moved by `offset`. */
export function placed(date: DateReading, offset: number): DateReading {
  const move = ({ start, end }: Span) => ({ start: start + offset, end: end + offset })
  return {
    ...date,
    span: move(date.span),
    weekday: date.weekday && { ...date.weekday, span: move(date.weekday.span) },
  }
}
