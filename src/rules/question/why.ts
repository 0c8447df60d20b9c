import { plain } from '../../markdown/outline.js'
import { msg } from '../../text/message.js'
import { askOpenly } from '../ask-openly.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'

export const why: Rule = {
  id: 'question/why',
  severity: 'info',
  isOptional: true,
  summary: 'Ask without "why".',
  *check(brief) {
    for (const { words, kind } of brief.facts.unasked) {
      if (kind !== 'open-why') continue
      yield {
        span: words.span,
        message: msg`"${plain(words)}" can sound like blame; "what makes …" asks the same`,
        fixes: [askOpenly(words, brief.vocabulary)],
      }
    }
  },
}

export const rationale: Rationale = {
  why: 'To many ears "why" asks for a defence; "what makes …" and "how come …" ask for the same without blame. Off by default, because others advise to ask why as often as possible.',
  source:
    'C. Voss, Never Split the Difference (2016), ch. 7; against it D. Malhotra, M. H. Bazerman, Negotiation Genius',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Listening questions\n\n- «Why do you need the order in May?»\n- «Why is the price fixed?»\n- How do you decide?\n',
    messages: [
      '"Why do you need the order in May?" can sound like blame; "what makes …" asks the same',
      '"Why is the price fixed?" can sound like blame; "what makes …" asks the same',
    ],
    fixed:
      '## Listening questions\n\n- What makes you need the order in May?\n- What makes the price fixed?\n- How do you decide?\n',
    good: '## Listening questions\n\n- What makes May the right month?\n- How do you decide?\n- Tell us why the depot is full.\n',
  },
]
