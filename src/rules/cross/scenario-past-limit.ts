import type { Brief } from '../../brief/brief.js'
import { comparePair, isWorse } from '../../brief/facts/compare.js'
import { lenientLimit } from '../../brief/facts/deals.js'
import { findScopes, type Limit, limitsOf, type ScopeFinder } from '../../brief/facts/limits.js'
import type { Outcome } from '../../brief/facts/outcome.js'
import { complete, unitOf } from '../../brief/facts/position-unit.js'
import type { Position } from '../../brief/facts/positions.js'
import { wholeSignal } from '../../language/any-language.js'
import * as english from '../../language/en/cross.js'
import { inEveryLanguage } from '../../language/languages.js'
import { oneOf, wholeWord } from '../../language/pattern.js'
import type { Words } from '../../markdown/outline.js'
import { msg } from '../../text/message.js'
import type { Value } from '../../values/money.js'
import { isWithin } from '../../values/value.js'
import { sayPastLimit } from '../past-limit.js'
import { readingsOf } from '../readings.js'
import type { Finding, Fix, Rationale, Reading, Rule, RuleExample } from '../rule.js'
import { setAmount, type WrittenAmount } from '../set-amount.js'

export const scenarioPastLimit: Rule = {
  id: 'cross/scenario-past-limit',
  severity: 'error',
  summary: 'Accept nothing worse than your limit in any scenario.',
  *check(brief) {
    const limits = limitsOf(brief.facts.deals)
    if (limits.length === 0 && lenientLimit(brief.facts.deals)?.value === undefined) return
    const findScope = findScopes(limits)
    for (const { ending, certainty } of brief.facts.scenarios) {
      const finding =
        ending && !brief.reader.hasGap(ending.words.text)
          ? checkOutcome(brief, ending, limits, findScope)
          : undefined
      if (finding !== undefined)
        yield certainty === 'sure'
          ? finding
          : { ...finding, likely: [asPlan(finding), ...(finding.likely ?? [])] }
    }
  },
}

