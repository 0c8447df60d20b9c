import type { Brief } from '../../brief/brief.js'
import { findAlternatives } from '../../brief/facts/alternatives.js'
import { withNearestYear } from '../../brief/facts/deadlines.js'
import { isTheirs } from '../../brief/facts/sides.js'
import { linesOf } from '../../brief/facts/timeline-lines.js'
import { wholeSignal } from '../../language/any-language.js'
import { byLanguage } from '../../language/by-language.js'
import { noLetterBefore, oneOf, wholeWord } from '../../language/pattern.js'
import type { TimeWords } from '../../language/time.js'
import { findSection, type LabelledValue, type Section, type Words } from '../../markdown/outline.js'
import { countWhile } from '../../text/containing.js'
import { appendToSection } from '../../text/edits.js'
import { letter } from '../../text/letters.js'
import { msg } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import { type DateReading, daysOf } from '../../values/date.js'
import type { IsoDay } from '../../values/day.js'
import type { Fix, Rule, RuleExample } from '../rule.js'

export const batnaExpiresFirst: Rule = {
  id: 'cross/batna-expires-first',
  severity: 'warning',
  summary: 'Have a BATNA that lasts until the deadline and your last meeting.',
  why: 'After the day on which the alternative ends, the limit that rests on it means nothing. Your last step towards the agreement counts; delivery, go-live and reviews do not. A step that renews the BATNA settles it.',
  source: 'R. Fisher, W. Ury, Getting to Yes, ch. 6: develop your BATNA and keep it alive',
  *check(brief, { today }) {
    const written = findEnds(brief)
    if (written.length === 0) return
    const bounds = findBounds(brief, brief.facts.writtenDay ?? today)
    const latest = latestOf(written, bounds.at(-1)?.day)
    const bound = bounds.findLast(({ day }) => latest !== undefined && endOf(latest) < day)
    if (latest === undefined || bound === undefined || isRenewed(brief)) return
    const textOf = ({ span }: DateReading) => brief.text.slice(span.start, span.end)
    const isDeadline = bound.name === 'deadline'
    yield {
      span: latest.span,
      message: isDeadline
        ? msg`Your BATNA ends on "${textOf(latest)}", before the deadline, "${textOf(bound.date)}"`
        : msg`Your BATNA ends on "${textOf(latest)}", before your last step, "${textOf(bound.date)}"`,
      related: [{ span: bound.date.span, message: isDeadline ? msg`The deadline` : msg`Your last step` }],
      fixes: renew(brief),
    }
  },
}

export const examples: readonly RuleExample[] = [
  {
    bad: '---\ndeadline: 2026-12-31\n---\n\n## Timeline\n\n- 2026-12-10: meeting\n\n## Walk-away point\n\n- BATNA: sign with Nordkauf, letter of intent valid until «2026-12-15»\n',
    messages: ['Your BATNA ends on "2026-12-15", before the deadline, "2026-12-31"'],
    fixed:
      '---\ndeadline: 2026-12-31\n---\n\n## Timeline\n\n- 2026-12-10: meeting\n- [ ] <YYYY-MM-DD>: renew the BATNA – owner: <who>\n\n## Walk-away point\n\n- BATNA: sign with Nordkauf, letter of intent valid until 2026-12-15\n',
    good: '---\ndeadline: 2026-12-31\n---\n\n## Walk-away point\n\n- Opening: €468k per year\n- Target: €455k per year\n- Walk-away: €428k per year, because of the BATNA\n- BATNA: sign with Nordkauf, letter of 2026-11-12, valid until 2027-01-15\n- BATNA value: €424k per year\n- Their BATNA (est.): tender until 2026-12-01\n- Their walk-away (est.): €450k–€475k per year\n- Authority: Jo decides\n',
  },
  {
    bad: '## Timeline\n\n- 2026-12-10: meeting\n- 2026-12-17: second meeting\n- 2027-02-01: delivery\n\n## Limit\n\n| Key | Value |\n| --- | --- |\n| Plan B | buy the used press, offer held until «15 December» |\n',
    messages: ['Your BATNA ends on "15 December", before your last step, "2026-12-17"'],
    fixed:
      '## Timeline\n\n- 2026-12-10: meeting\n- 2026-12-17: second meeting\n- 2027-02-01: delivery\n- [ ] <YYYY-MM-DD>: renew the BATNA – owner: <who>\n\n## Limit\n\n| Key | Value |\n| --- | --- |\n| Plan B | buy the used press, offer held until 15 December |\n',
    good: '## Timeline\n\n- 2026-12-03: meeting – owner: Lena\n- 2026-12-10: extend the offer of Nordkauf – owner: Lena\n- 2026-12-17: second meeting – owner: Lena\n- Deadline: 2026-12-31\n\n## Limit\n\n- Opening: €468k\n- Target: €455k\n- Limit: €428k, because of the BATNA\n- BATNA: sign with Nordkauf, offer held until 2026-12-11\n- BATNA value: €424k\n- Their limit (est.): €450k–€475k\n- Authority: Jo decides\n',
  },
]

