import * as words from '../language/en/questions.js'
import { oneOf } from '../language/pattern.js'
import type { QuestionKind } from './question-kind.js'

/** The kind of a question that begins with an auxiliary: "Do you …", "Is it … or …". Undefined for others. */
export function kindOfAuxiliary(question: string, isAsked: boolean): QuestionKind | undefined {
  if (!(isAsked ? auxiliaryHead : auxiliarySubject).test(question)) return undefined
  return isChoice(question) ? 'choice' : 'closed'
}

const auxiliary = oneOf(words.auxiliaries)
const auxiliaryHead = new RegExp(`^${auxiliary}(?:/\\w+)?\\s+\\S`, 'i')
const auxiliarySubject = new RegExp(`^${auxiliary}\\s+${oneOf(words.closedSubjects)}\\b`, 'i')

/** Whether a question offers alternatives. */
export function isChoice(question: string): boolean {
  if (comparedPair.test(question) || rivals.test(question)) return true
  const found = either.exec(question)
  if (!found || (sharedSubject.test(question) && !comparison.test(question))) return false
  return clauseAfterOr.test(question.slice(found.index)) || !unspecific.test(question.slice(0, found.index))
}

const comparative = `(?:\\w{2,}er|${oneOf(words.comparatives)})`
const comparedPair = new RegExp(`\\b${comparative} or ${comparative}\\b`, 'i')
/** "Would you rather have … or …", "for one supplier or for two". */
const rivals = new RegExp(
  `\\b${oneOf(words.preferences)}\\b.*\\sor\\b|\\b(${oneOf(words.rivalPrepositions)})\\b.*\\sor \\1\\b`,
  'i',
)
const either = new RegExp(`\\bor\\b(?! ${oneOf(words.notChoices)}\\b)`, 'i')
/** "Is the tool or service still needed?" asks one thing. */
const sharedSubject = new RegExp(`^${auxiliary} ${oneOf(words.articles)} \\w+ or \\w+ \\w`, 'i')
const comparison = new RegExp(`\\b(?:${oneOf(words.comparisons)}|\\w{2,}er|\\w{3,}est)\\b`, 'i')
const clauseAfterOr = new RegExp(`^or ${oneOf(words.clauseAuxiliaries)}\\b`, 'i')
const unspecific = new RegExp(
  `^(?:is|are|was|were) there\\b|\\b${oneOf(words.unspecific)} \\b|\\b${oneOf(words.wantedVerbs)} an? (?:\\w+ ){1,3}$`,
  'i',
)
