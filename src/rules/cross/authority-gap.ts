import type { Brief } from '../../brief/brief.js'
import { comparePair, isPriceLike, isWorse } from '../../brief/facts/compare.js'
import { complete, unitOf } from '../../brief/facts/position-unit.js'
import type { Direction } from '../../brief/facts/role.js'
import { namesOtherSide } from '../../brief/facts/sides.js'
import { linesOf } from '../../brief/facts/timeline-lines.js'
import { wholePlan } from '../../language/any-language.js'
import type { Certainty } from '../../language/certainty.js'
import * as english from '../../language/en/cross.js'
import { oneOf } from '../../language/pattern.js'
import { findSection, type Words } from '../../markdown/outline.js'
import { appendToSection } from '../../text/edits.js'
import { letters } from '../../text/letters.js'
import { msg } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import type { Value } from '../../values/money.js'
import { formatValue } from '../../values/value.js'
import type { Finding, Fix, Rationale, Rule, RuleExample } from '../rule.js'

export const authorityGap: Rule = {
  id: 'cross/authority-gap',
  severity: 'warning',
  summary: 'Accept only what you are allowed to, or plan an approval.',
  *check(brief) {
    const { direction } = brief.facts.bargain
    if (linesOf(brief).some(line => approves(brief, line))) return
    yield* agreedByNobody(brief)
    const limit = direction && findLimit(brief, direction)
    if (limit === undefined) return
    const accepted = acceptedIn(brief).map(amount => ({ ...amount, isStep: false }))
    const steps = ladder(brief).map(amount => ({ ...amount, isStep: true }))
    for (const { span, value, isStep, certainty } of [...accepted, ...steps]) {
      if (!exceeds(value, limit.value, direction)) continue
      const written = brief.text.slice(limit.span.start, limit.span.end)
      yield {
        span,
        message: isStep
          ? msg`Your concessions go to ${formatValue(value)}, but your authority ends at "${written}": plan an approval`
          : msg`You plan to accept ${formatValue(value)}, but your authority ends at "${written}": plan an approval`,
        related: [{ span: limit.span, message: msg`Your authority` }],
        likely: [
          ...(certainty === 'likely' ? [{ span, message: msg`read as what you accept` }] : []),
          ...(limit.certainty === 'likely'
            ? [{ span: limit.span, message: msg`read as your authority` }]
            : []),
        ],
        fixes: addApproval(brief),
      }
    }
  },
}

