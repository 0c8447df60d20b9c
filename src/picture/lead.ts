import type { Big } from 'big.js'
import { isEstimated } from '../brief/analyses/key-points.js'
import type { Negotiable } from '../brief/analyses/negotiable.js'
import { chanceAt, type Room, shareAt } from '../brief/analyses/room.js'
import { type Extent, gain, middleOf, worstOf } from '../brief/analyses/scale.js'
import { isUnsaid, type Missing, type Unsaid } from '../brief/analyses/unsaid.js'
import { type Message, msg } from '../text/message.js'
import { compareWithFloor } from './axis/read-axis.js'
import type { Lead } from './deal-data.js'
import { type Figures, figuresOf } from './figures.js'
import type { Action } from './part.js'
import { plainly, richText, strong } from './rich-text.js'
import type { Writer } from './writer.js'

interface Teller {
  readonly deal: Negotiable
  readonly figures: Figures
  readonly writer: Writer
}

/** The finding in a sentence or three: whether there is room, how much of it is ours, where the plan ends. */
export function leadOf(deal: Negotiable, writer: Writer): Lead {
  const teller = { deal, writer, figures: figuresOf(deal.scale, writer.language) }
  const ruin = ruinOf(teller)
  const messages = ruin ?? [...roomSentences(teller), ...planSentences(teller), ...lastOffer(teller)]
  return {
    text: richText(messages.map(message => writer.say(message)).join(' ')),
    basis: basisOf(teller, ruin !== undefined)
      .map(message => writer.say(message))
      .join(' '),
    isAlert: ruin !== undefined,
    action: ruin === undefined ? helpFor(deal, writer) : useBatna(teller),
  }
}

/** What is said where no number can be drawn. */
export function leadWithoutNumbers(result: Unsaid | readonly unknown[], writer: Writer): Lead {
  const because =
    'because' in result
      ? result.because
      : msg`the brief has no number for the walk-away, the target or the opening`
  const missing = 'because' in result ? result.missing : 'walkAway'
  return {
    text: richText(writer.say(msg`The deal cannot be drawn yet, because ${because}.`)),
    basis: '',
    isAlert: false,
    action: missing && actionFor(missing, writer),
  }
}

/** Set where leaving is better than the plan: the limit lies past the BATNA, or the plan does on average. */
function ruinOf(teller: Teller): readonly Message[] | undefined {
  const { deal, figures } = teller
  const { points, floor, scale, plan } = deal
  const { walkAway } = points
  if (floor === undefined) return undefined
  const isPastBatna = walkAway !== undefined && floor.position !== walkAway.position
  const isBadPlan =
    !isUnsaid(plan) && gain(scale, figures.round(plan.value), figures.round(worstOf(scale, floor))).lt(0)
  if (!isPastBatna && !isBadPlan) return undefined
  const worth = worstOf(scale, floor)
  const limit = isPastBatna
    ? msg`Your limit of ${figures.range(walkAway)} is ${figures.difference(worstOf(scale, walkAway), worth)} worse than your BATNA.`
    : undefined
  // Where the plan ends better than leaving on average, only the limit is wrong.
  const isPlanBetter = !isUnsaid(plan) && !isBadPlan
  const ruin = strong(teller.writer.say(msg`Leaving is better than this plan.`))
  return [
    ...(limit && isPlanBetter
      ? [msg`${strong(teller.writer.say(limit))}`]
      : [msg`${ruin}`, ...(limit ? [limit] : [])]),
    ...planSentences(teller),
  ]
}

function roomSentences({ deal, figures, writer }: Teller): readonly Message[] {
  const { room, points, scale, floor } = deal
  if (isUnsaid(room)) {
    if (floor === undefined) return [msg`No line says at what point no deal is better for you.`]
    const limit = strong(figures.range(floor))
    return scale.direction === 'more'
      ? [
          msg`You would rather have no deal below ${limit}. How far could they go? With an estimate you see the room between you.`,
        ]
      : [
          msg`You would rather have no deal above ${limit}. How far could they go? With an estimate you see the room between you.`,
        ]
  }
  const { widths, theirs } = room
  const [least, most] = [
    figures.difference(theirs.worst, room.floor),
    figures.difference(theirs.best, room.floor),
  ]
  if (widths.best.lt(0))
    return [msg`There is ${strong(writer.say(msg`no room`))}: the limits are ${most} apart.`]
  if (widths.best.eq(0) && widths.worst.eq(0))
    return [msg`Both limits are ${strong(figures.exact(room.floor))}: there is nothing to share.`]
  const target = points.target && middleOf(points.target)
  return [
    widths.worst.lte(0) && widths.best.gt(0)
      ? msg`There may be room of up to ${strong(most)}.`
      : least === most
        ? msg`There is room of ${strong(most)}.`
        : msg`There is room of ${strong(figures.range(widthsShown(room, figures)))}.`,
    ...(target === undefined ? [] : targetSentence(target, room, { deal, figures, writer })),
  ]
}

