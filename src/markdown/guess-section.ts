import { anyHead, wholePlan, wholeSignal } from '../language/any-language.js'
import type { KeyName } from '../language/keys.js'
import { inEveryLanguage } from '../language/languages.js'
import { normaliseName } from '../language/normalise-name.js'
import { oneOf, wholeWord } from '../language/pattern.js'
import { isOutcomeName, readHints } from '../language/read-section-cue.js'
import type { RequiredSection, SectionKey } from '../language/sections.js'
import { chanceInBrackets } from './chance.js'
import { countWords } from './label.js'
import type { FoundMemo } from './labelled-values/found.js'
import { readLabelledValues } from './labelled-values/labelled-values.js'
import { namesOfHeading } from './names-of-heading.js'
import { plain, type Section, type Words } from './outline.js'
import type { Points } from './section-memo.js'

/**
 * The section that a text below a heading without a known name is likely to be, of those that the brief does not have: by
 * what stands in it and what its heading hints at, if one section is clearly ahead.
 */
export function guessSection(
  section: Section,
  isFirst: boolean,
  memo: FoundMemo,
  isMissing: (key: SectionKey) => boolean,
): RequiredSection | undefined {
  const scores = [
    ...memo.sections.points(section, () => pointsOf(section, memo)),
    { key: 'context' as const, points: isFirst ? toldPoints(readContent(section)) : 0 },
  ].toSorted((a, b) => b.points - a.points)
  const [best, second] = scores
  if (best === undefined || second === undefined || !isMissing(best.key)) return undefined
  return best.points >= enough && best.points - second.points >= clearly ? best.key : undefined
}

function pointsOf(section: Section, memo: FoundMemo): Points {
  const content = readContent(section)
  const hints = section.heading === undefined ? [] : readHints(section.heading.words.text)
  return scorers.map(([key, score]) => {
    const points = score(content, memo)
    const isHinted = points > 0 && hints.includes(key)
    return { key, points: points + (isHinted ? hint : 0) }
  })
}

const hint = 1
const enough = 2
const clearly = 0.5

/** The lines of a section that stand for themselves. */
interface Content {
  readonly section: Section
  /** Paragraphs outside lists. */
  readonly paragraphs: readonly Words[]
  /** Outermost items, or else paragraphs, or else rows by their first cell. */
  readonly lines: readonly string[]
}

function readContent(section: Section): Content {
  const { items, tables, subsections } = section
  const heads = new Set(subsections.map(({ heading }) => heading.span.start))
  const paragraphs = section.paragraphs.filter(({ span }) => !heads.has(span.start))
  const rows = tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells[0] ?? []))
  const lines = [items.map(({ words }) => words), paragraphs, rows].find(list => list.length > 0) ?? []
  return { section, paragraphs, lines: lines.map(plain).filter(text => text !== '') }
}

/** From 0 to 3 points. */
type Score = (content: Content, memo: FoundMemo) => number

const scorers: readonly (readonly [key: RequiredSection, score: Score])[] = [
  ['walkAway', limitPoints],
  ['scenarios', scenarioPoints],
  ['questions', askedPoints],
  ['timeline', datedPoints],
  ['personality', peoplePoints],
]

const ourNumbers: readonly KeyName[] = ['walkAway', 'target', 'opening', 'batna']
const scenarioParts: readonly KeyName[] = ['trigger', 'response', 'outcome']

/** How many of these keys stand below a heading as if it had this name, and how many with those that only cues tell. */
function countKeys(
  { section }: Content,
  key: SectionKey,
  keys: readonly KeyName[],
  memo: FoundMemo,
): { readonly named: number; readonly cued: number } {
  const found = readLabelledValues({ ...section, key, heading: undefined, subsections: [] }, memo)
  const all = [...found.values, ...found.cells]
  const named = all.flatMap(({ name, isCued }) => (!isCued && name) || [])
  const cued = all.flatMap(({ name }) => name ?? [])
  const countIn = (names: readonly KeyName[]) => keys.filter(each => names.includes(each)).length
  return { named: countIn(named), cued: countIn(cued) }
}

function limitPoints(content: Content, memo: FoundMemo): number {
  if (!/\d/.test(content.section.prose)) return 0
  const { named, cued } = countKeys(content, 'walkAway', ourNumbers, memo)
  if (named > 1) return 3
  return Math.max(cued > 1 ? 1.5 : named, Math.min(2, limitLeads(content, memo)))
}

