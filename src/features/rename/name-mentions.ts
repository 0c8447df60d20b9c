import type { Brief } from '../../brief/brief.js'
import { findHeader } from '../../brief/facts/header.js'
import { isPersonName, particles } from '../../brief/facts/people.js'
import { inEveryLanguage } from '../../language/languages.js'
import { oneOf } from '../../language/pattern.js'
import { findSections, type Section, type Words } from '../../markdown/outline.js'
import { letter, letters } from '../../text/letters.js'
import { blankQuotes } from '../../text/quotes.js'
import { type Span, touches } from '../../text/span.js'

/** Somebody at the table, or the counterparty as a whole. */
export interface Named {
  readonly kind: 'person' | 'counterparty'
  /** `Halden`, `Retail`: without title and legal form. */
  readonly words: readonly string[]
  /** ` GmbH`, empty without one. */
  readonly legalForm: string
  /** Where it is introduced: the line of a person, or the entry in the team or the header. */
  readonly place: Span | undefined
}

/** A place that names somebody in full or in part: by the words from index `from` up to, not including, `to`. */
export interface NameMention {
  /** Without the sign of a handle such as `@lena`. */
  readonly span: Span
  readonly named: Named
  readonly from: number
  readonly to: number
  /** Whether it is the full name, legal form included. */
  readonly isWhole: boolean
  readonly isHandle: boolean
}

/** All mentions of the person or firm named at the offset; empty when there is none or the name is ambiguous. */
export function findNameMentions(brief: Brief, offset: number): readonly NameMention[] {
  const pieces = readPieces(brief)
  const piece = pieces.find(piece => touches(piece, offset))
  if (piece === undefined || !/[\p{L}\p{N}]/u.test(brief.text.slice(Math.max(0, offset - 1), offset + 1)))
    return []
  const parts = nameParts(brief)
  const pattern = patternOf(parts, !brief.language.startsWith('de'))
  const here = mentionsIn(piece, parts, pattern).find(({ span }) => touches(span, offset))
  if (here === undefined) return []
  return pieces
    .flatMap(piece => mentionsIn(piece, parts, pattern))
    .filter(({ named }) => named === here.named)
}

/** The words of a name: without title for people, without legal form for firms. */
export function readName(text: string, kind: Named['kind']): Pick<Named, 'words' | 'legalForm'> {
  const legalForm = kind === 'person' ? '' : (legalForms.exec(text)?.[0] ?? '')
  const name = text.slice(0, text.length - legalForm.length)
  return { words: name.replace(kind === 'person' ? titles : '', '').split(/\s+/), legalForm }
}

const legalForm = oneOf(inEveryLanguage(({ people }) => people.legalForms))
const legalFormEnd = oneOf(inEveryLanguage(({ people }) => people.legalFormEnds))
const legalForms = new RegExp(
  String.raw`,?\s+(?:\p{Lu}{2,4}|(?:${letter}\.){2,}|${legalForm})(?:(?:\s+(?:&\s+)?)${legalFormEnd}\.?)*\.?$`,
  'u',
)
const titleWords = oneOf(inEveryLanguage(({ people }) => people.titles))
const titles = new RegExp(String.raw`^(?:${titleWords}\.?\s+)+`)

interface Passage extends Span {
  /** Code, links, markup and quotations are replaced by `\0`, so that no name can span them. */
  readonly read: () => string
}

function readPieces({ text, frontMatter, preamble, sections }: Brief): readonly Passage[] {
  const front = (frontMatter?.entries ?? []).map(({ value: { span } }) => ({
    ...span,
    read: () => text.slice(span.start, span.end),
  }))
  const readable = ({ span: { start }, prose }: Section) =>
    blankQuotes(prose).replace(/[ \uFEFF]/g, (blank, index: number) =>
      /\s/.test(text.charAt(start + index)) ? blank : '\0',
    )
  return [
    ...front,
    ...[preamble, ...sections].map(section => ({ ...section.span, read: () => readable(section) })),
  ]
}