export const rationale: Rationale = {
  why: 'A plan must not accept what is worse than no deal. Only what an outcome accepts counts: agree, settle, sign, take or close at. Their offers and your counter-offers do not. Without a limit in numbers your BATNA value is the measure, and this is a warning, as it is where the outcome asks for something else that may be worth the difference.',
  source: 'R. Fisher, W. Ury, Getting to Yes, ch. 6',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '---\nrole: seller\n---\n\n## Scenarios\n\n### They press\n- Trigger: they offer €40k\n- Outcome: «accept at €44k per year»\n\n## Walk-away point\n\n- Walk-away: €48k per year\n',
    messages: ['"€44k per year" is worse than your limit "€48k per year"'],
    fixed:
      '---\nrole: seller\n---\n\n## Scenarios\n\n### They press\n- Trigger: they offer €40k\n- Outcome: accept at €48k per year\n\n## Walk-away point\n\n- Walk-away: €48k per year\n',
    good: '---\nrole: seller\n---\n\n## Scenarios\n\n### They press\n- Trigger: they offer €44k\n- Response: ask what it is for\n- Outcome: counter at €52k per year, accept at €4.2k per month\n\n### They agree\n- Trigger: yes\n- Response: thanks\n- Outcome: sign at €54k per year\n\n### No agreement\n- Trigger: no move\n- Response: leave\n- Outcome: walk away, do not accept €44k\n\n## Walk-away point\n\n- Opening: €60k per year\n- Target: €54k per year\n- Walk-away: €48k per year\n- BATNA: sell to Nordkauf\n- BATNA value: €47k per year\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
  },
  {
    bad: '---\nrole: contractor\n---\n\n## ④ Scenarios\n\n- **Partial** – if: they take half; then: ask for time; outcome: «accept at €44k per year»\n- **Full** – if: they take all. Then: sign. Outcome: «accept at €46k per year».\n\n### Press\n\n**Trigger:** they press\n**Outcome:** «accept at €47k per year»\n\n## 6️⃣ Walk-away point\n\n**Walk-away:** €48k per year\n',
    messages: [
      '"€44k per year" is worse than your limit "€48k per year"',
      '"€46k per year" is worse than your limit "€48k per year"',
      '"€47k per year" is worse than your limit "€48k per year"',
    ],
    fixed:
      '---\nrole: contractor\n---\n\n## ④ Scenarios\n\n- **Partial** – if: they take half; then: ask for time; outcome: accept at €48k per year\n- **Full** – if: they take all. Then: sign. Outcome: accept at €48k per year.\n\n### Press\n\n**Trigger:** they press\n**Outcome:** accept at €48k per year\n\n## 6️⃣ Walk-away point\n\n**Walk-away:** €48k per year\n',
    good: '---\nrole: contractor\n---\n\n## ④ Scenarios\n\n- **Partial** – if: they take half; then: ask for time; outcome: accept at €52k per year\n- **Full** – if: they take all. Then: sign. Outcome: accept at €54k per year.\n\n### Press\n\n**Trigger:** they press\n**Response:** leave\n**Outcome:** walk away\n\n## 6️⃣ Walk-away point\n\n**Opening:** €60k per year\n**Target:** €54k per year\n**Walk-away:** €48k per year\n**BATNA:** sell to Nordkauf\n**BATNA value:** €47k per year\n**Their BATNA (est.):** a tender in spring\n**Authority:** Jo decides\n',
  },
  {
    bad: '---\nrole: seller\n---\n\n## Scenarios\n\n| Scenario | If | Then | Result |\n| --- | --- | --- | --- |\n| Freeze | they ask | listen | «settle at €35k per month, only with 36 months» |\n\n## Walk-away point\n\n- Walk-away: €428k per year\n',
    messages: [
      '"€35k per month" is worse than your limit "€428k per year"; if the whole deal is worth it, write it down as a package',
    ],
    fixed:
      '---\nrole: seller\n---\n\n## Scenarios\n\n| Scenario | If | Then | Result |\n| --- | --- | --- | --- |\n| Freeze | they ask | listen | settle at €428k per year, only with 36 months |\n\n## Walk-away point\n\n- Walk-away: €428k per year\n',
    good: '## Walk-away point\n\n- Opening: €60k per year\n- Target: €54k per year\n- Walk-away: €48k per year\n- BATNA: sell to Nordkauf\n- BATNA value: €47k per year\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
  },
  {
    bad: '---\nrole: seller\n---\n\n## Scenarios\n\n### They press\n- Outcome: «accept at €44k per year»\n\n## Walk-away point\n\n- Walk-away: no exclusivity\n- BATNA value: €47k per year\n',
    messages: ['"€44k per year" is worse than your BATNA value "€47k per year"'],
    fixed:
      '---\nrole: seller\n---\n\n## Scenarios\n\n### They press\n- Outcome: accept at €47k per year\n\n## Walk-away point\n\n- Walk-away: no exclusivity\n- BATNA value: €47k per year\n',
    good: '## Walk-away point\n\n- Opening: €60k per year\n- Target: €54k per year\n- Walk-away: €48k per year\n- BATNA: sell to Nordkauf\n- BATNA value: €47k per year\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
  },
  {
    bad: '---\nrole: seller\n---\n\n## Scenarios\n\nIf they threaten to leave, «we close at €44k per year.»\n\n## Walk-away point\n\n- Walk-away: €48k per year\n',
    messages: ['"€44k per year" is worse than your limit "€48k per year" (read as what you accept, line 7)'],
    fixed:
      '---\nrole: seller\n---\n\n## Scenarios\n\nIf they threaten to leave, we close at €48k per year.\n\n## Walk-away point\n\n- Walk-away: €48k per year\n',
    good: '## Walk-away point\n\n- Opening: €60k per year\n- Target: €54k per year\n- Walk-away: €48k per year\n- BATNA: sell to Nordkauf\n- BATNA value: €47k per year\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
  },
]

function asPlan({ span }: Finding): Reading {
  return { span, message: msg`read as what you accept` }
}

/** The first amount that is accepted past the limit of what it is about. */
function checkOutcome(
  brief: Brief,
  outcome: Outcome,
  limits: readonly Limit[],
  findScope: ScopeFinder,
): Finding | undefined {
  const { text } = outcome.words
  const unit = unitOf(brief.facts.positions)
  const named = outcome.accepted.map((value, index) => ({
    value,
    scoped:
      scopeOf(text, outcome.accepted, index, findScope) ?? (outcome.head && findScope(outcome.head.text)),
  }))
  for (const { value, scoped } of named) {
    const own = scoped && complete(value, scoped.limit.value)
    if (own && isWorse(own, scoped.limit.value, scoped.direction))
      return toFinding(brief, outcome, value, scoped.limit)
  }
  const [free] = named.filter(({ scoped }) => scoped === undefined)
  // A bare number further on may count something else: `4.5 % for year 1`.
  const rest = named.flatMap(({ value, scoped }, index) =>
    scoped === undefined && (index === 0 || value.kind !== 'number' || value.hasScale) ? [value] : [],
  )
  const whole = brief.facts.bargain.direction && lenientLimit(brief.facts.deals)
  if (whole?.value !== undefined && (whole.name === 'walkAway' || limits.length === 0)) {
    const amount = rest.find(value => comparePair(complete(value, unit), whole.value) !== undefined)
    const own = amount && complete(amount, unit)
    // `Close the file, £600 sunk` tells no price.
    const isPast = isNear(own, whole.value) && isWorse(own, whole.value, brief.facts.bargain.direction)
    return amount && isPast && !isMadeUp(brief, text, amount, whole)
      ? toFinding(brief, outcome, amount, whole)
      : undefined
  }
  if (free === undefined || free !== named[0] || limits.length > mostLimits) return undefined
  // An amount without a unit may be about any of them.
  const like = limits.flatMap(({ limit, direction }) => {
    const own = complete(free.value, limit.value)
    return comparePair(own, limit.value) === undefined ? [] : [{ own, limit, direction }]
  })
  const [first] = like
  const isPastAll = like.every(({ own, limit, direction }) => isWorse(own, limit.value, direction))
  return first && isPastAll ? toFinding(brief, outcome, free.value, first.limit) : undefined
}

