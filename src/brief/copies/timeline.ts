import { anySharing } from '../../language/sharing.js'
import type { Section, Table } from '../../markdown/outline.js'
import type { Span } from '../../text/span.js'
import type { Brief } from '../brief.js'
import { findCounterparties } from '../facts/counterparty.js'
import type { Milestone } from '../facts/milestones.js'
import { isTheirs } from '../facts/sides.js'
import { hasPipes } from '../table-columns.js'
import type { LineFates, SecretReason } from './line-fates.js'
import { clauseOf, firstClause } from './open-words.js'
import { placeOut, reasons, type Secret } from './secret.js'
import { keepTable } from './tables.js'

/** Rows with dates: meetings and the signature stay, without what is said about them. */
export function judgeTimeline(brief: Brief, section: Section, lines: LineFates): readonly Secret[] {
  const { facts, text } = brief
  for (const { heading } of section.subsections) lines.takeOut(heading.span, reasons.groups)
  for (const item of section.items) lines.takeOut(item.span, reasons.step)
  const steps = [...facts.milestones, ...facts.toldSteps].filter(
    ({ span }) => span.start >= section.span.start && span.start < section.span.end,
  )
  const within: Secret[] = []
  const met: Milestone[] = []
  for (const { span } of section.tables) lines.takeOut(span, reasons.text)
  for (const step of steps) {
    const reason = reasonOfStep(brief, step)
    const table = section.tables.find(
      ({ span }) => span.start <= step.span.start && step.span.end <= span.end,
    )
    if (reason !== undefined) lines.takeOut(step.span, reason)
    else if (table === undefined || hasPipes(text, table.span)) {
      lines.keep(table === undefined ? { start: step.span.start, end: step.words.span.end } : step.span)
      within.push(...trimStep(step, table && cellAt(table, step.what.span.start)))
      met.push(step)
    }
  }
  for (const table of section.tables) {
    const rows = met.filter(({ span }) => table.span.start <= span.start && span.end <= table.span.end)
    if (rows.length > 0) within.push(...judgeDateTable(brief, table, rows, lines))
  }
  return within
}

function cellAt({ rows }: Table, offset: number): Span | undefined {
  const cells = rows.flatMap(row => row.cells)
  return cells.map(({ span }) => span).find(({ start, end }) => start <= offset && offset < end)
}

function reasonOfStep(brief: Brief, step: Milestone): SecretReason | undefined {
  const { text } = step.words
  if (step.course === 'deadline') return reasons.deadline
  if (mandates.test(text)) return reasons.mandate
  if (isTheirs(brief, step)) return reasons.theirStep
  if (step.isDone || ownMeetings.test(text)) return reasons.step
  const told = toldBy(step, undefined)
  const kind = meetingKind.exec(told)
  if (kind === null) return reasons.step
  const rest = told.slice(kind[0].length)
  const known = [...brief.facts.theirNames, ...findCounterparties(brief).map(clauseOf)].filter(Boolean)
  const company = withWhom.exec(rest)
  const isWithThem =
    company !== null && known.some(name => rest.slice(company.index + company[0].length).startsWith(name))
  const isEnough = isSeparated.test(rest) || kind[1] !== undefined || signing.test(kind[0])
  return (company === null ? isEnough : isWithThem) ? undefined : reasons.step
}

const mandates = new RegExp(anySharing('mandates'), 'iu')
const signing = new RegExp(anySharing('signing'), 'iu')
const ownMeetings = new RegExp(`${anySharing('ownMeetings')}|${anySharing('privateMarks')}`, 'iu')
const withWhom = new RegExp(String.raw`${anySharing('withWhom')}\s+`, 'iu')
/** All that a copy says of a step: `second meeting`, `meeting 2`, `signature`. */
const meetingKind = new RegExp(
  String.raw`^(?:(?:${anySharing('rounds')}|\d{1,2}(?:st|nd|rd|th|\.|[ªºe])?)\s+){0,2}(?:${anySharing('meetings')}(?:\s+(?:n[°º]\s*)?(\d{1,2})(?![\d.,:]*\d))?|${anySharing('signing')})`,
  'iu',
)
const isSeparated = /^\s*(?:$|[,;:.(|[–—]|-\s)/

/** Keeps of `meeting 1, listen only – owner: Lena (she may sign)` the meeting and its owner. */
function trimStep(step: Milestone, cell: Span | undefined): readonly Secret[] {
  const { what, owner, words } = step
  const told = toldBy(step, cell)
  const [kind = ''] = meetingKind.exec(told) ?? []
  const { start } = what.span
  const parts = [{ start: start + kind.length, end: start + told.length }]
  if (owner !== undefined) {
    const name = firstClause(owner)
    parts.push({ start: name.end, end: cell === undefined ? words.span.end : owner.span.end })
  } else if (cell === undefined) parts.push({ start: start + told.length, end: words.span.end })
  return parts.filter(part => part.start < part.end).map(part => placeOut(part, reasons.plan))
}

/** What happens, without the owner. */
function toldBy({ what, owner }: Milestone, cell: Span | undefined): string {
  const limit = cell === undefined ? what.span.end : Math.min(cell.end, what.span.end)
  const isOwned = owner !== undefined && what.span.start < owner.span.start && owner.span.end <= limit
  const before = what.text.slice(0, (isOwned ? owner.span.start : limit) - what.span.start)
  return (isOwned ? withoutOwnerTag(before) : before).trimEnd()
}

/** Without what stands before a name: ` – owner: `, or else ` (` or ` @`. */
function withoutOwnerTag(text: string): string {
  const [tag] = /\s[–—-]{1,2}\s[^–—]{0,20}$/.exec(text) ?? /(?:[,;(][^,;(]{0,20}|\s@?)$/.exec(text) ?? ['']
  return text.slice(0, text.length - tag.length)
}

/** The head of a table of dates with the columns of its rows that say when, what and who. */
function judgeDateTable(
  { text }: Brief,
  table: Table,
  rows: readonly Milestone[],
  lines: LineFates,
): readonly Secret[] {
  const kept = new Set(
    rows.flatMap(({ span, date, what, owner }) => {
      const cells = table.rows.find(row => row.span.start === span.start)?.cells ?? []
      const holds = ({ start }: Span) =>
        cells.findIndex(cell => cell.span.start <= start && start <= cell.span.end)
      return [holds(date.span), holds(what.span), ...(owner ? [holds(owner.span)] : [])]
    }),
  )
  return keepTable(text, table, lines, index => kept.has(index), rows)
}
