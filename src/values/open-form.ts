import * as words from '../language/en/questions.js'
import { oneOf } from '../language/pattern.js'
import { letters } from '../text/letters.js'
import { classifyQuestion } from './question.js'
import { isOpenQuestion } from './question-kind.js'

/**
 * Rewrites a closed, leading or "why" question as an open one. Undefined if no pattern fits or the result is not open.
 */
export function toOpenForm(question: string): string | undefined {
  const [pattern, form] = patterns.find(([pattern]) => pattern.test(question)) ?? []
  if (pattern === undefined || form === undefined) return undefined
  const open = question
    .replace(pattern, form)
    .replace(/(?<=^What makes )(?:The|Your|Our|Th[aeio]\w+)\b/, first => first.toLowerCase())
  const kind = classifyQuestion(open)?.kind
  return kind !== undefined && isOpenQuestion(kind) ? open : undefined
}

/** One clause without a choice or condition. */
const clause = '(?:(?!\\b(?:or|if)\\b)[^,?])+'
const noun = `${oneOf(words.demonstratives)} [${letters}-]+`
const someNoun = `(?:(?:${oneOf(words.demonstratives)}|an?) )?(?!${oneOf(words.notSubjects)}\\b)[${letters}-]+`
const agreed = oneOf(words.agreement)
const singular = oneOf(words.singularVerbs)
const plural = oneOf(words.pluralVerbs)

const patterns: readonly (readonly [RegExp, string])[] = [
  [
    `${oneOf(words.requests)} you (?:${oneOf(words.requestAdverbs)} )?(${clause})\\?`,
    'What would it take to $1?',
  ],
  [`do (you|they) have (?:any )?(${clause})\\?`, 'How do $1 handle $2?'],
  [`is (${someNoun} ${clause})\\?`, 'What makes $1?'],
  [`why do (you ${clause})\\?`, 'What makes $1?'],
  [`why do they (${clause})\\?`, 'What makes them $1?'],
  [`why (?:is|are) (${noun} ${clause})\\?`, 'What makes $1?'],
  [`${agreed} (${noun}) ${singular} ${clause}\\?`, 'How does $1 look from your side?'],
  [`${agreed} (${noun}) ${plural} ${clause}\\?`, 'How do $1 look from your side?'],
  [`(?:is|are)n['’]t (${noun} ${clause})\\?`, 'What makes $1 or not?'],
  [`(${noun}) (?:is|are) (${clause}), [^,?]{2,20}\\?`, 'What makes $1 $2 or not?'],
].map(([source, form = '']) => [new RegExp(`^${source}$`, 'iu'), form])
