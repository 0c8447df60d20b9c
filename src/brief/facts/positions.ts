import { wholeSignal } from '../../language/any-language.js'
import type { Certainty } from '../../language/certainty.js'
import { type KeyName, theirKeys } from '../../language/keys.js'
import { inEveryLanguage, languageOf } from '../../language/languages.js'
import { normaliseName } from '../../language/normalise-name.js'
import { noLetterAfter, oneOf, wholeWord } from '../../language/pattern.js'
import { isAboutFailing } from '../../language/read-section-cue.js'
import { allSections, type LabelledValue, plain, type Section, type Words } from '../../markdown/outline.js'
import { findAll } from '../../text/find-all.js'
import { groupBy } from '../../text/group-by.js'
import type { Span } from '../../text/span.js'
import type { Value } from '../../values/money.js'
import { nounBehind } from '../../values/noun-behind.js'
import { signBefore } from '../../values/relation.js'
import { knownUnit } from '../../values/units.js'
import { isWithin, withUnit } from '../../values/value.js'
import type { Note } from '../note.js'
import type { Side } from '../readings.js'
import { comparePair, isAboutAsLarge } from './compare.js'
import { isEstimate } from './estimates.js'
import { nameColumns } from './issues.js'
import { withoutBest } from './limit-words.js'
import { kindOfLimit, type PositionKind } from './position-kind.js'
import {
  type Completion,
  complete,
  completionOf,
  declaredPer,
  declaredUnit,
  ownUnit,
  perOf,
  sharedPer,
  withPer,
} from './position-unit.js'
import type { SideReader } from './side-and-scope.js'
import { asOfNamed, asTheirs } from './whose-number.js'

/** Every name of a key number. */
export const positionNames = [
  'opening',
  'target',
  'walkAway',
  'batna',
  'batnaValue',
  'theirOpening',
  'theirTarget',
  'theirWalkAway',
  'theirBatna',
  'theirBatnaValue',
] as const satisfies readonly KeyName[]

const known: ReadonlySet<KeyName> = new Set(positionNames)

/** The key numbers of the Walk-away section. */
export type PositionName = (typeof positionNames)[number]

export interface Position {
  readonly name: PositionName
  readonly label: LabelledValue
  /** As written, with spans relative to `label.value.text`; undefined when the line has no number that can be compared. */
  readonly written: Value | undefined
  /** Completed with the unit and currency of the brief where the line does not give them. */
  readonly value: Value | undefined
  readonly kind: PositionKind
  /** Marked by `(est.)`, `~`, `assume`, a source or a range. */
  readonly isEstimate: boolean
  readonly certainty: Certainty
  /** What it is about when the brief has several cases, as written: `3 years`, `Lot B`; undefined for the whole deal. */
  readonly scope: string | undefined
  /** The words that say whose it is: key, head of a column, heading; undefined if nothing does. */
  readonly owner: Words | undefined
  /** The unit that its label or its table gives. */
  readonly unit: Value | undefined
  /** Whether it is one of several points of the deal, a row of a table such as `Payment`, and no number of the whole. */
  readonly isPoint: boolean
}

