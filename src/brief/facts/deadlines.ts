import { wholeSignal } from '../../language/any-language.js'
import { byLanguage } from '../../language/by-language.js'
import type { Certainty } from '../../language/certainty.js'
import { inEveryLanguage } from '../../language/languages.js'
import { noLetterAfter, oneOf, wholeWord } from '../../language/pattern.js'
import { denies } from '../../language/read-section-cue.js'
import { deadlineName } from '../../language/time.js'
import { sliceWords } from '../../markdown/label.js'
import { allSections, type LabelledValue, type Section, type Words } from '../../markdown/outline.js'
import { spanContaining } from '../../text/containing.js'
import { findAll } from '../../text/find-all.js'
import { isInOneOf, outermost, type Span } from '../../text/span.js'
import { type DateReading, daysOf } from '../../values/date.js'
import { daysBetween, type IsoDay, toIsoDay } from '../../values/day.js'
import type { Note } from '../note.js'
import type { TextReader } from '../text-reader.js'
import { findAlternatives } from './alternatives.js'
import { isKey } from './header.js'
import { type Milestone, placed } from './milestones.js'
import { beforePassed, saysLastDay } from './step-course.js'

/** The day by which there must be an agreement, as stated in one place of the brief. */
export interface Deadline {
  /** The value as written, `31 December 2026`. */
  readonly span: Span
  /** The dates of the value outside brackets, with known years; several if it is a period or was moved. */
  readonly dates: readonly [DateReading, ...DateReading[]]
  readonly certainty: Certainty
  /** Set if a line of the timeline says it in its own words. */
  readonly isTold?: true
}

/**
 * The values of the key `deadline` in front matter and sections, and lines of the Timeline that say only "deadline". What
 * is only likely a deadline, such as the end of a contract, is one where nothing is surely one, and only the first with a
 * key, or else the latest of the Timeline. A
 * missing year is the one nearest to the day `near`.
 */
export function readDeadlines(
  brief: Note,
  milestones: readonly Milestone[],
  toldSteps: readonly Milestone[],
  near: IsoDay | undefined,
): readonly Deadline[] {
  const front = (brief.frontMatter?.entries ?? [])
    .filter(({ key }) => isKey(key.text, 'deadline', brief.vocabulary))
    .map(({ value: { span } }) => ({ span, text: brief.text.slice(span.start, span.end) }))
  const bare = bareDeadline(brief.language)
  const keyed = [
    ...front.flatMap(words => readDeadline(brief, words, 'sure', near)),
    ...allSections(brief)
      .flatMap(outermostDeadlines)
      .flatMap(({ value, certainty }) => readDeadline(brief, value, certainty, near)),
  ]
  // Outside of the Timeline, `after that the lab is closed` alone may be about anything.
  const timeline = allSections(brief).filter(({ key }) => key === 'timeline')
  const told = toldSteps.filter(
    ({ words }) =>
      isInOneOf(timeline, words.span) ||
      saysLastDay(beforePassed(words.text, brief.language), brief.language),
  )
  const stated = [...milestones, ...told]
    .filter(step => !step.isDone && isDeadline(step))
    .flatMap(({ date: written, certainty, what, words }): Deadline[] => {
      const date = withYear(written, near)
      const isNamed = bare.test(what.text)
      return daysOf(date) === undefined || !(isNamed || saysLastDay(words.text, brief.language))
        ? []
        : [
            isNamed
              ? { span: date.span, dates: [date], certainty }
              : { span: date.span, dates: [date], certainty: 'likely', isTold: true },
          ]
    })
  const sure = [...keyed, ...stated].filter(({ certainty }) => certainty === 'sure')
  if (sure.length > 0) return sure
  if (keyed.length > 0) return keyed.slice(0, 1)
  const said = [...stated, ...saidNext(brief, near)]
  return latestOf(said.length > 0 ? said : toldElsewhere(brief, near))
}

