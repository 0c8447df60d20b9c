import { type Negotiable, negotiablesOf } from '../../brief/analyses/negotiable.js'
import { isUnsaid } from '../../brief/analyses/unsaid.js'
import type { Brief } from '../../brief/brief.js'
import { findHeader } from '../../brief/facts/header.js'
import type { Offer } from '../../brief/facts/offers.js'
import { anyDebriefWord } from '../../language/debrief-words.js'
import { denies } from '../../language/read-section-cue.js'
import { findSection, plain } from '../../markdown/outline.js'
import { daysOf } from '../../values/date.js'
import type { IsoDay } from '../../values/day.js'

/** How a negotiation ended. */
export type End =
  | {
      readonly kind: 'agreed'
      /** The row of the log that has it; undefined if only the status says that there is an agreement. */
      readonly offer: Offer | undefined
    }
  | { readonly kind: 'failed' }

const agreed = new RegExp(anyDebriefWord('agreed'), 'iu')
const failed = new RegExp(anyDebriefWord('failed'), 'iu')
const open = new RegExp(anyDebriefWord('open'), 'iu')

/**
 * How it ended, by the status, by the note of an offer that says that it is accepted, or because the last offers of both
 * sides are the same. Undefined while nothing says so.
 */
export function readEnd(brief: Brief): End | undefined {
  const status = findHeader(brief, 'status')?.value.text ?? ''
  if (failed.test(status)) return { kind: 'failed' }
  const offer = brief.facts.offers.findLast(isAccepted) ?? sameOffer(brief)
  return offer !== undefined || agreed.test(status) ? { kind: 'agreed', offer } : undefined
}

function isAccepted({ note }: Offer): boolean {
  const text = note === undefined ? '' : plain(note)
  return agreed.test(text) && !denies(text) && !failed.test(text) && !open.test(text) && !text.includes('?')
}

/** The later one of the last offers of both sides, if they are the same, in every number of which both have made one. */
function sameOffer(brief: Brief): Offer | undefined {
  const all = negotiablesOf(brief)
  if (isUnsaid(all)) return undefined
  const { moves = [], gap } = all[0]?.dance ?? {}
  const isSame = gap !== undefined && all.every(({ dance }) => dance.gap === undefined || dance.gap.eq(0))
  return isSame ? moves.at(-1)?.offer : undefined
}

/** The number that the negotiation is about first. */
export function mainOf(brief: Brief): Negotiable | undefined {
  const all = negotiablesOf(brief)
  return isUnsaid(all) ? undefined : all[0]
}

/** Whether a debrief can be written now: there is none, and the negotiation has ended or its deadline has passed. */
export function isDebriefDue(brief: Brief, today: IsoDay): boolean {
  const hasNumbers = brief.facts.positions.some(({ value }) => value !== undefined)
  return (
    hasNumbers &&
    findSection(brief, 'debrief') === undefined &&
    (readEnd(brief) !== undefined || isPast(brief, today))
  )
}

function isPast({ facts }: Brief, today: IsoDay): boolean {
  const days = facts.deadlines.flatMap(({ dates, certainty }) =>
    certainty === 'sure' ? dates.slice(-1).flatMap(date => daysOf(date)?.end ?? []) : [],
  )
  return days.length > 0 && days.every(day => day < today)
}

/** The day on which they agreed; undefined if the log does not say it. */
export function dayOfEnd(end: End): IsoDay | undefined {
  const date = end.kind === 'agreed' ? end.offer?.date : undefined
  return date?.kind === 'day' ? date.day : undefined
}
