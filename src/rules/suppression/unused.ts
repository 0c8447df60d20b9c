import type { Rationale, Rule, RuleExample } from '../rule.js'

/** Reported by the engine: only it knows what the other rules found. */
export const unused: Rule = {
  id: 'suppression/unused',
  severity: 'info',
  summary: 'Remove comments that accept nothing any more.',
  check: () => [],
}

export const rationale: Rationale = {
  why: 'A comment that outlives its problem hides the next one in the same place.',
  source: 'Practice of linters',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '# Brief\n\n## Context\n\nThey want a stable price; we need the volume.\n\n«<!-- negotiation ignore question/not-a-question: asked on purpose -->»\n- History: renewed in 2024\n',
    messages: ['"question/not-a-question" has nothing to report here: the comment can go'],
    fixed:
      '# Brief\n\n## Context\n\nThey want a stable price; we need the volume.\n\n- History: renewed in 2024\n',
    good: '## Context\n\n- Our interests: cover the paper cost\n- Their interests: a stable price for the budget\n- History: renewed in 2024\n',
  },
]
