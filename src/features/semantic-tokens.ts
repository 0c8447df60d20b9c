import type { Brief } from '../brief/brief.js'
import { writtenSpan } from '../brief/facts/positions.js'
import { readWrittenValues } from '../brief/facts/written-values.js'
import { findTemplateGaps } from '../markdown/gaps.js'
import type { Span } from '../text/span.js'
import type { QuestionKind } from '../values/question-kind.js'
import { figuresOf } from './figures.js'

/** The kinds of tokens. Where two begin at the same place, the one listed first wins. */
export const tokenTypes = ['briefGap', 'briefKey', 'briefDate', 'briefAmount', 'briefQuestion'] as const
export const tokenModifiers = ['open', 'closed', 'leading'] as const

/** A part of a line with its own colour. */
export interface Token {
  readonly span: Span
  readonly type: (typeof tokenTypes)[number]
  /** The kind of a question, shown on its first word. */
  readonly modifier?: (typeof tokenModifiers)[number]
}

/** Gaps, known keys, dates, amounts and the first words of questions, in the order of the text, without overlaps. */
export function semanticTokens(brief: Brief): readonly Token[] {
  const tokens = [
    ...tokensOf('briefGap', gaps(brief)),
    ...tokensOf('briefKey', keys(brief)),
    ...tokensOf(
      'briefDate',
      brief.facts.dates.map(({ date }) => date.span),
    ),
    ...tokensOf('briefAmount', amounts(brief)),
    ...questions(brief),
  ]
    .map(token => onItsLine(brief.text, token))
    .sort((a, b) => a.span.start - b.span.start)
  let end = 0
  return tokens.filter(({ span }) => {
    const isFree = span.start >= end && span.end > span.start
    if (isFree) end = span.end
    return isFree
  })
}

/** Cuts the token at the end of its first line: editors do not accept tokens that span lines. */
function onItsLine(text: string, token: Token): Token {
  const { start, end } = token.span
  const length = text.slice(start, end).search(/[\r\n]/)
  return length === -1 ? token : { ...token, span: { start, end: start + length } }
}

function tokensOf(type: Token['type'], spans: readonly Span[]): readonly Token[] {
  return spans.map(span => ({ span, type }))
}

function gaps({ text, frontMatter, preamble, sections }: Brief): readonly Span[] {
  const { start, end } = frontMatter?.bodySpan ?? { start: 0, end: 0 }
  return [
    ...moved(findTemplateGaps(text.slice(start, end)), start),
    ...[preamble, ...sections].flatMap(({ prose, span }) => moved(findTemplateGaps(prose), span.start)),
  ]
}

function keys({ sections }: Brief): readonly Span[] {
  return sections.flatMap(({ values }) =>
    values.flatMap(({ name, key }) => (name === undefined ? [] : [key.span])),
  )
}

/** Plain numbers count only as key numbers and in the tables of issues and packages. */
function amounts(brief: Brief): readonly Span[] {
  const { facts, text } = brief
  const written = readWrittenValues(brief, { start: 0, end: text.length })
  return [
    ...facts.positions.filter(({ value }) => value).map(writtenSpan),
    ...[...figuresOf(facts), ...written.filter(({ value }) => value.kind !== 'number')].map(
      ({ span }) => span,
    ),
  ]
}

function moved(spans: readonly Span[], by: number): readonly Span[] {
  return spans.map(({ start, end }) => ({ start: start + by, end: end + by }))
}

const modifiers: { readonly [Kind in QuestionKind]?: NonNullable<Token['modifier']> } = {
  open: 'open',
  'open-why': 'open',
  closed: 'closed',
  choice: 'closed',
  leading: 'leading',
}

function questions({ facts }: Brief): readonly Token[] {
  return facts.unasked.flatMap(({ kind, words }): Token[] => {
    const modifier = kind && modifiers[kind]
    const first = /[\p{L}'’]+/u.exec(words.text)
    if (modifier === undefined || first === null) return []
    const start = words.span.start + first.index
    return [{ span: { start, end: start + first[0].length }, type: 'briefQuestion', modifier }]
  })
}