interface Bound {
  readonly name: 'deadline' | 'last step'
  readonly date: DateReading
  readonly day: IsoDay
}

/** Our last step towards the agreement, then the deadline; each only if its day is known; a missing year is the one nearest to the day `near`. */
function findBounds(brief: Brief, near: IsoDay): readonly Bound[] {
  const { deadlines, milestones, toldSteps } = brief.facts
  const last = [...milestones, ...toldSteps]
    .map(step => ({ ...step, date: withNearestYear(step.date, near) }))
    .filter(({ date }) => date.kind === 'day')
    .sort((a, b) => (startOf(a.date) < startOf(b.date) ? 1 : -1))
    .find(step => step.course === 'leads' && !isTheirs(brief, step))?.date
  const written = deadlines[0]?.dates[0]
  const deadline = written && withNearestYear(written, near)
  return [
    ...(last ? [{ name: 'last step' as const, date: last, day: startOf(last) }] : []),
    ...(deadline ? [{ name: 'deadline' as const, date: deadline, day: startOf(deadline) }] : []),
  ]
}

function startOf(date: DateReading): IsoDay {
  return daysOf(date)?.start ?? ''
}

function endOf(date: DateReading): IsoDay {
  return daysOf(date)?.end ?? '9999-12-31'
}

const patterns = byLanguage(known => {
  const all = (wordsOf: (words: TimeWords) => readonly string[]) => known.flatMap(({ time }) => wordsOf(time))
  return {
    lasts: new RegExp(`${wholeWord(all(words => words.lasts))}[^.;\\d]{0,30}$`, 'iu'),
    mustBe: new RegExp(`${wholeWord(all(words => words.mustBe))}\\s+(?:${letter}+\\.?,?\\s+)?$`, 'iu'),
    endKey: new RegExp(wholeWord(all(words => words.endKeys)), 'iu'),
    renew: new RegExp(noLetterBefore + oneOf(all(words => words.renew)), 'iu'),
    term: new RegExp(wholeWord(all(words => words.terms)), 'iu'),
    ends: new RegExp(`${wholeWord(all(words => words.ends))}[^.;\\d]{0,30}$`, 'iu'),
    alternative: new RegExp(noLetterBefore + oneOf(all(words => words.alternatives)), 'iu'),
  }
})
const theirs = new RegExp(wholeSignal('otherSide'), 'iu')

/** The dates on which the BATNA ends. */
function findEnds(brief: Brief): DateReading[] {
  const { endKey } = patterns(brief.language)
  const datesBySection = new Map<Section, DateReading[]>()
  for (const { section, date } of brief.facts.dates) {
    const dates = section && datesBySection.get(section)
    if (dates) dates.push(date)
    else if (section) datesBySection.set(section, [date])
  }
  return [...datesBySection].flatMap(([section, dates]) => {
    const about = section.values.flatMap(value => wordsAbout(section, value, endKey))
    about.push(...wordsOfAlternatives(brief, section, endKey))
    return about.flatMap(words =>
      datesWithin(dates, words.span).filter(date => words.isEnd || saysEnd(words, date, brief.language)),
    )
  })
}

function datesWithin(dates: readonly DateReading[], { start, end }: Span): readonly DateReading[] {
  return dates.slice(
    countWhile(dates, ({ span }) => span.start < start),
    countWhile(dates, ({ span }) => span.end <= end),
  )
}

/** The latest of the dates. A missing year is the one nearest to the day `near`. */
function latestOf(ends: readonly DateReading[], near: IsoDay | undefined): DateReading | undefined {
  return ends
    .map(date => (near === undefined ? date : withNearestYear(date, near)))
    .filter(date => daysOf(date) !== undefined)
    .sort((a, b) => (endOf(a) < endOf(b) ? 1 : -1))[0]
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
    const end = isCell ? value.span.end : span.end
    const text = section.prose.slice(start - section.span.start, end - section.span.start)
    return [{ span: { start, end }, text, isEnd: endKey.test(key.text), isTold: certainty === 'likely' }]
  }
  return section.key === 'walkAway' && name === undefined && endKey.test(key.text)
    ? [{ ...value, isEnd: true }]
    : []
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

/** Whether a step of the timeline keeps the alternative alive. */
function isRenewed(brief: Brief): boolean {
  const { renew, alternative } = patterns(brief.language)
  return linesOf(brief).some(line => {
    const verb = renew.exec(line)
    return verb !== null && alternative.test(line.slice(verb.index + verb[0].length))
  })
}

function renew(brief: Brief): Fix[] {
  const section = findSection(brief, 'timeline')
  if (section === undefined) return []
  const line = '- [ ] <YYYY-MM-DD>: renew the BATNA – owner: <who>\n'
  return [{ title: msg`Add a step to renew your BATNA`, edits: [appendToSection(brief.text, section, line)] }]
}
