import type { Brief } from '../../brief/brief.js'
import { comparePair, isWorse } from '../../brief/facts/compare.js'
import { lenientLimit } from '../../brief/facts/deals.js'
import type { Outcome } from '../../brief/facts/outcome.js'
import { complete, unitOf } from '../../brief/facts/position-unit.js'
import { type Position, spanOf, writtenText } from '../../brief/facts/positions.js'
import * as english from '../../language/en/cross.js'
import { oneOf } from '../../language/pattern.js'
import { hasGap } from '../../markdown/gaps.js'
import type { Words } from '../../markdown/outline.js'
import { msg } from '../../text/message.js'
import type { Value } from '../../values/money.js'
import { readingsOf } from '../readings.js'
import type { Finding, Fix, Reading, Rule, RuleExample } from '../rule.js'

export const scenarioPastLimit: Rule = {
  id: 'cross/scenario-past-limit',
  severity: 'error',
  summary: 'No scenario ends with accepting less than the walk-away.',
  why: 'A plan must not accept what is worse than no deal. Only the outcome counts, and of it only what is accepted, agreed, settled, signed, taken or closed at; their offers and our counter-offers do not.',
  source: 'R. Fisher, W. Ury, Getting to Yes, ch. 6',
  *check(brief) {
    const limit = lenientLimit(brief.facts.deals)
    if (limit?.value === undefined || brief.facts.bargain.direction === undefined) return
    for (const { ending, certainty } of brief.facts.scenarios) {
      const finding = ending && !hasGap(ending.words.text) ? checkOutcome(brief, ending, limit) : undefined
      if (finding !== undefined)
        yield certainty === 'sure'
          ? finding
          : { ...finding, likely: [asPlan(finding), ...(finding.likely ?? [])] }
    }
  },
}

export const examples: readonly RuleExample[] = [
  {
    bad: '---\nrole: seller\n---\n\n## Scenarios\n\n### They press\n- Trigger: they offer €40k\n- Outcome: «accept at €44k per year»\n\n## Walk-away point\n\n- Walk-away: €48k per year\n',
    messages: ['"€44k per year" is worse than the walk-away "€48k per year"'],
    fixed:
      '---\nrole: seller\n---\n\n## Scenarios\n\n### They press\n- Trigger: they offer €40k\n- Outcome: accept at €48k per year\n\n## Walk-away point\n\n- Walk-away: €48k per year\n',
    good: '---\nrole: seller\n---\n\n## Scenarios\n\n### They press\n- Trigger: they offer €44k\n- Response: ask what it is for\n- Outcome: counter at €52k per year, accept at €4.2k per month\n\n### They agree\n- Trigger: yes\n- Response: thanks\n- Outcome: sign at €54k per year\n\n### No agreement\n- Trigger: no move\n- Response: leave\n- Outcome: walk away, do not accept €44k\n\n## Walk-away point\n\n- Opening: €60k per year\n- Target: €54k per year\n- Walk-away: €48k per year\n- BATNA: sell to Nordkauf\n- BATNA value: €47k per year\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
  },
  {
    bad: '---\nrole: contractor\n---\n\n## ④ Scenarios\n\n- **Partial** – if: they take half; then: ask for time; outcome: «accept at €44k per year»\n- **Full** – if: they take all. Then: sign. Outcome: «accept at €46k per year».\n\n### Press\n\n**Trigger:** they press\n**Outcome:** «accept at €47k per year»\n\n## 6️⃣ Walk-away point\n\n**Walk-away:** €48k per year\n',
    messages: [
      '"€44k per year" is worse than the walk-away "€48k per year"',
      '"€46k per year" is worse than the walk-away "€48k per year"',
      '"€47k per year" is worse than the walk-away "€48k per year"',
    ],
    fixed:
      '---\nrole: contractor\n---\n\n## ④ Scenarios\n\n- **Partial** – if: they take half; then: ask for time; outcome: accept at €48k per year\n- **Full** – if: they take all. Then: sign. Outcome: accept at €48k per year.\n\n### Press\n\n**Trigger:** they press\n**Outcome:** accept at €48k per year\n\n## 6️⃣ Walk-away point\n\n**Walk-away:** €48k per year\n',
    good: '---\nrole: contractor\n---\n\n## ④ Scenarios\n\n- **Partial** – if: they take half; then: ask for time; outcome: accept at €52k per year\n- **Full** – if: they take all. Then: sign. Outcome: accept at €54k per year.\n\n### Press\n\n**Trigger:** they press\n**Response:** leave\n**Outcome:** walk away\n\n## 6️⃣ Walk-away point\n\n**Opening:** €60k per year\n**Target:** €54k per year\n**Walk-away:** €48k per year\n**BATNA:** sell to Nordkauf\n**BATNA value:** €47k per year\n**Their BATNA (est.):** a tender in spring\n**Authority:** Jo decides\n',
  },
  {
    bad: '---\nrole: seller\n---\n\n## Scenarios\n\n| Scenario | If | Then | Result |\n| --- | --- | --- | --- |\n| Freeze | they ask | listen | «settle at €35k per month, only with 36 months» |\n\n## Walk-away point\n\n- Walk-away: €428k per year\n',
    messages: [
      '"€35k per month" is worse than the walk-away "€428k per year"; if the whole package is worth it, say so with a package',
    ],
    fixed:
      '---\nrole: seller\n---\n\n## Scenarios\n\n| Scenario | If | Then | Result |\n| --- | --- | --- | --- |\n| Freeze | they ask | listen | settle at €428k per year, only with 36 months |\n\n## Walk-away point\n\n- Walk-away: €428k per year\n',
    good: '## Walk-away point\n\n- Opening: €60k per year\n- Target: €54k per year\n- Walk-away: €48k per year\n- BATNA: sell to Nordkauf\n- BATNA value: €47k per year\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
  },
  {
    bad: '---\nrole: seller\n---\n\n## Scenarios\n\nIf they threaten to leave, «we close at €44k per year.»\n\n## Walk-away point\n\n- Walk-away: €48k per year\n',
    messages: [
      '"€44k per year" is worse than the walk-away "€48k per year" (read as what we accept, line 7)',
    ],
    fixed:
      '---\nrole: seller\n---\n\n## Scenarios\n\nIf they threaten to leave, we close at €48k per year.\n\n## Walk-away point\n\n- Walk-away: €48k per year\n',
    good: '## Walk-away point\n\n- Opening: €60k per year\n- Target: €54k per year\n- Walk-away: €48k per year\n- BATNA: sell to Nordkauf\n- BATNA value: €47k per year\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
  },
]

