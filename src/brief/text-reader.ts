import { findGaps, type Gap, hasGap, withoutBlanks } from '../markdown/gaps.js'
import { type LabelText, readLabels } from '../markdown/label.js'
import { namesOfHeading } from '../markdown/names-of-heading.js'
import { plain } from '../markdown/outline.js'
import { findAll } from '../text/find-all.js'
import { type Seen, seen } from '../text/seen.js'
import { TextMemo } from '../text/text-memo.js'
import { type DateReading, readDates } from '../values/date.js'
import type { DateOptions } from '../values/date-reading.js'
import { readValue } from '../values/main-value.js'
import { readValues, type Value } from '../values/money.js'
import { readPerIn } from '../values/per.js'
import { classifyQuestion, type Question } from '../values/question.js'
import type { Unit } from '../values/units.js'
import { readUnit } from '../values/value.js'
import type { ValueOptions } from '../values/value-options.js'
import type { Course, Ending, Side } from './readings.js'

/** Tells something of a text that depends on the text alone. */
export type TextTest = (text: string) => boolean

/**
 * Reads texts as a reader sees them, by the conventions of one brief, its language, currency and date order, and memoizes
 * the results. All spans are those of the text it was given.
 */
export class TextReader {
  /** The side that a text says, by its kind and the names of both sides. */
  readonly sides: TextMemo<Side | undefined>
  /** Whether a text says what a value is about, by the names of both sides. */
  readonly scopes: TextMemo<boolean>
  /** How a line of a scenario ends, by the words of the deal. */
  readonly endings: TextMemo<Ending>
  /** What the words about a day say of it. */
  readonly courses: TextMemo<Course>
  /** What the head of a row or column says of the unit of its amounts, by the kind of head. */
  readonly headUnits: TextMemo<Value | undefined>
  /** What amounts below a head count by it; undefined if it does not say it. */
  readonly headPers: TextMemo<readonly Unit[] | undefined>
  private readonly labelsMemo: TextMemo<readonly LabelText[]>
  private readonly namesMemo: TextMemo<readonly string[]>
  private readonly headingNamesMemo: TextMemo<readonly string[]>
  private readonly datesMemo: TextMemo<readonly DateReading[]>
  private readonly valuesMemo: TextMemo<readonly Value[]>
  private readonly mainValuesMemo: TextMemo<Value | undefined>
  private readonly unitsMemo: TextMemo<Value | undefined>
  private readonly persMemo: TextMemo<readonly Unit[]>
  private readonly questionsMemo: TextMemo<Question | undefined>
  private readonly gapsMemo: TextMemo<readonly Gap[]>
  private readonly matched = new Map<RegExp, TextMemo<readonly RegExpExecArray[]>>()
  private readonly matchedBefore: ReadonlyMap<RegExp, TextMemo<readonly RegExpExecArray[]>>
  private readonly tested = new Map<TextTest, TextMemo<boolean>>()
  private readonly testedBefore: ReadonlyMap<TextTest, TextMemo<boolean>>

  /** `before` is the reader of an earlier state of the same document. */
  constructor(
    readonly valueOptions: ValueOptions,
    readonly dateOptions: DateOptions,
    before?: TextReader,
  ) {
    const known = before?.readsLike(valueOptions, dateOptions) ? before : undefined
    this.datesMemo = new TextMemo(known?.datesMemo)
    this.valuesMemo = new TextMemo(known?.valuesMemo)
    this.mainValuesMemo = new TextMemo(known?.mainValuesMemo)
    this.unitsMemo = new TextMemo(known?.unitsMemo)
    this.persMemo = new TextMemo(before?.persMemo)
    this.questionsMemo = new TextMemo(known?.questionsMemo)
    this.sides = new TextMemo(before?.sides)
    this.scopes = new TextMemo(known?.scopes)
    this.endings = new TextMemo(known?.endings)
    this.courses = new TextMemo(known?.courses)
    this.headUnits = new TextMemo(known?.headUnits)
    this.headPers = new TextMemo(before?.headPers)
    this.labelsMemo = new TextMemo(before?.labelsMemo)
    this.namesMemo = new TextMemo(before?.namesMemo)
    this.headingNamesMemo = new TextMemo(before?.headingNamesMemo)
    this.gapsMemo = new TextMemo(before?.gapsMemo)
    this.matchedBefore = before?.matched ?? new Map()
    this.testedBefore = before?.tested ?? new Map()
  }

