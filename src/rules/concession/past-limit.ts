import type { Brief } from '../../brief/brief.js'
import { isSameValue, isWorse } from '../../brief/facts/compare.js'
import type { Concession } from '../../brief/facts/concessions.js'
import { complete, unitOf } from '../../brief/facts/position-unit.js'
import { findPosition, type Position } from '../../brief/facts/positions.js'
import { trimWords } from '../../markdown/label.js'
import { removeLines } from '../../text/edits.js'
import { msg } from '../../text/message.js'
import type { Value } from '../../values/money.js'
import { formatValue } from '../../values/value.js'
import { sayPastLimit } from '../past-limit.js'
import { priceReading } from '../price-reading.js'
import { readingsOf } from '../readings.js'
import type { Finding, Rationale, Rule, RuleExample } from '../rule.js'
import { isTraded } from './unpaired.js'

export const pastLimit: Rule = {
  id: 'concession/past-limit',
  severity: 'error',
  summary: 'End your concessions before your limit, and take nothing back.',
  *check(brief) {
    const { direction } = brief.facts.bargain
    const own = findPosition(brief.facts.positions, 'walkAway')
    const limit = own?.value === undefined ? findPosition(brief.facts.positions, 'batnaValue') : own
    if (direction === undefined) return
    let before = findPosition(brief.facts.positions, 'opening')?.value
    for (const { concession, price, isWritten } of pricesOf(brief)) {
      if (limit !== undefined && isWorse(price, limit.value, direction))
        yield pastLimitFinding(brief, concession, price, limit)
      else if (isWritten && before !== undefined && isWorse(before, price, direction))
        yield {
          ...backFinding(concession, price, before, brief.language),
          ...priceReading(concession, price, brief.language),
        }
      before = price
    }
    const unit = unitOf(brief.facts.positions)
    const opening = findPosition(brief.facts.positions, 'opening')?.value
    let above: { readonly end: number; readonly price: Value; readonly isLadder: boolean } | undefined
    for (const concession of brief.facts.ladders) {
      const price = concession.priceAfter && complete(concession.priceAfter, unit)
      if (price === undefined) continue
      const { start, end } = concession.span
      // Only a run that begins with the opening is surely a way down and no list of packages.
      const last = above !== undefined && start - above.end <= longestBreak ? above : undefined
      const isLadder = last?.isLadder ?? isSameValue(price, opening)
      if (limit !== undefined && isWorse(price, limit.value, direction))
        yield pastLimitFinding(brief, concession, price, limit)
      else if (last !== undefined && isLadder && isWorse(last.price, price, direction))
        yield {
          ...backFinding(concession, price, last.price, brief.language),
          ...priceReading(concession, price, brief.language),
        }
      above = { end, price, isLadder }
    }
  },
}

