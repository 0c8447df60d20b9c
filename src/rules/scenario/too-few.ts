import type { Brief } from '../../brief/brief.js'
import { addLikeLast, fitBelow } from '../../brief/part-form.js'
import { scenarioTemplate } from '../../brief/templates.js'
import type { Section } from '../../markdown/outline.js'
import { appendToSection } from '../../text/edits.js'
import { type Message, msg } from '../../text/message.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'
import { findFilled, headingSpan } from '../sections.js'

const options = { least: { default: 3 } }

export const tooFew: Rule<typeof options> = {
  id: 'scenario/too-few',
  severity: 'warning',
  isAdvice: true,
  summary: 'Plan at least three scenarios.',
  options,
  *check(brief, { options: { least } }) {
    const section = findFilled(brief, 'scenarios')
    if (section === undefined) return
    const { scenarios } = brief.facts
    const count = scenarios.length
    if (count >= least) return
    // What prose may mean is none any more beside one that is marked.
    const sure = scenarios.filter(({ certainty }) => certainty === 'sure').length
    yield {
      span: headingSpan(section),
      message: describe(count, least),
      fixes: [addScenarios(brief, section, least - sure)],
    }
  },
}

export const rationale: Rationale = {
  why: 'With one plan you defend it; with three you recognise what is happening. They may bring options that nobody considered.',
  source: 'ICML on difficult clients, after J. Stavridis and C. O’Hara: ready for all scenarios',
  options: { least: 'Fewest scenarios' },
}

export const examples: readonly RuleExample[] = [
  {
    bad: '«## Scenarios»\n\n### They accept\n- Outcome: accept at €455k per year\n\n### No agreement\n- Outcome: walk away\n',
    messages: ['Only 2 scenarios: plan at least 3'],
    fixed: `## Scenarios\n\n### They accept\n- Outcome: accept at €455k per year\n\n### No agreement\n- Outcome: walk away\n\n### <what may happen>\n- Trigger: <what they say or do>\n- Response: <what we say or do>\n- Outcome: <accept at, counter at, hold at or walk away>\n- Probability: <share in %>\n`,
    good: '## What if\n\n| Scenario | If | Then | Result |\n| --- | --- | --- | --- |\n| They accept | they ask how it works | show the cap | accept the index clause |\n| Freeze | "same price" | ask what it is for | counter with both packages |\n| No agreement | no move by the last meeting | thank them | walk away |\n',
  },
]

function describe(count: number, least: number): Message {
  if (count === 0) return msg`No scenario yet: plan at least ${least}`
  return count === 1
    ? msg`Only 1 scenario: plan at least ${least}`
    : msg`Only ${count} scenarios: plan at least ${least}`
}

function addScenarios(brief: Brief, section: Section, count: number) {
  const template = scenarioTemplate(brief.vocabulary)
  const lines = fitBelow(section.heading, `\n${template}`).repeat(count)
  return {
    title: count === 1 ? msg`Add a scenario` : msg`Add ${count} scenarios`,
    edits: [addLikeLast(brief, section, template, count) ?? appendToSection(brief.text, section, lines)],
  }
}
