import { type Negotiable, negotiablesOf } from '../brief/analyses/negotiable.js'
import { isUnsaid } from '../brief/analyses/unsaid.js'
import type { Brief } from '../brief/brief.js'
import { findCounterparties } from '../brief/facts/counterparty.js'
import { firstDeadlineDate } from '../brief/facts/deadlines.js'
import { headerText } from '../brief/facts/header.js'
import { findPosition, type PositionName } from '../brief/facts/positions.js'
import { wholePlan } from '../language/any-language.js'
import { hasGap } from '../markdown/gaps.js'
import { plain } from '../markdown/outline.js'
import { type Message, msg, type Translate } from '../text/message.js'
import { daysBetween, type IsoDay } from '../values/day.js'
import type { AxisData, Mark } from './axis/axis-data.js'
import { readAxis } from './axis/read-axis.js'
import { isThin } from './axis/read-hints.js'
import type { Axis, DealData, Words } from './deal-data.js'
import { readIssuesPart } from './issues/read-issues.js'
import { leadOf, leadWithoutNumbers } from './lead.js'
import { readListening } from './listening/read-listening.js'
import type { Row } from './part.js'
import { plainly } from './rich-text.js'
import { readTime } from './time/read-time.js'
import { type Writer, writerFor } from './writer.js'

/** The picture of a brief, on a day, in the language of the reader. */
export function readDeal(brief: Brief, today: IsoDay, t: Translate): DealData {
  const writer = writerFor(brief, t)
  const negotiables = negotiablesOf(brief)
  const all = isUnsaid(negotiables) ? [] : negotiables
  const [main] = all
  const axes = all.map(one => axisOf(one, writer))
  const { counterparty, subject } = titleOf(brief)
  return {
    counterparty,
    subject,
    meta: metaOf(brief, main, axes[0]?.data, today, writer),
    lead:
      isUnsaid(negotiables) || main === undefined
        ? leadWithoutNumbers(negotiables, writer)
        : leadOf(main, writer),
    axes,
    issues: readIssuesPart(brief, writer),
    time: readTime(brief, today, writer),
    listening: readListening(brief, writer),
    later: main === undefined || isThin(main) ? laterOf(brief, main, writer) : [],
    words: wordsOf(writer),
  }
}

function titleOf(brief: Brief): { readonly counterparty: string; readonly subject: string } {
  const counterparty = plainly(findCounterparties(brief).find(isOther) ?? '')
  const title = brief.title === undefined ? '' : plainly(plain(brief.title.words))
  const first = counterparty.split(' ')[0] ?? ''
  const parts = title.split(/\s[–—-]\s/)
  const isNamed = first !== '' && (parts[0] ?? '').includes(first) && parts.length > 1
  return isNamed
    ? { counterparty: parts[0] ?? '', subject: parts.slice(1).join(' – ') }
    : { counterparty, subject: title }
}

/** Whether it names somebody else: neither ourselves nor a gap, `[company, town]` of a form. */
function isOther(name: string): boolean {
  return !us.test(name) && !hasGap(name) && !/^\[[^\]]*\]$/.test(name)
}

/** In small letters only: a firm may be called `US Steel`. */
const us = new RegExp(`^[^\\p{L}]*${wholePlan('ourPeople')}`, 'u')

function metaOf(
  brief: Brief,
  main: Negotiable | undefined,
  axis: AxisData | undefined,
  today: IsoDay,
  writer: Writer,
): string {
  const deadline = firstDeadlineDate(brief.facts.deadlines)
  const parts: readonly (Message | string | undefined)[] = [
    main && roleOf(headerText(brief, 'role'), main),
    axis?.unit,
    deadline?.kind === 'day' ? untilDeadline(deadline.day, today, writer) : msg`no deadline yet`,
  ]
  return parts
    .flatMap(part =>
      part === undefined || part === '' ? [] : [typeof part === 'string' ? part : writer.say(part)],
    )
    .join(' · ')
}

