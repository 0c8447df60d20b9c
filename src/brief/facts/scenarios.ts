import { anySignal, wholePlan, wholeSignal } from '../../language/any-language.js'
import { type Certainty, weakest } from '../../language/certainty.js'
import * as english from '../../language/en/facts.js'
import { en } from '../../language/en/language.js'
import type { KeyName } from '../../language/keys.js'
import type { NameReader } from '../../language/name-reader.js'
import { noLetterBefore, oneOf } from '../../language/pattern.js'
import { withoutCaseNumber } from '../../markdown/case-number.js'
import { bracketedPercents, chanceInBrackets } from '../../markdown/chance.js'
import { sliceWords, trimWords } from '../../markdown/label.js'
import {
  allSections,
  findValues,
  type Item,
  type LabelledValue,
  plain,
  type Section,
  type Subsection,
  sliceSection,
  type Table,
  type Words,
} from '../../markdown/outline.js'
import { findAll } from '../../text/find-all.js'
import { isInOneOf, isOutside, outermost, type Span, startingIn } from '../../text/span.js'
import type { Note } from '../note.js'
import type { TextReader } from '../text-reader.js'
import { accepts, type Outcome, readOutcome, readTaken } from './outcome.js'
import { condition, filled, isAnnounced, isCounted, readToldScenarios } from './told-scenarios.js'

/** What may happen at the table, and what we do then. */
export interface Scenario {
  readonly name: string
  readonly span: Span
  /** The heading, the first cell or the first line of the bullet: where problems of the scenario are reported. */
  readonly head: Span
  readonly trigger: Words | undefined
  readonly response: Words | undefined
  readonly outcome: Words | undefined
  /** How it ends: by the outcome, or else by a response that accepts, counters, holds or leaves. */
  readonly ending: Outcome | undefined
  readonly probability: Words | undefined
  /** `likely` unless an outcome, or a trigger and a response, are written under their names. */
  readonly certainty: Certainty
}

type ScenarioPart = 'trigger' | 'response' | 'outcome' | 'probability'
type Parts = Pick<Scenario, ScenarioPart>

/** A scenario as it is written, before its ending is read. */
interface Written extends Parts {
  readonly name: string
  readonly span: Span
  readonly head: Span
  readonly isLabelled: boolean
  /** Where the ending is told in a scenario without named parts. */
  readonly told?: Words | undefined
  /** Whether its number or the line above the numbers says that it is a case: `Case A`, `How it may go: a)`. */
  readonly isCase?: boolean
  /** The head of the column of the outcome, if it says so in its own words. */
  readonly outcomeHead?: Words | undefined
}

/** The scenarios in the order of the text; without a section for them, those below other headings. */
export function readScenarios(brief: Note): readonly Scenario[] {
  const deal = dealOf(brief)
  const known = brief.sections.filter(({ key }) => key === 'scenarios')
  const found =
    known.length > 0
      ? known.flatMap(section =>
          readSection(section, brief).map(written => toScenario(written, section.certainty, brief, deal)),
        )
      : allSections(brief)
          .filter(({ key, certainty }) => key === undefined || (key === 'context' && certainty === 'likely'))
          .flatMap(section => guessScenarios(section, brief, deal))
  return found.sort((a, b) => a.span.start - b.span.start)
}

/**
 * The scenarios below a heading that is not known: several with what triggers each, of which one ends without a deal or
 * all are conditions or cases, or else single conditions that end with an amount.
 */
function guessScenarios(section: Section, brief: Note, deal: string): readonly Scenario[] {
  const isEnded = ({ outcome, ending }: Scenario) =>
    outcome !== undefined || ending?.verb === 'walkAway' || (ending?.accepted.length ?? 0) > 0
  const isCondition = ({ trigger }: Scenario) => trigger !== undefined && condition.test(trigger.text)
  const written = readSection(section, brief)
  const all = written.map(one => toScenario(one, 'likely', brief, deal))
  const found = all.filter(one => one.trigger !== undefined && (isCondition(one) || isEnded(one)))
  const ended = found.filter(isEnded)
  const areCases = written.length > 1 && written.every(({ isCase }) => isCase)
  // With a chance each, they are all that may come.
  if (areCases && ended.length > 0 && all.every(({ probability }) => probability)) return all
  const isPlan =
    areCases || ended.some(({ ending }) => ending?.verb === 'walkAway') || found.every(isCondition)
  if (found.length > 1 && ended.length > 0 && isPlan) return found
  return ended.filter(isCondition)
}

