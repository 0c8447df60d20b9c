import { anyPlan, wholePlan } from '../../language/any-language.js'
import type { KeyName } from '../../language/keys.js'
import { inEveryLanguage, languageOf } from '../../language/languages.js'
import { normaliseName } from '../../language/normalise-name.js'
import { oneOf, oneOfBefore, wholeWord } from '../../language/pattern.js'
import { allSections, type LabelledValue, plain, type Section, type Words } from '../../markdown/outline.js'
import { capitalize } from '../../text/capitalize.js'
import { withoutUnseen } from '../../text/seen.js'
import { isWithin } from '../../values/value.js'
import type { Note } from '../note.js'
import { findCounterparties } from './counterparty.js'
import { headerValues } from './header.js'
import type { Person } from './people.js'
import { firstSentence } from './their-names.js'

/** The words by which a note calls each side; a word that may be either is in neither. */
export interface PartyNames {
  readonly ours: readonly string[]
  readonly theirs: readonly string[]
}

/** The names in the title and in lines for a party, and those of the people on the other side with their firms. */
export function readPartyNames(note: Note, people: readonly Person[]): PartyNames {
  const subjects = subjectsOf(note)
  const theirs = [
    ...findCounterparties(note).map(firstWords),
    ...[...(note.title === undefined ? [] : [plain(note.title.words)]), ...subjects].flatMap(text =>
      found(afterWith, text),
    ),
    ...subjects.flatMap(text => found(nameFirst, text)),
    ...people.map(({ name }) => firstSentence(name)),
    ...namesInHeadings(note),
    ...firstNames(note),
    ...people.flatMap(({ line }) => found(firmAfterName, plain(line))),
  ].flatMap(partsOf)
  const asker = theirs.length === 0 ? askerOf(note) : []
  const ours = [...headerValues(note, 'team'), ...ownLines(note)].flatMap(partsOf)
  const both = new Set(ours.filter(name => theirs.includes(name)))
  const only = (names: readonly string[]) => [...new Set(names)].filter(name => !both.has(name))
  return { ours: only(ours), theirs: only([...theirs, ...asker]) }
}

/**
 * Whoever is the first to ask for something about as large as our numbers where nobody is named as the other side:
 * `The owner wants £1,450 a month`.
 */
function askerOf(note: Note): readonly string[] {
  const values = allSections(note).flatMap(({ values }) => values)
  const amountOf = ({ value }: LabelledValue) => note.reader.mainValue(value.text)?.high
  const own = values
    .filter(({ name, isCued }) => isCued !== true && name !== undefined && ownNumbers.has(name))
    .flatMap(label => amountOf(label) ?? [])
  const isAsLarge = (label: LabelledValue) => {
    const amount = amountOf(label)
    return own.length === 0 || (amount !== undefined && own.some(one => isWithin(amount, one, 3)))
  }
  const [first] = values
    .filter(
      ({ name, sentence, isCued, key, value }) =>
        isCued === true &&
        !note.text.slice(key.span.end, value.span.start).includes(':') &&
        (name === 'opening' || name === 'theirOpening') &&
        isOfOthers(sentence?.subject),
    )
    .filter(isAsLarge)
    .toSorted((a, b) => a.span.start - b.span.start || a.value.span.start - b.value.span.start)
  const text = plain(first?.sentence?.subject ?? { text: '' })
  const [, noun = '', called = ''] = asking.exec(text) ?? []
  const names = partsOf(called)
  return names.length > 0 || noun === '' || isOurOrgan.test(noun) ? names : [noun]
}

const ownNumbers: ReadonlySet<KeyName> = new Set(['opening', 'target', 'walkAway'])

