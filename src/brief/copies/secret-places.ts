import { languageOf } from '../../language/languages.js'
import { normaliseName } from '../../language/normalise-name.js'
import { sharingIn } from '../../language/sharing.js'
import { allSections, type Item, plain, type Section } from '../../markdown/outline.js'
import { findAll } from '../../text/find-all.js'
import type { Span } from '../../text/span.js'
import { readUnit } from '../../values/value.js'
import type { Brief } from '../brief.js'
import { findCounterparties } from '../facts/counterparty.js'
import type { Audience } from '../secrets.js'
import { findSecretFacts } from './find-secrets.js'
import { headerReasons, judgeFrontMatter, openKeys } from './key-facts.js'
import { LineFates, type SecretReason } from './line-fates.js'
import { everyItem, judgeComments, judgePrivate } from './marked.js'
import { nameAtStart } from './open-name.js'
import {
  askingSentence,
  barelySeen,
  firstClause,
  isCheckable,
  openStatement,
  titleClause,
} from './open-words.js'
import { isPrivate } from './private-marks.js'
import { placeOut, reasons, type Secret, trimTo } from './secret.js'
import { readSecretFacts } from './secret-facts.js'
import { amountIn, judgeIssues } from './tables.js'
import { judgeTimeline } from './timeline.js'

/**
 * What the reader must not see, in the order of the text; a place may lie within lines that go as a whole. For the other side it is everything but the
 * subject, the agenda, the issues with our opening, and open questions; amounts that stand in these too are found by
 * `findSecretFacts`. People on our side see everything but what is marked private, and comments are not for the boss.
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
  const { span } = title.words
  const written = { text: brief.text.slice(span.start, span.end), span }
  if (isOpen(title.words.text)) return trimTo(written, titleClause(title.words))
  const [counterparty = ''] = findCounterparties(brief)
  const name = nameAtStart(counterparty)
  const newText = name !== '' && isOpen(name) ? name : sharingIn(language).agenda
  return [{ span, edits: [{ span, newText }], ...reasons.heading }]
}

/** What a reader sees little of, in lines that stay. */
function judgeBarelySeen({ text }: Brief, lines: LineFates): readonly Secret[] {
  return findAll(text, barelySeen).flatMap(({ 0: written, index }) =>
    lines.isKept(index) ? [placeOut({ start: index, end: index + written.length }, reasons.hidden)] : [],
  )
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
    const place = { start: named.value.span.start, end: item.words.span.end }
    const words = { text: text.slice(place.start, place.end), span: place }
    if (named.name === 'evidence' && !isCheckable(words.text.replace(barelySeen, '')))
      lines.takeOut(item.span, reasons.remark)
    else if (openContext.has(named.name) && (named.name !== 'unit' || readUnit(words.text) !== undefined)) {
      lines.keep(ownLine(item))
      within.push(...trimTo(words, named.name === 'evidence' ? openStatement(words) : firstClause(words)))
    } else if (reason !== undefined) lines.takeOut(item.span, reason)
  }
  return within
}

/** An item without what is nested below it. */
function ownLine({ span, words }: Item): Span {
  return { start: span.start, end: words.span.end }
}

/** The amount of our opening stays. */
function judgeLimits(
  { reader, facts, text }: Brief,
  { values, items, paragraphs }: Section,
  lines: LineFates,
): readonly Secret[] {
  const within: Secret[] = []
  const ours = new Set(
    facts.positions.flatMap(({ name, label }) => (name === 'opening' ? [label.key.span.start] : [])),
  )
  const blocks = [...items.map(ownLine), ...paragraphs.map(({ span }) => span)]
  for (const { name, key, value, row } of values) {
    // What they claim may be called an opening, too: only the one that is a fact is ours.
    if (name !== 'opening' || row !== undefined || !ours.has(key.span.start)) continue
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
    const amount = amountIn(words, reader)
    // Marks that open before the amount close behind it.
    const [marks = ''] = /[*_]{0,3}$/.exec(text.slice(key.span.end, value.span.start)) ?? []
    const isClosed = text.startsWith(marks, amount.end)
    within.push(...trimTo(words, { ...amount, end: amount.end + (isClosed ? marks.length : 0) }))
  }
  return within
}

function judgeQuestions(brief: Brief, section: Section, lines: LineFates): readonly Secret[] {
  const within: Secret[] = []
  const done = new Set(
    everyItem(section.items).flatMap(({ isDone, span }) => (isDone === true ? [span.start] : [])),
  )
  for (const { heading } of section.subsections) lines.takeOut(heading.span, reasons.groups)
  for (const { words, item } of brief.facts.questions) {
    if (item.start < section.span.start || item.start >= section.span.end) continue
    lines.takeOut(item, reasons.notes)
    if (section.tables.some(({ span }) => span.start <= item.start && item.start < span.end)) continue
    if (done.has(item.start)) lines.takeOut(item, reasons.asked)
    else lines.keep({ start: item.start, end: words.span.end })
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
  const place = trimmed(brief.text, heading.words.span)
  // A gap between numbers shows that a section is gone.
  const [number = ''] = /^\d[\d.]{0,8}[)\s]\s*/.exec(brief.text.slice(place.start, place.end)) ?? []
  if (isNeutral && number !== '')
    return [placeOut({ start: place.start, end: place.start + number.length }, reasons.heading)]
  if (isNeutral || written === name) return []
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