/** The key numbers in the order of the text. */
export function readPositions(brief: Note, sides: SideReader): readonly Position[] {
  const all = allSections(brief)
    .filter(hasPosition)
    .flatMap(section => {
      const declared = declaredUnit(brief, section)
      return [...section.values, ...section.cells]
        .flatMap(label => readSided(brief, sides, section, label))
        .map(read => ({ ...read, unit: read.unit ?? declared }))
    })
  // A sentence and its clause may both say the same.
  const places = new Set<string>()
  const once = all.filter(position => {
    const place = placeOf(position)
    return !places.has(place) && places.add(place)
  })
  // The sides come first: a limit of theirs is no bound of ours, and both tell whose an opening is.
  const sided = asOfNamed(brief, sides, once.map(asOfOther(sides, once)))
  const read = asTheirs(brief, withoutBest(brief, sided))
  const surelyNamed = new Set(
    read.flatMap(({ name, label, certainty }) =>
      certainty === 'sure' && label.row === undefined ? [name] : [],
    ),
  )
  const surely = read.flatMap(({ name, label, certainty, written }) =>
    name === 'walkAway' && certainty === 'sure' && label.row === undefined ? (written ?? []) : [],
  )
  const wanted = read.filter(position => {
    const { name, label, written } = position
    if (!surelyNamed.has(name)) return true
    if (label.isCued) return saysOurLimit(brief, sides, position, surely)
    return name !== 'walkAway' || label.sentence === undefined || !isUnderCondition(label, written)
  })
  const completion = completionOf(brief, wanted)
  const shared = sharedPer(brief)
  const completed = wanted.map(({ section, ...position }) => {
    const { written, value } = readAmounts(brief, position, completion)
    const per = position.written?.per.length === 0 ? perOf(brief, position.label) : []
    const counted = value?.kind === 'money' && per.length > 0 ? { ...value, per } : value
    return { section, position: { ...position, written, value: counted && withPer(counted, shared) } }
  })
  const points = pointsAmong(completed)
  const limits = completed
    .map(({ position }) => position)
    .filter(isOwnAmount)
    .slice(0, mostCases)
  const own = completed.flatMap(({ position }) => (ownNumbers.has(position.name) ? [position] : []))
  return completed
    .map(({ position }) => ({
      ...inCase(asMuch(asBare(position, own), limits[0]?.value), limits),
      isPoint: points.has(position),
    }))
    .sort((a, b) => a.label.value.span.start - b.label.value.span.start)
}

function placeOf({
  name,
  label: { value, key },
  written,
}: Pick<Position, 'name' | 'label' | 'written'>): string {
  const { start } = value.span
  return written === undefined
    ? `${name} ${start} ${key.span.start}`
    : `${name} ${start + written.span.start}`
}

/** A key number and whose it is. */
type Owned = Pick<Position, 'name' | 'label' | 'certainty' | 'owner'>

/** Beside a number that is surely ours, the same one with an owner of its own is theirs: `Ceiling of the tenant`. */
function asOfOther(sides: SideReader, all: readonly Owned[]) {
  const isPlain = ({ label, owner }: Owned) =>
    owner === undefined && label.row === undefined && label.sentence === undefined
  const surelyOurs = new Set(
    all.filter(one => isPlain(one) && one.certainty === 'sure').map(({ name }) => name),
  )
  return <One extends Owned>(one: One): One => {
    const { name, label, certainty } = one
    const theirs = ownNumbers.has(name) ? theirKeys[name] : undefined
    const isOther =
      certainty === 'likely' && surelyOurs.has(name) && isPlain(one) && sides.mayBeOfOther(label.key.text)
    return isOther && theirs !== undefined && isPositionName(theirs)
      ? { ...one, name: theirs, owner: label.key }
      : one
  }
}

/** More are not compared with each remark. */
const mostCases = 20

/** Whether it is a limit in lines or rows that counts something: an amount of ours with a unit. */
function isOwnAmount({ name, label, value }: Unjudged): boolean {
  return name === 'walkAway' && label.row === undefined && value?.kind === 'money' && value.per.length > 0
}

/** A limit or an alternative told in a sentence counts what the limit counts, if it is about as large. */
function asMuch(position: Unjudged, limit: Value | undefined): Unjudged {
  const { name, label, value, certainty } = position
  const isTold =
    certainty === 'likely' && label.row === undefined && (name === 'walkAway' || name.startsWith('batna'))
  if (!isTold || limit === undefined || value?.kind !== 'money') return position
  if (!value.per.every(unit => limit.per.includes(unit))) return position
  const isLike = value.high.lte(limit.high.times(2)) && value.high.times(2).gte(limit.high)
  return isLike ? { ...position, value: { ...value, per: limit.per } } : position
}

/** What an alternative counts says nothing where the numbers of the deal do not say it: `€640`, `the mill pays €610 a tonne`. */
function asBare(position: Unjudged, own: readonly Unjudged[]): Unjudged {
  const { name, value, label, certainty } = position
  const isTold =
    label.isCued === true || label.sentence !== undefined || certainty === 'likely' || name === 'batna'
  if (!isTold || label.row !== undefined || !name.startsWith('batna') || value?.kind !== 'money')
    return position
  const amounts = own.flatMap(({ value }) => (value?.kind === 'money' ? [value] : []))
  const [first] = amounts
  if (first === undefined || value.per.length === 0 || amounts.some(({ per }) => per.length > 0))
    return position
  return isWithin(value.high, first.high, 1.5) ? { ...position, value: { ...value, per: [] } } : position
}

