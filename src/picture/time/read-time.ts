import { slackOf } from '../../brief/analyses/slack.js'
import { isUnsaid } from '../../brief/analyses/unsaid.js'
import type { Brief } from '../../brief/brief.js'
import { lastDayOf, latestEnd } from '../../brief/facts/batna-ends.js'
import { firstDeadlineDate } from '../../brief/facts/deadlines.js'
import { readWeekend } from '../../brief/facts/header.js'
import { isMeeting } from '../../brief/facts/meetings.js'
import { ownStepsOf, type Step } from '../../brief/facts/own-steps.js'
import { findPosition } from '../../brief/facts/positions.js'
import { isAlone, isTheirs } from '../../brief/facts/sides.js'
import { saysHistory } from '../../brief/facts/step-course.js'
import { nameStep } from '../../features/outline/parts.js'
import { plain } from '../../markdown/outline.js'
import { type Message, msg } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import { daysOf } from '../../values/date.js'
import { addDays, compareDays, daysBetween, type IsoDay, toIsoDay } from '../../values/day.js'
import type { Action, Row } from '../part.js'
import { plainly, richText } from '../rich-text.js'
import type { Writer } from '../writer.js'
import type { DateRow, TimeData } from './time-data.js'

/** What is drawn of the dates of a brief on a day; undefined if it has none that are still to come or have just passed. */
export function readTime(brief: Brief, today: IsoDay, writer: Writer): TimeData | undefined {
  const reader = readerOf(brief, today, writer)
  const { steps, deadline, batna } = reader
  if (steps.length === 0 && deadline === undefined && batna === undefined) return undefined
  const all = rowsOf(reader)
  const rows = nextRows(all)
  return {
    heading: plainly(writer.say(headingOf(reader))),
    note: richText(
      notesOf(reader, all.length - rows.length)
        .map(message => plainly(writer.say(message)))
        .join(' '),
    ),
    action: actionOf(reader),
    table: tableOf(reader, all),
    today,
    todayText: writer.say(msg`today, ${writer.shortDay(today)}`),
    rows,
    slack: slackLine(reader, rows),
    months: monthsUntil(today, rows.at(-1)?.day ?? today, writer),
    weekend: readWeekend(brief),
  }
}

/** All dates that are still to come, in the order of their days, for what has room for more of them than a picture. */
export function readComingDates(brief: Brief, today: IsoDay, writer: Writer): readonly DateRow[] {
  return rowsOf(readerOf(brief, today, writer))
}

/** A date with its place in the brief. */
interface Dated {
  readonly day: IsoDay
  readonly span: Span
  readonly isLikely: boolean
}

interface Reader {
  readonly brief: Brief
  readonly writer: Writer
  readonly today: IsoDay
  /** All dated steps that have an exact day, in the order of their days. */
  readonly steps: readonly Step[]
  /** Those not done that are still to come. */
  readonly next: readonly Step[]
  /** The last of them that is ours and leads to the deal. */
  readonly last: Step | undefined
  readonly deadline: Dated | undefined
  /** The day on which the BATNA ends. */
  readonly batna: Dated | undefined
}

function readerOf(brief: Brief, today: IsoDay, writer: Writer): Reader {
  const { facts } = brief
  const steps = [...facts.milestones, ...facts.toldSteps]
    .flatMap((milestone): Step[] => {
      const date = facts.dated(milestone.date, today)
      return date.kind === 'day' && milestone.course !== 'deadline' ? [{ milestone, day: date.day }] : []
    })
    .toSorted((a, b) => compareDays(a.day, b.day))
  const next = steps.filter(
    ({ milestone, day }) => !milestone.isDone && milestone.course !== 'follows' && day >= today,
  )
  const [written] = facts.deadlines
  const date = firstDeadlineDate(facts.deadlines)
  const end = latestEnd(brief, today)
  return {
    brief,
    writer,
    today,
    steps,
    next,
    last: ownStepsOf(brief, next).at(-1),
    deadline:
      written &&
      (date?.kind === 'day'
        ? { day: date.day, span: written.span, isLikely: written.certainty === 'likely' }
        : undefined),
    batna: end && daysOf(end) && { day: lastDayOf(end), span: end.span, isLikely: false },
  }
}

