import { plain } from '../../markdown/outline.js'
import { msg } from '../../text/message.js'
import { askOpenly } from '../ask-openly.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'

export const leading: Rule = {
  id: 'question/leading',
  severity: 'warning',
  isAdvice: true,
  summary: 'Put no answer into their mouth.',
  *check(brief) {
    for (const { words, kind, item } of brief.facts.unasked) {
      if (kind !== 'leading' || brief.reader.hasGap(brief.text.slice(item.start, item.end))) continue
      yield {
        span: words.span,
        message: msg`"${plain(words)}" pushes towards an answer: ask so that any answer is possible`,
        fixes: [askOpenly(words, brief.vocabulary)],
      }
    }
  },
}

export const rationale: Rationale = {
  why: 'A leading question pushes instead of asking: people agree politely or resist, and in both cases nothing is learned.',
  source: 'Literature on active listening; W. R. Miller, S. Rollnick, Motivational Interviewing',
}

export const examples: readonly RuleExample[] = [
  {
    bad: "## Listening questions\n\n- «Don't you think our offer is fair?»\n- «The price is fine, right?»\n- How do you decide?\n",
    messages: [
      '"Don\'t you think our offer is fair?" pushes towards an answer: ask so that any answer is possible',
      '"The price is fine, right?" pushes towards an answer: ask so that any answer is possible',
    ],
    fixed:
      '## Listening questions\n\n- How does our offer look from your side?\n- What makes the price fine or not?\n- How do you decide?\n',
    good: '## Listening questions\n\n- How does our offer look from your side?\n- How do you decide?\n- What makes the price fine or not?\n',
  },
]
