import type { Rationale, Rule, RuleExample } from '../rule.js'

/** Reported by the engine: only it reads the comments. */
export const noReason: Rule = {
  id: 'suppression/no-reason',
  severity: 'warning',
  isOptional: true,
  summary: 'Say in a comment why something is accepted.',
  check: () => [],
}

export const rationale: Rationale = {
  why: 'Whoever reads the brief next should be able to tell a decision from a shortcut.',
  source: 'Practice of linters',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '# Brief\n\n«<!-- negotiation ignore question/too-few -->»\n## Listening questions\n\n- What changed?\n',
    messages: ['Say after a colon why this is accepted'],
    good: '## Context\n\n- Our interests: cover the paper cost\n- Their interests: a stable price for the budget\n- History: renewed in 2024\n',
  },
]
