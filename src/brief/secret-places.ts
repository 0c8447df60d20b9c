import { languageOf } from '../language/languages.js'
import { normaliseName } from '../language/normalise-name.js'
import { anySharing, sharingIn } from '../language/sharing.js'
import {
  allSections,
  type Item,
  plain,
  type Section,
  type Table,
  type Words,
  wordsOf,
} from '../markdown/outline.js'
import { findAll } from '../text/find-all.js'
import { type Message, msg } from '../text/message.js'
import type { Edit, Span } from '../text/span.js'
import type { Brief } from './brief.js'
import { findCounterparties } from './facts/counterparty.js'
import { isKey } from './facts/header.js'
import { columnOf, type Issue } from './facts/issues.js'
import type { Milestone } from './facts/milestones.js'
import { isTheirs } from './facts/sides.js'
import { LineFates, type SecretReason } from './line-fates.js'
import { type HeaderKey, headerKeys } from './note.js'
import {
  askingSentence,
  barelySeen,
  firstClause,
  openingAmount,
  openStatement,
  titleClause,
} from './open-words.js'
import { isPrivate, privateComment } from './private-marks.js'
import { findSecretFacts, readSecretFacts } from './secret-amounts.js'
import type { Audience } from './secrets.js'
import { columnEdits, hasPipes } from './table-columns.js'

/** What a reader must not see: whole lines, or places within one. */
export interface Secret {
  /** From the first place to the last one. */
  readonly span: Span
  /** What takes it out. */
  readonly edits: readonly Edit[]
  /** A few words without a full stop, `your deadline`. */
  readonly reason: Message
  /** Whether it can be right to show it all the same. */
  readonly mayKeep: boolean
}

/**
 * What the reader must not see, in the order of the text; a place may lie within lines that go as a whole. For the other side it is everything but the
 * subject, the agenda, the issues with our opening, and open questions; amounts that stand in these too are found by
 * `findSecretAmounts`. People on our side see everything but what is marked private, and comments are not for the boss.
 */
export function readSecrets(brief: Brief, audience: Audience): readonly Secret[] {
  const lines = new LineFates(brief.text)
  const within: Secret[] = []
  if (audience === 'other') within.push(...judgeForOthers(brief, lines))
  if (audience !== 'team') within.push(...judgeComments(brief, lines))
  judgePrivate(brief, lines, audience)
  if (audience === 'other') within.push(...judgeBarelySeen(brief, lines))
  return [...lines.pieces(), ...within].sort((a, b) => a.span.start - b.span.start)
}

const never = (reason: Message): SecretReason => ({ reason, mayKeep: false })
const perhaps = (reason: Message): SecretReason => ({ reason, mayKeep: true })

const reasons = {
  audience: never(msg`says who may read it`),
  deadline: never(msg`your deadline`),
  team: perhaps(msg`who is on your side`),
  keyFact: perhaps(msg`a key fact of your own`),
  status: never(msg`how far you are`),
  interests: perhaps(msg`how much you need it`),
  theirs: never(msg`what you think of them`),
  assumption: never(msg`what you do not know yet`),
  people: never(msg`about people on their side`),
  plan: never(msg`what you plan`),
  mandate: never(msg`your authority`),
  step: perhaps(msg`your own step`),
  theirStep: never(msg`what you know about them`),
  limits: never(msg`limits, yours and theirs`),
  packages: perhaps(msg`packages that you may offer`),
  offers: perhaps(msg`offers so far, with your notes`),
  notes: never(msg`your notes`),
  groups: perhaps(msg`how you group it`),
  sources: perhaps(msg`your sources`),
  text: perhaps(msg`a text of your own`),
  comment: never(msg`a comment`),
  hidden: never(msg`not visible in the text`),
  private: never(msg`marked private`),
  heading: never(msg`the name says too much`),
  remark: perhaps(msg`a remark of your own`),
}

/** Why whole sections stay inside, by their kind. */
const sectionReasons: { readonly [Key in NonNullable<Section['key']>]?: SecretReason } = {
  personality: reasons.people,
  scenarios: reasons.plan,
  concessions: reasons.plan,
  walkAway: reasons.limits,
  packages: reasons.packages,
  offers: reasons.offers,
  notes: reasons.notes,
  debrief: reasons.notes,
  team: reasons.team,
  sources: reasons.sources,
}