/** Up to the first sign: `Belvoir Hotels, four houses`. */
function firstWords(text: string): string {
  return /^[^,;:(–—]*/.exec(text.replace(/[*_]/g, ''))?.[0] ?? ''
}

/** What a memo is about, by its lines and its front matter. */
function subjectsOf({ preamble, frontMatter, reader }: Note): readonly string[] {
  const lines = preamble.paragraphs.slice(0, 6).flatMap(({ text }) => reader.labels(text))
  const entries = (frontMatter?.entries ?? []).map(({ key, value }) => ({
    key: key.text,
    value: plain(value),
  }))
  return [...entries, ...lines, ...rowsOf(preamble)].flatMap(({ key, value }) =>
    isSubject.test(normaliseName(key)) ? [value] : [],
  )
}

function rowsOf({ tables }: Section) {
  return tables.flatMap(({ rows }) =>
    rows.map(({ cells: [key, value] }) => ({ key: key?.text ?? '', value: value?.text ?? '' })),
  )
}

const isSubject = new RegExp(`^${oneOf(inEveryLanguage(({ partyCues }) => partyCues.subjectKeys))}$`)

const name =
  "\\p{Lu}[\\p{L}\\p{N}.'’&-]*(?: (?:(?:&|and|und|et|y|of|de|du|der|von) )?\\p{Lu}[\\p{L}\\p{N}.'’&-]*){0,4}"
const determiner = oneOfBefore(
  inEveryLanguage(({ phrases }) => phrases.determiners.flatMap(word => [word, capitalize(word)])),
  ' ',
)
function isOfOthers(subject: Words | undefined): boolean {
  return subject !== undefined && !ourWord.test(plain(subject))
}

const ourWord = new RegExp(
  wholeWord(inEveryLanguage(({ positions, numberCues }) => [...positions.ours, ...numberCues.our])),
  'iu',
)
/** A noun behind an article, a name, or both: `the owner`, `Marlow`, `le domaine Vauthier`. */
const asking = new RegExp(`^(?:${determiner}(?:(\\p{Ll}+)(?: |$))?)?(?:(${name})(?!\\p{L}))?`, 'u')
const isOurOrgan = new RegExp(
  `^${oneOf(inEveryLanguage(({ partyCues }) => [...partyCues.speakers, ...partyCues.unions]))}$`,
  'iu',
)

/** `Gespräch mit der Steinach-Mühle` */
const afterWith = new RegExp(
  `${wholePlan('withParty')}\\s+(?:\\p{Ll}[\\p{L}]*(?:['’]|\\s+)){0,3}(${name})`,
  'u',
)
/** `Norvane Rail, supply of ballast` */
const nameFirst = new RegExp(`^\\s*(${name}),`, 'u')

function found(pattern: RegExp, text: string): readonly string[] {
  const name = pattern.exec(text)?.[1]
  return name === undefined ? [] : [name]
}

/** `Kestrel` of `Dana Whitlock, Kestrel, VP sales`. */
const firmAfterName = new RegExp(`^[^,;:(–—]{2,60}, (${name})(?=,|\\.|$)`, 'u')

/** Headings that are names of people, `Maud and Theo`, where the text speaks of them in a sentence. */
function namesInHeadings(note: Note): readonly string[] {
  // German has a capital for every noun.
  if (languageOf(note.language).tag === 'de') return []
  const names = allSections(note)
    .flatMap(section => [section, ...section.subsections])
    .flatMap(({ heading }) => (heading === undefined ? [] : note.reader.headingNames(heading.words.text)))
  if (names.length === 0) return []
  const told = new Set(note.text.split('\n\n').flatMap(part => note.reader.namesIn(part)))
  return names.filter(name => told.has(name.split(' ')[0] ?? name))
}

/** The names with which paragraphs about people begin: `Wenzel himself: slow, but fair`. */
function firstNames({ sections }: Note): readonly string[] {
  return sections
    .filter(({ key }) => key === 'personality')
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => found(nameBegins, withoutUnseen(text))))
}

const nameBegins = new RegExp(`^[^\\p{L}]*(${name})`, 'u')

/** What stands in lines for our own people. */
function ownLines(note: Note): readonly string[] {
  return allSections(note)
    .filter(mayNameOurs)
    .flatMap(section =>
      [
        ...section.values.map(({ key, value }) => ({ key: key.text, value: plain(value) })),
        ...section.paragraphs.flatMap(({ text }) => note.reader.labels(text)),
        ...rowsOf(section),
      ].flatMap(({ key, value }) => (note.reader.holds(isOurs, key) ? [value] : [])),
    )
}

function mayNameOurs({ key }: Section): boolean {
  return key === undefined || key === 'context' || key === 'personality' || key === 'team'
}

const ourPeople = new RegExp(`^${anyPlan('ourPeople')}$`)

function isOurs(key: string): boolean {
  return ourPeople.test(normaliseName(key))
}

/** Whole names and their parts that can be told from other words: `Steinach-Mühle`, `Steinach`, `Mühle`. */
function partsOf(text: string): readonly string[] {
  const words = text.match(/\p{Lu}[\p{L}\p{N}'’-]{2,}/gu) ?? []
  return words
    .flatMap(word => [word, ...word.split('-').filter(part => /^\p{Lu}.{2}/u.test(part))])
    .filter(word => !noNames.has(word))
}

const noNames: ReadonlySet<string> = new Set(
  inEveryLanguage(({ people, functionWords }) => [
    ...people.noNames,
    ...people.titles,
    ...people.legalForms,
    ...functionWords.map(capitalize),
  ]),
)
