import type { Brief } from '../../brief/brief.js'
import { comparePair, isAboutAsLarge, isSameValue, isWorse } from '../../brief/facts/compare.js'
import { inDeal } from '../../brief/facts/deals.js'
import type { Issue } from '../../brief/facts/issues.js'
import { complete, unitOf } from '../../brief/facts/position-unit.js'
import {
  findPosition,
  isPositionName,
  type Position,
  type PositionName,
  positionNames,
  spanOf,
  writtenText,
} from '../../brief/facts/positions.js'
import * as english from '../../language/en/cross.js'
import { inEveryLanguage } from '../../language/languages.js'
import { normaliseName } from '../../language/normalise-name.js'
import { oneOf } from '../../language/pattern.js'
import { readLabel, sliceWords } from '../../markdown/label.js'
import { findSection, plain } from '../../markdown/outline.js'
import { type Message, msg } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import type { Value } from '../../values/money.js'
import { writtenPrecision } from '../../values/value.js'
import { readingsOf } from '../readings.js'
import type { Finding, Rationale, Rule, RuleExample } from '../rule.js'

export const numberConflict: Rule = {
  id: 'cross/number-conflict',
  severity: 'error',
  summary: 'Give each key number one value in the whole brief.',
  *check(brief) {
    const told = [...inPositions(brief)]
    yield* told
    const others = [...inFrontMatter(brief), ...inHeadings(brief), ...inTable(brief)]
    for (const other of others) {
      const first = findPosition(brief.facts.positions, other.name)
      if (first === undefined || !differs(brief, first, other)) continue
      const finding = toFinding(other, first)
      if (!told.some(each => isReverse(each, finding))) yield finding
    }
  },
}

export const rationale: Rationale = {
  why: 'Two values for one limit mean that somebody will use the wrong one. The lines of the walk-away section, its headings, the key facts and the matching row of the table of issues are compared; half a percent counts as rounding.',
  source: 'Practice of contract review',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Issues\n\n| Issue | Unit | Opening | Target | Walk-away |\n| --- | --- | --- | --- | --- |\n| Price | € per year | 468,000 | 455,000 | «430,000» |\n\n## Walk-away point\n\n- Opening: €468k per year\n- Walk-away: €428k per year\n',
    messages: ['Your limit is "430,000" here and "€428k per year" elsewhere'],
    good: '## Issues\n\n| Issue | Unit | Opening | Target | Walk-away |\n| --- | --- | --- | --- | --- |\n| Price | € per month | 39,000 | 38,000 | 35,667 |\n\n## Walk-away point\n\n- Opening: €468k per year\n- Target: €456k per year\n- Walk-away: €428k per year\n- BATNA: move line 3 to Nordkauf\n- BATNA value: €424k per year\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
  },
  {
    bad: '## Walk-away point\n\n- Walk-away: €428k per year\n- Target: €455k per year\n\n### Numbers\n\n- «Limit: €430k per year»\n',
    messages: ['Your limit is "€430k per year" here and "€428k per year" elsewhere'],
    good: '## Walk-away point\n\n- Opening: €468k per year\n- Target: €455k per year\n- Walk-away: €428k per year\n- BATNA: move line 3 to Nordkauf\n- BATNA value: €424k per year\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
  },
]

const shownNames: { readonly [Name in PositionName]: Message } = {
  opening: msg`Your opening`,
  target: msg`Your target`,
  walkAway: msg`Your limit`,
  batna: msg`Your BATNA`,
  batnaValue: msg`Your BATNA value`,
  theirOpening: msg`Their opening`,
  theirTarget: msg`Their target`,
  theirWalkAway: msg`Their limit`,
  theirBatna: msg`Their BATNA`,
  theirBatnaValue: msg`Their BATNA value`,
}

/** A value given for a key number, and its place. */
interface Other {
  readonly name: PositionName
  readonly value: Value | undefined
  readonly shown: string
  readonly span: Span
}

/** The lines after the first of each name in a deal, and those without scope that no case agrees with. */
function* inPositions(brief: Brief): Iterable<Finding> {
  const { deals, positions } = brief.facts
  for (const deal of deals.filter(({ isPoint }) => !isPoint)) {
    const firsts = new Map(positionNames.map(name => [name, inDeal(deal, name)]))
    for (const other of deal.positions) {
      const first = firsts.get(other.name)
      if (other.scope !== undefined || deal.scope === undefined)
        if (
          first !== undefined &&
          first !== other &&
          isRival(brief, first, other) &&
          differs(brief, first, toOther(other))
        )
          yield toFinding(toOther(other), first, other)
    }
  }
  yield* besideTold(brief)
  const isCase = deals.some(({ scope, isPoint }) => scope !== undefined && !isPoint)
  // What is only likely may be the sum of all cases.
  const others = positions.filter(({ scope, certainty }) => scope === undefined && certainty === 'sure')
  const inCases = valuesInCases(positions)
  for (const other of isCase ? others : []) {
    const rivals = inCases.get(other.name) ?? []
    const [first] = rivals
    if (
      first !== undefined &&
      rivals.length <= mostCases &&
      rivals.every(rival => differs(brief, rival, toOther(other)))
    )
      yield toFinding(toOther(other), first, other)
  }
}