/** Days of which the next sentence says it: `The auction is on 12 January. That is our deadline`, but not `… for the grant`. */
function saidNext(brief: Note, near: IsoDay | undefined): readonly Deadline[] {
  const isSaid = saysThatIsIt(brief.language)
  return allSections(brief)
    .filter(({ key }) => key === undefined || key === 'context' || key === 'timeline')
    .flatMap(({ paragraphs }) => paragraphs.filter(({ text }) => isSaid.test(text)))
    .flatMap(words => {
      const sentences = sentencesOf(words)
      return sentences.flatMap((sentence, index) => {
        const before = sentences[index - 1]
        const isOurs = isSaid.test(sentence.text) && !theirs.test(sentence.text)
        return before !== undefined && isOurs && !/\d/.test(sentence.text)
          ? readDeadline(brief, before, 'likely', near)
          : []
      })
    })
    .filter(({ dates: [date, ...others] }) => date.kind === 'day' && others.length === 0)
    .map(toldOn)
}

/** A deadline that a sentence or row tells. */
function toldOn({ dates: [date] }: Deadline): Deadline {
  return { span: date.span, dates: [date], certainty: 'likely', isTold: true }
}

const saysThatIsIt = byLanguage(known => {
  const time = known.map(language => language.time)
  const that = oneOf(time.flatMap(words => words.thatIs))
  const ours = oneOf(inEveryLanguage(({ positions }) => positions.ours))
  const purpose = oneOf(time.flatMap(words => words.ofAgreement))
  const ofOther = `${oneOf(time.flatMap(words => words.afterDeadline))}(?!${ours}${noLetterAfter})`
  return new RegExp(
    String.raw`(?:^|[.!?]\s+)${that}\s+${deadlineName(time)}(?:\s${purpose}|(?!\s${ofOther}))`,
    'iu',
  )
})

/** Days outside of the timeline of which a sentence or row says that nothing can be agreed after them. */
function toldElsewhere(brief: Note, near: IsoDay | undefined): readonly Deadline[] {
  return allSections(brief)
    .filter(({ key }) => key === undefined || key === 'context')
    .flatMap(section => {
      const days = lastDaysIn(section, brief)
      if (days.length === 0) return []
      const alternatives = outermost(findAlternatives(brief, section))
      return days
        .filter(words => !isInOneOf(alternatives, words.span))
        .flatMap(words => readDeadline(brief, words, 'likely', near))
        .filter(({ dates: [date] }) => date.kind === 'day')
        .map(toldOn)
    })
}

/** The sentences and rows with a number that name a last day and say that nothing, or something else, comes after it. */
function lastDaysIn(section: Section, { language, reader }: Note): readonly Words[] {
  const { paragraphs, tables, prose, span } = section
  const rows = tables.flatMap(({ rows }) =>
    rows.map(row => ({
      span: row.span,
      text: prose.slice(row.span.start - span.start, row.span.end - span.start),
    })),
  )
  return [...paragraphs.flatMap(sentencesOf), ...rows].filter(({ text }) => {
    if (!/\d/.test(text)) return false
    // `It must by 10 May be signed`
    const told = withoutDates(text, reader)
    return saysLastDay(told, language, 2) || (saysLastDay(text, language) && denies(text))
  })
}

function withoutDates(text: string, reader: TextReader): string {
  const dates = reader.dates(text)
  return [0, ...dates.map(({ span }) => span.end)]
    .map((start, index) => text.slice(start, dates[index]?.span.start).trim())
    .join(' ')
}

function sentencesOf(words: Words): readonly Words[] {
  const starts = [0, ...findAll(words.text, sentenceStart).map(({ 0: gap, index }) => index + gap.length)]
  return starts.map((start, index) => sliceWords(words, start, starts[index + 1] ?? words.text.length))
}

const sentenceStart = /(?<=(?:[\p{Ll})]{2}|\d{4})[.!?])\s+(?=[\p{Lu}¿¡])/gu

/** The latest, as a list. */
function latestOf(deadlines: readonly Deadline[]): readonly Deadline[] {
  const [first, ...others] = deadlines
  if (first === undefined) return []
  return [others.reduce((last, each) => (isSurelyAfter(each.dates[0], last.dates[0]) ? each : last), first)]
}

