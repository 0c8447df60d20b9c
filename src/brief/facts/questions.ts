import { sliceWords, trimWords } from '../../markdown/label.js'
import type { Item, Section, Words } from '../../markdown/outline.js'
import { findAll } from '../../text/find-all.js'
import { isInOneOf, type Span } from '../../text/span.js'
import type { QuestionKind } from '../../values/question-kind.js'
import type { Note } from '../note.js'
import type { TextReader } from '../text-reader.js'

/** A question in a section of questions. */
export interface ListedQuestion {
  readonly words: Words
  /** Undefined in languages whose questions are not judged. */
  readonly kind: QuestionKind | undefined
  readonly item: Span
  /** Whether it is ticked off, because it was asked. */
  readonly isDone: boolean
}

/** The questions in the order of the text: list items, paragraphs and cells; in a group, the items that ask. */
export function readQuestions(brief: Note): readonly ListedQuestion[] {
  return brief.sections
    .filter(({ key }) => key === 'questions')
    .flatMap(section => fromSection(section, brief.reader))
    .sort((a, b) => a.words.span.start - b.words.span.start)
}

function fromSection(section: Section, reader: TextReader): ListedQuestion[] {
  const asked = section.paragraphs.filter(
    words => words.text.includes('?') && !isInOneOf(section.items, words.span),
  )
  const cells = section.tables.flatMap(({ rows }) =>
    rows.flatMap(row => row.cells.filter(cell => cell.text.includes('?'))),
  )
  return [...section.items.flatMap(questionsOf), ...asked.flatMap(eachOf), ...cells.map(free)].map(one => ({
    ...one,
    kind: reader.question(one.words.text)?.kind,
  }))
}

/** Whether an item really asks, or invites the other side to talk; a label does neither. */
export function isReal({ kind, words }: ListedQuestion): boolean {
  return kind === undefined ? /[?;？]/.test(words.text) : kind !== 'not-a-question' && kind !== 'label'
}

/** A bullet that asks nothing introduces the questions below it; bullets below a question are notes. */
function questionsOf(item: Item): Omit<ListedQuestion, 'kind'>[] {
  const isGroup = !item.words.text.includes('?') && item.children.some(asks)
  if (isGroup) return item.children.flatMap(questionsOf)
  const { words, span, isDone = false } = item
  return words.text.trim() === '' ? [] : [{ words, item: span, isDone }]
}

function asks(item: Item): boolean {
  return item.words.text.includes('?') || item.children.some(asks)
}

/** Each question of a paragraph that asks several, `(a) Who signs?`: one a sentence, or one behind a number. */
function eachOf(words: Words) {
  if (words.text.indexOf('?') === words.text.lastIndexOf('?')) return [free(words)]
  let start = 0
  return [...findAll(words.text, boundary), undefined].flatMap(match => {
    const text = words.text.slice(start, match?.index)
    const begin = start + (numbered.exec(text)?.[0].length ?? 0)
    const end = start + text.length
    if (match !== undefined) start = match.index + match[0].length
    return text.includes('?') ? [free(trimWords(sliceWords(words, begin, end)))] : []
  })
}

/** Between two sentences, or before a number at the beginning of a line. */
const boundary =
  /(?<=[.?!]["'”’»)]{0,2})\s+(?=["'“„«(¿]{0,2}[\p{Lu}\p{N}(])|[\r\n]+(?=[^\S\r\n]{0,9}\(?(?:[a-z]|\d{1,2})[.)]\s)/gu
const numbered = /^\s*\(?(?:[a-z]|\d{1,2})[.)]\s+/i

function free(words: Words) {
  return { words, item: words.span, isDone: false }
}
