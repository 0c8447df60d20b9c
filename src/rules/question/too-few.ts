import { isReal } from '../../brief/facts/questions.js'
import { questionTemplate } from '../../brief/templates.js'
import { appendToSection } from '../../text/edits.js'
import { type Message, msg } from '../../text/message.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'
import { findFilled, headingSpan } from '../sections.js'

const options = { least: { default: 3 } }

export const tooFew: Rule<typeof options> = {
  id: 'question/too-few',
  severity: 'warning',
  isAdvice: true,
  summary: 'Write at least three questions.',
  options,
  *check(brief, { options: { least } }) {
    const section = findFilled(brief, 'questions')
    if (section === undefined) return
    const count = brief.facts.questions.filter(isReal).length
    if (count >= least) return
    const lines =
      section.items.at(-1)?.isOrdered === true
        ? questionTemplate(brief.vocabulary)
        : questionTemplate(brief.vocabulary).replace(/^\d+\./gm, '-')
    yield {
      span: headingSpan(section),
      message: describe(count, least),
      fixes: [
        { title: msg`Add questions to start from`, edits: [appendToSection(brief.text, section, lines)] },
      ],
    }
  },
}

export const rationale: Rationale = {
  why: 'People ask the questions they have written down and forget most of those they meant to think of at the table. Three to five are enough to listen with.',
  source: 'C. Voss, Never Split the Difference (2016), ch. 7',
  options: { least: 'Fewest questions' },
}

export const examples: readonly RuleExample[] = [
  {
    bad: '«## Listening questions»\n\n- What has changed since 2024?\n- Price\n',
    messages: ['Only 1 question: write at least 3'],
    fixed: `## Listening questions\n\n- What has changed since 2024?\n- Price\n- What has changed for you since <the last agreement>?\n- How do you weigh <one issue> against <another>?\n- What would make <this deal> a success for you?\n- How does a decision like <this one> get made on your side?\n`,
    good: '## Questions to ask\n\n1. What has changed since 2024?\n2. Tell us about the depot.\n3. Who else needs to agree before you can sign?\n',
  },
]

function describe(count: number, least: number): Message {
  if (count === 0) return msg`No question yet: write at least ${least}`
  return count === 1
    ? msg`Only 1 question: write at least ${least}`
    : msg`Only ${count} questions: write at least ${least}`
}