/** Takes out all lines but those that are for the other side too; returns what goes out of these. */
function judgeForOthers(brief: Brief, lines: LineFates): readonly Secret[] {
  lines.takeOut({ start: 0, end: brief.text.length }, reasons.text)
  const within = [...judgeTitle(brief, lines), ...judgeFrontMatter(brief, lines)]
  for (const section of allSections(brief)) {
    within.push(...judgeSection(brief, section, lines))
    const { heading } = section
    if (heading === undefined || heading === brief.title) continue
    if (!lines.keepsAny({ start: heading.span.end, end: section.span.end })) continue
    lines.keep(heading.span)
    within.push(...renameHeading(brief, section))
  }
  return within
}

/** A title that is private or names a secret gives way to the name of the other side. */
function judgeTitle(brief: Brief, lines: LineFates): readonly Secret[] {
  const { title, language } = brief
  if (title === undefined) return []
  lines.keep(title.span)
  const secrets = readSecretFacts(brief)
  const isOpen = (text: string) => !isPrivate({ text }) && findSecretFacts(text, secrets, brief).length === 0
  if (isOpen(title.words.text)) return trimTo(title.words, titleClause(title.words))
  const [counterparty = ''] = findCounterparties(brief)
  const name = clauseOf(counterparty)
  const newText = name !== '' && isOpen(name) ? name : sharingIn(language).agenda
  const { span } = title.words
  return [{ span, edits: [{ span, newText }], ...reasons.heading }]
}

function clauseOf(text: string): string {
  return text.slice(0, firstClause({ text, span: { start: 0, end: text.length } }).end).trim()
}

/** Takes out all words but those of a span. */
function trimTo({ span }: Words, kept: Span): readonly Secret[] {
  const parts = [
    { start: span.start, end: kept.start },
    { start: kept.end, end: span.end },
  ]
  return parts.filter(({ start, end }) => start < end).map(part => placeOut(part, reasons.remark))
}

/** What a reader sees little of, in lines that stay. */
function judgeBarelySeen({ text }: Brief, lines: LineFates): readonly Secret[] {
  return findAll(text, barelySeen).flatMap(({ 0: written, index }) =>
    lines.isKept(index) ? [placeOut({ start: index, end: index + written.length }, reasons.hidden)] : [],
  )
}

/** Key facts that both sides know, or that say how to read the rest. */
const openKeys: readonly HeaderKey[] = [
  'counterparty',
  'role',
  'currency',
  'unit',
  'language',
  'weekend',
  'dateOrder',
]

const headerReasons: { readonly [Key in HeaderKey]?: SecretReason } = {
  deadline: reasons.deadline,
  status: reasons.status,
  updated: reasons.status,
  confidentiality: reasons.audience,
  audience: reasons.audience,
  team: reasons.team,
}

function judgeFrontMatter({ frontMatter, vocabulary, text }: Brief, lines: LineFates): readonly Secret[] {
  if (frontMatter === undefined) return []
  const { span, bodySpan } = frontMatter
  lines.takeOut(bodySpan, reasons.comment)
  lines.keep({ start: span.start, end: span.start })
  lines.keep({ start: span.end, end: span.end })
  const within: Secret[] = []
  const ends = [...frontMatter.entries.slice(1).map(({ key }) => key.span.start), bodySpan.end]
  frontMatter.entries.forEach(({ key, value }, index) => {
    const end = ends[index] ?? bodySpan.end
    const whole = {
      start: key.span.start,
      end: key.span.start + text.slice(key.span.start, end).trimEnd().length,
    }
    const known = headerKeys.filter(header => isKey(key.text, header, vocabulary))
    if (!known.some(name => openKeys.includes(name))) {
      const named = known.flatMap(name => headerReasons[name] ?? [])
      lines.takeOut(whole, named[0] ?? reasons.keyFact)
      return
    }
    const valueEnd = Math.max(value.span.end, key.span.end + 1)
    lines.keep({ start: whole.start, end: valueEnd })
    const rest = { start: valueEnd, end: lines.endOf(valueEnd) }
    if (text.slice(rest.start, rest.end).trim() !== '') within.push(placeOut(rest, reasons.comment))
    within.push(...trimKeyFact(text, value.span))
  })
  return within
}