export const rationale: Rationale = {
  why: 'A plan must not give more than no deal is worth, and a step back in the middle of concessions is a broken word. A step past the limit that asks for something in return is a warning: what they give may be worth the difference.',
  source: 'R. Fisher, W. Ury, Getting to Yes, ch. 6; H. Raiffa (1982)',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '---\nrole: seller\n---\n\n## Walk-away point\n\n- Opening: €60k\n- Walk-away: €48k\n\n## Concessions\n\n| Step | Give | Get | Price after |\n| --- | --- | --- | --- |\n| 1 | price | volume | €53k |\n| 2 | «price» |  | €45k |\n',
    messages: ['"€45k" is worse than your limit "€48k"'],
    fixed:
      '---\nrole: seller\n---\n\n## Walk-away point\n\n- Opening: €60k\n- Walk-away: €48k\n\n## Concessions\n\n| Step | Give | Get | Price after |\n| --- | --- | --- | --- |\n| 1 | price | volume | €53k |\n',
    good: '---\nrole: seller\n---\n\n## Walk-away point\n\n- Opening: €60k\n- Target: €54k\n- Walk-away: €48k\n- BATNA: sell to Nordkauf\n- BATNA value: €47k\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n\n## Concessions\n\n| Step | Give | Get | Price after |\n| --- | --- | --- | --- |\n| 1 | price | term | €56k |\n| 2 | price | volume | €54k |\n',
  },
  {
    bad: '---\nrole: seller\n---\n\n## Walk-away point\n\n- Opening: €60k\n- Walk-away: €48k\n\n## Concessions\n\n| Step | Give | Get | Price after |\n| --- | --- | --- | --- |\n| 1 | «price» | term | €62k |\n',
    messages: ['"€62k" is better for you than "€60k" before it: that takes something back'],
    good: '---\nrole: seller\n---\n\n## Walk-away point\n\n- Opening: €60k\n- Target: €54k\n- Walk-away: €48k\n- BATNA: sell to Nordkauf\n- BATNA value: €47k\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n\n## Concessions\n\n| Step | Give | Get | Price after |\n| --- | --- | --- | --- |\n| 1 | price | term | €56k |\n| 2 | price | volume | €54k |\n',
  },
  {
    bad: '---\nrole: seller\n---\n\n## Walk-away point\n\n- Opening: €60k\n- Walk-away: €48k\n\n## Concessions\n\n1. €56k if they sign for 24 months\n2. «€45k» if they pay in 14 days\n',
    messages: [
      '"€45k" is worse than your limit "€48k"; if the whole deal is worth it, write it down as a package (read as a price of €45k, line 13)',
    ],
    good: '---\nrole: seller\n---\n\n## Walk-away point\n\n- Opening: €60k\n- Target: €54k\n- Walk-away: €48k\n- BATNA: sell to Nordkauf\n- BATNA value: €47k\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n\n## Concessions\n\n| Step | Give | Get | Price after |\n| --- | --- | --- | --- |\n| 1 | price | term | €56k |\n| 2 | price | volume | €54k |\n',
  },
]

/** Between two rows of a table or items of a list, in UTF-16 units. */
const longestBreak = 2

/** The price after a step. */
export interface Price {
  readonly concession: Concession
  readonly price: Value
  readonly isWritten: boolean
}

/** The price after each step: as written, else computed from the opening and the steps so far. */
export function pricesOf({ facts }: Brief): Price[] {
  const unit = unitOf(facts.positions)
  let last = findPosition(facts.positions, 'opening')?.value
  const sign = facts.bargain.direction === 'more' ? -1 : 1
  return facts.concessions.flatMap(concession => {
    const written = concession.priceAfter && complete(concession.priceAfter, unit)
    if (concession.isUnclear) last = undefined
    last =
      written ??
      reduced(last, concession.size && complete(concession.size, unit), concession.size?.amount.times(sign))
    return last === undefined || (written === undefined && concession.size === undefined)
      ? []
      : [{ concession, price: last, isWritten: written !== undefined }]
  })
}

function reduced(
  price: Value | undefined,
  size: Value | undefined,
  change: Value['low'] | undefined,
): Value | undefined {
  if (price === undefined || size === undefined || change === undefined) return price
  const isSameUnit = price.kind !== 'quantity' || (size.kind === 'quantity' && price.unit === size.unit)
  const isSameKind =
    price.kind === size.kind && isSameUnit && price.per.join() === size.per.join() && !price.isRange
  return isSameKind ? { ...price, low: price.low.plus(change), high: price.high.plus(change) } : price
}

function pastLimitFinding(brief: Brief, concession: Concession, price: Value, limit: Position): Finding {
  return {
    span: trimWords(concession.give).span,
    ...sayPastLimit(
      shown(price, brief.language),
      limit,
      isTraded(concession) && !brief.reader.hasGap(concession.get?.text ?? ''),
    ),
    likely: [
      ...readingsOf(limit, ...brief.facts.bargain.shownBy),
      ...(priceReading(concession, price, brief.language).likely ?? []),
    ],
    fixes: concession.isRow
      ? [
          {
            title: msg`Cut the step`,
            edits: [removeLines(brief.text, concession.span)],
            isChoice: true,
          },
        ]
      : [],
  }
}

function backFinding(concession: Concession, price: Value, before: Value, language: string): Finding {
  return {
    span: trimWords(concession.give).span,
    message: msg`"${shown(price, language)}" is better for you than "${shown(before, language)}" before it: that takes something back`,
  }
}

function shown(value: Value, language: string): string {
  return formatValue({ ...value, per: [] }, language)
}