/** The limit of what is named next to an amount, rather behind it: `€395 for wheat and €350 for rye`. */
function scopeOf(
  text: string,
  accepted: readonly Value[],
  index: number,
  findScope: ScopeFinder,
): Limit | undefined {
  const { start = 0, end = 0 } = accepted[index]?.span ?? {}
  const next = accepted[index + 1]?.span.start ?? text.length
  const before = accepted[index - 1]?.span.end ?? 0
  const clause = clauseStart.exec(text.slice(end, Math.min(next, end + longestScope)))?.[0] ?? ''
  // What comes with the price is something else: `€3,350, with the works`.
  const [after = ''] = clause.split(conditionStart)
  const lead =
    text
      .slice(Math.max(before, start - longestScope), start)
      .split(clauseEnd)
      .at(-1) ?? ''
  return findScope(after) ?? findScope(lead)
}

/** Whether what comes with a price is said to be worth the difference: `accept £9,900 with the worktop (worth £800)`. */
function isMadeUp(brief: Brief, text: string, amount: Value, limit: Position): boolean {
  const rest = text.slice(amount.span.end)
  const [inside = ''] = /\([^()]*\)/.exec(rest) ?? []
  if (!gains.test(inside)) return false
  const unit = unitOf(brief.facts.positions)
  return brief.reader.values(inside.slice(1, -1)).some(value => {
    const [worth, price] = comparePair(complete(value, unit), complete(amount, unit)) ?? []
    const [, bound] =
      comparePair(amount, limit.value) ?? comparePair(complete(amount, unit), limit.value) ?? []
    return (
      worth !== undefined &&
      price !== undefined &&
      bound !== undefined &&
      price.low.minus(bound.low).abs().lte(worth.high.abs())
    )
  })
}

const gains = new RegExp(wholeWord(inEveryLanguage(({ heads }) => heads.worth)), 'iu')

function isNear(amount: Value | undefined, limit: Value): boolean {
  const [own, bound] = comparePair(amount, limit) ?? []
  return own !== undefined && bound !== undefined && isWithin(own.high, bound.high, mostTimes)
}

/** What is farther from the limit is no price of the deal. */
const mostTimes = 5

/** More are no points of one deal. */
const mostLimits = 50
const longestScope = 50
const conditionStart = new RegExp(wholeSignal('condition'), 'iu')
const clauseStart = /^[^.;!?→\r\n]*/
const clauseEnd = /[.;!?→:\r\n]/

function toFinding(
  brief: Brief,
  { words: outcome, hasCondition, isOffered }: Outcome,
  amount: Value,
  limit: Position,
): Finding {
  const shown = outcome.text.slice(amount.span.start, amount.span.end)
  return {
    span: outcome.span,
    ...sayPastLimit(shown, limit, hasCondition),
    likely: readingsOf(limit, ...brief.facts.bargain.shownBy),
    fixes: isOffered
      ? []
      : fixesOf(
          brief,
          outcome,
          { words: outcome, written: amount, value: complete(amount, limit.value) },
          limit,
        ),
  }
}

const acceptAt = new RegExp(String.raw`\b${oneOf(english.accept)}\b(?= ${oneOf(english.at)}\b)`, 'i')

function fixesOf(brief: Brief, outcome: Words, amount: WrittenAmount, limit: Position): Fix[] {
  const edit = setAmount(brief, amount, limit)
  const toLimit: Fix = {
    title:
      limit.name === 'walkAway'
        ? msg`Change to your limit, ${edit.newText}`
        : msg`Change to your BATNA value, ${edit.newText}`,
    edits: [edit],
    isChoice: true,
  }
  const verb = acceptAt.exec(outcome.text)
  if (verb === null) return [toLimit]
  const start = outcome.span.start + verb.index
  const verbSpan = { start, end: start + verb[0].length }
  return [
    toLimit,
    {
      title: msg`Change to "${'counter at'}"`,
      edits: [{ span: verbSpan, newText: 'counter' }],
      isChoice: true,
    },
  ]
}