/** How many lines with a number open with words about limits: `**Where we stop.** €47k`. */
function limitLeads({ section, paragraphs }: Content, memo: FoundMemo): number {
  const lines = [...paragraphs, ...section.items.map(({ words }) => words)].map(plain)
  return lines.filter(text => {
    const lead = /^[^.:]{3,60}[.:]\s/.exec(text)?.[0]
    if (lead === undefined || !/\d/.test(text.slice(lead.length))) return false
    return (memo.names.section(lead)?.key ?? memo.names.sectionCue(lead)) === 'walkAway'
  }).length
}

function scenarioPoints(content: Content, memo: FoundMemo): number {
  const { section, lines } = content
  // `How we come down` is about our own steps.
  if (section.heading !== undefined && ladder.test(section.heading.words.text)) return 0
  const isTable = section.tables.some(({ columns, rows }) => {
    const names = columns.map(({ text }) => memo.names.exactKey(text, 'scenarios'))
    // Risks have chances too, but none of them is that there is no deal.
    const haveChances =
      names.includes('probability') && rows.some(({ cells: [name] }) => name && noDeal.test(name.text))
    return haveChances || scenarioParts.filter(part => names.includes(part)).length > 1
  })
  const mayHaveKeys = section.prose.includes(':') || section.tables.length > 0
  if (isTable || (mayHaveKeys && countKeys(content, 'scenarios', scenarioParts, memo).named > 1)) return 3
  const heads = section.subsections.map(({ heading }) => heading.words.text)
  const named = section.items.flatMap(({ label }) => label?.key.text ?? [])
  if (Math.max(...[heads, named].map(list => list.filter(isOutcomeName).length)) > 1) return 2.5
  // Risks and discounts have percentages too, but none of them is that there is no deal.
  const areChances = [heads, lines].some(
    list =>
      list.some(text => noDeal.test(text)) &&
      shareOf(list, text => chanceInBrackets(text) !== undefined) >= 0.7,
  )
  return areChances || shareOf(lines, text => condition.test(text)) >= 0.5 ? 2.5 : 0
}

const noDeal = new RegExp(wholeSignal('noDeal'), 'iu')
const condition = new RegExp(`^[^\\p{L}]*${wholePlan('condition')}`, 'iu')
const ladder = new RegExp(wholePlan('ladderHeads'), 'iu')

/** Our own checklist asks in few words: `Tables printed?`. */
function askedPoints({ section, lines }: Content): number {
  if (section.tables.length > 0) return 0
  const share = shareOf(lines, text => question.test(text.slice(-10)) && countWords(text) > 2)
  return share >= 0.7 ? 3 : share >= 0.5 ? 1.5 : 0
}

