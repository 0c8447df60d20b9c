import type { Brief } from '../../src/brief/brief.js'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { rules } from '../../src/rules/catalogue.js'
import { lint } from '../../src/rules/lint.js'
import { examplesOf } from '../../src/rules/pages.js'
import type { Problem } from '../../src/rules/rule.js'
import type { Argument } from '../../src/text/message.js'
import { parseAsLikely } from '../rules/as-likely.js'

/** All message templates of the rules, nested ones included, without those that contain only the user's words. */
export function templatesOfRules(): readonly string[] {
  const examples = rules.flatMap(rule =>
    examplesOf(rule.id).flatMap(({ bad, today }) => problemsIn(parseBrief(bad.replace(/[«»]/g, '')), today)),
  )
  const others = [
    ...briefs.map(text => parseBrief(text)),
    ...guesses.map(parseAsLikely),
    throwingBrief(),
  ].flatMap(brief => problemsIn(brief))
  const templates = [...examples, ...others].flatMap(textsOf).flatMap(templatesIn)
  return [...new Set(templates)].filter(template => /\p{L}/u.test(template.replace(/\{\d+\}/g, '')))
}

/** Briefs for the messages that no example triggers. */
const briefs: readonly string[] = [
  `---
role: buyer
audience: shared
---

## Walk-away point

- Opening: €60k per year
- Target: €52k per year
- Walk-away: €48k per year
- BATNA value: €47k per year
- BATNA: €47k per year
- Red lines: no second supplier

| Issue | Weight | Opening | Target | Walk-away |
| --- | --- | --- | --- | --- |
| Price | 50 | €60k | €62k | €48k |
| Deposit | 20 | €2k | €1.5k | €1k |
| Term | | 36 | 24 | 12 |

## Listening questions

- What happens at €47k?
- What about a deposit of €1,000?
`,
  `---
role: buyer
---

## Walk-away point

- Opening: €40k
- Target: €44k
- Walk-away: €48k
- Their walk-away: €50k

## Listening questions

- What matters to you?
- How do you decide?
- Is it late?
- Is price important to you?
- Can you move the delivery?
`,
  `---
role: seller
---

## Walk-away point

- Opening: €60k/week
- Opening: €70k/week
- Target: €48k
- Walk-away: €48k
- BATNA: €40k
- BATNA: €44k
- Their opening: €40k
- Their opening: €44k
- Their target: €40k
- Their target: €44k
- Their BATNA: €40k
- Their BATNA: €44k
- Their BATNA value: €40k
- Their BATNA value: €44k
- Their walk-away: €40k

## Listening questions

- Is price important to you?
- Can you move the delivery?
- Do you have a second supplier?
`,
  `## Walk-away point

- Opening: €60k
- Target: €50k
- Walk-away: €40k
- BATNA: €40k
- Their opening: €40k
- Their target: €44k
- Their walk-away: €50k
- Their BATNA: €40k

Our opening is €70k.

Our target is €55k.

Our limit is €45k.

Our BATNA is to sell for €44k.

Their opening is €44k.

Their target is €48k.

Their limit is €60k.

Their BATNA is a tender at €44k.
`,
  '---\nrole: seller\n---\n\n## Walk-away point\n\n- Opening: €40k\n- Walk-away: €48k\n',
  `---
role: buyer
---

## Walk-away point

- Opening: 60k
- Walk-away: 48k

## Concessions

We paid €50k last year.
`,
  ...['hour per day', 'week', 'quarter', 'unit per piece'].map(
    unit => `## Walk-away point\n\n- Walk-away: €48k per year\n- Target: €52k per ${unit}\n`,
  ),
  `---
deadline: 2026-12-18
---

## Timeline

- 2026-12-09 (Monday): meeting
- 2026-12-11 (Tuesday): meeting
- 2026-12-14 (Sunday): meeting
- 2026-12-18: signature <!-- negotiation ignore no/such-rule, date/weekend: on purpose -->
`,
  `---
deadline: 2026-12-18
---

## Timeline

- 2026-12-14: signature
- 11/07/2026 (Monday): meeting
`,
  `## Issues

| Issue | Weight | Their weight (est.) | Opening | Target | Walk-away |
| --- | --- | --- | --- | --- | --- |
| Price | 50 | 90 | 200 | 150 | 100 |
| Payment | 50 | 10 | 200 | 150 | 100 |

| Package | Price | Payment |
| --- | --- | --- |
| Fast | 150 | 150 |
| Slow | 140 | 162 |
`,
  '---\nnothing\n---\n',
  ...[': a', 'no colon', 'a: 2', 'b: "c', 'b: @c', 'b: [c', 'b: "c" d', 'b: c: d'].map(
    line => `---\na: 1\n${line}\n---\n`,
  ),
]

/** Briefs whose problems say how something was read that is only likely. */
const guesses: readonly string[] = [
  '## Context\n\n- Deadline: 2026-12-10\n\n## Timeline\n\n- 2026-12-17: meeting\n',
]

/** A brief on which every rule throws. */
function throwingBrief(): Brief {
  return new Proxy(parseBrief('## Context\n'), {
    get(brief, key) {
      if (key === 'facts') throw new Error('broken')
      return Reflect.get(brief, key)
    },
  })
}

/** The problems of all rules: with default options, and with thresholds that no brief reaches. */
function problemsIn(brief: Brief, today = '2026-11-23'): readonly Problem[] {
  const usual = lint(brief, { today, settings: { rules: { '*': 'warning' } } })
  return [...usual, ...lint(brief, { today, settings: { rules: { '*': ['warning', { days: 9 }] } } })]
}

function textsOf({ message, related, fixes }: Problem): readonly Argument[] {
  return [message, ...related.map(({ message }) => message), ...fixes.map(({ title }) => title)]
}

function templatesIn(argument: Argument): readonly string[] {
  return typeof argument === 'object' ? [argument.template, ...argument.args.flatMap(templatesIn)] : []
}
