import * as words from '../language/en/questions.js'
import { oneOf } from '../language/pattern.js'
import { findAll } from '../text/find-all.js'
import { isChoice, kindOfAuxiliary } from './closed-question.js'
import { kindOfInvitation } from './invitation.js'
import type { QuestionKind } from './question-kind.js'
import { kindOfWh } from './wh-question.js'

/** The kind of one English sentence, with straight apostrophes. */
export function kindOfSentence(sentence: string): QuestionKind {
  const isAsked = sentence.includes('?')
  if (isAsked && tag.test(sentence) && !orAuxiliary.test(sentence)) return 'leading'
  const question = sentence.replace(openers, '')
  if (isAsked && obvious.test(question)) return 'leading'
  const isLabel = label.test(question)
  if (isLabel && !isAsked) return 'label'
  const kind = isLabel ? undefined : kindOfHead(question, isAsked)
  return kind ?? kindAfterPause(question, isAsked) ?? (isLabel ? 'label' : kindOfRest(question, isAsked))
}

const auxiliary = oneOf(words.auxiliaries)
const openers = new RegExp(
  `^(?:(?:${oneOf(words.openers)}|tell (?:me|us)(?=\\s*[,:–—-]))(?![\\w'])[\\s,:;–—-]*)+`,
  'i',
)
const tag = new RegExp(
  `[,–—-]\\s*(?:${oneOf(words.tags)}|(?:${auxiliary}(?:n't)?|${oneOf(words.tagAuxiliaries)}) ${oneOf(words.pronouns)})\\s*\\?+$`,
  'i',
)
const orAuxiliary = new RegExp(`\\bor ${oneOf(words.orAuxiliaries)} \\w+\\s*\\?`, 'i')
const obvious = new RegExp(`^${oneOf(words.obvious)}\\b`, 'i')
const label = new RegExp(
  `^(?:${oneOf(words.labelSubjects)} )?${oneOf(words.labelVerbs)}\\b(?! ${oneOf(words.approvals)}[.!]?$)|^${oneOf(words.labels)}\\b`,
  'i',
)
const negatedHead = new RegExp(
  `^(?:${oneOf([...words.auxiliaries, ...words.negatedStems])}n't|cannot)\\s|^${auxiliary}\\s+${oneOf(words.negatedPronouns)}\\s+not\\s`,
  'i',
)

/** The kind that the first words decide; undefined if they do not. */
function kindOfHead(question: string, isAsked: boolean): QuestionKind | undefined {
  if (/^surely\b/i.test(question)) return 'leading'
  if (negatedHead.test(question)) return isAsked ? 'leading' : undefined
  return (
    kindOfInvitation(question, isAsked) ?? kindOfWh(question, isAsked) ?? kindOfAuxiliary(question, isAsked)
  )
}

const pause = /[,;:–—]\s*|\s-\s/g
const relative = new RegExp(`^which ${oneOf(words.relativeVerbs)}\\b`, 'i')

/** The kind of the first question that begins after a comma, dash or colon. */
function kindAfterPause(question: string, isAsked: boolean): QuestionKind | undefined {
  if (!isAsked) return undefined
  for (const match of findAll(question, pause)) {
    const rest = question.slice(match.index + match[0].length).replace(openers, '')
    const kind = relative.test(rest) ? undefined : kindOfHead(rest, true)
    if (kind) return kind
  }
  return undefined
}

const innerQuestion = new RegExp(
  `\\s(${[
    `${oneOf(words.innerWords)}(?: else)? ${auxiliary}\\b.*`,
    `what's .*`,
    `how ${oneOf(words.amounts)}\\b.*`,
    `${oneOf(words.innerAuxiliaries)} ${oneOf(words.innerSubjects)}\\b.*`,
  ].join('|')})$`,
  'is',
)
const lastWord = new RegExp(`\\b(${oneOf(words.lastWords)})\\s*\\?+$`, 'i')

function kindOfRest(question: string, isAsked: boolean): QuestionKind {
  if (!isAsked) return 'not-a-question'
  const inner = innerQuestion.exec(question)?.[1]
  const kind = inner === undefined ? undefined : kindOfHead(inner, true)
  if (kind) return kind
  const last = lastWord.exec(question)?.[1]?.toLowerCase()
  if (last) return last === 'why' ? 'open-why' : last === 'what' || last === 'how' ? 'open' : 'fact'
  return isChoice(question) ? 'choice' : 'closed'
}
