import { Big } from 'big.js'
import { type Negotiable, negotiablesOf } from '../brief/analyses/negotiable.js'
import { shareAt } from '../brief/analyses/room.js'
import { gain, middleOf, worstOf } from '../brief/analyses/scale.js'
import { isUnsaid } from '../brief/analyses/unsaid.js'
import type { Brief } from '../brief/brief.js'
import { isSameValue } from '../brief/facts/compare.js'
import type { Position, PositionName } from '../brief/facts/positions.js'
import { parseBrief } from '../brief/parse-brief.js'
import { type Message, msg, type Translate } from '../text/message.js'
import { applyEdits, type Edit } from '../text/span.js'
import type { IsoDay } from '../values/day.js'
import { formatAmount, formatLike } from '../values/value.js'
import { letterOf } from './axis/read-axis.js'
import type { DealData } from './deal-data.js'
import { type Figures, figuresOf } from './figures.js'
import { widthsShown } from './lead.js'
import { readDeal } from './read-deal.js'
import { richText, strong } from './rich-text.js'
import { type Writer, writerFor } from './writer.js'

/** A brief as it would be with another number in it. */
export interface WhatIf {
  /** What would be written into the brief. */
  readonly edits: readonly Edit[]
  readonly deal: DealData
  /** `€440k`, and what it was. */
  readonly value: string
  readonly was: string
  readonly changes: readonly Change[]
}

/** Something that would be different. */
export interface Change {
  readonly name: string
  readonly was: string
  readonly now: string
  /** Whether it is a new harm. */
  readonly isHarm: boolean
}

/** Which number is moved: of the axis at that place, to an amount in the unit of the axis. */
export interface Trial {
  readonly axis: number
  readonly pin: PositionName
  readonly amount: number
}

/** The brief with another number; undefined if it has no such number, or the amount is none. */
export function whatIf(
  brief: Brief,
  { axis, pin, amount }: Trial,
  today: IsoDay,
  t: Translate,
): WhatIf | undefined {
  const before = negotiableAt(brief, axis)
  const point = before?.points[pin]
  if (before === undefined || point === undefined || !Number.isFinite(amount)) return undefined
  const figures = figuresOf(before.scale, brief.language)
  const wanted = new Big(amount)
  const edits = editsFor(brief, point.position, wanted, middleOf(point))
  const next = parseBrief(applyEdits(brief.text, edits), brief)
  const after = negotiableAt(next, axis)
  return {
    edits,
    deal: inConditional(
      readDeal(next, today, t),
      point.position.name,
      figures.exact(wanted),
      writerFor(brief, t),
    ),
    value: figures.exact(wanted),
    was: figures.range(point),
    changes: after === undefined ? [] : changesBetween(before, after, figures, writerFor(brief, t)),
  }
}

/** What the picture would find, said as what would be. */
function inConditional(deal: DealData, name: PositionName, value: string, { say }: Writer): DealData {
  const names: { readonly [name in PositionName]?: Message } = {
    walkAway: msg`your limit`,
    target: msg`your target`,
    opening: msg`your opening`,
    batna: msg`your BATNA`,
    batnaValue: msg`your BATNA`,
    theirOpening: msg`their first number`,
  }
  const { text } = deal.lead
  const start = richText(say(msg`If ${names[name] ?? msg`the number`} were ${strong(value)}:`))
  return {
    ...deal,
    lead: { ...deal.lead, text: [...start, { text: ' ', isStrong: false }, ...text], action: undefined },
  }
}

function negotiableAt(brief: Brief, index: number): Negotiable | undefined {
  const all = negotiablesOf(brief)
  return isUnsaid(all) ? undefined : all[index]
}

/** Writes the amount where the number stands, and where the table of issues repeats it, each in its old form. */
function editsFor(brief: Brief, { name, value }: Position, amount: Big, now: Big): readonly Edit[] {
  const { positions, points } = brief.facts
  return [...positions, ...points]
    .filter(other => other.name === name && isSameValue(other.value, value))
    .flatMap(({ label, written }) => {
      if (written === undefined) return []
      const own = now.eq(0) ? amount : amount.times(middleOf(written)).div(now)
      const { start, end } = written.amountSpan
      const like = { ...written, span: written.amountSpan }
      return [
        {
          span: { start: label.value.span.start + start, end: label.value.span.start + end },
          newText: written.isRange
            ? formatAmount(own, { ...like, per: [] }, brief.language)
            : formatLike(own, like, label.value.text, brief.language),
        },
      ]
    })
    .sort((a, b) => a.span.start - b.span.start)
}

function changesBetween(
  before: Negotiable,
  after: Negotiable,
  figures: Figures,
  writer: Writer,
): readonly Change[] {
  const { say } = writer
  const rows = [
    rowOf(msg`Room`, roomOf(before, figures), roomOf(after, figures)),
    rowOf(msg`Your target keeps`, shareOf(before, writer), shareOf(after, writer)),
    ...before.prospects.flatMap(({ scenario, outcome, isLeaving }, index) => {
      const next = after.prospects[index]
      if (isLeaving || outcome === undefined || next?.outcome === undefined) return []
      const { letter } = letterOf(scenario.name, index)
      return [
        rowOf(
          msg`Scenario ${letter}, ${figures.range(outcome)}`,
          distanceOf(before, middleOf(outcome), figures),
          distanceOf(after, middleOf(next.outcome), figures),
        ),
      ]
    }),
    rowOf(msg`Plan, on average`, planOf(before, figures), planOf(after, figures)),
  ]
  return rows.flatMap(row => {
    if (row === undefined) return []
    const [was, now] = [say(row.was.text), say(row.now.text)]
    return was === now ? [] : [{ name: say(row.name), was, now, isHarm: row.now.isHarm && !row.was.isHarm }]
  })
}

interface Told {
  readonly text: Message
  readonly isHarm: boolean
}

function rowOf(name: Message, was: Told | undefined, now: Told | undefined) {
  return was === undefined || now === undefined ? undefined : { name, was, now }
}

function roomOf({ room }: Negotiable, figures: Figures): Told | undefined {
  if (isUnsaid(room)) return undefined
  if (room.widths.best.lt(0)) return { text: msg`none`, isHarm: true }
  return { text: msg`${figures.range(widthsShown(room, figures))}`, isHarm: false }
}

function shareOf({ room, points }: Negotiable, writer: Writer): Told | undefined {
  const target = points.target && middleOf(points.target)
  if (isUnsaid(room) || target === undefined) return undefined
  const share = shareAt(room, target)
  return isUnsaid(share)
    ? undefined
    : { text: msg`${writer.percent(share.share)} of the room`, isHarm: share.share.lt(0) }
}

function planOf(deal: Negotiable, figures: Figures): Told | undefined {
  return isUnsaid(deal.plan) ? undefined : distanceOf(deal, deal.plan.value, figures)
}

/** `€10k better than your limit`, or how far past it. */
function distanceOf({ floor, scale, points }: Negotiable, amount: Big, figures: Figures): Told | undefined {
  if (floor === undefined) return undefined
  const own = worstOf(scale, floor)
  const by = gain(scale, figures.round(amount), figures.round(own))
  const distance = figures.difference(amount, own)
  if (by.eq(0)) return { text: msg`at your limit`, isHarm: false }
  if (by.gt(0)) return { text: msg`${distance} inside`, isHarm: false }
  const isLimit = floor.position === points.walkAway?.position
  return {
    text: isLimit ? msg`${distance} past your limit` : msg`${distance} worse than leaving`,
    isHarm: true,
  }
}