type NamePart = Omit<NameMention, 'span' | 'isHandle'>

/** Who is meant by each name, part of a name and handle; undefined when it could be several. */
type NameParts = ReadonlyMap<string, NamePart | undefined>

function nameParts(brief: Brief): NameParts {
  const all = readNamed(brief)
  const parts = new Map<string, NamePart | undefined>()
  for (const named of all) {
    const { words, legalForm } = named
    parts.set(spell(words.join(' ') + legalForm), { named, from: 0, to: words.length, isWhole: true })
  }
  for (const part of all.flatMap(slicesOf))
    for (const name of namesOf(part))
      if (!parts.get(name)?.isWhole) parts.set(name, parts.has(name) ? undefined : part)
  for (const handle of handles(brief)) {
    const named = personOf(handle, undefined)
    if (!parts.has(handleKey(handle))) parts.set(handleKey(handle), { named, from: 0, to: 1, isWhole: true })
  }
  return parts
}

function namesOf({ named: { kind, words }, from, to }: NamePart): string[] {
  const part = words.slice(from, to)
  return [spell(part.join(' ')), ...(kind === 'person' ? [handleKey(part.join(''))] : [])]
}

function handleKey(handle: string): string {
  return `@${spell(handle)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()}`
}

/** A name in the one spelling that is looked up, with composed letters and straight apostrophes: `O'Neil`. */
function spell(name: string): string {
  return name.normalize('NFC').replace(/[’ʼ]/g, "'")
}

/** The parts by which somebody may be called: any that ends with a capitalised word for people, the beginning for firms. */
function slicesOf(named: Named): NamePart[] {
  const { kind, words } = named
  const starts = kind === 'person' ? words.keys() : [0]
  return [...starts].flatMap(from =>
    words.flatMap((word, index) => {
      const isName = index >= from && /^[\p{Lu}\p{N}]/u.test(word) && (index > from || isDistinct(word))
      return isName || words.length === 1 ? [{ named, from, to: index + 1, isWhole: false }] : []
    }),
  )
}

const articles: ReadonlySet<string> = new Set(inEveryLanguage(({ people }) => people.articles))

function isDistinct(word: string): boolean {
  return word.length > 1 && !articles.has(word)
}

/** Everybody whom the brief introduces or makes the owner of a step, without duplicates. */
function readNamed(brief: Brief): readonly Named[] {
  const found = [...people(brief), ...team(brief), ...owners(brief), ...counterparties(brief)]
  const all: Named[] = []
  for (const named of found.toSorted((a, b) => b.words.length - a.words.length)) {
    const name = ` ${spell(named.words.join(' '))} `
    const same = all.filter(other => ` ${spell(other.words.join(' '))} `.includes(name))
    const [known] = same
    if (known === undefined || same.length > 1) all.push(named)
    else if (known.place === undefined) all[all.indexOf(known)] = { ...known, place: named.place }
  }
  return all
}

function people({ facts }: Brief): Named[] {
  return facts.people.flatMap(({ name, line }) => {
    const person = personOf(name, line.span)
    const { words } = person
    return isPersonName((words.length > 1 ? words : [...words, ...words]).join(' ')) ? [person] : []
  })
}

function team(brief: Brief): Named[] {
  const listed = brief
    .headers('team')
    .flatMap(({ value: { span } }) =>
      runsIn({ span, text: brief.text.slice(span.start, span.end) }).map(name => personOf(name, span)),
    )
  const lines = findSections(brief, 'team').flatMap(({ items, paragraphs, tables }) => [
    ...items.map(({ words }) => words),
    ...paragraphs,
    ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.slice(0, 1))),
  ])
  return [
    ...listed,
    ...lines.flatMap(line =>
      runsIn(line)
        .slice(0, 1)
        .map(name => personOf(name, line.span)),
    ),
  ]
}

