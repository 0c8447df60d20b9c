import type { Brief } from '../../brief/brief.js'
import * as english from '../../language/en/voss.js'
import { normaliseName } from '../../language/normalise-name.js'
import { oneOf } from '../../language/pattern.js'
import { allSections, type Section } from '../../markdown/outline.js'
import { msg } from '../../text/message.js'
import { titleSpan } from '../brief/section-missing.js'
import { listed } from '../listed.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'

export const missing: Rule = {
  id: 'voss/missing',
  severity: 'info',
  isOptional: true,
  summary: 'Prepare as Voss does: a summary, labels and non-cash offers.',
  *check(brief) {
    const lacks = [
      hasKey(brief, summary) ? [] : [msg`no summary`],
      hasLabel(brief) ? [] : [msg`no labels ("It seems like …")`],
      hasKey(brief, nonCash) || allSections(brief).some(offersNonCash) ? [] : [msg`no non-cash offers`],
    ].flat()
    if (lacks.length > 0) yield { span: titleSpan(brief), message: msg`This brief has ${listed(lacks)}` }
  },
}

export const rationale: Rationale = {
  why: 'A summary to which they would say "that’s right" and labels for what they may feel open the talk; non-cash offers keep it from being only about money. Off by default, because it is one school among several.',
  source: 'C. Voss, Never Split the Difference (2016), appendix: the negotiation one-sheet',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '«# Vexa renewal»\n\n## Context\n\n- Summary: you are under pressure to save, and the tool must stay up through the audit\n\n## Listening questions\n\n- What matters besides price?\n',
    messages: ['This brief has no labels ("It seems like …") and no non-cash offers'],
    good: '## Context\n\n- Summary: you are under pressure to save, and the tool must stay up through the audit in June\n- Our interests: volume\n- Their interests: a stable price, because the budget is closed\n- Non-cash offers: a reference visit\n\n## Listening questions\n\n- It seems like the audit worries you.\n- What matters besides price?\n- How do you decide?\n- What makes a good year?\n',
  },
]

const summary = new RegExp(`^${oneOf(english.summaries)}$`)
const nonCash = new RegExp(String.raw`^${oneOf(english.nonCash)}\b`)
const inText = new RegExp(String.raw`\b${oneOf(english.nonCashOffers)}\b`, 'i')
const label = new RegExp(`^${oneOf(english.labels)}$`)
const labelInText = new RegExp(String.raw`\b${oneOf(english.seems)}\b`, 'i')

function offersNonCash({ prose }: Section): boolean {
  return inText.test(prose)
}

function hasLabelInText({ prose }: Section): boolean {
  return labelInText.test(prose)
}

function hasKey(brief: Brief, pattern: RegExp): boolean {
  return allSections(brief).some(({ heading, subsections, values }) =>
    [heading, ...subsections.map(sub => sub.heading)]
      .map(found => found?.words.text ?? '')
      .concat(values.map(({ key }) => key.text))
      .some(name => pattern.test(normaliseName(name))),
  )
}

function hasLabel(brief: Brief): boolean {
  return (
    brief.facts.questions.some(({ kind }) => kind === 'label') ||
    hasKey(brief, label) ||
    allSections(brief).some(hasLabelInText)
  )
}