/** Our deadlines in the outermost items, rows and paragraphs of a section. */
function outermostDeadlines({ values, items, tables, paragraphs }: Section): readonly LabelledValue[] {
  const found = values.filter(
    ({ name, isDone, key }) => name === 'deadline' && !isDone && !theirs.test(key.text),
  )
  if (found.length === 0) return []
  const starts = new Set([...items, ...tables.flatMap(({ rows }) => rows)].map(({ span }) => span.start))
  const spans = paragraphs.map(({ span }) => span)
  return found.filter(({ span }) => starts.has(span.start) || spanContaining(spans, span.start) !== undefined)
}

const theirs = new RegExp(wholeSignal('otherSide'), 'iu')
const bareDeadline = byLanguage(known => {
  const time = known.map(language => language.time)
  const purpose = String.raw`(?:\s${oneOf(time.flatMap(words => words.ofAgreement))})?`
  const outcome = wholeWord(time.flatMap(words => words.passed))
  const ends = ['$', String.raw`\s{2}`, '[,(–—]', String.raw`-\s`, `[:;.](?=.*${outcome})`]
  return new RegExp(String.raw`^\s*${deadlineName(time)}${purpose}\s*(?:${ends.join('|')})`, 'iu')
})

function readDeadline(
  brief: Note,
  { span, text }: Words,
  certainty: Certainty,
  near: IsoDay | undefined,
): Deadline[] {
  const outside = text.replace(/\([^()]*\)/g, brackets => ' '.repeat(brackets.length))
  const [first, ...rest] = brief.reader
    .dates(outside)
    .map(date => withYear(date, near))
    .filter(date => daysOf(date) !== undefined)
    .map(date => placed(date, span.start))
  return first === undefined ? [] : [{ span, dates: [first, ...rest], certainty }]
}

/** The date that counts of the first deadline: the last that is written, for a deadline may have been moved. */
export function firstDeadlineDate(deadlines: readonly Deadline[]): DateReading | undefined {
  return deadlines[0]?.dates.at(-1)
}

/** Whether a dated line of the Timeline states a deadline rather than a step towards it. */
export function isDeadline({ course }: Milestone): boolean {
  return course === 'deadline'
}

/** The two days that a date may mean, day first and month first; undefined for periods and dates without a year. */
export function readingsOf(date: DateReading): readonly [IsoDay, IsoDay] | undefined {
  if (date.kind === 'day') return [date.day, date.day]
  return date.kind === 'ambiguous' ? date.readings : undefined
}

/** Whether `a` is later than `b` in both readings of a date such as `05/01/2027`; never for periods. */
export function isSurelyAfter(a: DateReading, b: DateReading): boolean {
  const [later, earlier] = [readingsOf(a), readingsOf(b)]
  return (
    later !== undefined && earlier !== undefined && later.every((day, index) => day > (earlier[index] ?? ''))
  )
}

function withYear(date: DateReading, near: IsoDay | undefined): DateReading {
  return near === undefined ? date : withNearestYear(date, near)
}

/**
 * Gives a date without a year the year that brings it nearest to one of the days `near`, to the first of them where two are
 * as near; returns other dates unchanged. Whoever knows the day of reading asks `Facts.dated`.
 */
export function withNearestYear(date: DateReading, ...near: readonly IsoDay[]): DateReading {
  if (date.kind !== 'yearless') return date
  const [nearest] = [...new Set(near)]
    .flatMap(day => {
      const year = Number(day.slice(0, 4))
      return [year - 1, year, year + 1].flatMap(candidate => {
        const found = toIsoDay(candidate, date.month, date.day)
        return found === undefined ? [] : [{ day: found, distance: Math.abs(daysBetween(found, day)) }]
      })
    })
    .sort((a, b) => a.distance - b.distance)
  const { span, weekday } = date
  return nearest === undefined ? date : { kind: 'day', day: nearest.day, span, weekday }
}