export const rationale: Rationale = {
  why: 'A price that nobody at the table may agree to is no offer, and asking for it afterwards costs trust. An approval of yours in the timeline, or a name for what lies beyond ("below that Petra"), settles it; a committee of theirs does not.',
  source: 'Federal Acquisition Regulation 15.4: approval before the talks; checklists for acquisitions',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '---\nrole: seller\n---\n\n## Timeline\n\n- 2026-12-10: their board decides\n\n## Scenarios\n\n### They ask for a freeze\n- Outcome: accept at «€435k per year»\n\n## Walk-away point\n\n- Walk-away: €428k per year\n- Authority: Lena down to €440k per year\n',
    messages: [
      'You plan to accept €435k per year, but your authority ends at "€440k per year": plan an approval',
    ],
    fixed:
      '---\nrole: seller\n---\n\n## Timeline\n\n- 2026-12-10: their board decides\n- [ ] <YYYY-MM-DD>: approval of <amount> by <who> – owner: <who>\n\n## Scenarios\n\n### They ask for a freeze\n- Outcome: accept at €435k per year\n\n## Walk-away point\n\n- Walk-away: €428k per year\n- Authority: Lena down to €440k per year\n',
    good: '---\nrole: seller\n---\n\n## Walk-away point\n\n- Opening: €468k per year\n- Target: €455k per year\n- Walk-away: €428k per year, because of the BATNA\n- BATNA: move line 3 to Nordkauf\n- BATNA value: €424k per year\n- Their walk-away (est.): €450k–€475k per year\n- Authority: Lena down to €440k per year; below that Petra, reachable on 2026-12-10\n\n## Scenarios\n\n### They accept\n- Trigger: they ask\n- Response: show the cap\n- Outcome: accept at €455k per year\n\n### They ask for a freeze\n- Trigger: same price\n- Response: ask why\n- Outcome: accept at €435k per year\n\n### No agreement\n- Trigger: too low\n- Response: thank them\n- Outcome: walk away\n',
  },
  {
    bad: '---\nrole: buyer\n---\n\n## Timeline\n\n- 2026-12-10: meeting\n\n## Concessions\n\n«1. Give £2k, up to £52k, if they deliver in May»\n\n## Limit\n\n- Limit: £55k\n- Authority: Theo, max. £50k\n',
    messages: ['Your concessions go to £52k, but your authority ends at "£50k": plan an approval'],
    fixed:
      '---\nrole: buyer\n---\n\n## Timeline\n\n- 2026-12-10: meeting\n- [ ] <YYYY-MM-DD>: approval of <amount> by <who> – owner: <who>\n\n## Concessions\n\n1. Give £2k, up to £52k, if they deliver in May\n\n## Limit\n\n- Limit: £55k\n- Authority: Theo, max. £50k\n',
    good: '---\nrole: buyer\n---\n\n## Timeline\n\n- 2026-12-03: meeting – owner: Theo\n- 2026-12-08: our board approves up to the limit – owner: Gwen\n- 2026-12-10: second meeting – owner: Theo\n- Deadline: 2026-12-31\n\n## Concessions\n\n1. Give £2k, up to £52k, if they deliver in May\n\n## Limit\n\n- Opening: £45k\n- Target: £48k\n- Limit: £55k, because of the BATNA\n- BATNA: buy the used press\n- BATNA value: £55k\n- Their limit (est.): £47k–£50k\n- Authority: Theo, max. £50k\n',
  },
  {
    bad: '---\nrole: seller\n---\n\n## Scenarios\n\n### They agree\n- Outcome: accept at €435k per year\n\n## Walk-away point\n\n- Walk-away: €428k per year\n- «Authority: nobody»\n',
    messages: ['You plan to accept €435k per year, but "nobody" does not say who may agree'],
    good: '---\nrole: seller\n---\n\n## Walk-away point\n\n- Opening: €468k per year\n- Target: €455k per year\n- Walk-away: €428k per year\n- BATNA: move line 3 to Nordkauf\n- BATNA value: €424k per year\n- Their walk-away (est.): €450k–€475k per year\n- Authority: Petra decides\n',
  },
  {
    bad: '---\nrole: seller\n---\n\n## Scenarios\n\n### They press\n- Outcome: accept at «€435k per year»\n\n## Walk-away point\n\n- Walk-away: €428k per year\n\nLena may go down to €440k per year.\n',
    messages: [
      'You plan to accept €435k per year, but your authority ends at "€440k per year": plan an approval (read as your authority, line 14)',
    ],
    good: '---\nrole: seller\n---\n\n## Walk-away point\n\n- Opening: €468k per year\n- Target: €455k per year\n- Walk-away: €428k per year, because of the BATNA\n- BATNA: move line 3 to Nordkauf\n- BATNA value: €424k per year\n- Their walk-away (est.): €450k–€475k per year\n- Authority: Lena down to €440k per year; below that Petra, reachable on 2026-12-10\n\n## Scenarios\n\n### They accept\n- Trigger: they ask\n- Response: show the cap\n- Outcome: accept at €455k per year\n\n### They ask for a freeze\n- Trigger: same price\n- Response: ask why\n- Outcome: accept at €435k per year\n\n### No agreement\n- Trigger: too low\n- Response: thank them\n- Outcome: walk away\n',
  },
]

/** One finding if the plan accepts something and every line on authority names nobody. */
function* agreedByNobody(brief: Brief): Iterable<Finding> {
  const { authority, scenarios } = brief.facts
  const [nobody] = authority
  const ending = scenarios.find(({ ending }) => ending !== undefined && ending.accepted.length > 0)?.ending
  const [amount] = ending?.accepted ?? []
  if (!nobody || !ending || !amount || !authority.every(({ isNobody }) => isNobody)) return
  const span = { start: nobody.head.start, end: nobody.words.span.end }
  yield {
    span,
    message: msg`You plan to accept ${ending.words.text.slice(amount.span.start, amount.span.end)}, but "${nobody.words.text.trim()}" does not say who may agree`,
    related: [{ span: ending.words.span, message: msg`What you plan to accept` }],
    fixes: addApproval(brief),
  }
}

interface PlacedAmount {
  readonly span: Span
  readonly value: Value
  readonly certainty: Certainty
}

/** Whether a price is beyond the authority. In the same unit it is compared to the cent. */
function exceeds(value: Value, limit: Value, direction: Direction | undefined): boolean {
  const pair = comparePair(value, limit)
  if (pair === undefined || value.per.join() !== limit.per.join()) return isWorse(value, limit, direction)
  const [price, end] = pair
  return direction === 'more' ? price.high.lt(end.low) : price.low.gt(end.high)
}