const question = /[?？]["'”’»)]*$/

function datedPoints({ section, lines }: Content): number {
  const isTable = section.tables.some(
    ({ columns, rows }) => rows.length > 1 && columns.some(({ text }) => date.test(normaliseName(text))),
  )
  if (isTable) return 3
  const share = shareOf(lines, text => dated.test(text))
  return share >= 0.7 ? 3 : share >= 0.5 ? 1.5 : 0
}

const date = new RegExp(`^${anyHead('date')}$`)

const weekday = oneOf(
  inEveryLanguage(({ calendar }) =>
    [...calendar.weekdays.long, ...calendar.weekdays.short].flatMap(names =>
      names.map(name => name.toLowerCase()),
    ),
  ),
)
const month = wholeWord(
  inEveryLanguage(({ calendar }) =>
    calendar.months.flatMap(({ name, others }) => [name, ...others].map(each => each.toLowerCase())),
  ),
)
/** A line that begins with a day, with at most two short words before it. */
const dated = new RegExp(
  `^[^\\p{L}\\p{N}]{0,4}(?:\\p{L}{1,5}\\s){0,2}(?:${weekday}[.,]?\\s{1,2}(?:\\p{L}{1,3}\\s)?)?` +
    `(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[./]\\d{1,2}(?:[./]|\\b)(?!\\d)|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|` +
    `\\d{1,2}(?:\\.|st|nd|rd|th|er|º)?[\\s-](?:de\\s)?${month}|${month}\\.?\\s\\d{1,2}\\b)`,
  'iu',
)

function peoplePoints({ section, paragraphs, lines }: Content, memo: FoundMemo): number {
  const heads = section.subsections.map(({ heading }) => plain(heading.words))
  const named = Math.max(shareOf(lines, isNamed, 1), shareOf(heads, isNamed, 1))
  const list = Math.max(shareOf(lines, isNamed), shareOf(heads, isNamed))
  const told = [...paragraphs, ...section.items.map(({ words }) => words)].map(plain)
  const about = shareOf(told, text => person.test(text), 1)
  const isHeaded = isHeadedByNames(section, told) || (about > 0 && isNameHead(section, memo))
  return (
    (list >= 0.8 ? 2 : named >= 0.5 || isHeaded ? 1.5 : 0) +
    (about >= 0.5 ? 1 : about > 0 || isHeaded ? 0.5 : 0)
  )
}

/** Whether names are the heading, `Maud and Theo`, and what is below begins with them or speaks of somebody again and again. */
function isHeadedByNames({ heading }: Section, told: readonly string[]): boolean {
  const names = heading === undefined ? [] : namesOfHeading(plain(heading.words))
  const isNamedFirst = (text: string) => names.some(name => text.startsWith(name.split(' ')[0] ?? name))
  return names.length > 0 && (told.some(isNamedFirst) || countPersons(told) > 2)
}

function countPersons(told: readonly string[]): number {
  return told.reduce((sum, text) => sum + text.split(person).length - 1, 0)
}

/** A heading that is the name of a person. In German every noun has a capital, so there it has a title. */
function isNameHead({ heading, prose }: Section, memo: FoundMemo): boolean {
  const text = heading && plain(heading.words).replace(/^\(?[\p{L}\d]{1,2}[.):]?\s+/u, '')
  if (text === undefined || text.length > 40) return false
  if (titled.test(text)) return true
  if (memo.names.vocabulary.language.startsWith('de') || !nameAlone.test(text)) return false
  if (/\p{Sc}\s?\d/u.test(prose)) return false
  return (prose.match(everyPerson) ?? []).length > 1
}

/** No plural: `SWAPS`. */
const nameAlone = /^\p{Lu}[\p{L}'’-]+(?:(?<![sS])|(?:\s\p{Lu}[\p{L}'’.-]*){1,2})$/u

/** A line that begins with a title and a name, or with two names and what they are. */
function isNamed(text: string): boolean {
  return titled.test(text) || namedRole.test(text)
}

const titled = new RegExp(
  `^${wholeWord(inEveryLanguage(({ people }) => people.titles))}\\.?\\s{1,2}(?:\\p{Lu}[\\p{L}.]*\\s?){1,4}`,
  'u',
)
const namedRole = /^\p{Lu}\p{Ll}+\s(?:(?:\p{Lu}\.|[a-z]{2,3})\s)?\p{Lu}[\p{L}'’-]+(?:,\s(?=\p{L})|\s\(\p{L})/u
const person = new RegExp(wholeWord(inEveryLanguage(({ cues }) => cues.persons)), 'iu')

const everyPerson = new RegExp(person.source, 'giu')

/** The first text that says in sentences what it is about. */
function toldPoints({ section, paragraphs }: Content): number {
  const words = countTold(paragraphs.filter(isTold))
  return words >= fewestTold && section.items.length <= words / 10 ? 2 : 0
}

/** The paragraph before the first section with which a note begins to say what it is about. */
export function findIntroduction(preamble: Section): Words | undefined {
  const told = readContent(preamble).paragraphs.filter(isTold)
  return countTold(told) >= fewestIntroduced ? told[0] : undefined
}

/** Sentences, but none that are to be said aloud. */
function isTold(words: Words): boolean {
  const text = plain(words)
  return /[.!]["”]?$/.test(text) && !/^["“„«>]/.test(text)
}

function countTold(paragraphs: readonly Words[]): number {
  return paragraphs.reduce((sum, { text }) => sum + countWords(text), 0)
}

const fewestTold = 15
/** More than a remark about the document itself has. */
const fewestIntroduced = 25

/** The share of the lines that pass; 0 if they are too few to tell. */
function shareOf(lines: readonly string[], passes: (text: string) => boolean, fewest = 2): number {
  const count = lines.filter(passes).length
  return count < fewest ? 0 : count / lines.length
}
