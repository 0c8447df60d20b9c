/** How a question works on the person asked; a label ("It seems like …") asks without a question mark. */
export type QuestionKind =
  | 'leading'
  | 'open'
  | 'open-why'
  | 'label'
  | 'fact'
  | 'proposal'
  | 'closed'
  | 'choice'
  | 'not-a-question'

/** Whether a kind invites the other side to talk at length. */
export function isOpenQuestion(kind: QuestionKind): kind is 'open' | 'open-why' {
  return kind === 'open' || kind === 'open-why'
}

/** Whether a kind counts in the share of open questions; labels, proposals and non-questions do not. */
export function isCountedQuestion(kind: QuestionKind): boolean {
  return kind !== 'label' && kind !== 'proposal' && kind !== 'not-a-question'
}
