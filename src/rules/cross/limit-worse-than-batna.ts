import type { Big } from 'big.js'
import type { Brief } from '../../brief/brief.js'
import { isSameValue } from '../../brief/facts/compare.js'
import { type Position, spanOf, writtenText } from '../../brief/facts/positions.js'
import type { Shortfall } from '../../brief/facts/shortfalls.js'
import { type Message, msg } from '../../text/message.js'
import { formatDifference, formatLike, onBasisOf } from '../../values/value.js'
import { readingsOf } from '../readings.js'
import type { Finding, Fix, Rationale, Rule, RuleExample } from '../rule.js'
import { amountOf, setAmount } from '../set-amount.js'

export const limitWorseThanBatna: Rule = {
  id: 'cross/limit-worse-than-batna',
  severity: 'warning',
  summary: 'Set your limit no worse than your BATNA, or explain the difference in amounts.',
  *check(brief) {
    for (const shortfall of brief.facts.shortfalls) yield toFinding(brief, shortfall)
  },
}

export const rationale: Rationale = {
  why: 'Otherwise you would sign something worse than leaving. Liking them explains no euro of it; what leaving costs, or what the deal brings besides its price, does, and then this is only an info. What the deal itself costs makes the difference larger.',
  source: 'R. Fisher, W. Ury, Getting to Yes, ch. 6; H. Raiffa, The Art and Science of Negotiation (1982)',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '---\nrole: seller\n---\n\n## Walk-away point\n\n- «Walk-away: €48k per year, because we like them»\n- BATNA value: €4,500 per month\n',
    messages: [
      '"€48k per year" is €6k below your BATNA value "€4,500 per month", and no amount in its line explains it',
    ],
    fixed:
      '---\nrole: seller\n---\n\n## Walk-away point\n\n- Walk-away: €54k per year, because we like them\n- BATNA value: €4,500 per month\n',
    good: '---\nrole: seller\n---\n\n## Walk-away point\n\n- Opening: €60k per year\n- Target: €56k per year\n- Walk-away: €54k per year, because we like them\n- BATNA: sell to Nordkauf\n- BATNA value: €54k per year\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
  },
  {
    bad: '---\nrole: seller\n---\n\n## Walk-away point\n\n- «Walk-away: €48k per year, because ramping down costs €8k»\n- BATNA value: €54k per year\n',
    messages: ['"€48k per year" is €6k below your BATNA value "€54k per year"; the reason accounts for €8k'],
    good: '---\nrole: seller\n---\n\n## Walk-away point\n\n- Opening: €70k per year\n- Target: €62k per year\n- Walk-away: €58k per year, because BATNA value plus €4k for their extra deliveries\n- BATNA: sell to Nordkauf\n- BATNA value: €54k per year\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
  },
  {
    bad: '---\nrole: buyer\n---\n\n## Walk-away point\n\n- «Walk-away: €60k, because moving costs €2k»\n- BATNA value: €54k\n',
    messages: [
      '"€60k" is €6k above your BATNA value "€54k"; the reason accounts for €2k, and €4k stay unexplained',
    ],
    fixed:
      '---\nrole: buyer\n---\n\n## Walk-away point\n\n- Walk-away: €54k, because moving costs €2k\n- BATNA value: €54k\n',
    good: '---\nrole: buyer\n---\n\n## Walk-away point\n\n- Opening: €45k\n- Target: €50k\n- Walk-away: €54k\n- BATNA: rent next door\n- BATNA value: €54k\n- Their BATNA (est.): leave it empty\n- Authority: Jo decides\n',
  },
  {
    bad: '---\nrole: seller\n---\n\n## Walk-away point\n\n- «Walk-away: €48k, because their extra deliveries cost us €8k»\n- BATNA value: €54k\n',
    messages: [
      '"€48k" is €6k below your BATNA value "€54k"; €8k in its line calls for a stricter limit, so €14k stay unexplained',
    ],
    fixed:
      '---\nrole: seller\n---\n\n## Walk-away point\n\n- Walk-away: €54k, because their extra deliveries cost us €8k\n- BATNA value: €54k\n',
    good: '---\nrole: seller\n---\n\n## Walk-away point\n\n- Opening: €70k\n- Target: €65k\n- Walk-away: €62k, because their extra deliveries cost us €8k\n- BATNA: sell to Nordkauf\n- BATNA value: €54k\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
  },
]

function toFinding(brief: Brief, shortfall: Shortfall): Finding {
  const { limit, batna, isExplained } = shortfall
  const finding = {
    span: spanOf(limit),
    message: messageOf(shortfall, brief.language),
    related: [{ span: spanOf(batna), message: msg`Your BATNA value` }],
    likely: readingsOf(limit, batna),
  }
  return isExplained ? { ...finding, severity: 'info' } : { ...finding, fixes: setLimit(brief, limit, batna) }
}

/** Sets the limit, and the cells of the table of issues that repeat it. */
function setLimit(brief: Brief, limit: Position, batna: Position): Fix[] {
  const amount = amountOf(limit)
  const edit = amount && setAmount(brief, amount, batna)
  const repeated = brief.facts.issues.flatMap(({ walkAway: cell }) => {
    const isOther = cell !== undefined && cell.words.span.start !== limit.label.value.span.start
    const written = isOther ? brief.reader.mainValue(cell.words.text) : undefined
    if (written === undefined || cell?.value === undefined || !isSameValue(cell.value, limit.value)) return []
    return [setAmount(brief, { words: cell.words, written, value: cell.value }, batna)]
  })
  return edit === undefined
    ? []
    : [{ title: msg`Set your limit to ${edit.newText}`, edits: [edit, ...repeated], isChoice: true }]
}

function messageOf(
  { limit, batna, deal, gap, named, opposed, isExplained }: Shortfall,
  language: string,
): Message {
  const { label, value, written } = limit
  const shown = (amount: Big) => {
    if (value === undefined || written === undefined) return ''
    if (written.scale === undefined) return formatDifference(amount, value, language)
    const like = { ...written, per: [], span: written.amountSpan }
    return formatLike(onBasisOf(value, amount), like, label.value.text, language)
  }
  const [ours, alternative] = [writtenText(limit), writtenText(batna)]
  const difference =
    deal.direction === 'more'
      ? msg`"${ours}" is ${shown(gap)} below your BATNA value "${alternative}"`
      : msg`"${ours}" is ${shown(gap)} above your BATNA value "${alternative}"`
  const rest = shown(gap.plus(opposed).minus(named))
  if (isExplained) return msg`${difference}; the reason accounts for ${shown(named.minus(opposed))}`
  if (named.gt(0))
    return msg`${difference}; the reason accounts for ${shown(named)}, and ${rest} stay unexplained`
  return opposed.gt(0)
    ? msg`${difference}; ${shown(opposed)} in its line calls for a stricter limit, so ${rest} stay unexplained`
    : msg`${difference}, and no amount in its line explains it`
}