/**
 * Two limits of which none is sure and the second is told in a sentence; or a single one that is told, beside the only row
 * of a table that counts the same.
 */
function* besideTold(brief: Brief): Iterable<Finding> {
  const { deals, bargain, points, positions } = brief.facts
  const isLimit = ({ name, value, scope }: Position) =>
    name === 'walkAway' && value !== undefined && scope === undefined
  const [one, two, ...others] = positions.filter(isLimit)
  const told = two ?? one
  const [whole] = deals.filter(({ isPoint }) => !isPoint)
  if (told === undefined || others.length > 0 || !isTold(told) || whole === undefined) return
  const [point, ...more] = points.filter(
    ({ name, value }) => name === 'walkAway' && comparePair(value, told.value) !== undefined,
  )
  const aim = inDeal(whole, 'target')?.value ?? inDeal(whole, 'opening')?.value
  // `Not under €40 and not over €60` are no two limits.
  const isOnSameSide = ({ value }: Position) => isWorse(value, aim, bargain.direction)
  const areTwo = one?.certainty === 'likely' && isOnSameSide(one) && isOnSameSide(told)
  const first = two === undefined ? (more.length === 0 ? point : undefined) : areTwo ? one : undefined
  if (first !== undefined && isAboutAsLarge(first.value, told.value) && differs(brief, first, toOther(told)))
    yield toFinding(toOther(told), first, told)
}

function isTold({ certainty, label }: Position): boolean {
  const isOurs = label.isSaidOfUs === true || label.isOrder === true || label.sentence !== undefined
  return certainty === 'likely' && isOurs && label.hasTopic !== true
}

/** More values than this are a list of prices, with which no single number has to agree. */
const mostCases = 100

/** The values that cases have for each key number, each once as it is written. */
function valuesInCases(positions: readonly Position[]): ReadonlyMap<PositionName, readonly Position[]> {
  const values = new Map<PositionName, Map<string, Position>>()
  for (const position of positions) {
    if (position.scope === undefined || position.value === undefined) continue
    const ofName = values.get(position.name) ?? new Map<string, Position>()
    values.set(position.name, ofName)
    const written = [writtenText(position), ...position.value.per].join(' ')
    if (!ofName.has(written)) ofName.set(written, position)
  }
  return new Map([...values].map(([name, ofName]) => [name, [...ofName.values()]]))
}

/** Whether both should be the same number. "Ideal" and "Target" may well be two goals, but a limit is one. */
function isRival({ text }: Brief, a: Position, b: Position): boolean {
  // Columns beside each other, or what one line tells apart.
  if (a.label.span.start === b.label.span.start) return false
  // A key that only resembles ours says what else it limits, or whom: `Cap for extra trips`, `The most that they can pay`.
  const isSaid = b.label.sentence !== undefined || b.label.isCued === true
  const isLimit = (a.name === 'walkAway' || a.name === 'theirWalkAway') && isSaid
  const areSure = a.certainty === 'sure' && b.certainty === 'sure'
  if (areSure && areBeside(a, b) && areTwoThings(text, a, b)) return false
  if (isLimit || areSure) return true
  const [first, second] = [a, b].map(({ label }) => normaliseName(label.key.text))
  // "Our target is" in a sentence begins with the key of a line; `Target for next year` is another one.
  return isSaid ? second?.startsWith(first ?? '') === true : first === second
}

/** Whether both stand below the same heading, where whoever wrote the one saw the other. */
function areBeside({ label: a }: Position, { label: b }: Position): boolean {
  const isPlain =
    a.row === undefined && b.row === undefined && a.sentence === undefined && b.sentence === undefined
  return isPlain && a.above.at(-1)?.span.start === b.above.at(-1)?.span.start
}

/** Goals with keys of their own, `Ideal` and `Target`, and what holds with something more: `£7,000 in cash at pick-up`. */
function areTwoThings(text: string, a: Position, b: Position): boolean {
  const isGoal = a.name === 'target' || a.name === 'opening'
  const hasOtherKey = normaliseName(a.label.key.text) !== normaliseName(b.label.key.text)
  return (isGoal && hasOtherKey) || conditionOf(text, a) !== conditionOf(text, b)
}

/** The condition that a line puts in its key or behind its amount: `if they pay the roof`, `(without the roof)`. */
function conditionOf(text: string, { label, written }: Position): string {
  const behindKey = text.slice(label.key.span.end, label.value.span.start)
  const behind = label.value.text.slice(written?.span.end ?? 0)
  return [behindKey, behind].flatMap(part => condition.exec(part)?.[1] ?? []).join(' ')
}