function owners({ facts }: Brief): Named[] {
  const owners = facts.milestones.flatMap(({ owner }) => owner ?? [])
  return owners.flatMap(runsIn).map(name => personOf(name, undefined))
}

/** The owners written as `@lena`, without the sign. */
function handles({ facts }: Brief): string[] {
  return facts.milestones.flatMap(({ owner }) => /^\s*@(\S+)/.exec(owner?.text ?? '')?.[1] ?? [])
}

function personOf(name: string, place: Span | undefined): Named {
  return { kind: 'person', ...readName(name.normalize('NFC'), 'person'), place }
}

function counterparties(brief: Brief): Named[] {
  const header = findHeader(brief, 'counterparty')
  const name = header?.value.text.split(/[(,;–—]|\s-\s/)[0]?.trim() ?? ''
  return header !== undefined && /^[\p{Lu}\p{N}]/u.test(name)
    ? [{ kind: 'counterparty', ...readName(name, 'counterparty'), place: header.value.span }]
    : []
}

const run = new RegExp(
  `\\p{Lu}[${letters}'’-]*${letter}(?:[^\\S\\r\\n]+(?:${particles}[^\\S\\r\\n]+)*\\p{Lu}[${letters}'’-]*${letter})*`,
  'gu',
)

/** Runs of capitalised words: `Lena Berg` and `Jonas`. */
function runsIn({ text }: Words): string[] {
  return text.normalize('NFC').match(run) ?? []
}

const space = '(?:[^\\S\\r\\n]+|[^\\S\\r\\n]*\\r?\\n[^\\S\\r\\n]*)'

/**
 * Matches whole words. In languages where only names are capitalised, a single word is not a mention if it is next to
 * another name, as in "Peter Kroll".
 */
function patternOf(parts: NameParts, isCapitalRare: boolean): RegExp {
  const names = [...parts].flatMap(([name, part]) =>
    part === undefined || name.startsWith('@') ? [] : [name],
  )
  const sources = names.sort((a, b) => b.length - a.length).map(toSource)
  const many = sources.filter(source => source.includes(space))
  const single = sources.filter(source => !source.includes(space)).join('|')
  const before = isCapitalRare
    ? `(?<![${letters}\\p{N},;:)][^\\S\\r\\n]+(?!${titleWords}\\s)\\p{Lu}\\p{Ll}+[^\\S\\r\\n]+)`
    : ''
  const after = isCapitalRare ? '(?![^\\S\\r\\n]+\\p{Lu}\\p{Ll})' : ''
  const name = [...many, single === '' ? '(?!)' : `${before}(?:${single})${after}`].join('|')
  return new RegExp(
    `(?<![${letters}\\p{N}_.@-])@(${letter}[${letters}\\p{N}]*(?:[._-][${letters}\\p{N}]+)*)|(?<![${letters}\\p{N}_@.]|${letter}[-'’])(?:${name})(?![${letters}\\p{N}\\p{M}_@]|-\\p{Lu}|\\.${letter})`,
    'gu',
  )
}

function toSource(name: string): string {
  return name
    .replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&')
    .replace(/[^ -~]/gu, each =>
      each === each.normalize('NFD') ? each : `(?:${each}|${each.normalize('NFD')})`,
    )
    .replaceAll("'", "['’ʼ]")
    .replace(/\s+/g, space)
}

function mentionsIn({ start, read }: Passage, parts: NameParts, pattern: RegExp): NameMention[] {
  return [...read().matchAll(pattern)].flatMap(({ 0: whole, 1: handle, index }) => {
    const isHandle = handle !== undefined
    const part = parts.get(isHandle ? handleKey(handle) : spell(whole).replace(/\s+/g, ' '))
    const from = start + index + (isHandle ? 1 : 0)
    return part === undefined
      ? []
      : [{ ...part, isHandle, span: { start: from, end: start + index + whole.length } }]
  })
}
