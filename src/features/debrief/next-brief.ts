import type { Brief } from '../../brief/brief.js'
import { addHeader } from '../../brief/facts/add-header.js'
import { isKey } from '../../brief/facts/header.js'
import { writtenSpan } from '../../brief/facts/positions.js'
import { line, say, sectionBody } from '../../brief/templates.js'
import { debriefWords } from '../../language/debrief-words.js'
import { findSection, type Item, plain, type Section } from '../../markdown/outline.js'
import { appendToSection, endOfLine, insertBlock, lineEndingOf, removeLines } from '../../text/edits.js'
import { inEnglish } from '../../text/message.js'
import { applyEdits, type Edit, type Span } from '../../text/span.js'
import { formatAmount } from '../../values/value.js'
import { allNotes, findNotes } from '../meeting/notes.js'
import { readDebrief } from './read-debrief.js'

/**
 * The brief for the next negotiation with the same other side: who they are and what we need stays, what they did becomes
 * evidence and what was reached history, open promises become steps, and each number is a gap that says what it was.
 * `fileName` is that of the last brief, the source of what is told of it.
 */
export function nextBrief(brief: Brief, fileName: string): string {
  const edits = [
    ...headerEdits(brief),
    ...titleEdits(brief),
    ...contextEdits(brief, fileName),
    ...timelineEdits(brief),
    ...numberEdits(brief),
    ...sections(brief, ['offers', 'packages', 'concessions', 'debrief']).map(({ span }) => ({
      span,
      newText: '',
    })),
    ...brief.facts.packages.map(({ table }) => withBlanks(brief.text, removeLines(brief.text, table))),
    ...questionEdits(brief),
    ...noteEdits(brief),
  ]
  return `${applyEdits(brief.text, outermostEdits(edits)).trimEnd()}${lineEndingOf(brief.text)}`
}

function sections({ sections }: Brief, keys: readonly Section['key'][]): readonly Section[] {
  return sections.filter(({ key }) => keys.includes(key))
}

/** With the blank lines behind it. */
function withBlanks(text: string, { span, newText }: Edit): Edit {
  const blanks = /^\s*(?:[\r\n]|$)/.exec(text.slice(span.end))?.[0].length ?? 0
  return { span: { start: span.start, end: span.end + blanks }, newText }
}

/** Without those inside of another one, and each only once; what is inserted where another begins stands before it. */
function outermostEdits(edits: readonly Edit[]): readonly Edit[] {
  const isInsert = ({ span }: Edit) => span.start === span.end
  const sorted = edits.toSorted(
    (a, b) =>
      a.span.start - b.span.start || Number(isInsert(b)) - Number(isInsert(a)) || b.span.end - a.span.end,
  )
  let end = -1
  return sorted.filter(({ span, newText }) => {
    const isFree = span.start >= end && (newText !== '' || span.start < span.end)
    if (isFree) end = Math.max(end, span.end)
    return isFree
  })
}

/** The deadline is open again; how far the last negotiation was goes out. */
function headerEdits(brief: Brief): readonly Edit[] {
  const { text, frontMatter, vocabulary } = brief
  const isHeader = (key: string, name: 'deadline' | 'status' | 'updated') => isKey(key, name, vocabulary)
  const deadlines = brief
    .headers('deadline')
    .map(({ value }) => ({ span: value.span, newText: '<YYYY-MM-DD>' }))
  const inFront = (frontMatter?.entries ?? []).filter(
    ({ key }) => isHeader(key.text, 'status') || isHeader(key.text, 'updated'),
  )
  const below = [...brief.headers('status'), ...brief.headers('updated')].filter(
    ({ isFrontMatter }) => !isFrontMatter,
  )
  return [
    ...deadlines,
    ...inFront.map(({ key, value }) =>
      removeLines(text, { start: key.span.start, end: Math.max(key.span.end, value.span.end) }),
    ),
    ...below.map(({ span }) => removeLines(text, { start: span.start, end: endOfLine(text, span.start) })),
    ...(deadlines.length === 0 && frontMatter !== undefined
      ? [addHeader(brief, 'deadline', '<YYYY-MM-DD>')]
      : []),
  ]
}

