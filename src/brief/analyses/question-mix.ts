import { isReal, type ListedQuestion } from '../facts/questions.js'

/** How a question works on whoever is asked, in the groups that are drawn; `asked` in a language whose questions are not judged. */
export type Manner = 'open' | 'asked' | 'fact' | 'closed' | 'leading' | 'remark'

export const manners: readonly Manner[] = ['open', 'asked', 'fact', 'closed', 'leading', 'remark']

export interface QuestionMix {
  readonly questions: readonly { readonly question: ListedQuestion; readonly manner: Manner }[]
  readonly counts: { readonly [manner in Manner]: number }
}

/** The questions by how they ask (Brooks and John 2018; motivational interviewing). */
export function mixOf(questions: readonly ListedQuestion[]): QuestionMix {
  const sorted = questions.map(question => ({ question, manner: mannerOf(question) }))
  const count = (manner: Manner) => sorted.filter(one => one.manner === manner).length
  return {
    questions: sorted,
    counts: {
      open: count('open'),
      asked: count('asked'),
      fact: count('fact'),
      closed: count('closed'),
      leading: count('leading'),
      remark: count('remark'),
    },
  }
}

function mannerOf(question: ListedQuestion): Manner {
  switch (question.kind) {
    case 'open':
    case 'open-why':
      return 'open'
    case 'fact':
      return 'fact'
    case 'closed':
    case 'choice':
    case 'proposal':
      return 'closed'
    case 'leading':
      return 'leading'
    case 'label':
    case 'not-a-question':
      return 'remark'
    default:
      return isReal(question) ? 'asked' : 'remark'
  }
}
