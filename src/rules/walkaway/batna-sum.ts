import { saysSame, type WeighedWorksheet, weighAlternatives } from '../../brief/analyses/alternatives.js'
import { onScale } from '../../brief/analyses/scale.js'
import { isUnsaid } from '../../brief/analyses/unsaid.js'
import type { Brief } from '../../brief/brief.js'
import { findPosition, spanOf, writtenText } from '../../brief/facts/positions.js'
import { readWorksheet } from '../../brief/facts/worksheet.js'
import { plain } from '../../markdown/outline.js'
import { msg } from '../../text/message.js'
import { formatAmount, isSameAmount } from '../../values/value.js'
import type { Finding, Rationale, Rule, RuleExample } from '../rule.js'

export const batnaSum: Rule = {
  id: 'walkaway/batna-sum',
  severity: 'warning',
  summary: 'Let your alternatives add up to the BATNA value.',
  *check(brief) {
    const worksheet = readWorksheet(brief)
    const weighed = worksheet && weighAlternatives(brief, worksheet)
    if (weighed === undefined || isUnsaid(weighed)) return
    yield* checkChances(weighed)
    yield* checkValues(brief, weighed)
    yield* checkBatna(brief, weighed)
  },
}

export const rationale: Rationale = {
  why: 'A BATNA with risk is worth the sum of its outcomes, each times its chance, less what it costs: 80% × €432k + 20% × €400k − €2k are €423.6k. The best alternative in the table is the BATNA. Amounts within half a percent count as equal.',
  source:
    'H. Raiffa, The Art and Science of Negotiation (1982); G. Siedel, Negotiating for Success (2014), decision trees',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '---\nrole: seller\n---\n\n## Walk-away point\n\n- Walk-away: €428k per year\n- BATNA: move line 3 to Nordkauf\n- «BATNA value: €440k per year (80% × €432k + 20% × €400k)»\n\n| Alternative | Outcome | Chance | Cost | Value |\n| --- | --- | --- | --- | --- |\n| Nordkauf | €432k | 80% | €2k | «€440k» |\n| | €400k | 20% | | |\n| Stop line 3 | €380k | 100% | | €380k |\n',
    messages: [
      'Your best alternative, "Nordkauf", is worth €423.6k per year, the line says "€440k per year"',
      '"Nordkauf" is worth €423.6k, the table says "€440k"',
    ],
    good: '---\ncounterparty: Vexa\nrole: seller\n---\n\n## Walk-away point\n\n- Opening: €468k per year\n- Target: €455k per year\n- Walk-away: €428k per year\n- BATNA: move line 3 to Nordkauf\n- BATNA value: €424k per year (80% × €432k + 20% × €400k − €2k)\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n\n| Alternative | Outcome | Chance | Cost | Value |\n| --- | --- | --- | --- | --- |\n| Nordkauf | €432k | 80% | €2k | €423.6k |\n| | €400k | 20% | | |\n',
  },
  {
    bad: '---\nrole: seller\n---\n\n## Walk-away point\n\n- Walk-away: €428k per year\n\n| Alternative | Outcome | Chance | Cost | Value |\n| --- | --- | --- | --- | --- |\n| «Nordkauf» | €432k | 80% | €2k | |\n| | €400k | 10% | | |\n',
    messages: ['The chances of "Nordkauf" add up to 90%, not 100%'],
    good: '---\ncounterparty: Vexa\nrole: seller\n---\n\n## Walk-away point\n\n- Opening: €468k per year\n- Target: €455k per year\n- Walk-away: €428k per year\n- BATNA: move line 3 to Nordkauf\n- BATNA value: €424k per year\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n\n| Alternative | Outcome | Chance | Cost | Value |\n| --- | --- | --- | --- | --- |\n| Nordkauf | €432k | 80% | €2k | |\n| | €400k | 20% | | |\n',
  },
]

function* checkChances({ all }: WeighedWorksheet): Generator<Finding> {
  for (const { alternative, name } of all) {
    const chances = alternative.outcomes.flatMap(({ probability }) => probability ?? [])
    const [first, ...others] = chances
    if (first === undefined || chances.length < alternative.outcomes.length) continue
    const sum = others.reduce((total, chance) => total.plus(chance), first).times(100)
    if (sum.minus(100).abs().gt(1))
      yield {
        span: alternative.name.span,
        message: msg`The chances of "${name}" add up to ${sum.round(1).toFixed()}%, not 100%`,
      }
  }
}

function* checkValues({ language }: Brief, { unit, all }: WeighedWorksheet): Generator<Finding> {
  for (const { alternative, name, worth } of all) {
    const cell = alternative.worth
    if (cell?.value === undefined || isUnsaid(worth) || saysSame(unit, cell, worth)) continue
    yield {
      span: cell.span,
      message: msg`"${name}" is worth ${formatAmount(worth, { ...unit, per: [] }, language)}, the table says "${plain(cell)}"`,
    }
  }
}

function* checkBatna({ facts, language }: Brief, { unit, best }: WeighedWorksheet): Generator<Finding> {
  const position = findPosition(facts.positions, 'batnaValue')
  const extent = onScale({ unit }, position?.value)
  if (best === undefined || position === undefined || extent === undefined) return
  if (isSameAmount(extent.low, best.worth) || isSameAmount(extent.high, best.worth)) return
  if (extent.low.lt(best.worth) && extent.high.gt(best.worth)) return
  yield {
    span: spanOf(position),
    message: msg`Your best alternative, "${best.name}", is worth ${formatAmount(best.worth, unit, language)}, the line says "${writtenText(position)}"`,
  }
}
