import { isPastFloor } from '../../brief/analyses/key-points.js'
import { gain, worstOf } from '../../brief/analyses/scale.js'
import { isUnsaid } from '../../brief/analyses/unsaid.js'
import { findValues, plain } from '../../markdown/outline.js'
import { letterOf } from '../../picture/axis/axis-reader.js'
import { type Message, msg } from '../../text/message.js'
import { daysBetween } from '../../values/day.js'
import { deciderOf } from './read-ask.js'
import type { Bullets } from './report.js'
import { type Teller, tidy } from './teller.js'

/** What may go wrong, the most harmful first; undefined if the facts show nothing. */
export function readRisks(teller: Teller): Bullets | undefined {
  const found = [
    ...badEnds(teller),
    ...time(teller),
    ...likeliest(teller),
    ...estimate(teller),
    ...tightest(teller),
  ]
  return bulletsOf(teller, msg`Risks`, found)
}

/** What is not known: assumptions, estimates of their alternative, numbers that are missing. */
export function readUnknown(teller: Teller): Bullets | undefined {
  const { brief, main } = teller
  const texts = (name: 'assumption' | 'theirBatna') =>
    findValues(brief, name)
      .map(({ value }) => tidy(teller, plain(value)))
      .filter(text => text !== '')
  const open = brief.facts.gaps.open.length
  return bulletsOf(teller, msg`What we do not know`, [
    ...texts('assumption').map(text => msg`We assume: ${text}.`),
    ...texts('theirBatna').map(text => msg`Their BATNA (est.): ${text}.`),
    ...(main !== undefined && main.points.theirWalkAway === undefined ? [msg`How far they could go.`] : []),
    ...(main !== undefined && main.points.batnaValue === undefined && main.points.batna === undefined
      ? [msg`What leaving is worth to us.`]
      : []),
    ...(brief.facts.deadlines.length === 0 ? [msg`By when there must be an agreement.`] : []),
    ...(open === 0
      ? []
      : [
          open === 1
            ? msg`1 place in the brief is still to be filled in.`
            : msg`${open} places in the brief are still to be filled in.`,
        ]),
  ])
}

function bulletsOf({ writer }: Teller, heading: Message, items: readonly Message[]): Bullets | undefined {
  return items.length === 0
    ? undefined
    : { heading: writer.say(heading), items: items.map(item => writer.say(item)), more: 0 }
}

/** Scenarios in which we would accept less than leaving is worth. */
function badEnds({ main }: Teller): readonly Message[] {
  if (main?.floor === undefined) return []
  const { floor, scale } = main
  const letters = main.prospects.flatMap(({ scenario, outcome, isLeaving }, index) =>
    outcome !== undefined && !isLeaving && isPastFloor(scale, floor, outcome)
      ? [letterOf(scenario.name, index).letter]
      : [],
  )
  if (letters.length === 0) return []
  return [
    letters.length === 1
      ? msg`Scenario ${letters.join()} ends past the point at which leaving is better.`
      : msg`Scenarios ${letters.join(', ')} end past the point at which leaving is better.`,
  ]
}

/** Whether the alternative ends before the deadline, and what is overdue or comes after it. */
function time({ brief, time: data, today, writer }: Teller): readonly Message[] {
  const deadline = data?.rows.find(({ shape }) => shape === 'deadline')
  const batna = data?.rows.find(({ shape }) => shape === 'batna')
  const last = data?.rows.findLast(({ shape }) => shape === 'ours' || shape === 'meeting')
  const overdue = brief.facts.milestones.filter(
    ({ date, isDone, course }) => date.kind === 'day' && date.day < today && !isDone && course === 'leads',
  ).length
  return [
    ...(deadline !== undefined && batna !== undefined && batna.day <= deadline.day
      ? [
          batna.day === deadline.day
            ? msg`Our BATNA ends on the day of the deadline.`
            : msg`Our BATNA ends before the deadline, on ${writer.weekday(batna.day)}.`,
        ]
      : []),
    ...(deadline !== undefined && last !== undefined && last.day > deadline.day
      ? [msg`${last.name} comes after the deadline.`]
      : []),
    ...(overdue === 0 ? [] : [overdue === 1 ? msg`1 step is overdue.` : msg`${overdue} steps are overdue.`]),
  ]
}

/** How far the likeliest case is past what the first of us may accept alone. */
function likeliest(teller: Teller): readonly Message[] {
  const { main, figures } = teller
  const [own] = main?.levels ?? []
  if (main === undefined || figures === undefined || own?.to === undefined || own.who === undefined) return []
  const [first] = main.prospects
    .flatMap((prospect, index) =>
      prospect.probability ? [{ ...prospect, chance: prospect.probability, index }] : [],
    )
    .toSorted((a, b) => b.chance.cmp(a.chance))
  if (first?.outcome === undefined || first.isLeaving) return []
  const price = worstOf(main.scale, first.outcome)
  if (gain(main.scale, price, own.to).gte(0) || deciderOf(teller, price) === undefined) return []
  const { letter } = letterOf(first.scenario.name, first.index)
  return [
    msg`The likeliest case, ${letter}, is ${figures.difference(price, own.to)} past what ${tidy(teller, own.who, 40)} may accept.`,
  ]
}

/** What the room rests on. */
function estimate(teller: Teller): readonly Message[] {
  const { main } = teller
  const theirs = main?.points.theirWalkAway
  if (main === undefined || theirs === undefined || !theirs.position.isEstimate || isUnsaid(main.room))
    return []
  const source = /\(([^()]{3,300})\)\s*$/.exec(theirs.position.label.value.text)?.[1]
  const named = source && tidy(teller, source.replace(/^[^:]{2,12}:\s*/, ''), 120)
  return [named ? msg`The room rests on an estimate: ${named}.` : msg`The room rests on an estimate.`]
}

/** From how many days on the time between two steps is not short. */
const short = 4

function tightest(teller: Teller): readonly Message[] {
  const rows = (teller.time?.rows ?? []).filter(({ shape }) => shape !== 'deadline' && shape !== 'batna')
  const gaps = rows.slice(1).flatMap((to, index) => {
    const from = rows[index]
    const days = from === undefined ? 0 : daysBetween(from.day, to.day)
    return from === undefined || days === 0 || days >= short ? [] : [{ from, to, days }]
  })
  const [first] = gaps.toSorted((a, b) => a.days - b.days || (a.to.day < b.to.day ? 1 : -1))
  if (first === undefined) return []
  const [from, to] = [first.from, first.to].map(({ name }) => shortName(tidy(teller, name, 60)))
  return [
    first.days === 1
      ? msg`Only 1 day from ${from ?? ''} to ${to ?? ''}.`
      : msg`Only ${first.days} days from ${from ?? ''} to ${to ?? ''}.`,
  ]
}

/** For sentences, without what is added behind a comma or a dash: `meeting 2` of `meeting 2, trade`. */
export function shortName(name: string): string {
  return name.split(/[,;:(]\s|\s[(–—-]\s?/, 1)[0] ?? name
}
