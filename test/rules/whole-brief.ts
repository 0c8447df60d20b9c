import { parseBrief } from '../../src/brief/parse-brief.js'
import { type RequiredSection, requiredSections } from '../../src/language/sections.js'
import { findSection } from '../../src/markdown/outline.js'

/** Sections without numbers, which cannot contradict an example. */
const fillers: { readonly [Key in RequiredSection]: string } = {
  context: `## Context

- Our interests: keep the line filled, because idle shifts cost more than a low price
- Their interests (est.): a stable plan for the year, because their budget is closed
- Evidence: both sides said so in the review of 2024 (source: minutes)
`,
  personality: `## Personality

- **Ines Kroll** – decides and signs
  - Evidence: in October she cut off two slide decks
  - Approach: one page, then silence
`,
  timeline: `## Timeline

- [ ] 2026-12-03 (Thu): meeting to listen – owner: Lena
- [ ] 2026-12-10 (Thu): meeting to trade – owner: Lena
- [ ] 2026-12-15 (Tue): signature – owner: Petra
`,
  scenarios: `## Scenarios

### A. They accept
- Trigger: Ines asks how it works
- Response: show the plan
- Outcome: sign the plan as offered

### B. They ask for a freeze
- Trigger: they ask for last year's terms
- Response: ask what the freeze is for
- Outcome: counter with both packages

### C. No agreement
- Trigger: no move by the last meeting
- Response: thank them and leave
- Outcome: walk away
`,
  walkAway: `## Walk-away point

- Opening: all three depots stay open
- Target: two depots stay open
- Walk-away: no agreement without one depot
- BATNA: move the line to Nordkauf
- Their BATNA (est.): a tender in spring
- Authority: Lena decides alone
`,
  questions: `## Listening questions

1. What has changed since we signed?
2. How do you weigh a stable plan against a low price?
3. Who else needs to agree before you can sign?
`,
}

const header = 'counterparty: Halden\nupdated: 2026-11-20\nconfidentiality: TLP:AMBER\n'

/** The example as a brief with all six sections and a header, with neutral ones for those that it lacks. */
export function wholeBrief(example: string): string {
  const brief = parseBrief(example)
  const missing = requiredSections.filter(key => findSection(brief, key) === undefined)
  const deadline = /deadline/i.test(example) ? '' : 'deadline: 2026-12-31\n'
  const front = brief.frontMatter === undefined ? `---\n${header}${deadline}---\n\n` : ''
  const title = brief.title === undefined && brief.frontMatter === undefined ? '# Halden\n\n' : ''
  const named = /^counterparty:/m.test(example)
    ? example
    : example.replace(/^---\n/, '---\ncounterparty: Halden\n')
  return `${front}${title}${named.trimEnd()}\n\n${missing.map(key => fillers[key]).join('\n')}`
}