/** The words that say what is negotiated. */
function dealOf(brief: Note): string {
  const subjects = findValues(brief, 'subject').map(({ value }) => value.text)
  return [brief.title?.words.text ?? '', ...subjects].join(' ')
}

function toScenario(
  { told, isLabelled, outcomeHead, ...parts }: Written,
  section: Certainty,
  { reader }: Note,
  deal: string,
): Scenario {
  const named = parts.outcome ?? parts.response ?? told
  const { trigger } = parts
  const isNoDeal =
    !isLabelled &&
    trigger !== undefined &&
    ((condition.test(trigger.text) && noDeal.test(trigger.text)) ||
      noDealAlone.test(withoutCaseNumber(trigger.text)))
  const said = named && (isNoDeal ? leaving(named) : readOutcome(named, reader, deal))
  const own =
    (parts.outcome && said && priceFirst(parts.outcome, reader, said, outcomeHead !== undefined)) || said
  const mayTake = own?.accepted.length === 0 && own.verb !== 'walkAway'
  const read = (mayTake && named && trigger && readTaken(trigger, named, reader)) || own
  const ending = parts.outcome !== undefined || read?.verb !== undefined ? read : undefined
  const isNamed =
    isLabelled && read?.isOffered !== true && (parts.outcome !== undefined || parts.response !== undefined)
  const isEnded = parts.outcome !== undefined || ending === undefined
  return {
    ...parts,
    ending: ending && outcomeHead ? { ...ending, head: outcomeHead } : ending,
    certainty: weakest([section, isNamed && isEnded ? 'sure' : 'likely']),
  }
}

/**
 * An outcome that begins with the price and has no verb, `€880 per day`, `€880 with the van`; in a column that says so, a
 * bare number that stands alone is one too.
 */
function priceFirst(words: Words, reader: TextReader, told: Outcome, isPrice: boolean): Outcome | undefined {
  const { text } = words
  const [value] = reader.values(text)
  if (value === undefined || told.verb !== undefined || text.includes('?') || denial.test(text))
    return undefined
  const says = (part: string) => /[\p{L}\p{N}]/u.test(part)
  const isAlone = isPrice && value.kind === 'number' && !says(text.slice(value.span.end))
  if (says(text.slice(0, value.span.start)) || (value.kind !== 'money' && !isAlone)) return undefined
  return { ...told, verb: 'accept', accepted: [value] }
}

const denial = new RegExp(wholePlan('denied'), 'iu')

/** Of "If they go home without a deal": what is paid then is no price of the deal. */
function leaving(words: Words): Outcome {
  return { words, verb: 'walkAway', accepted: [], hasCondition: false }
}

const noDeal = new RegExp(`${wholeSignal('noDeal')}|${wholePlan('leave')}`, 'iu')
/** `No deal (30%)`. */
const noDealAlone = new RegExp(String.raw`^[^\p{L}]*${anySignal('noDeal')}[^\p{L}]*$`, 'iu')

/** The scenarios of a section, with the chances that their first lines tell, if all that the section has are told there. */
function readSection(section: Section, note: Note): readonly Written[] {
  const written = readWritten(section, note)
  if (!section.prose.includes('%')) return written
  const heads = written.map(one =>
    one.probability === undefined ? sliceSection(section, one.head) : undefined,
  )
  const named = heads.map(words => words && probabilityIn(words))
  const bracketed = heads.map(words => {
    const chance = words && chanceInBrackets(words.text)
    return chance && sliceWords(words, chance.start, chance.end)
  })
  const areNamed = isEach(named, section.prose, headingProbability)
  const sum = bracketed.reduce((sum, words) => sum + Number.parseFloat(words?.text ?? '0'), 0)
  const haveAll = written.every(({ probability }, index) => probability ?? bracketed[index])
  const areBracketed = haveAll && sum >= leastChances && isEach(bracketed, section.prose, bracketedPercents)
  return written.map((one, index) => {
    const probability = (areNamed && named[index]) || (areBracketed && bracketed[index])
    return probability ? { ...one, probability } : one
  })
}

