import type { Brief } from '../../brief/brief.js'
import { isEnglish } from '../../brief/facts/header.js'
import { countWords } from '../../markdown/label.js'
import { plain, type Words } from '../../markdown/outline.js'
import { msg } from '../../text/message.js'
import { openGap } from '../ask-openly.js'
import type { Fix, Rationale, Rule, RuleExample } from '../rule.js'

export const notAQuestion: Rule = {
  id: 'question/not-a-question',
  severity: 'info',
  isAdvice: true,
  summary: 'Write questions as you will ask them.',
  *check(brief) {
    for (const { words, kind, item } of brief.facts.unasked) {
      if (kind !== 'not-a-question' || brief.reader.hasGap(brief.text.slice(item.start, item.end))) continue
      yield {
        span: words.span,
        message: msg`"${shortened(plain(words))}" is a topic, not a question yet`,
        fixes: [rewrite(brief, words)],
      }
    }
  },
}

export const rationale: Rationale = {
  why: 'A topic is not a question yet: how you ask decides whether they talk.',
  source: 'Practice of active listening',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Listening questions\n\n- «Price»\n- Tell us about the depot.\n- It seems like the budget is fixed.\n',
    messages: ['"Price" is a topic, not a question yet'],
    fixed:
      '## Listening questions\n\n- What about price matters most?\n- Tell us about the depot.\n- It seems like the budget is fixed.\n',
    good: '## Listening questions\n\n- What about price matters most?\n  - last time she did not say\n- How do you decide?\n- Who signs?\n',
  },
]

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text
}

/** Turns a topic of one to three English words into a question; another gives way to the beginning of one. */
function rewrite(brief: Brief, words: Words): Fix {
  const topic = plain(words).replace(/(?<![.:!])[.:!]+$/, '')
  if (!isEnglish(brief) || countWords(topic) > 3 || !/^[\p{L}\s-]+$/u.test(topic))
    return { title: msg`Begin it with What or How`, edits: openGap(words, brief.vocabulary), isChoice: true }
  const inside = /^\p{Lu}\p{Ll}/u.test(topic) ? topic.charAt(0).toLowerCase() + topic.slice(1) : topic
  const newText = `What about ${inside} matters most?`
  return { title: msg`Ask "${newText}"`, edits: [{ span: words.span, newText }], isChoice: true }
}
