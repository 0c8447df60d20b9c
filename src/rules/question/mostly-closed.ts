import { plain } from '../../markdown/outline.js'
import { type Message, msg } from '../../text/message.js'
import { isCountedQuestion, isOpenQuestion } from '../../values/question-kind.js'
import { askOpenly } from '../ask-openly.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'
import { findFilled, headingSpan } from '../sections.js'

const options = {
  percent: { default: 60 },
  least: { default: 3 },
  hints: { default: true },
}

export const mostlyClosed: Rule<typeof options> = {
  id: 'question/mostly-closed',
  severity: 'warning',
  isAdvice: true,
  summary: 'Ask mostly open questions.',
  options,
  *check(brief, { options: { percent, least, hints } }) {
    const section = findFilled(brief, 'questions')
    if (section === undefined) return
    const asked = brief.facts.questions.filter(
      ({ item }) => !brief.reader.hasGap(brief.text.slice(item.start, item.end)),
    )
    const kinds = asked.flatMap(({ kind }) => (kind !== undefined && isCountedQuestion(kind) ? [kind] : []))
    const open = kinds.filter(isOpenQuestion).length
    if (kinds.length >= least && open * 100 < percent * kinds.length)
      yield {
        span: headingSpan(section),
        message: describe(open, kinds.length),
      }
    if (!hints) return
    for (const { words, kind, isDone } of asked) {
      if (kind !== 'closed' || isDone) continue
      yield {
        span: words.span,
        severity: 'hint',
        message: msg`"${plain(words)}" can be answered with yes or no: an open question tells you more`,
        fixes: [askOpenly(words, brief.vocabulary)],
      }
    }
  },
}

export const rationale: Rationale = {
  why: 'Open questions bring what nobody thought of asking; closed ones are fine to confirm it. The share counts open, factual, closed, either-or and leading questions; labels, proposals and topics do not count. Each closed question is a hint of its own, which the option "hints" hides.',
  source: 'A. W. Brooks, L. K. John, The Surprising Power of Questions (Harvard Business Review, 2018)',
  options: {
    percent: 'Smallest share of open questions, in percent',
    least: 'Questions from which the share is judged',
    hints: 'Whether each closed question is a hint',
  },
}

export const examples: readonly RuleExample[] = [
  {
    bad: '«## Listening questions»\n\n- «Is price important to you?»\n- «Can you move the delivery to May?»\n- «Do you have a second supplier?»\n- How do you decide?\n',
    messages: [
      'Only 1 of 4 questions is open: begin more with What or How',
      '"Is price important to you?" can be answered with yes or no: an open question tells you more',
      '"Can you move the delivery to May?" can be answered with yes or no: an open question tells you more',
      '"Do you have a second supplier?" can be answered with yes or no: an open question tells you more',
    ],
    fixed:
      '## Listening questions\n\n- What makes price important to you?\n- What would it take to move the delivery to May?\n- What <would you like to know>?\n- How do you decide?\n',
    good: '## Listening questions\n\n- What matters besides price?\n- How do you decide?\n- Who signs?\n- Tell us about the depot.\n',
  },
]

function describe(open: number, count: number): Message {
  if (open === 0) return msg`No open question yet: begin some with What or How`
  return open === 1
    ? msg`Only 1 of ${count} questions is open: begin more with What or How`
    : msg`Only ${open} of ${count} questions are open: begin more with What or How`
}