/** Whether nothing else in a text is such a chance. */
function isEach(found: readonly (Words | undefined)[], text: string, pattern: RegExp): boolean {
  const count = found.filter(words => words !== undefined).length
  return count > 0 && count === findAll(text, new RegExp(pattern.source, 'giu')).length
}

/** In percent: percentages in brackets that add up to less are no chances. */
const leastChances = 60

/**
 * The scenarios of a section: those with named parts, and those told in sentences. Beside named ones a single sentence may
 * only lead to them.
 */
function readWritten(section: Section, { names, reader }: Note): readonly Written[] {
  const isKnown = section.key === 'scenarios'
  const values = section.values
    .filter(({ name }) => isPartName(name))
    .toSorted((a, b) => a.span.start - b.span.start)
  const heads = headsOf(section.subsections, values, names).filter(
    ({ span, heading: { words } }) =>
      isKnown || startingIn(values, span).length > 0 || isAnnounced(words) || isCounted(words),
  )
  const labelled = [
    ...heads.map(head => fromHeading(section, head, values, names)),
    ...section.tables.filter(isOutside(heads)).flatMap(table => fromTable(table, names)),
    ...section.items.filter(isOutside(heads)).flatMap(item => fromItem(item, names)),
  ]
  if (labelled.length === 0) return readUnlabelled(section, names, reader)
  if (!isKnown || section.tables.length > 0) return labelled
  const isLeft = isOutside(labelled)
  const [items, paragraphs] = [section.items.filter(isLeft), section.paragraphs.filter(isLeft)]
  const others = readUnlabelled(
    { ...section, items, paragraphs, values: section.values.filter(isLeft) },
    names,
    reader,
  )
  return others.length > 1 ? [...labelled, ...others] : labelled
}

function readUnlabelled(section: Section, names: NameReader, reader: TextReader): readonly Written[] {
  const groups = fromGroups(section, names)
  if (groups.length > 0) return groups
  return readToldScenarios(section, reader, names)
}

/**
 * The headings of scenarios: the outermost ones, or those below them where these only group them. A line in another form
 * than a heading of markdown is one only if it is a condition or a quote or has a number, or if parts of a scenario stand
 * below it.
 */
function headsOf(
  subsections: readonly Subsection[],
  values: readonly LabelledValue[],
  names: NameReader,
): readonly Subsection[] {
  const isPart = ({ heading }: Subsection) => partName(heading.words.text, names) !== undefined
  const hasParts = (span: Span) => startingIn(values, span).length > 0
  return outermost(subsections).flatMap(head => {
    if (!hasParts(head.span) && (isPart(head) || !standsAlone(head))) return []
    const inner = startingIn(subsections, { start: head.span.start + 1, end: head.span.end })
    const own = { start: head.span.start, end: inner[0]?.span.start ?? head.span.end }
    const isGroup =
      !hasParts(own) && !inner.some(isPart) && inner.filter(one => hasParts(one.span)).length > 1
    return isGroup ? headsOf(inner, values, names) : [head]
  })
}

function standsAlone({ heading: { form, words } }: Subsection): boolean {
  return form === 'markdown' || form === 'html' || isAnnounced(words) || isCounted(words)
}

function isPartName(name: KeyName | undefined): name is ScenarioPart {
  return name === 'trigger' || name === 'response' || name === 'outcome' || name === 'probability'
}

function partName(text: string, names: NameReader): ScenarioPart | undefined {
  const name = names.exactKey(text, 'scenarios')
  return isPartName(name) ? name : undefined
}

