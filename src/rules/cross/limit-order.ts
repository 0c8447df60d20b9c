import type { Issue } from '../../brief/facts/issues.js'
import {
  directionBetween,
  findPosition,
  isSameValue,
  isWorse,
  type Position,
  spanOf,
  writtenSpan,
  writtenText,
} from '../../brief/facts/positions.js'
import type { Direction } from '../../brief/facts/role.js'
import { plain } from '../../markdown/outline.js'
import { msg } from '../../text/message.js'
import type { Value } from '../../values/money.js'
import type { Finding, Fix, Rule } from '../rule.js'

export const limitOrder: Rule = {
  id: 'cross/limit-order',
  severity: 'error',
  summary: 'Opening, target and walk-away stand in order: a seller’s fall, a buyer’s rise.',
  why: 'A target past the limit is a plan to lose; an opening that is worse than the target gives it away before the talk. A target equal to the limit is a warning. The rows of the table of issues are judged each by itself.',
  source: 'R. J. Lewicki, B. Barry, D. M. Saunders, Negotiation, ch. 2; US DoD: minimum, objective, maximum',
  examples: [
    {
      bad: '---\nrole: seller\n---\n\n## Walk-away point\n\n- Opening: €60k per year\n- «Target: €47k per year»\n- Walk-away: €48k per year\n',
      messages: ['The target "€47k per year" is worse than the walk-away "€48k per year"'],
      fixed:
        '---\nrole: seller\n---\n\n## Walk-away point\n\n- Opening: €60k per year\n- Target: €48k per year\n- Walk-away: €47k per year\n',
      good: '---\nrole: buyer\n---\n\n## Walk-away point\n\n- Opening: €17.60\n- Target: €19.00\n- Walk-away: €20.90\n- BATNA: renew with the landlord next door\n- BATNA value: €21.20\n- Their BATNA (est.): leave it empty\n- Authority: Jo decides\n',
    },
    {
      bad: '## Issues\n\n| Issue | Unit | Opening | Target | Walk-away |\n| --- | --- | --- | --- | --- |\n| Payment | days | 21 | «75» | 60 |\n| Term | months | 36 | «12» | 12 |\n',
      messages: [
        'The target of "Payment", "75", is worse than its walk-away "60"',
        'The target of "Term", "12", equals its walk-away; then there is nothing to gain',
      ],
      good: '## Issues\n\n| Issue | Unit | Opening | Target | Walk-away |\n| --- | --- | --- | --- | --- |\n| Payment | days | 21 | 30 | 60 |\n| Term | months | 36 | 24 | 12 |\n',
    },
    {
      bad: '---\nrole: seller\n---\n\n## Walk-away point\n\n- «Opening: €50k per year»\n- Target: €54k per year\n- Walk-away: €48k per year\n',
      messages: ['The opening "€50k per year" is worse than the target "€54k per year"'],
      good: '---\nrole: seller\n---\n\n## Walk-away point\n\n- Opening: €60k per year\n- Target: €54k per year\n- Walk-away: €48k per year\n- BATNA: sell to Nordkauf\n- BATNA value: €47k per year\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
    },
  ],
  *check({ facts }) {
    const { direction } = facts.bargain
    const [opening, target, limit] = (['opening', 'target', 'walkAway'] as const).map(name =>
      findPosition(facts.positions, name),
    )
    yield* compare(target, limit, direction)
    if (isWorse(opening?.value, target?.value, direction) && opening && target)
      yield {
        span: spanOf(opening),
        message: msg`The opening "${writtenText(opening)}" is worse than the target "${writtenText(target)}"`,
        related: [{ span: spanOf(target), message: msg`The target` }],
      }
    for (const issue of facts.issues) yield* checkRow(issue)
  },
}

function* compare(
  target: Position | undefined,
  limit: Position | undefined,
  direction: Direction | undefined,
): Iterable<Finding> {
  if (target === undefined || limit === undefined || direction === undefined) return
  if (isWorse(target.value, limit.value, direction)) {
    yield {
      span: spanOf(target),
      message: msg`The target "${writtenText(target)}" is worse than the walk-away "${writtenText(limit)}"`,
      related: [{ span: spanOf(limit), message: msg`The walk-away` }],
      fixes: [swap(target, limit)],
    }
  } else if (
    isSameValue(target.value, limit.value) &&
    target.written?.isRange !== true &&
    limit.written?.isRange !== true
  ) {
    const message = msg`The target "${writtenText(target)}" equals the walk-away; then there is nothing to gain`
    yield {
      span: spanOf(target),
      message,
      severity: 'warning',
      related: [{ span: spanOf(limit), message: msg`The walk-away` }],
    }
  }
}

function swap(a: Position, b: Position): Fix {
  const edits = [
    { span: writtenSpan(a), newText: writtenText(b) },
    { span: writtenSpan(b), newText: writtenText(a) },
  ]
  return { title: msg`Swap target and walk-away`, edits, needsPreview: true }
}

/** A row has its own direction: from its walk-away to its opening. */
function* checkRow({ name, opening, target, walkAway }: Issue): Iterable<Finding> {
  const direction = directionBetween(walkAway?.value, opening?.value)
  if (direction === undefined || target?.value === undefined) return
  const { span } = target.words
  const shown = plain(target.words)
  if (walkAway !== undefined && isWorse(target.value, walkAway.value, direction)) {
    yield {
      span,
      message: msg`The target of "${name}", "${shown}", is worse than its walk-away "${plain(walkAway.words)}"`,
      related: [{ span: walkAway.words.span, message: msg`The other value` }],
    }
  } else if (opening !== undefined && isWorse(opening.value, target.value, direction)) {
    yield {
      span,
      message: msg`The target of "${name}", "${shown}", is better than its opening "${plain(opening.words)}"`,
      related: [{ span: opening.words.span, message: msg`The other value` }],
    }
  } else if (isExactlySame(target.value, walkAway?.value)) {
    const message = msg`The target of "${name}", "${shown}", equals its walk-away; then there is nothing to gain`
    yield { span, message, severity: 'warning' }
  }
}

function isExactlySame(a: Value, b: Value | undefined): boolean {
  return b !== undefined && a.low.eq(b.low) && a.high.eq(b.high)
}