/** A limit told in a sentence is that of the case whose limit counts the same, if only one does. */
function inCase(position: Unjudged, limits: readonly Unjudged[]): Unjudged {
  const { name, label, value, scope } = position
  if (name !== 'walkAway' || label.isSaidOfUs !== true || scope !== undefined) return position
  const [like, ...others] = limits.filter(
    limit => limit.certainty === 'sure' && comparePair(limit.value, value) !== undefined,
  )
  return like === undefined || others.length > 0 ? position : { ...position, scope: like.scope }
}

/**
 * Whether a sentence says in so many words what we do not pass, `we do not sign under €2,350`: a limit beside the labelled
 * ones, if it is about as large.
 */
function saysOurLimit(
  { text }: Note,
  sides: SideReader,
  { name, label, written }: Pick<Position, 'name' | 'label' | 'written'>,
  limits: readonly Value[],
): boolean {
  const { isSaidOfUs, isOrder, hasTopic, key } = label
  if (name !== 'walkAway' || isSaidOfUs !== true || hasTopic === true || written === undefined) return false
  // `Ann says we should not sign under €2,700`
  const before = sentenceBefore(text, key.span.start)
  const isToldOfUs = isOrder
    ? sides.partyIn(before) === 'theirs'
    : /\p{L}/u.test(before) || beforeWe.test(key.text)
  if (isToldOfUs || isUnderCondition(label, written)) return false
  const isLike = ({ kind, high }: Value) =>
    (kind === written.kind || kind === 'number') &&
    high.lte(written.high.times(1.5)) &&
    written.high.lte(high.times(1.5))
  return limits.some(isLike)
}

/** `Not more than €2,350 without the spare wheel`, `not above €2,350 in the first round`. */
function isUnderCondition({ value }: LabelledValue, written: Value | undefined): boolean {
  const rest = /^[^.!?;\r\n]{0,80}/.exec(value.text.slice(written?.span.end))?.[0] ?? ''
  return underCondition.test(rest)
}

const oneWe = wholeWord(inEveryLanguage(({ partyCues }) => partyCues.we))

/** What stands before an offset in its sentence, at most 80 characters. */
function sentenceBefore(text: string, offset: number): string {
  return /[^.!?;:\r\n]*$/.exec(text.slice(Math.max(0, offset - 80), offset))?.[0] ?? ''
}

/** Whether somebody or something else is named before the word for us. */
const beforeWe = new RegExp(`^(?!${oneWe}).*\\p{L}.*${oneWe}`, 'iu')
const underCondition = new RegExp(
  `${wholeSignal('condition')}|${wholeWord(inEveryLanguage(({ positions, numberCues }) => [...positions.without, ...numberCues.orderLimits]))}`,
  'iu',
)

/** What a position has as written, and completed with the unit of its table, its siblings or the header. */
function readAmounts(
  brief: Note,
  { name, label, written, unit }: Pick<Position, 'name' | 'label' | 'written' | 'unit'>,
  completion: Completion,
): Pick<Position, 'written' | 'value'> {
  const isBatna = batnas.has(name)
  const { text } = label.value
  // `5.1 Interest arbitration`, and `a wedding with 140 guests`
  const isNumbering =
    isBatna &&
    written?.kind === 'number' &&
    !written.hasScale &&
    (paragraphNumber.test(text) || nounBehind(text.slice(written.span.end), brief.language) !== undefined)
  const main =
    (isBatna || name === 'batnaValue' ? resultIn(brief, text) : undefined) ??
    (isNumbering ? undefined : written)
  if (unit !== undefined) return { written: main, value: main && withUnit(main, unit) }
  if (label.row !== undefined) return { written: main, value: main }
  const value = main && completion.complete(main)
  const better = isBatna ? valueLike(brief, text, value, completion.headline) : undefined
  return better === undefined
    ? { written: main, value }
    : { written: better, value: completion.complete(better) }
}

const paragraphNumber = /^\s*\d{1,2}(?:\.\d{1,2})+\.?\s+\p{Lu}/u
const batnas: ReadonlySet<PositionName> = new Set(['batna', 'theirBatna'])

/** The end of a gap whose beginning stands before the key. */
const closedBehind = /^\s*\d{1,2}[\]>}]\s*$/