/** A year in the title is another one now. */
function titleEdits({ title, language }: Brief): readonly Edit[] {
  const { text, span } = title?.words ?? { text: '', span: { start: 0, end: 0 } }
  return [...text.matchAll(/(?<![\d-])20\d\d(?![\d-])/g)].map(({ index, 0: year }) => ({
    span: { start: span.start + index, end: span.start + index + year.length },
    newText: debriefWords(language).year,
  }))
}

/** What was reached, what they offered and what they said, each with its source. */
function contextEdits(brief: Brief, fileName: string): readonly Edit[] {
  const { text, vocabulary, language } = brief
  const words = debriefWords(language)
  const source = say('source', vocabulary).replace(/<[^<>]*>/, () => fileName)
  const debrief = readDebrief(brief)
  const reached = (debrief?.reached ?? [])
    .map(({ name, text }) => `${name} ${withOwnUnit(brief, name, text)}`)
    .join(', ')
  const history = [debrief?.result, reached].filter(Boolean).join(': ')
  const offers = brief.facts.offers
    .filter(({ who }) => who === 'them')
    .flatMap(({ values, span }) => {
      const [said] = values.map(({ words }) => plain(words)).filter(cell => cell !== '')
      const date = dateOf(brief, span)
      return said === undefined ? [] : [date === '' ? said : `${said} (${date})`]
    })
  const told = [
    ...(history === '' ? [] : [['history', history] as const]),
    ...(debrief?.nextTime === undefined
      ? []
      : [['history', `${words.nextTime}: ${debrief.nextTime}`] as const]),
    ...(offers.length === 0 ? [] : [['evidence', inEnglish(words.theirOffers, offers.join(', '))] as const]),
    ...heardIn(brief).map(
      ({ question, answer }) => ['evidence', inEnglish(words.theySaid, question, answer)] as const,
    ),
    ...allNotes(brief).map(({ day, line }) => ['evidence', inEnglish(words.noted, day, line)] as const),
  ]
  const lines = told.map(([key, said]) => line(key, said + source, vocabulary)).join('')
  if (lines === '') return []
  const context = findSection(brief, 'context')
  if (context !== undefined) return [appendToSection(text, context, likeBold(brief, context, lines))]
  const place = brief.sections[0]?.span.start ?? text.length
  return [insertBlock(text, place, `## ${vocabulary.sections.context.name}\n\n${lines}`)]
}

/** `45 days` for the `45` of an issue that counts days. */
function withOwnUnit({ facts, reader, language }: Brief, name: string, text: string): string {
  const unit = facts.issues.find(issue => issue.name === name)?.unit
  const value = reader.mainValue(text)
  const isBare =
    value?.kind === 'number' && !value.isRange && value.span.end - value.span.start === text.length
  return unit !== undefined && unit.kind !== 'money' && isBare
    ? formatAmount(value.low, unit, language)
    : text
}

/** The text of the first cell of a row that has a date. */
function dateOf(brief: Brief, row: Span): string {
  const rows = brief.sections.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows))
  const cells = rows.find(({ span }) => span.start === row.start)?.cells.map(plain) ?? []
  return cells.find(cell => brief.reader.dates(cell).length > 0) ?? ''
}

/** The lines with bold keys if those of the section are. */
function likeBold({ text }: Brief, { items }: Section, lines: string): string {
  const isBold = items.some(
    ({ words: { span } }) => text.startsWith('**', span.start) || text.startsWith('**', span.start - 2),
  )
  return isBold ? lines.replace(/^- ([^:\n]+?)( ?:)/gm, '- **$1$2**') : lines
}

/** The quotes that stand below questions. */
function heardIn(
  brief: Brief,
): readonly { readonly question: string; readonly answer: string; readonly span: Span }[] {
  const { text } = brief
  return sections(brief, ['questions']).flatMap(({ bodySpan }) => {
    const found: { question: string; answer: string; span: Span }[] = []
    let question = ''
    for (let start = bodySpan.start; start < bodySpan.end; ) {
      const end = endOfLine(text, start)
      const said = text.slice(start, end)
      const quote = /^[ \t]*>[ \t]?(.*)$/.exec(said)?.[1]?.trim()
      if (quote === undefined) question = said.trim() === '' ? '' : withoutMark(said)
      else if (question !== '' && quote !== '') found.push({ question, answer: quote, span: { start, end } })
      start = end + (/^(?:\r\n|\n|\r)/.exec(text.slice(end, end + 2))?.[0].length ?? 1)
    }
    return found
  })
}