function roleOf(role: string, { scale }: Negotiable): Message {
  const word = role.trim().toLowerCase()
  if (/^(?:seller|vendor|supplier)$/.test(word)) return msg`You sell`
  if (/^(?:buyer|purchaser)$/.test(word)) return msg`You buy`
  if (/^(?:tenant|lessee)$/.test(word)) return msg`You rent`
  return scale.direction === 'more' ? msg`You want more` : msg`You want less`
}

function untilDeadline(day: IsoDay, today: IsoDay, writer: Writer): Message {
  const left = daysBetween(today, day)
  const date = writer.day(day)
  if (left === 0) return msg`deadline ${date}, today`
  if (left === 1) return msg`deadline ${date}, tomorrow`
  if (left === -1) return msg`deadline ${date}, yesterday`
  return left > 0 ? msg`deadline ${date}, in ${left} days` : msg`deadline ${date}, ${-left} days ago`
}

function axisOf(negotiable: Negotiable, writer: Writer): Axis {
  const data = readAxis(negotiable, writer)
  const { say } = writer
  const row = ({ name, value, isLikely, span }: Mark): Row => ({
    name,
    value,
    sureness: isLikely ? say(msg`likely`) : say(msg`sure`),
    line: writer.line(span),
  })
  const rows: readonly Row[] = [
    ...data.pins.map(row),
    ...(data.theirLimit === undefined ? [] : [{ ...row(data.theirLimit), sureness: say(msg`estimate`) }]),
    ...data.scenarios.map(mark => ({
      ...row(mark),
      name: say(msg`Scenario ${mark.letter}: ${mark.name.slice(0, 200)}`),
      value: mark.leaveText?.long ?? mark.value,
      sureness: mark.chance,
    })),
    ...data.levels.map(mark => ({
      ...row(mark),
      value: `${mark.text.slice(0, 200)}: ${mark.value}`,
      sureness: '',
    })),
    ...data.steps.map(mark => ({ ...row(mark), value: `${mark.value} ${mark.text}`.slice(0, 200) })),
    ...data.offers.map(mark => ({ ...row(mark), name: say(msg`Offer: ${mark.text}`), sureness: '' })),
  ]
  return { data, table: rows }
}

function laterOf(brief: Brief, main: Negotiable | undefined, { say }: Writer): DealData['later'] {
  const has = (name: PositionName) =>
    main?.points[name] !== undefined || findPosition(brief.facts.positions, name)?.value !== undefined
  const all: readonly (readonly [isThere: boolean, name: Message, adds: Message])[] = [
    [has('walkAway'), msg`Walk-away`, msg`the point beyond which no deal is better`],
    [has('theirWalkAway'), msg`Their limit (est.)`, msg`whether there is room, and how much`],
    [has('batnaValue') || has('batna'), msg`BATNA value`, msg`whether the limit holds`],
    [has('target'), msg`Target`, msg`how much of the room you ask for`],
    [brief.facts.scenarios.length > 0, msg`Scenarios`, msg`where the plan ends on average`],
    [brief.facts.milestones.length > 0, msg`Dates`, msg`how much slack you have`],
    [brief.facts.issues.length > 0, msg`Issues`, msg`what to trade`],
  ]
  return all.flatMap(([isThere, name, adds]) => (isThere ? [] : [{ name: say(name), adds: say(adds) }]))
}

function wordsOf({ say }: Writer): Words {
  return {
    scenarios: say(msg`Scenarios`),
    authority: say(msg`Who may accept`),
    steps: say(msg`If we move`),
    offers: say(msg`Offers so far`),
    better: say(msg`better for you →`),
    asTable: say(msg`As a table`),
    whichNumber: say(msg`Which number`),
    heads: [say(msg`What`), say(msg`Value`), say(msg`How sure`), say(msg`Line`)],
    hint: say(msg`Point at a mark to read it; click it to go to its line; drag a pin to try another number.`),
    later: say(msg`What each number adds`),
    issues: say(msg`Issues and packages`),
    time: say(msg`Time`),
    listening: say(msg`Listening`),
  }
}