function nameOf({ milestone }: Step): string {
  return plainly(nameStep(milestone)).slice(0, 200)
}

/** Two steps in a sentence; of one name, `mediation, day 1` and `mediation, day 2`, in full. */
function bothNames(from: Step, to: Step): readonly [string, string] {
  const short = [shortName(from), shortName(to)] as const
  return short[0] === short[1] ? [nameOf(from).slice(0, 60), nameOf(to).slice(0, 60)] : short
}

/** For sentences, without what is added behind a comma or a dash: `meeting 2` of `meeting 2, trade`. */
function shortName(step: Step): string {
  const [name = ''] = nameOf(step).split(/[,;:(]\s|\s[(–—-]\s?/, 1)
  return name.length <= 60 ? name : `${name.slice(0, 59)}…`
}

function rowsOf(reader: Reader): readonly DateRow[] {
  const { next, deadline, batna, writer, today } = reader
  const { say } = writer
  const rows = [
    ...next.map((step, index) => stepRow(reader, step, index)),
    ...(deadline && deadline.day >= today
      ? [fixedRow(reader, 'deadline', say(msg`deadline`), deadline)]
      : []),
    ...(batna && batna.day >= today ? [fixedRow(reader, 'batna', say(batnaEnds(reader)), batna)] : []),
  ]
  return rows.toSorted((a, b) => compareDays(a.day, b.day))
}

/** `BATNA ends: move line 3 to Nordkauf`, with what we do then up to the first sign. */
function batnaEnds({ brief }: Reader): Message {
  const told = findPosition(brief.facts.positions, 'batna')?.label.value
  const [what = ''] = told === undefined ? [] : plainly(plain(told)).split(/[,;(]|[.:]\s|\s[–—-]\s/, 1)
  return /\p{L}{3}/u.test(what) ? msg`BATNA ends: ${what.trim().slice(0, 80)}` : msg`BATNA ends`
}

/** More rows stand in the table only; the deadline and the end of the BATNA are always drawn. */
const mostRows = 12

function nextRows(rows: readonly DateRow[]): readonly DateRow[] {
  const isFixed = ({ shape }: DateRow) => shape === 'deadline' || shape === 'batna'
  let left = mostRows - rows.filter(isFixed).length
  return rows.filter(row => isFixed(row) || left-- > 0)
}

function stepRow({ brief, writer }: Reader, step: Step, index: number): DateRow {
  const { milestone, day } = step
  const { say } = writer
  const isOther = isTheirs(brief, milestone)
  const named = milestone.owner === undefined ? '' : plainly(plain(milestone.owner)).slice(0, 200)
  const isOwnerless = named === '' && !isOther && !isAlone(brief)
  const name = nameOf(step)
  const owner = isOwnerless ? say(msg`no owner`) : named
  const line = writer.line(milestone.span)
  return {
    id: `date ${index}`,
    shape: isOther ? 'theirs' : isMeeting(milestone, brief.language) ? 'meeting' : 'ours',
    name,
    value: writer.weekday(day),
    day,
    date: { long: writer.weekday(day), short: writer.shortDay(day) },
    owner,
    isOwnerless,
    isLikely: milestone.certainty === 'likely',
    span: milestone.span,
    sentence: say(
      owner === ''
        ? msg`${writer.day(day)}: ${name}, line ${line}.`
        : msg`${writer.day(day)}: ${name}, ${owner}, line ${line}.`,
    ),
  }
}

function fixedRow(
  { brief: { facts }, writer }: Reader,
  shape: 'deadline' | 'batna',
  name: string,
  dated: Dated,
): DateRow {
  const { day, span, isLikely } = dated
  const told = isLikely && [...facts.milestones, ...facts.toldSteps].find(({ date }) => date.span === span)
  return {
    id: shape === 'batna' ? 'batnaEnd' : shape,
    shape,
    name,
    value: writer.weekday(day),
    day,
    date: { long: writer.weekday(day), short: writer.shortDay(day) },
    owner: '',
    isOwnerless: false,
    isLikely,
    span,
    sentence: writer.say(
      told
        ? msg`${writer.day(day)}: ${name}, read from "${plainly(plain(told.words)).slice(0, 200)}", line ${writer.line(span)}.`
        : msg`${writer.day(day)}: ${name}, line ${writer.line(span)}.`,
    ),
  }
}

/** The finding: how much time there is between our last step and the deadline, and whether the BATNA lasts as long. */
function headingOf(reader: Reader): Message {
  const { brief, deadline, last, today, next, batna } = reader
  const slack = slackOf(brief, next, deadline?.day, today)
  if (isUnsaid(slack) || deadline === undefined) {
    const [first] = next
    if (first === undefined) return msg`No deadline, and no step that is still to come`
    return msg`No deadline yet; the next step is in ${days(daysBetween(today, first.day))}`
  }
  const { daysLeft } = slack
  if (daysLeft < 0) return msg`The deadline passed ${days(-daysLeft)} ago`
  if (daysLeft === 0) return msg`The deadline is today`
  if (last === undefined) return msg`${days(daysLeft)} until the deadline, and no step of yours leads there`
  const between = daysBetween(last.day, deadline.day)
  const name = shortName(last)
  if (between < 0) return msg`Your last step, ${name}, is ${days(-between)} after the deadline`
  if (between === 0) return msg`No slack: ${name} is on the day of the deadline`
  const end = batna && daysBetween(deadline.day, batna.day)
  if (end === 0) return msg`${days(between)} of slack; your BATNA ends on the deadline`
  if (end !== undefined && end < 0)
    return msg`${days(between)} of slack; your BATNA ends ${days(-end)} before the deadline`
  return msg`${days(between)} of slack between ${name} and the deadline`
}

function days(count: number): Message {
  return count === 1 ? msg`1 day` : msg`${count} days`
}

function notesOf(reader: Reader, hidden: number): readonly Message[] {
  const { steps, brief } = reader
  const overdue = steps.filter(step => isOverdue(reader, step))
  const [first] = overdue
  const unclear = brief.facts.milestones.filter(
    ({ date, isDone }) => date.kind === 'ambiguous' && !isDone,
  ).length
  return [
    ...workingDays(reader),
    ...(first === undefined
      ? []
      : [
          overdue.length === 1
            ? msg`✕ Overdue: ${shortName(first)}.`
            : msg`✕ ${overdue.length} steps are overdue, the first is ${shortName(first)}.`,
        ]),
    ...gapNote(reader),
    ...batnaNote(reader),
    ...doneNote(reader),
    ...(unclear === 0
      ? []
      : [
          unclear === 1
            ? msg`1 date can be read in two ways.`
            : msg`${unclear} dates can be read in two ways.`,
        ]),
    ...(hidden <= 0
      ? []
      : [hidden === 1 ? msg`1 more step is in the table.` : msg`${hidden} more steps are in the table.`]),
  ]
}

function isOverdue({ brief, today }: Reader, { milestone, day }: Step): boolean {
  const { isDone, course, words } = milestone
  return !isDone && course !== 'follows' && day < today && !saysHistory(words.text, brief.language)
}

function workingDays({ brief, next, deadline, today }: Reader): readonly Message[] {
  const slack = slackOf(brief, next, deadline?.day, today)
  if (isUnsaid(slack) || slack.workingDays === undefined || slack.daysLeft < 0) return []
  if (slack.last?.day === deadline?.day) return []
  if (slack.workingDays === 0) return [msg`No working day is left between them.`]
  return [slack.workingDays === 1 ? msg`1 working day.` : msg`${slack.workingDays} working days.`]
}

/** From how many days on a pause is long, and how many times the next longest it must be to be named instead. */
const longPause = 14
const farLonger = 2

/** The shortest time between two steps, of equal ones the last; or a pause that is far longer than all others. */
function gapNote({ next }: Reader): readonly Message[] {
  const gaps = next.slice(1).flatMap((to, index) => {
    const from = next[index]
    const length = from === undefined ? 0 : daysBetween(from.day, to.day)
    return from === undefined || length === 0 ? [] : [{ from, to, length }]
  })
  if (gaps.length < 2) return []
  const [longest, second] = gaps.toSorted((a, b) => b.length - a.length)
  const shortest = gaps.reduce((best, gap) => (gap.length <= best.length ? gap : best))
  const isLong =
    longest && second && longest.length >= longPause && longest.length >= farLonger * second.length
  const gap = isLong ? longest : shortest
  const [from, to] = bothNames(gap.from, gap.to)
  return [
    isLong
      ? msg`Longest pause: ${days(gap.length)} between ${from} and ${to}.`
      : msg`Tightest: ${days(gap.length)} from ${from} to ${to}.`,
  ]
}

function batnaNote({ batna, deadline, writer, today }: Reader): readonly Message[] {
  if (batna === undefined) return []
  if (batna.day < today) return [msg`✕ Your BATNA ended on ${writer.day(batna.day)}.`]
  if (deadline === undefined) return [msg`Your BATNA ends on ${writer.day(batna.day)}.`]
  const longer = daysBetween(deadline.day, batna.day)
  if (longer === 0)
    return [msg`Your BATNA ends on the day of the deadline: if talks run over, you have neither.`]
  return longer > 0
    ? [msg`Your BATNA lasts ${days(longer)} longer than the deadline.`]
    : [msg`✕ Your BATNA ends ${days(-longer)} before the deadline.`]
}

function doneNote({ steps }: Reader): readonly Message[] {
  const done = steps.filter(({ milestone }) => milestone.isDone).length
  const after = steps.filter(({ milestone }) => milestone.course === 'follows' && !milestone.isDone).length
  return [
    ...(done === 0 ? [] : [done === 1 ? msg`1 step done.` : msg`${done} steps done.`]),
    ...(after === 0
      ? []
      : [after === 1 ? msg`1 step comes after the talks.` : msg`${after} steps come after the talks.`]),
  ]
}

/** What would help most. */
function actionOf({ deadline, last, writer, today }: Reader): Action | undefined {
  if (deadline === undefined) return { title: writer.say(msg`Add a deadline`), effect: 'deadline' }
  if (last === undefined && deadline.day >= today)
    return { title: writer.say(msg`Add a step with a date`), effect: 'dates' }
  return undefined
}

function slackLine({ last, deadline, next, writer }: Reader, rows: readonly DateRow[]): TimeData['slack'] {
  if (last === undefined || deadline === undefined || last.day >= deadline.day) return undefined
  const from = `date ${next.indexOf(last)}`
  return rows.some(({ id }) => id === from)
    ? { from, to: 'deadline', text: writer.say(days(daysBetween(last.day, deadline.day))) }
    : undefined
}

/** Later months are not named: nobody plans that far. */
const mostMonths = 240

function monthsUntil(from: IsoDay, to: IsoDay, writer: Writer): TimeData['months'] {
  const end = addDays(to, Math.ceil(daysBetween(from, to) / 8) + 3)
  const months: { day: IsoDay; text: string; year: string }[] = []
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]
  while (months.length < mostMonths) {
    ;[year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
    const day = toIsoDay(year, month, 1)
    if (day === undefined || day > end) break
    months.push({ day, text: writer.month(day), year: day.slice(0, 4) })
  }
  return months
}

function tableOf(reader: Reader, rows: readonly DateRow[]): readonly Row[] {
  const { writer, steps, next, deadline, batna, today } = reader
  const { say } = writer
  const passed = [
    { name: msg`deadline`, dated: deadline },
    { name: batnaEnds(reader), dated: batna },
  ].flatMap(({ name, dated }) => (dated && dated.day < today ? [{ name, dated }] : []))
  const others = steps.filter(step => !next.includes(step))
  return [
    ...rows.map(({ name, value, owner, isLikely, span }) => ({
      name: owner === '' ? name : `${name}, ${owner}`,
      value,
      sureness: say(isLikely ? msg`likely` : msg`sure`),
      line: writer.line(span),
    })),
    ...passed.map(({ name, dated }) => ({
      name: say(name),
      value: writer.day(dated.day),
      sureness: say(msg`passed`),
      line: writer.line(dated.span),
    })),
    ...others.map(step => ({
      name: nameOf(step),
      value: writer.weekday(step.day),
      sureness: say(
        step.milestone.isDone
          ? msg`done`
          : step.milestone.course === 'follows'
            ? msg`after the talks`
            : isOverdue(reader, step)
              ? msg`overdue`
              : msg`passed`,
      ),
      line: writer.line(step.milestone.span),
    })),
  ]
}