function asPlan({ span }: Finding): Reading {
  return { span, message: msg`read as what we accept` }
}

function checkOutcome(
  brief: Brief,
  { words: outcome, accepted, hasCondition }: Outcome,
  limit: Position,
): Finding | undefined {
  const unit = unitOf(brief.facts.positions)
  const amount = accepted.find(value => comparePair(complete(value, unit), limit.value) !== undefined)
  if (amount === undefined || !isWorse(complete(amount, unit), limit.value, brief.facts.bargain.direction))
    return undefined
  const shown = outcome.text.slice(amount.span.start, amount.span.end)
  return {
    span: outcome.span,
    message: hasCondition
      ? msg`"${shown}" is worse than the walk-away "${writtenText(limit)}"; if the whole package is worth it, say so with a package`
      : msg`"${shown}" is worse than the walk-away "${writtenText(limit)}"`,
    related: [{ span: spanOf(limit), message: msg`The walk-away` }],
    likely: readingsOf(limit),
    fixes: fixesOf(outcome, amount, limit),
  }
}

const acceptAt = new RegExp(String.raw`\b${oneOf(english.accept)}\b(?= ${oneOf(english.at)}\b)`, 'i')

function fixesOf(outcome: Words, amount: Value, limit: Position): Fix[] {
  const base = outcome.span.start
  const span = { start: base + amount.span.start, end: base + amount.span.end }
  const newText = writtenText(limit)
  const toLimit: Fix = {
    title: msg`Change to the walk-away, ${newText}`,
    edits: [{ span, newText }],
    needsPreview: true,
  }
  const verb = acceptAt.exec(outcome.text)
  if (verb === null) return [toLimit]
  const verbSpan = { start: base + verb.index, end: base + verb.index + verb[0].length }
  return [
    toLimit,
    {
      title: msg`Change to "${'counter at'}"`,
      edits: [{ span: verbSpan, newText: 'counter' }],
      needsPreview: true,
    },
  ]
}
