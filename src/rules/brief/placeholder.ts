import type { Brief } from '../../brief/brief.js'
import type { OpenGap } from '../../brief/facts/gaps.js'
import { isReady } from '../../brief/facts/header.js'
import { isMeeting } from '../../brief/facts/meetings.js'
import { findValues } from '../../markdown/outline.js'
import { type Message, msg } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import { type DateReading, daysOf } from '../../values/date.js'
import { addDays, type IsoDay } from '../../values/day.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'
import { isClosed } from './stale.js'

const options = {
  days: {
    default: 7,
  },
}

export const placeholder: Rule<typeof options> = {
  id: 'brief/placeholder',
  severity: 'warning',
  summary: 'Fill every gap: TODO, TBD, `<name>`, `[date]`, `{{…}}`, `____` and `???`.',
  options,
  *check(brief, { today, mustBeReady, options }) {
    const hasStatusReady = isReady(brief)
    const event = isClosed(brief) ? undefined : findEvent(brief, addDays(today, options.days))
    const mustBeFilled = hasStatusReady || mustBeReady || event !== undefined
    const limits = hasStatusReady ? openLimits(brief) : []
    for (const gap of brief.facts.gaps.open) {
      const { span, isNoted } = gap
      const message = toMessage(gap, hasStatusReady, event)
      if (limits.some(limit => contains(limit, span))) yield { span, message, severity: 'error' }
      else if (mustBeFilled) yield { span, message }
      else yield { span, message, severity: isNoted ? 'info' : 'hint' }
    }
  },
}

export const rationale: Rationale = {
  why: 'A gap in a draft is work and not a fault, so it is a hint, and a TODO that you wrote is an info. From seven days before the first meeting or the deadline, or once the status says that the brief is ready, each is a warning. A limit that is still open in a brief whose status is ready is an error. If you cannot fill a gap, say who finds out by when.',
  source: 'Practice of contract playbooks: mark gaps, do not invent',
  options: { days: 'Gaps become warnings this many days before the first meeting or the deadline' },
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Personality\n\n- Boss: «[name]»\n',
    messages: ['To fill in: name'],
    good: '## Timeline\n\n- [x] 2026-11-20 (Fri): mandate agreed – owner: Petra\n- [ ] 2026-12-02 (Wed): ask Ole who their boss is – owner: Lena\n- [ ] 2026-12-03 (Thu): deadline for the first offer – owner: Lena\n',
  },
  {
    bad: '---\nstatus: ready\nrole: «<seller or buyer>»\n---\n\n## Context\n\nWe need volume. «TODO»: ask Sam; <https://example.com> and [a link](x.md) are none.\n',
    messages: [
      'To fill in: seller or buyer (the status says that the brief is ready)',
      'Still open: TODO (the status says that the brief is ready)',
    ],
    good: '## Listening questions\n\n1. What has changed since 2024? [process]\n2. How do you weigh price against delivery?\n3. Who signs?\n',
  },
  {
    bad: '## Personality\n\n- Evidence: «[ask Gia]»\n\n## Timeline\n\n- 2026-11-27: first meeting\n',
    messages: ['To fill in: ask Gia (first meeting: 2026-11-27)'],
    good: '## Listening questions\n\n1. What has changed since May?\n2. How do you decide?\n3. Who should we [ask next](people.md)?\n',
  },
  {
    bad: '---\ndeadline: 2026-11-27\n---\n\n## Notes\n\nAsk «TBD» first.\n',
    messages: ['Still open: TBD (deadline: 2026-11-27)'],
    good: '## Notes\n\nAsk Ole first.\n',
  },
]

/** What gaps must be filled for. */
interface Event {
  readonly kind: 'meeting' | 'deadline'
  readonly day: IsoDay
}

/** The first meeting that is not held yet or the deadline, whichever is first, if it is no later than that day. */
function findEvent({ language, facts }: Brief, last: IsoDay): Event | undefined {
  const meetings = facts.milestones
    .filter(milestone => !milestone.isDone && isMeeting(milestone, language))
    .flatMap(({ date }): readonly Event[] => daysFrom(date).map(day => ({ kind: 'meeting', day })))
  const deadlines = facts.deadlines.flatMap(({ dates }): readonly Event[] =>
    dates.slice(-1).flatMap(date => daysFrom(date).map(day => ({ kind: 'deadline', day }))),
  )
  const [first] = [...meetings, ...deadlines].sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
  return first !== undefined && first.day <= last ? first : undefined
}

function daysFrom(date: DateReading): readonly IsoDay[] {
  const days = daysOf(date)
  return days === undefined ? [] : [days.start]
}

function toMessage(gap: OpenGap, hasStatusReady: boolean, event: Event | undefined): Message {
  const open = gap.isNoted ? msg`Still open: ${gap.text}` : msg`To fill in: ${nameOf(gap)}`
  if (hasStatusReady) return msg`${open} (the status says that the brief is ready)`
  if (event === undefined) return open
  return event.kind === 'meeting'
    ? msg`${open} (first meeting: ${event.day})`
    : msg`${open} (deadline: ${event.day})`
}

/** What a gap asks for, without its brackets. */
function nameOf({ text }: OpenGap): string {
  return text.replace(/^[<[{]{1,2}/, '').replace(/[>\]}]{1,2}$/, '')
}

/** The values for our limit, if none of them has one. */
function openLimits(brief: Brief): readonly Span[] {
  const isSet = brief.facts.positions.some(
    ({ name, written }) => name === 'walkAway' && written !== undefined,
  )
  return isSet
    ? []
    : findValues(brief, 'walkAway').map(({ key, value }) => ({ start: key.span.start, end: value.span.end }))
}

function contains({ start, end }: Span, place: Span): boolean {
  return start <= place.start && place.end <= end
}
