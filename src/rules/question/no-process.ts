import { isEnglish } from '../../brief/facts/header.js'
import * as english from '../../language/en/question-rules.js'
import { oneOf } from '../../language/pattern.js'
import { appendToSection } from '../../text/edits.js'
import { letters } from '../../text/letters.js'
import { msg } from '../../text/message.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'
import { findFilled, headingSpan } from '../sections.js'

export const noProcess: Rule = {
  id: 'question/no-process',
  severity: 'info',
  isAdvice: true,
  summary: 'Ask how they decide.',
  *check(brief) {
    const section = findFilled(brief, 'questions')
    if (section === undefined || !isEnglish(brief)) return
    const asked = brief.facts.questions.filter(({ kind }) => kind !== 'not-a-question')
    const isAsked = brief.facts.questions.some(
      ({ words, item }) =>
        process.test(words.text) || brief.reader.hasGap(brief.text.slice(item.start, item.end)),
    )
    if (asked.length === 0 || isAsked) return
    const last = section.items.at(-1)
    const mark = last?.isOrdered === true ? `${section.items.length + 1}.` : '-'
    yield {
      span: headingSpan(section),
      message: msg`No question asks how they decide or who signs`,
      fixes: [
        {
          title: msg`Ask how a decision gets made`,
          edits: [appendToSection(brief.text, section, `${mark} How does a decision like this get made?\n`)],
        },
      ],
    }
  },
}

export const rationale: Rationale = {
  why: 'Who decides, in which steps and until when, is worth knowing before the first number: a good offer to the wrong person is only an opening.',
  source: 'D. Malhotra, Negotiating the Impossible (2016): process before substance; C. L. Karrass',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '«## Listening questions»\n\n- What matters besides price?\n- What has changed since 2024?\n- What makes a good year?\n',
    messages: ['No question asks how they decide or who signs'],
    fixed:
      '## Listening questions\n\n- What matters besides price?\n- What has changed since 2024?\n- What makes a good year?\n- How does a decision like this get made?\n',
    good: '## Listening questions\n\n- What matters besides price?\n- What has changed since 2024?\n- Who else needs to agree before you can sign?\n',
  },
]

/** "Who else must agree" asks about the process, "the people who left" does not. */
const process = new RegExp(
  [
    String.raw`(?:^[^${letters}]{0,4}|[,;:–—.?!("“] ?|\b${oneOf(english.beforeWho)} )${oneOf(english.who)}\b`,
    String.raw`\b(?:${oneOf(english.process)}|(?<!\b${oneOf(english.on)})${oneOf(english.board)})\b`,
  ].join('|'),
  'iu',
)
