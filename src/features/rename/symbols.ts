import type { Brief } from '../../brief/brief.js'
import { isSameValue } from '../../brief/facts/compare.js'
import { findIssue, type Issue } from '../../brief/facts/issues.js'
import { complete, unitOf } from '../../brief/facts/position-unit.js'
import { type Position, spanOf, writtenSpan } from '../../brief/facts/positions.js'
import type { Scenario } from '../../brief/facts/scenarios.js'
import * as english from '../../language/en/features.js'
import { oneOf } from '../../language/pattern.js'
import { readKeyName } from '../../language/read-key.js'
import type { Words } from '../../markdown/outline.js'
import { letter, letters } from '../../text/letters.js'
import { type Span, touches } from '../../text/span.js'
import { findNameMentions, type NameMention } from './name-mentions.js'

/** Something that a brief introduces at one place and mentions at others. */
export type BriefSymbol =
  | (Places & { readonly kind: 'name'; readonly mentions: readonly NameMention[] })
  | (Places & { readonly kind: 'issue'; readonly issue: Issue })
  | (Places & { readonly kind: 'position' })

interface Places {
  /** Where it is introduced; undefined for an owner whom the brief does not introduce. */
  readonly declaration: Span | undefined
  /** Every mention, in the order of the text, including the declaration. */
  readonly places: readonly Span[]
}

/** What is at the offset: a person, the counterparty, an issue, or a key number that an outcome mentions. */
export function findSymbol(brief: Brief, offset: number): BriefSymbol | undefined {
  return findIssueSymbol(brief, offset) ?? findPositionSymbol(brief, offset) ?? findNameSymbol(brief, offset)
}

function findNameSymbol(brief: Brief, offset: number): BriefSymbol | undefined {
  const mentions = findNameMentions(brief, offset)
  const place = mentions[0]?.named.place
  const places = mentions.map(({ span }) => span)
  if (places.length === 0) return undefined
  return {
    kind: 'name',
    mentions,
    places,
    declaration: place && places.find(span => touches(place, span.start)),
  }
}

/** The places are its row, and the headings and first cells of other tables with its name. */
function findIssueSymbol(brief: Brief, offset: number): BriefSymbol | undefined {
  const { issues } = brief.facts
  const tables = brief.sections.flatMap(({ tables }) => tables)
  if (!tables.some(({ span }) => touches(span, offset))) return undefined
  const cells = tables.flatMap(({ span, columns, rows }) => {
    const heads = rows.flatMap(({ cells }) => cells.slice(0, 1))
    const isIssues = issues.some(({ table }) => table.start === span.start)
    return isIssues ? heads : [...columns, ...heads]
  })
  const named = cells.flatMap(cell => {
    const issue = findIssue(issues, cell.text)
    const span = nameSpan(brief, cell)
    return issue === undefined || span === undefined ? [] : [{ issue, span }]
  })
  const issue = named.find(({ span }) => touches(span, offset))?.issue
  if (issue === undefined) return undefined
  const places = named.filter(other => other.issue === issue).map(({ span }) => span)
  return { kind: 'issue', issue, places, declaration: places.find(span => touches(issue.span, span.start)) }
}

/** The name in a cell without the unit in brackets; undefined when it contains markup. */
function nameSpan({ text }: Brief, { text: cell, span }: Words): Span | undefined {
  const name = /[^\s(](?:[^(]*[^\s(])?/.exec(cell)
  const start = span.start + (name?.index ?? 0)
  const end = start + (name?.[0].length ?? 0)
  return name !== null && text.slice(start, end) === name[0] ? { start, end } : undefined
}

function findPositionSymbol(brief: Brief, offset: number): BriefSymbol | undefined {
  const { positions, scenarios } = brief.facts
  const lines = [...positions.map(spanOf), ...scenarios.flatMap(({ outcome }) => outcome?.span ?? [])]
  if (!lines.some(span => touches(span, offset))) return undefined
  const known = positions.filter(
    (position, index) => positions.findIndex(({ name }) => name === position.name) === index,
  )
  const symbols = known.map(position => ({
    declaration: writtenSpan(position),
    whole: spanOf(position),
    mentions: scenarios.flatMap(scenario => mentionsOf(brief, position, scenario)),
  }))
  const symbol =
    symbols.find(({ mentions }) => mentions.some(span => touches(span, offset))) ??
    symbols.find(({ whole }) => touches(whole, offset))
  if (symbol === undefined || symbol.mentions.length === 0) return undefined
  const { declaration, mentions } = symbol
  const places = [declaration, ...mentions].sort((a, b) => a.start - b.start)
  return { kind: 'position', declaration, places }
}

const namedPosition = new RegExp(
  String.raw`\b(?:${oneOf(english.owners)}|(${oneOf(english.their)}))\s+(?=(${letter}[${letters}-]*)(\s${letter}[${letters}-]*)?)`,
  'giu',
)

/** The amounts in an outcome that equal the key number, and the words that name it: "accept at the limit". */
function mentionsOf(brief: Brief, { name, value }: Position, { outcome, ending }: Scenario): Span[] {
  if (outcome === undefined) return []
  const unit = unitOf(brief.facts.positions)
  const amounts = (ending?.accepted ?? [])
    .filter(amount => isSameValue(complete(amount, unit), value))
    .map(({ span }) => span)
  const keyOf = (words: string) => readKeyName(words, 'walkAway', brief.vocabulary)
  const words = [...outcome.text.matchAll(namedPosition)].flatMap(
    ({ 0: whole, 1: their = '', 2: first = '', 3: second = '', index }) => {
      const shown = [first + second, first].find(words => keyOf(`${their} ${words}`) !== undefined)
      const start = index + whole.length
      return shown !== undefined && keyOf(`${their} ${shown}`) === name
        ? [{ start, end: start + shown.length }]
        : []
    },
  )
  const base = outcome.span.start
  return [...amounts, ...words].map(({ start, end }) => ({ start: base + start, end: base + end }))
}
