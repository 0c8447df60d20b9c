import type { Span } from '../text/span.js'
import type { QuestionKind } from './question-kind.js'
import { kindOfSentence } from './sentence-kind.js'

/** The class of one item of a question list, and the sentence that decided it: `What happened?`. */
export interface Question {
  readonly kind: QuestionKind
  readonly span: Span
}

/**
 * The class of one question, with or without its list mark, quotes and trailing `[tag]`.
 * Undefined when `language` is not English. Only the first 1,000 characters are judged.
 */
export function classifyQuestion(
  text: string,
  { language = 'en' }: { readonly language?: string | undefined } = {},
): Question | undefined {
  if (!/^en(?:[-_]|$)/i.test(language)) return undefined
  const judged = sentences(text.slice(0, maxLength)).map(({ span, words }) => ({
    span,
    isAsked: /\?/.test(words),
    kind: kindOfSentence(words),
  }))
  const leading = judged.find(sentence => sentence.kind === 'leading')
  const asked = judged.findLast(sentence => sentence.isAsked)
  const told = judged.find(sentence => sentence.kind !== 'not-a-question')
  const { span, kind } = leading ?? asked ?? told ?? judged[0] ?? emptySentence
  return { kind, span }
}

interface Sentence {
  readonly span: Span
  readonly words: string
}

const maxLength = 1000
const emptySentence = { kind: 'not-a-question', span: { start: 0, end: 0 } } as const
const listMark = /^\s*(?:(?:[-*+•]|\d{1,3}[.)])\s+)?(?:\[[ xX]\]\s+)?/
const trailingTag = /(?:(?<!\s)\s+)?\[[^\][]{1,40}\]\s*$/
const sentenceEnd = /(?<![.?!])[.?!]+["'”’»)*_]*(?=\s|$)/g
const wrapping = /^[\s"'“”‘’«»„(*_]+|(?<![\s"”“«»)*_])[\s"”“«»)*_]+$/g

function sentences(text: string): readonly Sentence[] {
  const start = listMark.exec(text)?.[0].length ?? 0
  const tag = trailingTag.exec(text)
  const end = tag && tag.index > start ? tag.index : text.length
  const cuts = [...text.slice(start, end).matchAll(sentenceEnd)].map(
    match => start + match.index + match[0].length,
  )
  const ends = [...cuts.filter(cut => cut < end), end]
  return ends
    .map((cut, index) => trimmed(text, ends[index - 1] ?? start, cut))
    .filter(sentence => sentence.words !== '')
}

function trimmed(text: string, from: number, to: number): Sentence {
  const whole = text.slice(from, to)
  const words = whole.replace(wrapping, '')
  const start = from + whole.indexOf(words)
  return { span: { start, end: start + words.length }, words: words.replace(/[’‘]/g, "'") }
}