/**
 * What a sum in a sentence comes to, by a word for it, `295 plus 40 for the works, makes 335`, or because two amounts before
 * it come to it: `9,600 less 950 of fees, we see 8,650`.
 */
function resultIn({ reader }: Note, text: string): Value | undefined {
  const values = reader.values(text)
  if (values.length < 2) return undefined
  const found = result.exec(text)
  const start = found === null ? text.length : found.index + found[0].length
  const told = values.find(({ span }) => span.start >= start && span.start <= start + 2)
  const first = values.find(({ kind, span }) => kind === told?.kind && span.start < start)
  // `Hof at €43k, so €2k less than now`
  const isResult =
    told !== undefined &&
    first !== undefined &&
    isWithin(told.high, first.high, mostTimes) &&
    !comparative.test(text.slice(told.span.end))
  if (isResult) return told
  return values.find((value, index) => {
    const [a, b] = values.slice(Math.max(0, index - 2), index)
    if (a === undefined || b === undefined || a.kind !== value.kind || b.kind !== value.kind) return false
    const isRest = signBefore(text, b) === '-' && value.low.eq(a.low.minus(b.low))
    return isRest || value.low.eq(a.low.plus(b.low))
  })
}

const mostTimes = 2.5
const comparative = new RegExp(
  `^\\s${oneOf(inEveryLanguage(({ numbers }) => numbers.differences))}${noLetterAfter}`,
  'iu',
)

const result = new RegExp(
  `${wholeWord(inEveryLanguage(({ numbers }) => numbers.results))}:?\\s+(?:${oneOf(inEveryLanguage(({ numbers }) => numbers.approximate))}\\s+)?(?=[^\\p{L}\\d]{0,3}\\d)`,
  'iu',
)

/** The amount in the sentence of a BATNA that counts like the other key numbers, also in brackets: `(quoted €42k)`. */
function valueLike(
  brief: Note,
  text: string,
  main: Value | undefined,
  headline: Value | undefined,
): Value | undefined {
  if (comparePair(main, headline) !== undefined) return undefined
  const values = brief.reader.values(text)
  const like = values.find(
    value => value.kind === 'money' && comparePair(complete(value, headline), headline) !== undefined,
  )
  return like ?? (main === undefined ? values.find(({ kind }) => kind === 'money') : undefined)
}

type Unjudged = Omit<Position, 'isPoint'>

interface Placed {
  readonly section: Section
  readonly position: Unjudged
}

/**
 * The rows that are points of the deal. Rows whose limits, or else targets, all count the same are its cases, `1 year` and
 * `3 years`, unless all of them are of another size than that of the whole: hosting and training beside the licence. Where
 * no line gives the numbers of the whole, the only row does, or the only one of money.
 */
function pointsAmong(all: readonly Placed[]): ReadonlySet<Unjudged> {
  const isRow = ({ label: { row }, owner }: Unjudged) => row !== undefined && row.name !== owner
  const wholes = all
    .map(({ position }) => position)
    .filter(position => !isRow(position) && ownNumbers.has(position.name) && position.value !== undefined)
  const hasWhole = wholes.length > 0
  const points = new Set<Unjudged>()
  const inRows = all.filter(({ position }) => isRow(position))
  for (const placed of groupBy(inRows, ({ section }) => section).values()) {
    const rows = placed.map(({ position }) => position)
    const limits = rows.filter(({ name }) => name === 'walkAway')
    const judged = limits.length > 0 ? limits : rows.filter(({ name }) => name === 'target')
    const [first, ...others] = judged
    const areCases =
      others.length > 0 &&
      first?.value?.kind !== 'number' &&
      !nameColumns.includes(normaliseName(first?.label.row?.head.text ?? '')) &&
      others.every(({ value }) => comparePair(value, first?.value) !== undefined)
    const beside = wholes.filter(({ name, value }) => name === first?.name && comparePair(value, first.value))
    const areOther =
      beside.length > 0 && !judged.some(row => beside.some(one => isAboutAsLarge(row.value, one.value)))
    if (areCases && !areOther) continue
    const money = new Set(
      rows.filter(({ value }) => value?.kind === 'money').map(({ label }) => label.row?.name),
    )
    const names = new Set(rows.map(({ label }) => label.row?.name))
    const isOnlyMoney = ({ label }: Unjudged) => money.size === 1 && money.has(label.row?.name)
    for (const row of rows) if (hasWhole || (names.size > 1 && !isOnlyMoney(row))) points.add(row)
  }
  return points
}