function fromHeading(
  section: Section,
  subsection: Subsection,
  values: readonly LabelledValue[],
  names: NameReader,
): Written {
  const { heading, span, bodySpan } = subsection
  const named = parts(partsBelow(section, subsection, startingIn(values, span), names))
  const isLabelled = [named.trigger, named.response, named.outcome].some(words => words !== undefined)
  const probability = named.probability ?? probabilityIn(heading.words)
  const name = plain(heading.words)
  const told = filled(trimWords(sliceSection(section, bodySpan)))
  const isTrigger = !isLabelled && (isAnnounced(heading.words) || isCounted(heading.words))
  return {
    name,
    span,
    head: heading.span,
    ...named,
    trigger: named.trigger ?? (isTrigger ? heading.words : undefined),
    response: named.response ?? (isTrigger ? told : undefined),
    probability,
    isLabelled,
    told: isLabelled ? undefined : told,
  }
}

/** The parts that are named below a heading: as labels, in the middle of a line or as headings of their own. */
function partsBelow(
  section: Section,
  { span, items, paragraphs }: Subsection,
  values: readonly LabelledValue[],
  names: NameReader,
): (name: ScenarioPart) => Words | undefined {
  const lines = [...paragraphs, ...items.map(({ words }) => words)]
  const inline = lines.flatMap(words => severalIn(words, names))
  const headed = startingIn(section.subsections, { start: span.start + 1, end: span.end })
  return name =>
    inline.find(one => one.name === name)?.value ??
    values.find(value => value.name === name && filled(value.value))?.value ??
    headed
      .filter(({ heading }) => partName(heading.words.text, names) === name)
      .map(({ bodySpan }) => trimWords(sliceSection(section, bodySpan)))[0]
}

/** The parts of a line that names several of them: `**Triggers:** … **Action:** …`. */
function severalIn(words: Words, names: NameReader): readonly Inline[] {
  if (words.text.indexOf(':') === words.text.lastIndexOf(':')) return []
  const inline = readInline(words, names)
  return inline.length > 1 ? inline : []
}

/** `60%` of `They accept (probability 60%)`; a percentage without such a word may be a price. */
function probabilityIn(words: Words): Words | undefined {
  const { 0: text, index } = headingProbability.exec(words.text) ?? { 0: '', index: 0 }
  return text === '' ? undefined : sliceWords(words, index, index + text.length)
}

const named = String.raw`${noLetterBefore}${anySignal('probability')}\s{0,9}[:=]?\s{0,9}${oneOf(english.of)}?`
const headingProbability = new RegExp(
  [
    String.raw`(?<=${named})\d[\d.,]{0,20}(?:\s*%|\s*${oneOf(en.signals.odds)}\s*\d+)?`,
    String.raw`\d[\d.,]{0,20}\s{0,9}%(?=\s*${oneOf(english.chances)})`,
  ].join('|'),
  'iu',
)

function fromTable({ columns, rows }: Table, names: NameReader): Written[] {
  const named = columns.map(column => partName(column.text, names))
  const told = named.includes('outcome') ? -1 : columns.findIndex(({ text }) => accepts(text))
  const columnNames = named.map((name, index) =>
    index === told ? 'outcome' : (name ?? (told > 0 ? partInOwnWords(columns[index], index) : undefined)),
  )
  const isAnswer = (name: ScenarioPart | undefined) => name === 'outcome' || name === 'response'
  // An empty form has no scenarios yet.
  const isFilled = rows.some(({ cells }) =>
    cells.some((cell, index) => isAnswer(columnNames[index]) && plain(cell) !== ''),
  )
  if (!isFilled) return []
  return rows
    .filter(({ cells }) => cells.some(cell => plain(cell) !== ''))
    .map(({ span, cells }) => ({
      name: plain(cells[0] ?? { text: '' }),
      span,
      head: cells[0]?.span ?? span,
      ...parts(name => cells[columnNames.indexOf(name)]),
      isLabelled: told < 1,
      outcomeHead: columns[told],
    }))
}

/** In a table that says where we close, `If they … | We … | Kent closes at`: what may happen, and what we do then. */
function partInOwnWords(head: Words | undefined, index: number): ScenarioPart | undefined {
  return index > 0 ? 'response' : head && condition.test(head.text) ? 'trigger' : undefined
}