const approval = new RegExp(String.raw`\b${oneOf(english.approvals)}\b|${wholePlan('approvals')}`, 'iu')

function approves(brief: Brief, text: string): boolean {
  return brief.reader.holds(saysApproval, text) && !namesOtherSide(brief, { text })
}

function saysApproval(text: string): boolean {
  return approval.test(text)
}

/** Says who decides beyond the amount: "below that Petra", "reachable", "with the board". */
const beyond = new RegExp(
  [
    String.raw`\b${oneOf(english.past)}\b[^.;]{0,40}?(?:\b\p{Lu}\p{Ll}+|\b${oneOf(english.the)} \p{Ll}{3,})`,
    String.raw`(?<!\b${oneOf(english.without)} )\b${oneOf(english.approvalsPast)}\b`,
  ].join('|'),
  'u',
)

const beforeAmount = String.raw`[^\d${letters}]*(?:\p{Lu}{3}\s*)?$`
const down = new RegExp(String.raw`\b${oneOf(english.down)}${beforeAmount}|[≥>]=?\s*$`, 'iu')
const up = new RegExp(String.raw`\b${oneOf(english.up)}${beforeAmount}|[≤<]=?\s*$`, 'iu')

/** The furthest amount that somebody may agree to. Undefined when there is none, or when somebody decides beyond it. */
function findLimit(brief: Brief, direction: Direction): PlacedAmount | undefined {
  const lines = brief.facts.authority
  if (lines.some(({ words, isOpen }) => isOpen || beyond.test(words.text))) return undefined
  return lines
    .flatMap(({ words, certainty }) =>
      amountsIn(brief, words, direction).map(amount => ({ ...amount, certainty })),
    )
    .reduce<PlacedAmount | undefined>(
      (furthest, amount) =>
        furthest && !isWorse(amount.value, furthest.value, direction) ? furthest : amount,
      undefined,
    )
}

/** Amounts about as large as the key numbers. A seller's "up to €500k" is the size of a deal, not a limit. */
function amountsIn(brief: Brief, words: Words, direction: Direction): PlacedAmount[] {
  const wrongWay = direction === 'more' ? up : down
  return placed(brief, words, brief.reader.values(words.text), 'sure').filter(({ span, value }) => {
    const before = words.text.slice(0, span.start - words.span.start)
    return !wrongWay.test(before.slice(-30)) && isPrice(brief, value)
  })
}

/** Whether an amount is a price of the deal rather than a step. */
function isPrice(brief: Brief, value: Value): boolean {
  return brief.facts.positions.some(
    ({ name, value: own }) => (name === 'walkAway' || name === 'target') && isPriceLike(value, own),
  )
}

function placed(
  brief: Brief,
  { span: { start } }: Words,
  values: readonly Value[],
  certainty: Certainty,
): PlacedAmount[] {
  const unit = unitOf(brief.facts.positions)
  return values.map(value => ({
    span: { start: start + value.span.start, end: start + value.span.end },
    value: complete(value, unit),
    certainty,
  }))
}

/** What the scenarios accept, except those whose outcome or response asks for an approval. */
function acceptedIn(brief: Brief): PlacedAmount[] {
  return brief.facts.scenarios.flatMap(({ ending, response, certainty }) => {
    if (ending === undefined || approves(brief, `${ending.words.text} ${response?.text ?? ''}`)) return []
    return placed(brief, ending.words, ending.accepted, certainty)
      .filter(({ value }) => isPrice(brief, value))
      .slice(0, 1)
  })
}

/** The prices after the steps of the ladder. */
function ladder(brief: Brief): PlacedAmount[] {
  const unit = unitOf(brief.facts.positions)
  return brief.facts.concessions.flatMap(({ span, priceAfter, give, get, certainty }) => {
    const isAsked = approves(brief, `${give.text} ${get?.text ?? ''}`)
    if (priceAfter === undefined || isAsked) return []
    const value = complete(priceAfter, unit)
    return isPrice(brief, value) ? [{ span, value, certainty }] : []
  })
}

function addApproval(brief: Brief): Fix[] {
  const section = findSection(brief, 'timeline')
  if (section === undefined) return []
  const line = '- [ ] <YYYY-MM-DD>: approval of <amount> by <who> – owner: <who>\n'
  return [
    { title: msg`Add an approval to the timeline`, edits: [appendToSection(brief.text, section, line)] },
  ]
}