const ownNumbers: ReadonlySet<PositionName> = new Set(['opening', 'target', 'walkAway'])

/** A position without its value: that needs the units of all. */
function readSided(brief: Note, sides: SideReader, section: Section, label: LabelledValue) {
  if (!isPosition(label)) return []
  const subject = label.sentence?.subject
  const said = subject && sideOfSubject(sides, label, subject.text)
  if (subject !== undefined && said === undefined) return []
  const read = sides.read(label, section)
  const named = subject ?? (sides.isNamedIn(label) ? label.value : undefined)
  const head = label.runsAgainstOurs && label.above.at(-1)
  // `Our limits` above the table is farther away.
  const isOwned = read.owner !== undefined && !label.above.slice(0, -1).includes(read.owner)
  const isOpposite =
    head &&
    !isOwned &&
    named === undefined &&
    (label.certainty === 'sure' || namesSomebody(brief, sides, head.text))
  const { side, owner, scope } = isOpposite
    ? { side: 'theirs' as const, owner: head, scope: undefined }
    : named === undefined
      ? read
      : { ...read, side: said ?? 'theirs', owner: named }
  if (label.isCued && side === 'theirs' && isBelowNoDeal(brief, label)) return []
  if (label.isBesideOurs && side === 'ours') return []
  // `Otherwise Marlow Estates charges €50k` is no way out.
  if (label.isCued && label.name === 'batna' && sides.beginsWithThem(label.value.text)) return []
  // What is to be said to somebody is no limit of theirs: `don't talk to Ada below 20 %`.
  if (label.isCued && section.key === 'personality' && owner === undefined && label.name === 'walkAway')
    return []
  const isByNoun = label.certainty === 'likely' && label.sentence === undefined
  const isOther = isByNoun && !isOpposite && label.name === 'batna' && sides.isWithoutOther(label.key.text)
  if (isOther && !brief.names.isAboutNoDeal(label.key.text)) return []
  // `Fallback: 400, if the fee stays` is a step of ours and nothing that we do without a deal.
  if (isByNoun && label.name === 'batna' && label.row === undefined && amountFirst.test(label.value.text))
    return []
  const theirs = side === 'theirs' ? theirKeys[label.name] : undefined
  const name = theirs !== undefined && isPositionName(theirs) ? theirs : label.name
  const main = brief.reader.mainValue(label.value.text)
  const per = perOf(brief, label)
  const written = main && withPer(main, per.length > 0 ? per : declaredPer(brief, section))
  // `[Goal 1]` is one of several gaps.
  if (written?.kind === 'number' && closedBehind.test(label.value.text)) return []
  const isAmount = label.hasTopic ? isTerm(written, name) : isPlainAmount(written)
  if (label.isCued && name !== 'batna' && !isAmount) return []
  if (label.sentence !== undefined && !isPrice(written, label.value.text)) return []
  // Of `135 or 140k` only the second amount was read.
  if (label.sentence !== undefined && written && /\d/.test(label.value.text.slice(0, written.span.start)))
    return []
  return [
    {
      name,
      label,
      section,
      written,
      kind: kindOfLimit(label.value.text, written),
      unit: ownUnit(brief, label),
      isEstimate: isEstimate(brief, label, written),
      certainty: isOpposite ? ('likely' as const) : label.certainty,
      scope,
      owner,
    },
  ]
}