/** A bullet with an outcome or a response, in its children or after the name: `Freeze – if: …; outcome: …`. */
function fromItem(item: Item, names: NameReader): Written[] {
  const labels = item.children.flatMap(({ label }) => label ?? [])
  const value = (name: ScenarioPart) => labels.find(({ key }) => partName(key.text, names) === name)?.value
  const isScenario = (read: (name: ScenarioPart) => unknown) =>
    read('outcome') !== undefined || (read('trigger') !== undefined && read('response') !== undefined)
  if (isScenario(value)) {
    const { words, span } = item
    const named = parts(value)
    // What has a chance in brackets says what happens, `They accept (50%)`.
    const trigger = named.trigger ?? (chanceInBrackets(words.text) && words)
    return [{ name: plain(words), span, head: words.span, ...named, trigger, isLabelled: true }]
  }
  const inline = readInline(item.words, names)
  const part = (name: ScenarioPart) => inline.find(one => one.name === name)?.value
  const [first] = inline
  if (first === undefined || !isScenario(part)) return []
  const name = item.words.text.slice(0, first.start).replace(nameEnd, '')
  if (inline.length === 1 && plain({ text: name }) === '') return []
  return [
    { name: plain({ text: name }), span: item.span, head: item.words.span, ...parts(part), isLabelled: true },
  ]
}

const nameEnd = /(?<![\s:;,.–—-])[\s:;,.–—-]+$/

interface Inline {
  readonly name: ScenarioPart
  readonly start: number
  readonly value: Words
}

/** The values of a line with several keys in it, each up to the next known key. */
function readInline(words: Words, names: NameReader): readonly Inline[] {
  if (!words.text.includes(':')) return []
  const keys = findAll(words.text, inlineKey).flatMap(match => {
    const name = partName(match[1] ?? '', names)
    return name === undefined ? [] : [{ name, start: match.index, end: match.index + match[0].length }]
  })
  return keys.map(({ name, start, end }, index) => {
    const text = words.text.slice(end, keys[index + 1]?.start).replace(valueEnd, '')
    return { name, start, value: sliceWords(words, end, end + text.length) }
  })
}

const inlineKey = /(?<![\p{L}\p{N}])(\p{L}+(?: \p{L}+){0,2}?)[^\S\r\n]*:\s+/gu
const valueEnd = /(?<![\s;,.–—→-])[\s;,.–—→-]+$/

/** Labels without a heading: each name that comes again begins the next scenario, and so does a line between them. */
function fromGroups(section: Section, names: NameReader): Written[] {
  const several = section.paragraphs.filter(words => severalIn(words, names).length > 0)
  const inline = several.flatMap(words => severalIn(words, names))
  const labels = section.values.flatMap(({ name, value, span }) =>
    isPartName(name) && !isInOneOf(several, span) ? [{ name, value }] : [],
  )
  const named = [...inline, ...labels].sort((a, b) => a.value.span.start - b.value.span.start)
  const groups: (typeof named)[] = []
  for (const one of named) {
    const group = groups.at(-1)
    if (group === undefined || group.some(({ name }) => name === one.name)) groups.push([one])
    else group.push(one)
  }
  const paragraphs = section.paragraphs.toSorted((a, b) => a.span.start - b.span.start)
  return groups.flatMap((group, index) => {
    const [first] = group
    const last = group.at(-1)
    const before = groups[index - 1]?.at(-1)?.value.span.end ?? section.bodySpan.start
    if (first === undefined || last === undefined || group.length < 2) return []
    const lead = startingIn(paragraphs, { start: before, end: first.value.span.start }).at(-1)
    const isNamed = lead !== undefined && lead.span.end <= first.value.span.start
    const span = { start: (isNamed ? lead : first.value).span.start, end: last.value.span.end }
    return [
      {
        name: plain(isNamed ? lead : first.value),
        span,
        head: isNamed ? lead.span : first.value.span,
        ...parts(name => group.find(one => one.name === name)?.value),
        isLabelled: true,
      },
    ]
  })
}

function parts(read: (name: ScenarioPart) => Words | undefined): Parts {
  return {
    trigger: filled(read('trigger')),
    response: filled(read('response')),
    outcome: filled(read('outcome')),
    probability: filled(read('probability')),
  }
}
