import * as words from '../language/en/questions.js'
import { oneOf } from '../language/pattern.js'
import { letters } from '../text/letters.js'
import { classifyQuestion } from './question.js'
import { isOpenQuestion } from './question-kind.js'

/**
 * Rewrites a closed, leading or "why" question as an open one. Undefined unless a pattern fits of which the result is
 * certainly a question that makes sense.
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
const word = `[${letters}-]+`
const noun = `${oneOf(words.demonstratives)} (?:${word} ){0,2}${word}`
const someNoun = `(?:(?:(?:${oneOf(words.demonstratives)}|an?) )?(?!${oneOf(words.notSubjects)}\\b)(?:${word} ){0,2}${word})`
/** Only of a judgement one can ask what makes it so: "the same" or "signed" has no degrees. */
const judged = `${oneOf(words.judgements)}(?: enough)?(?: ${oneOf(words.afterJudgements)}(?: ${clause})?)?`
const agreed = oneOf(words.agreement)
const singular = oneOf(words.singularVerbs)
const plural = oneOf(words.pluralVerbs)

const patterns: readonly (readonly [RegExp, string])[] = [
  [
    `${oneOf(words.requests)} you (?:${oneOf(words.requestAdverbs)} )?(${oneOf(words.moves)}\\b(?: ${clause})?)\\?`,
    'What would it take to $1?',
  ],
  [`is (${someNoun} ${judged})\\?`, 'What makes $1?'],
  [`why do (you ${clause})\\?`, 'What makes $1?'],
  [`why do they (${clause})\\?`, 'What makes them $1?'],
  [`why (?:is|are) (${noun} (?:${judged}|fixed))\\?`, 'What makes $1?'],
  [`${agreed} (${noun}) ${singular} ${clause}\\?`, 'How does $1 look from your side?'],
  [`${agreed} (${noun}) ${plural} ${clause}\\?`, 'How do $1 look from your side?'],
  [`(?:is|are)n['’]t (${noun} ${judged})\\?`, 'What makes $1 or not?'],
  [`(${noun}) (?:is|are) (${judged}), [^,?]{2,20}\\?`, 'What makes $1 $2 or not?'],
].map(([source, form = '']) => [new RegExp(`^${source}$`, 'iu'), form])