const amountFirst = /^[~≈]?\s?(?:\p{Sc}|[A-Z]{3}\s?)?\d[\d.,' ]*\s?(?:[kKmM]|%|\p{Sc})?\s*(?:[,;(]|$)/u

/** Whether the head of a column calls the other side, or a name that the note has elsewhere: `we pay Upstream nothing`. */
function namesSomebody({ text, language, names }: Note, sides: SideReader, head: string): boolean {
  const name = head.trim()
  if (sides.isThem(name) || names.ladderHead(name).isOfRole) return true
  // German has a capital for every noun, but seldom two in a row.
  const isName = languageOf(language).tag === 'de' ? twoCapitals.test(name) : /^\p{Lu}/u.test(name)
  const starts = isName ? findAll(text, capitalBehindSmall) : []
  return starts.some(
    ({ index }) => text.startsWith(name, index) && !/^\p{L}/u.test(text.slice(index + name.length)),
  )
}

const capitalBehindSmall = /(?<=\p{Ll},?[ \n])\p{Lu}/gu
const twoCapitals = /^\p{Lu}\S* \p{Lu}/u

/** The side that the words before a number call by its name; ours only where somebody asks. */
function sideOfSubject(sides: SideReader, label: LabelledValue, subject: string): Side | undefined {
  if (sides.isThem(subject)) return 'theirs'
  const side = sides.partyIn(subject)
  return side === 'theirs' || label.name === 'opening' ? side : undefined
}

/** Whether a value stands under a heading for what we do without a deal, where others than the other side make offers. */
function isBelowNoDeal({ names }: Note, { above }: LabelledValue): boolean {
  return above.some(
    ({ text }) =>
      names.key(text, 'walkAway')?.name === 'batna' || names.isAboutNoDeal(text) || isAboutFailing(text),
  )
}

/** Whether cues can tell what an amount is: it begins the value, and is no mere count of hours, days or people. */
function isPlainAmount(written: Value | undefined): boolean {
  if (written === undefined || written.span.start > 2 || written.kind === 'quantity') return false
  if (written.kind !== 'number' || written.scale !== undefined) return true
  return written.low.gte(100) || !written.low.round(0).eq(written.low)
}

/** The same where the line says what it is about: `Payment: happy with 30 days, 45 at most`. */
function isTerm(written: Value | undefined, name: PositionName): boolean {
  if (written === undefined || written.span.start > 2) return false
  if (written.kind === 'quantity') return written.unit !== 'person' && knownUnit(written.unit) !== undefined
  return name === 'walkAway' || isPlainAmount(written)
}

/** Whether what a sentence says may be a number of the deal; `4 people` is none, and no year is. */
function isPrice(value: Value | undefined, text: string): boolean {
  if (value?.kind === 'quantity') return value.unit !== 'person' && knownUnit(value.unit) !== undefined
  if (value?.kind !== 'number' || value.hasScale || value.per.length > 0) return true
  return !/^(?:19|20)\d\d$/.test(value.high.toFixed()) && !/^\s+\p{L}{3}/u.test(text.slice(value.span.end))
}

function hasPosition({ values, cells }: Section): boolean {
  return cells.length > 0 || values.some(isPosition)
}

function isPosition(value: LabelledValue): value is LabelledValue & { readonly name: PositionName } {
  return value.name !== undefined && isPositionName(value.name)
}

/** Whether a known key is one of the key numbers. */
export function isPositionName(name: KeyName): name is PositionName {
  return known.has(name)
}

/**
 * The key number of the whole deal: the first of that name with a number, or else the first. If all have a scope, that of
 * the only one; undefined if there are several.
 */
export function findPosition(positions: readonly Position[], name: PositionName): Position | undefined {
  const own = positions.filter(position => position.name === name && !position.isPoint)
  const whole = own.filter(({ scope }) => scope === undefined)
  const found = whole.length > 0 ? whole : areOne(own) ? own : []
  return found.find(({ value }) => value !== undefined) ?? found[0]
}

/** Whether all are about the same. */
function areOne(positions: readonly Position[]): boolean {
  return new Set(positions.map(({ scope }) => scope?.toLowerCase())).size === 1
}

/** The span of a position from its key to the end of its value. */
export function spanOf({ label }: Position): Span {
  // In a table with keys as column titles, key and value are on different lines.
  const start = label.key.span.start < label.span.start ? label.value.span.start : label.key.span.start
  return { start, end: Math.max(label.key.span.end, label.value.span.end) }
}

/** The value as written in its line, `€428k per year`. */
export function writtenText({ label, written }: Position): string {
  return written === undefined
    ? plain(label.value)
    : label.value.text.slice(written.span.start, written.span.end)
}

/** The span of the value of a position in the text of the brief. */
export function writtenSpan({ label, written }: Position): Span {
  const { start, end } = label.value.span
  return written === undefined
    ? { start, end }
    : { start: start + written.span.start, end: start + written.span.end }
}

/** The whole line of a position, `Target: €455k per year`. */
export function lineOf(position: Position): Words {
  return { span: spanOf(position), text: `${plain(position.label.key)}: ${plain(position.label.value)}` }
}
