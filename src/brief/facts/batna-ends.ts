import { wholeSignal } from '../../language/any-language.js'
import { byLanguage } from '../../language/by-language.js'
import { noLetterBefore, oneOf, wholeWord } from '../../language/pattern.js'
import type { TimeWords } from '../../language/time.js'
import type { LabelledValue, Section, Words } from '../../markdown/outline.js'
import { countWhile } from '../../text/containing.js'
import { groupBy } from '../../text/group-by.js'
import { letter } from '../../text/letters.js'
import type { Span } from '../../text/span.js'
import { type DateReading, daysOf } from '../../values/date.js'
import type { IsoDay } from '../../values/day.js'
import type { Brief } from '../brief.js'
import { findAlternatives } from './alternatives.js'

/** The dates on which the BATNA ends. */
function findBatnaEnds(brief: Brief): readonly DateReading[] {
  const { endKey } = patterns(brief.language)
  const datesBySection = groupBy(brief.facts.dates, ({ section }) => section)
  return [...datesBySection].flatMap(([section, written]) => {
    if (section === undefined) return []
    const dates = written.map(({ date }) => date)
    const about = section.values.flatMap(value => wordsAbout(section, value, endKey))
    about.push(...wordsOfAlternatives(brief, section, endKey))
    return about.flatMap(words =>
      datesWithin(dates, words.span).filter(date => words.isEnd || saysEnd(words, date, brief.language)),
    )
  })
}

/** The latest day on which the BATNA ends. */
export function latestEnd(brief: Brief, today: IsoDay): DateReading | undefined {
  return findBatnaEnds(brief)
    .map(date => brief.facts.dated(date, today))
    .filter(date => daysOf(date) !== undefined)
    .sort((a, b) => (lastDayOf(a) < lastDayOf(b) ? 1 : -1))[0]
}

/** The last day of a date or period. */
export function lastDayOf(date: DateReading): IsoDay {
  return daysOf(date)?.end ?? '9999-12-31'
}

function datesWithin(dates: readonly DateReading[], { start, end }: Span): readonly DateReading[] {
  return dates.slice(
    countWhile(dates, ({ span }) => span.start < start),
    countWhile(dates, ({ span }) => span.end <= end),
  )
}

/** What is said about the alternative. */
interface Told extends Words {
  /** Whether it holds nothing but when the alternative ends. */
  readonly isEnd: boolean
  /** Set if no key surely names the alternative. */
  readonly isTold?: boolean
}

/** A BATNA line with what is nested below it, or the value of a line such as "BATNA valid until: …". */
function wordsAbout(
  section: Section,
  { name, key, value, span, certainty }: LabelledValue,
  endKey: RegExp,
): Told[] {
  if (theirs.test(key.text)) return []
  if (name === 'batna' || name === 'batnaValue') {
    const isCell = section.tables.some(table => table.span.start <= span.start && span.end <= table.span.end)
    const { start } = value.span
    const end = isCell && !isLastOfRow(section, value.span, span) ? value.span.end : span.end
    const text = section.prose.slice(start - section.span.start, end - section.span.start)
    return [{ span: { start, end }, text, isEnd: endKey.test(key.text), isTold: certainty === 'likely' }]
  }
  return section.key === 'walkAway' && name === undefined && endKey.test(key.text)
    ? [{ ...value, isEnd: true }]
    : []
}

/** Whether nothing but remarks follow a value in its row. */
function isLastOfRow({ values, cells }: Section, value: Span, row: Span): boolean {
  return ![...values, ...cells].some(
    ({ name, value: { span } }) => name !== undefined && span.start >= value.end && span.end <= row.end,
  )
}

/** What is told about the alternative below a heading of its own. */
function wordsOfAlternatives(brief: Brief, section: Section, endKey: RegExp): readonly Told[] {
  return findAlternatives(brief, section).map(({ head, ...words }) => ({
    ...words,
    isEnd: head !== undefined && endKey.test(head.text),
    isTold: true,
  }))
}

function saysEnd(words: Told, { span, weekday }: DateReading, language: string): boolean {
  const { lasts, mustBe, alternative, term, ends } = patterns(language)
  const before = words.text.slice(
    0,
    Math.min(span.start, weekday?.span.start ?? span.start) - words.span.start,
  )
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (theirs.test(/^[^:–—]{0,30}[:–—]/.exec(line)?.[0] ?? '')) return false
  const sentence =
    before
      .slice(-150)
      .split(/[.!?;]\s/)
      .at(-1) ?? ''
  const isOther = term.test(sentence) || (words.isTold === true && ends.test(sentence.slice(-60)))
  if (isOther && !alternative.test(sentence)) return false
  const isInBrackets = /\([^()]*$/.test(before)
  return lasts.test(before.slice(-60)) || (!isInBrackets && mustBe.test(before.slice(-30)))
}

const patterns = byLanguage(known => {
  const all = (wordsOf: (words: TimeWords) => readonly string[]) => known.flatMap(({ time }) => wordsOf(time))
  return {
    lasts: new RegExp(`${wholeWord(all(words => words.lasts))}[^.;\\d]{0,30}$`, 'iu'),
    mustBe: new RegExp(`${wholeWord(all(words => words.mustBe))}\\s+(?:${letter}+\\.?,?\\s+)?$`, 'iu'),
    endKey: new RegExp(wholeWord(all(words => words.endKeys)), 'iu'),
    term: new RegExp(wholeWord(all(words => words.terms)), 'iu'),
    ends: new RegExp(`${wholeWord(all(words => words.ends))}[^.;\\d]{0,30}$`, 'iu'),
    alternative: new RegExp(noLetterBefore + oneOf(all(words => words.alternatives)), 'iu'),
  }
})
const theirs = new RegExp(wholeSignal('otherSide'), 'iu')
