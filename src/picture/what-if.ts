import { Big } from 'big.js'
import { type Negotiable, negotiablesOf } from '../brief/analyses/negotiable.js'
import { middleOf } from '../brief/analyses/scale.js'
import { isUnsaid } from '../brief/analyses/unsaid.js'
import type { Brief } from '../brief/brief.js'
import { isSameValue } from '../brief/facts/compare.js'
import type { Position, PositionName } from '../brief/facts/positions.js'
import { parseBrief } from '../brief/parse-brief.js'
import { type Message, msg, type Translate } from '../text/message.js'
import { applyEdits, type Edit } from '../text/span.js'
import type { IsoDay } from '../values/day.js'
import { formatAmount, formatLike } from '../values/value.js'
import type { DealData } from './deal-data.js'
import { figuresOf } from './figures.js'
import { readDeal } from './read-deal.js'
import { richText, strong } from './rich-text.js'
import { type Change, changesBetween, harmIn } from './what-changes.js'
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
  /** `Unchanged: …`, or empty. */
  readonly unchanged: string
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
  const writer = writerFor(brief, t)
  const { changes: rows, unchanged } =
    after === undefined
      ? { changes: [], unchanged: '' }
      : changesBetween([before, brief], [after, next], figures, writer)
  const harmed = after && harmIn(rows, after, writer)
  const value = figures.exact(wanted)
  // The limit of another number than the main one, in words that begin with what is said of that one.
  const named = axis > 0 && before.name ? `${value} (${before.name.slice(0, 60)})` : value
  return {
    edits,
    deal: inConditional(readDeal(next, today, t), point.position.name, named, harmed, writer),
    value,
    was: figures.range(point),
    changes: rows.map(({ name, was, now, isHarm }) => ({ name, was, now, isHarm })),
    unchanged,
  }
}

/** What the picture would find, said as what would be. */
function inConditional(
  deal: DealData,
  name: PositionName,
  value: string,
  harmed: Message | undefined,
  { say }: Writer,
): DealData {
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
  const space = { text: ' ', isStrong: false }
  const end = harmed === undefined ? [] : [space, ...richText(say(harmed))]
  return { ...deal, lead: { ...deal.lead, text: [...start, space, ...text, ...end], action: undefined } }
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