/** A key fact is one clause, `seller` in `seller, desperate`; quotes stay around it. */
function trimKeyFact(text: string, { start, end }: Span): readonly Secret[] {
  const isQuoted = /^(["'])[\s\S]*\1$/.test(text.slice(start, end))
  const span = isQuoted ? { start: start + 1, end: end - 1 } : { start, end }
  if (span.start >= span.end) return []
  const words = { text: text.slice(span.start, span.end), span }
  return trimTo(words, firstClause(words))
}

function judgeSection(brief: Brief, section: Section, lines: LineFates): readonly Secret[] {
  const { key, span } = section
  const whole = key && sectionReasons[key]
  if (whole !== undefined) lines.takeOut(span, whole)
  const tables = judgeIssues(brief, section, lines)
  switch (key) {
    case 'context':
    case 'interests':
      return [...tables, ...judgeContext(brief, section, lines)]
    case 'timeline':
      return [...tables, ...judgeTimeline(brief, section, lines)]
    case 'walkAway':
      return [...tables, ...judgeLimits(brief, section, lines)]
    case 'questions':
      return [...tables, ...judgeQuestions(brief, section, lines)]
    default:
      return tables
  }
}

const contextReasons: { readonly [name: string]: SecretReason | undefined } = {
  ...headerReasons,
  ourInterests: reasons.interests,
  theirInterests: reasons.theirs,
  history: reasons.theirs,
  assumption: reasons.assumption,
}

/** What the context says to both sides. */
const openContext: ReadonlySet<string> = new Set([...openKeys, 'subject', 'evidence'])

function judgeContext(
  { text }: Brief,
  { items, values, span, subsections, key }: Section,
  lines: LineFates,
): readonly Secret[] {
  const within: Secret[] = []
  if (key === 'interests') lines.takeOut(span, reasons.interests)
  for (const { heading } of subsections) lines.takeOut(heading.span, reasons.groups)
  for (const item of items) {
    lines.takeOut(item.span, reasons.text)
    const named = values.find(value => value.span.start === item.span.start && value.row === undefined)
    if (named?.name === undefined) continue
    const reason = contextReasons[named.name]
    if (openContext.has(named.name)) {
      lines.keep(ownLine(item))
      const place = { start: named.value.span.start, end: item.words.span.end }
      const words = { text: text.slice(place.start, place.end), span: place }
      within.push(...trimTo(words, named.name === 'evidence' ? openStatement(words) : firstClause(words)))
    } else if (reason !== undefined) lines.takeOut(item.span, reason)
  }
  return within
}

/** An item without what is nested below it. */
function ownLine({ span, words }: Item): Span {
  return { start: span.start, end: words.span.end }
}

/** Rows with dates: meetings and the signature stay, without what is said about them. */
function judgeTimeline(brief: Brief, section: Section, lines: LineFates): readonly Secret[] {
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
  const [tag] = /\s[–—-]\s[^–—]{0,20}$/.exec(text) ?? /(?:[,;(][^,;(]{0,20}|\s@?)$/.exec(text) ?? ['']
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

/** Tables of issues stay with their names, units and openings; tables of packages may be kept. */
function judgeIssues(brief: Brief, section: Section, lines: LineFates): readonly Secret[] {
  const within: Secret[] = []
  for (const table of section.tables) {
    const issues = brief.facts.issues.filter(issue => issue.table.start === table.span.start)
    if (issues.length > 0 && hasPipes(brief.text, table.span) && opensIn(section)) {
      lines.takeOut(table.span, reasons.text)
      within.push(...keepIssues(brief, table, issues, lines))
    } else if (brief.facts.packages.some(found => found.table.start === table.span.start))
      lines.takeOut(table.span, reasons.packages)
    else if (section.key === 'issues')
      lines.takeOut(table.span, issues.length > 0 ? reasons.limits : reasons.text)
  }
  return within
}

/** Whether a table of issues may stand there without being a plan. */
function opensIn({ key }: Section): boolean {
  return key === 'issues' || key === 'walkAway' || key === 'packages'
}

function keepIssues(
  { text, vocabulary, reader }: Brief,
  table: Table,
  issues: readonly Issue[],
  lines: LineFates,
): readonly Secret[] {
  const isOpen = (index: number) => {
    const column = index === 0 ? 'name' : columnOf(table.columns[index]?.text ?? '', vocabulary)
    return column === 'name' || column === 'unit' || column === 'opening'
  }
  const within = keepTable(text, table, lines, isOpen, issues)
  const unit = table.columns.findIndex(
    ({ text: head }, index) => index > 0 && columnOf(head, vocabulary) === 'unit',
  )
  return [
    ...within,
    ...table.columns.filter((_, index) => isOpen(index)).flatMap(head => trimTo(head, firstClause(head))),
    ...issues.flatMap(({ nameWords, opening, span }) => {
      const units = table.rows.find(row => row.span.start === span.start)?.cells[unit]
      return [
        ...trimTo(nameWords, firstClause(nameWords)),
        ...(units === undefined ? [] : trimTo(units, unitOnly(units))),
        ...(opening === undefined ? [] : trimTo(opening.words, amountIn(opening.words, reader))),
      ]
    }),
  ]
}

/** A unit names no amount: `days` of `days up to 60`. */
function unitOnly(words: Words): Span {
  const { start, end } = firstClause(words)
  const at = words.text.search(/(?<!\p{L})\d/u)
  return { start, end: at === -1 ? end : Math.min(end, start + at) }
}

/** The place of an opening without what is said about it. */
function amountIn(words: Words, reader: Brief['reader']): Span {
  const { start } = words.span
  const value = openingAmount(words, reader)
  if (value === undefined) return { start, end: start }
  return { start: start + value.amountSpan.start, end: start + value.span.end }
}

/** Keeps the head of a table and some of its rows, and takes out the other rows and columns. */
function keepTable(
  text: string,
  table: Table,
  lines: LineFates,
  isOpen: (index: number) => boolean,
  rows: readonly { readonly span: Span }[],
): readonly Secret[] {
  const [first] = table.rows
  lines.keep({ start: table.span.start, end: first === undefined ? table.span.end : first.span.start - 1 })
  for (const { span } of rows) lines.keep(span)
  const closed = table.columns.flatMap((_, index) => (isOpen(index) ? [] : [index]))
  const names = closed.map(index => plain(table.columns[index] ?? { text: '' })).filter(name => name !== '')
  const edits = columnEdits(text, table.span, isOpen).filter(({ span }) => lines.isKept(span.start))
  const [from] = edits
  if (from === undefined) return []
  const reason =
    closed.length === 1
      ? msg`1 column: ${names.join(', ')}`
      : msg`${closed.length} columns: ${names.join(', ')}`
  const end = edits.at(-1)?.span.end ?? from.span.end
  return [{ span: { start: from.span.start, end }, edits, reason, mayKeep: false }]
}

/** The amount of our opening stays. */
function judgeLimits(
  { reader }: Brief,
  { values, items, paragraphs }: Section,
  lines: LineFates,
): readonly Secret[] {
  const within: Secret[] = []
  const blocks = [...items.map(ownLine), ...paragraphs.map(({ span }) => span)]
  for (const { name, key, value, row } of values) {
    if (name !== 'opening' || row !== undefined) continue
    const block = blocks.find(({ start, end }) => start <= key.span.start && value.span.end <= end)
    const others = values.filter(
      other =>
        other.name !== 'opening' &&
        block &&
        block.start <= other.key.span.start &&
        other.key.span.start < block.end,
    )
    if (block === undefined || others.length > 0) continue
    lines.keep(block)
    const words = { text: value.text, span: { start: value.span.start, end: block.end } }
    within.push(...trimTo(words, amountIn(words, reader)))
  }
  return within
}

function judgeQuestions(brief: Brief, section: Section, lines: LineFates): readonly Secret[] {
  const within: Secret[] = []
  for (const { heading } of section.subsections) lines.takeOut(heading.span, reasons.groups)
  for (const { words, item } of brief.facts.questions) {
    if (item.start < section.span.start || item.start >= section.span.end) continue
    lines.takeOut(item, reasons.notes)
    if (section.tables.some(({ span }) => span.start <= item.start && item.start < span.end)) continue
    lines.keep({ start: item.start, end: words.span.end })
    within.push(...trimTo(words, askingSentence(words)))
  }
  return within
}

/** Names that a section has in the copy, where its heading says more than that. */
function renameHeading(brief: Brief, { heading, key, certainty }: Section): readonly Secret[] {
  if (heading === undefined || key === undefined) return []
  const { vocabulary, language } = brief
  const known = vocabulary.languages.find(words => words.language === languageOf(language).tag) ?? vocabulary
  const name =
    key === 'walkAway'
      ? sharingIn(language).ourOpening
      : key === 'questions'
        ? sharingIn(language).openQuestions
        : known.sections[key].name
  const written = plain(heading.words)
  const isNeutral =
    certainty === 'sure' && key !== 'walkAway' && key !== 'questions' && isNameOf(vocabulary, written, key)
  if (isNeutral || written === name) return []
  const { span } = heading.words
  const place = trimmed(brief.text, span)
  return [{ span: place, edits: [{ span: place, newText: name }], ...reasons.heading }]
}

function isNameOf(
  { languages }: Brief['vocabulary'],
  text: string,
  key: NonNullable<Section['key']>,
): boolean {
  const name = normaliseName(text)
  return (
    languages.some(({ headings }) => headings.get(name) === key) && !/\d/.test(text.replace(/^[\d.\s)]+/, ''))
  )
}

function trimmed(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end)
  return {
    start: start + (written.length - written.trimStart().length),
    end: start + written.trimEnd().length,
  }
}

/** Comments, and tags with whatever they hold. */
function judgeComments({ text, frontMatter, ...outline }: Brief, lines: LineFates): readonly Secret[] {
  return allSections({ text, frontMatter, ...outline }).flatMap(({ comments, html }) => [
    ...comments.flatMap(({ span }) => takeBlock(span, reasons.comment)),
    ...html.flatMap(({ span }) => takeBlock(span, reasons.hidden)),
  ])

  function takeBlock(span: Span, reason: SecretReason): readonly Secret[] {
    const start = lines.startOf(span.start)
    const isAlone =
      text.slice(start, span.start).trim() === '' && text.slice(span.end, lines.endOf(span.end)).trim() === ''
    if (!isAlone) return [placeOut(span, reason)]
    lines.takeOut(span, reason)
    return []
  }
}

/** Headings with all below them, and items and paragraphs, that are marked private. */
function judgePrivate(brief: Brief, lines: LineFates, audience: Audience): void {
  // Emphasis is a sign of a mark, too, and no part of the words.
  const isKeptBack = ({ text, span }: Words) =>
    isPrivate({ text }) || isPrivate({ text: brief.text.slice(span.start, span.end) })
  for (const section of allSections(brief)) {
    // Of a title for the other side only the name of the other side is left.
    const isTitle = audience === 'other' && section.heading === brief.title
    if (section.heading && !isTitle && isKeptBack(section.heading.words))
      lines.takeOut(section.span, reasons.private)
    for (const { heading, span } of section.subsections)
      if (isKeptBack(heading.words)) lines.takeOut(span, reasons.private)
    for (const item of everyItem(section.items))
      if (isKeptBack(item.words)) lines.takeOut(item.span, reasons.private)
    for (const words of [...section.paragraphs, ...rowsOf(section)])
      if (isKeptBack(words)) lines.takeOut(words.span, reasons.private)
    for (const { text, span } of section.comments)
      if (privateComment.test(text))
        lines.takeOut({ start: span.start, end: blockBehind(brief, span.end).end }, reasons.private)
  }
}

/** Each row of a table is private if one of its cells is. */
function rowsOf({ tables }: Section): readonly Words[] {
  return tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells, span }) => cells.filter(isPrivate).map(({ text }) => ({ text, span }))),
  )
}

function everyItem(items: readonly Item[]): readonly Item[] {
  return items.flatMap(item => [item, ...everyItem(item.children)])
}

/** What a comment stands above: the section of the heading that follows, or else the item or paragraph. */
function blockBehind(brief: Brief, offset: number): Span {
  const start = offset + (/^\s*/.exec(brief.text.slice(offset))?.[0].length ?? 0)
  const sections = allSections(brief)
  const headed = [...sections, ...sections.flatMap(({ subsections }) => subsections)].find(
    ({ heading, span }) => heading !== undefined && span.start === start,
  )
  if (headed !== undefined) return headed.span
  const items = sections.flatMap(section => everyItem(section.items))
  const item = items.find(({ span }) => span.start === start)
  if (item !== undefined) return item.span
  const words = sections.flatMap(wordsOf).find(({ span }) => span.start <= start && start < span.end)
  return { start, end: words?.span.end ?? start }
}

function placeOut(span: Span, reason: SecretReason): Secret {
  return { span, edits: [{ span, newText: '' }], ...reason }
}