function withoutMark(said: string): string {
  return said.replace(/^[ \t]*(?:[-*+]|\d+[.)])?[ \t]*(?:\[[ xX]\][ \t]*)?/, '').trim()
}

const box = '[x] '

/** Questions are open again, and what was heard is evidence now. A box goes where others have none: a meeting added it. */
function questionEdits(brief: Brief): readonly Edit[] {
  const { text } = brief
  const questions = sections(brief, ['questions']).flatMap(({ items }) =>
    items.flatMap(item => [item, ...item.children]),
  )
  const haveBoxes = questions.every(({ isDone }) => isDone !== undefined)
  const ticks = questions
    .filter(({ isDone }) => isDone === true)
    .map(({ span }) => text.indexOf('[', span.start))
    .map(start =>
      haveBoxes
        ? { span: { start: start + 1, end: start + 2 }, newText: ' ' }
        : { span: { start, end: start + box.length }, newText: '' },
    )
  return [...ticks, ...heardIn(brief).map(({ span }) => removeLines(text, span))]
}

/** What was noted in meetings is evidence now, and open tasks among the notes are steps; other notes stay. */
function noteEdits(brief: Brief): readonly Edit[] {
  const { text } = brief
  const section = findNotes(brief)
  if (section === undefined) return []
  const moved = [...allNotes(brief).map(({ item }) => item), ...openNotes(brief)]
  const gone = moved.map(({ span }) => withBlanks(text, removeLines(text, span)))
  const left = applyEdits(
    text.slice(section.bodySpan.start, section.bodySpan.end),
    outermostEdits(shifted(gone, section.bodySpan.start)),
  )
  return moved.length > 0 && left.trim() === '' ? [{ span: section.span, newText: '' }] : gone
}

function shifted(edits: readonly Edit[], by: number): readonly Edit[] {
  return edits.map(({ span: { start, end }, newText }) => ({
    span: { start: start - by, end: end - by },
    newText,
  }))
}

function openNotes(brief: Brief): readonly Item[] {
  return (findNotes(brief)?.items ?? []).filter(
    ({ isDone, children }) => isDone === false && children.length === 0,
  )
}

/** Open promises, and the steps of a new negotiation. */
function timelineEdits(brief: Brief): readonly Edit[] {
  const { text, vocabulary } = brief
  const open = [
    ...(readDebrief(brief)?.promises ?? []),
    ...openNotes(brief).map(({ words }) => words.text.trim()),
  ]
  const promises = open.map(promise => `- [ ] ${promise}\n`).join('')
  const lines = promises + sectionBody('timeline', vocabulary)
  const section = findSection(brief, 'timeline')
  const end = findSection(brief, 'debrief')?.span.start ?? text.length
  if (section?.heading === undefined)
    return [insertBlock(text, end, `## ${vocabulary.sections.timeline.name}\n\n${lines}`)]
  const body = section.bodySpan
  const isLast = body.end >= text.length
  const newText = `\n\n${lines}${isLast ? '' : '\n'}`.replace(/\n/g, lineEndingOf(text))
  return [{ span: { start: section.heading.span.end, end: body.end }, newText }]
}

/** Each number of ours and each estimate is to be thought through again. */
function numberEdits(brief: Brief): readonly Edit[] {
  const { facts } = brief
  const again = (span: Span): readonly Edit[] => {
    const said = plain({ text: brief.text.slice(span.start, span.end) }).replace(/[<>]/g, '')
    const newText = `<${inEnglish(debriefWords(brief.language).lastTime, said)}>`
    return said === '' || brief.reader.hasGap(said) ? [] : [{ span, newText }]
  }
  const figures = facts.issues.flatMap(({ opening, target, walkAway, theirLimit }) =>
    [opening, target, walkAway, theirLimit].flatMap(figure =>
      figure?.value === undefined ? [] : [figure.words.span],
    ),
  )
  const positions = [...facts.positions, ...facts.points]
    .filter(({ written }) => written !== undefined)
    .map(writtenSpan)
  const scenarios = facts.scenarios.flatMap(({ ending, probability }) => [
    ...(ending?.accepted ?? []).map(({ span }) => ({
      start: (ending?.words.span.start ?? 0) + span.start,
      end: (ending?.words.span.start ?? 0) + span.end,
    })),
    ...(probability === undefined ? [] : [probability.span]),
  ])
  return [...figures, ...positions, ...scenarios].flatMap(again)
}