/** The widths of the room in the worst and in the best case, as differences of what is shown. */
export function widthsShown({ theirs, floor }: Room, { round }: Figures): Extent {
  const width = (limit: Big) => round(limit).minus(round(floor)).abs()
  return { low: width(theirs.worst), high: width(theirs.best) }
}

function targetSentence(target: Big, room: Room, { figures, writer }: Teller): readonly Message[] {
  const share = shareAt(room, target)
  if (isUnsaid(share) || share.share.lt(0)) return []
  const isSingle = room.theirs.worst.eq(room.theirs.best)
  if (share.share.lte(1))
    return [
      isSingle
        ? msg`Your target keeps ${strong(writer.percent(share.share))} of it.`
        : msg`Your target keeps ${strong(writer.percent(share.share))} of it if their limit is in the middle.`,
    ]
  const more = figures.difference(target, room.theirs.middle)
  const chance = chanceAt(room, target)
  if (isUnsaid(chance)) return [msg`Your target asks for ${more} more than they could give.`]
  if (target.eq(room.theirs.best))
    return [msg`Your target is the most that they could give by your estimate.`]
  return chance.chance.eq(0)
    ? [msg`Your target lies past their whole estimated range.`]
    : [
        msg`Your target asks for ${more} more than the middle of their range: they can agree in ${strong(writer.percent(chance.chance))} of it.`,
      ]
}

function planSentences(teller: Teller): readonly Message[] {
  const { plan } = teller.deal
  if (isUnsaid(plan)) return []
  const value = strong(teller.figures.rounded(plan.value))
  const comparison = compareWithFloor({ negotiable: teller.deal, figures: teller.figures }, plan.value)
  return [
    comparison
      ? msg`On average the plan ends at ${value}, ${comparison}.`
      : msg`On average the plan ends at ${value}.`,
  ]
}

function lastOffer({ deal, figures }: Teller): readonly Message[] {
  const { dance, floor, scale } = deal
  const last = dance.moves.findLast(({ who }) => who === 'them')
  if (last === undefined || floor === undefined) return []
  const comparison = compareWithFloor({ negotiable: deal, figures }, last.price)
  if (comparison === undefined) return []
  const value = figures.exact(last.price)
  return gain(scale, last.price, worstOf(scale, floor)).lt(0)
    ? [msg`Their last offer, ${value}, is still ${comparison}.`]
    : [msg`Their last offer, ${value}, is ${comparison}.`]
}

function basisOf({ deal, figures }: Teller, isRuin: boolean): readonly Message[] {
  const { points, room, floor, scale } = deal
  const theirs = points.theirWalkAway
  const turned =
    scale.direction === 'less' ? [msg`Less is better for you, so lower numbers are further right.`] : []
  if (theirs === undefined) return turned
  if (isRuin && !isUnsaid(room) && floor !== undefined) {
    const own = figures.exact(worstOf(scale, floor))
    if (room.widths.best.lte(0)) return [msg`There is no room that is worth having.`]
    return [msg`The room that is worth having ends at ${own}, where leaving is better.`]
  }
  const source = /\(([^()]{3,160})\)\s*$/.exec(theirs.position.label.value.text)?.[1]
  const named = source && plainly(source.replace(/^[^:]{2,12}:\s*/, ''))
  if (!isEstimated(theirs)) return turned
  return [
    ...turned,
    named ? msg`Their limit is your estimate (${named}).` : msg`Their limit is your estimate.`,
    msg`Everything that rests on it is hatched.`,
  ]
}

/** The most useful number that is missing. */
function helpFor({ points, plan, prospects }: Negotiable, writer: Writer): Action | undefined {
  const missing: Missing | undefined =
    points.walkAway === undefined
      ? 'walkAway'
      : points.theirWalkAway === undefined
        ? 'theirWalkAway'
        : points.batnaValue === undefined && points.batna === undefined
          ? 'batnaValue'
          : points.target === undefined
            ? 'target'
            : isUnsaid(plan) && prospects.length === 0
              ? 'scenarios'
              : undefined
  return missing && actionFor(missing, writer)
}

function actionFor(missing: Missing, { say }: Writer): Action | undefined {
  const titles: { readonly [name in Missing]?: Message } = {
    walkAway: msg`Add your walk-away`,
    theirWalkAway: msg`Add their limit (est.)`,
    batnaValue: msg`Add your BATNA value`,
    target: msg`Add your target`,
    scenarios: msg`Add scenarios`,
    direction: msg`Say whether you buy or sell`,
  }
  const title = titles[missing]
  return title && { title: say(title), effect: missing }
}

function useBatna({ deal, figures, writer }: Teller): Action | undefined {
  const { floor, points, scale } = deal
  if (floor === undefined || floor.position === points.walkAway?.position) return undefined
  return {
    title: writer.say(msg`Use ${figures.exact(worstOf(scale, floor))} as the limit`),
    effect: 'useBatna',
  }
}