  /** All dates of a text, in order. */
  dates(text: string): readonly DateReading[] {
    return this.datesMemo.recall(text, () => {
      const shown = seen(withoutBlanks(text))
      return readDates(shown.text, this.dateOptions).map(date => placeDate(date, shown))
    })
  }

  /** All values of a text, in order. */
  values(text: string): readonly Value[] {
    return this.valuesMemo.recall(text, () => {
      const shown = seen(withoutBlanks(text))
      return readValues(shown.text, this.valueOptions).map(value => placeValue(value, shown))
    })
  }

  /** The main value of a line, a cell or the text after a label. */
  mainValue(text: string): Value | undefined {
    return this.mainValuesMemo.recall(text, () => {
      const shown = seen(withoutBlanks(text))
      const value = readValue(shown.text, this.valueOptions)
      return value && placeValue(value, shown)
    })
  }

  /** The unit that a head or cell of a table names, as a value of one. */
  unit(text: string): Value | undefined {
    return this.unitsMemo.recall(text, () => readUnit(text, this.valueOptions))
  }

  /** The units after "per" in a head or label. */
  per(text: string): readonly Unit[] {
    return this.persMemo.recall(text, () => readPerIn(seen(text).text))
  }

  /** The kind of a question; undefined in languages whose questions are not judged. */
  question(text: string): Question | undefined {
    return this.questionsMemo.recall(text, () => {
      const shown = seen(text)
      const question = classifyQuestion(shown.text, this.valueOptions)
      return question && { ...question, span: shown.place(question.span) }
    })
  }

  /** The labels in lines of prose. */
  labels(text: string): readonly LabelText[] {
    return this.labelsMemo.recall(text, readLabels)
  }

  /** The words with a capital after a word without: they may be names. */
  namesIn(text: string): readonly string[] {
    return this.namesMemo.recall(text, () => findAll(text, afterSmall).map(([, word = '']) => word))
  }

  /** The names of one to three people that are all of a heading. */
  headingNames(text: string): readonly string[] {
    return this.headingNamesMemo.recall(text, () => namesOfHeading(plain({ text })))
  }

  /** What is left open in a text, in order. */
  gaps(text: string): readonly Gap[] {
    return this.gapsMemo.recall(text, () => findGaps(text))
  }

  /** Whether a blank is left in a value, or words that something is open stand in its place. */
  hasGap(text: string): boolean {
    return this.holds(hasGap, text)
  }

  /** Whether the test, the same function at each reading, holds for a text. For tests that take longer than a look-up. */
  holds(test: TextTest, text: string): boolean {
    const known = this.tested.get(test) ?? new TextMemo(this.testedBefore.get(test))
    this.tested.set(test, known)
    return known.recall(text, test)
  }

  /** All matches of a global pattern in a text, such as the prose of a section. No match may be empty. */
  matches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
    const known = this.matched.get(pattern) ?? new TextMemo(this.matchedBefore.get(pattern))
    this.matched.set(pattern, known)
    return known.recall(text, () => findAll(text, pattern))
  }

  private readsLike(
    { language, currency, decimalMark, groupMark }: ValueOptions,
    { dateOrder }: DateOptions,
  ): boolean {
    return (
      language === this.valueOptions.language &&
      currency === this.valueOptions.currency &&
      decimalMark === this.valueOptions.decimalMark &&
      groupMark === this.valueOptions.groupMark &&
      dateOrder === this.dateOptions.dateOrder
    )
  }
}

const afterSmall = /\p{Ll},?[ \n](\p{Lu}[\p{L}-]+)/gu

function placeDate(date: DateReading, { place }: Seen): DateReading {
  const { span, weekday } = date
  return { ...date, span: place(span), weekday: weekday && { ...weekday, span: place(weekday.span) } }
}

function placeValue<T extends Value>(value: T, { place }: Seen): T {
  const { span, amountSpan, approximateSpan } = value
  return {
    ...value,
    span: place(span),
    amountSpan: place(amountSpan),
    approximateSpan: approximateSpan && place(approximateSpan),
  }
}
