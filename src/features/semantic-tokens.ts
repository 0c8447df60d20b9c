import type { Brief } from '../brief/brief.js'
import { writtenSpan } from '../brief/facts/positions.js'
import { readWrittenValues } from '../brief/facts/written-values.js'
import { findGaps } from '../markdown/gaps.js'
import type { Span } from '../text/span.js'
import type { QuestionKind } from '../values/question-kind.js'
import { figuresOf } from './figures.js'

/** The kinds of tokens. Where two meet, the one that is named first here wins. */
export const tokenTypes = ['briefGap', 'briefKey', 'briefDate', 'briefAmount', 'briefQuestion'] as const
export const tokenModifiers = ['open', 'closed', 'leading'] as const

/** A piece of a line with a colour of its own. */
export interface Token {
  readonly span: Span
  readonly type: (typeof tokenTypes)[number]
  /** The class of a question, which its first word shows. */
  readonly modifier?: (typeof tokenModifiers)[number]
}

/**
 * Gaps, known keys, dates, amounts and the first words of questions, in the order of the text; none overlap.
 */
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

/** The token as far as the end of the line in which it begins: editors take no longer ones. */
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
    ...moved(findGaps(text.slice(start, end)), start),
    ...[preamble, ...sections].flatMap(({ prose, span }) => moved(findGaps(prose), span.start)),
  ]
}

function keys({ sections }: Brief): readonly Span[] {
  return sections.flatMap(({ values }) =>
    values.flatMap(({ name, key }) => (name === undefined ? [] : [key.span])),
  )
}

/** Plain numbers count where they are key numbers or cells of issues and packages. */
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
  return facts.questions.flatMap(({ kind, words }): Token[] => {
    const modifier = kind && modifiers[kind]
    const first = /[\p{L}'’]+/u.exec(words.text)
    if (modifier === undefined || first === null) return []
    const start = words.span.start + first.index
    return [{ span: { start, end: start + first[0].length }, type: 'briefQuestion', modifier }]
  })
}
