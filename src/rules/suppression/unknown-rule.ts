import type { Rationale, Rule, RuleExample } from '../rule.js'

/** Reported by the engine: only it knows the other rules. */
export const unknownRule: Rule = {
  id: 'suppression/unknown-rule',
  severity: 'warning',
  summary: 'Name existing rules in comments.',
  check: () => [],
}

export const rationale: Rationale = {
  why: 'A misspelt rule id accepts nothing, and nobody notices.',
  source: 'Practice of linters',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '# Brief\n\n<!-- negotiation ignore «question/leeding»: asked on purpose -->\n\nText.\n',
    messages: ['There is no rule "question/leeding"'],
    fixed: '# Brief\n\n\nText.\n',
    good: '## Context\n\n- Our interests: cover the paper cost\n- Their interests: a stable price for the budget\n- History: renewed in 2024\n',
  },
]
