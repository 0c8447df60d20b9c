import { isReady } from '../../brief/facts/header.js'
import { msg } from '../../text/message.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'
import { firstLineSpan } from './section-missing.js'

export const form: Rule = {
  id: 'brief/form',
  severity: 'hint',
  isAlone: true,
  summary: 'Fill the form in.',
  *check(brief) {
    const found = isReady(brief) ? undefined : brief.facts.form
    if (found === undefined) return
    yield {
      span: firstLineSpan(brief),
      message: msg`A form: ${found.open} of ${found.fields} fields are open`,
    }
  },
}

export const rationale: Rationale = {
  why: 'In a form that nobody has filled in yet, everything is missing, and a report for each blank would help nobody. So this is all that is reported until most of it is filled in, or its status is ready.',
  source: 'Practice of negotiation worksheets: fill in first, check then',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '«# Preparation sheet»\n\n- Employer: [COMPANY NAME]\n- Job title: ______\n- Target: [Fill in: e.g., $120,000]\n- Walk-away: $[X]\n- Date of the talk: to be confirmed\n- Base today: $95,000 with a bonus of ten per cent, as told in the letter of last January\n',
    messages: ['A form: 5 of 6 fields are open'],
    good: '## Context\n\n- Our interests: cover the paper cost\n- Their interests (est.): a stable price, because the budget is set\n- History: renewed in 2024 after three meetings, the last one with the whole board present\n',
  },
]