const condition = new RegExp(
  `^[^\\p{L}\\d]*(${oneOf(inEveryLanguage(({ cues, positions, signals }) => [...cues.conditions, ...positions.without, ...signals.condition, 'in']))}\\s[^.;)]*)`,
  'iu',
)

/** Whether one says of the other's place what the other says of its own. */
function isReverse(one: Finding, other: Finding): boolean {
  const isAbout = ({ related = [] }: Finding, { span }: Finding) =>
    related.some(place => place.span.start <= span.end && span.start <= place.span.end)
  return isAbout(one, other) && isAbout(other, one)
}

function toOther(position: Position): Other {
  const { name, value } = position
  return { name, value, shown: writtenText(position), span: spanOf(position) }
}

function inFrontMatter(brief: Brief): Other[] {
  return (brief.frontMatter?.entries ?? []).flatMap(({ key, value }) => {
    const name = nameOf(brief, key.text.replace(/_/g, ' '))
    return name === undefined
      ? []
      : [{ name, value: read(brief, value.text), shown: value.text, span: value.span }]
  })
}

/** `## Walk-away point: €430k` and `### Target (€455k)`. */
function inHeadings(brief: Brief): Other[] {
  const section = findSection(brief, 'walkAway')
  const headings = [section?.heading, ...(section?.subsections ?? []).map(({ heading }) => heading)]
  return headings.flatMap(heading => {
    const at = heading?.words.text.search(/\d/) ?? -1
    if (heading === undefined || at === -1) return []
    const key = readLabel(heading.words)?.key ?? sliceWords(heading.words, 0, at)
    const name = nameOf(brief, key.text.replace(/(?<![(€$£])[(€$£]+\s*$/, ''))
    const value = read(brief, heading.words.text.replace(/[()]/g, ' '))
    return name === undefined ? [] : [{ name, value, shown: plain(heading.words), span: heading.span }]
  })
}

function nameOf(brief: Brief, text: string): PositionName | undefined {
  return brief.vocabulary.keysByName.get(normaliseName(text))?.find(isPositionName)
}

function inTable(brief: Brief): Other[] {
  const issue = headlineIssue(brief)
  const figures = [
    ['opening', issue?.opening],
    ['target', issue?.target],
    ['walkAway', issue?.walkAway],
    ['theirWalkAway', issue?.theirLimit],
  ] as const
  return figures.flatMap(([name, figure]) =>
    figure?.value === undefined
      ? []
      : [{ name, value: figure.value, shown: plain(figure.words), span: figure.words.span }],
  )
}

/** The issue that the Walk-away numbers are about: in the same unit, and sharing a value or named like a price. */
function headlineIssue({ facts }: Brief): Issue | undefined {
  const limit = findPosition(facts.positions, 'walkAway') ?? findPosition(facts.positions, 'target')
  const rows = facts.issues.filter(
    issue => comparePair(limit?.value, (issue.walkAway ?? issue.target)?.value) !== undefined,
  )
  const sharing = rows.find(row =>
    (['opening', 'target', 'walkAway'] as const).some(name =>
      isSameValue(row[name]?.value, findPosition(facts.positions, name)?.value),
    ),
  )
  return (
    sharing ??
    rows.find(({ name }) => price.test(name)) ??
    (rows.length === 1 && limit?.value?.kind === 'money' ? rows[0] : undefined)
  )
}

const price = new RegExp(String.raw`^(?:${oneOf(english.priceKinds)}\s+)*${oneOf(english.prices)}\b`, 'i')

function read(brief: Brief, text: string): Value | undefined {
  const value = brief.reader.mainValue(text)
  return value && complete(value, unitOf(brief.facts.positions))
}

/**
 * Amounts in the same unit differ unless they are equal when rounded to the coarser of the two: `€428k` equals 427,800
 * but not 430,000. Between month and year, half a percent counts as rounding. Ranges differ when they do not touch.
 */
function differs(brief: Brief, first: Position, other: Other): boolean {
  const [a, b] = [first.value, other.value]
  if (a === undefined || b === undefined || comparePair(a, b) === undefined) return false
  if (a.isRange || b.isRange || a.per.join() !== b.per.join()) return !isSameValue(a, b)
  const { language } = brief
  const precisions = [
    writtenPrecision(a, writtenText(first), language),
    writtenPrecision(b, other.shown, language),
  ]
  return precisions.every(precision => a.low.minus(b.low).abs().times(2).gt(precision))
}

function toFinding(other: Other, first: Position, position?: Position): Finding {
  return {
    span: other.span,
    message: msg`${shownNames[other.name]} is "${other.shown}" here and "${writtenText(first)}" elsewhere`,
    related: [{ span: spanOf(first), message: msg`The other value` }],
    likely: readingsOf(first, position),
  }
}
