import { type Issue, isBesideIssues, issueOfHead } from '../../brief/facts/issues.js'
import type { Words } from '../../markdown/outline.js'
import { msg } from '../../text/message.js'
import type { Value } from '../../values/money.js'
import type { Finding, Rationale, Rule, RuleExample } from '../rule.js'

export const unknownIssue: Rule = {
  id: 'issues/unknown-issue',
  severity: 'warning',
  summary: 'Use the names of your issues in packages and offers.',
  *check({ facts: { issues, packages, offers } }) {
    const told = new Set<string>()
    for (const { values } of packages)
      yield* unknown(
        values.map(({ issueName, words, value }) => ({ name: issueName, words, value })),
        issues,
        told,
      )
    for (const { values } of offers)
      yield* unknown(
        values.map(({ column, words, value }) => ({ name: column, words, value })),
        issues,
        told,
      )
  },
}

export const rationale: Rationale = {
  why: 'An issue that was renamed or deleted stays in packages and offers, where it counts for nothing: their scores look complete and are not.',
  source: 'Practice of scoring packages: every term is an issue with a weight',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Issues\n\n| Issue | Weight |\n| --- | --- |\n| Price | 60 |\n| Term | 40 |\n\n## Packages\n\n| Package | Price | Term | Delivery |\n| --- | --- | --- | --- |\n| A | €50k | 24 months | «3 weeks» |\n',
    messages: ['"Delivery" is not one of the issues'],
    good: '## Issues\n\n| Issue | Weight |\n| --- | --- |\n| Price | 60 |\n| Term | 40 |\n\n## Packages\n\n| Package | Price | Term | Note |\n| --- | --- | --- | --- |\n| A | €50k | 24 months | first |\n',
  },
]

interface Term {
  /** The head of its column or row. */
  readonly name: string
  readonly words: Words
  readonly value: Value | undefined
}

/** The terms with a number that no issue has, if two others have one; each name once. */
function* unknown(terms: readonly Term[], issues: readonly Issue[], told: Set<string>): Generator<Finding> {
  const isKnown = ({ name }: Term) => issueOfHead(issues, name) !== undefined
  if (terms.filter(isKnown).length < 2) return
  for (const term of terms) {
    const { name, words, value } = term
    if (value === undefined || isKnown(term) || isBesideIssues(name) || told.has(name)) continue
    told.add(name)
    yield { span: words.span, message: msg`"${name}" is not one of the issues` }
  }
}
