import { isEnglish } from '../../brief/facts/header.js'
import { findPosition } from '../../brief/facts/positions.js'
import * as english from '../../language/en/walkaway.js'
import { oneOf } from '../../language/pattern.js'
import { allSections, findSection, type Section } from '../../markdown/outline.js'
import { insertBlock } from '../../text/edits.js'
import { msg } from '../../text/message.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'
import { findFilled, headingSpan } from '../sections.js'

const table = `## Issues

| Issue | Unit | Weight | Opening | Target | Walk-away |
| ----- | ---- | -----: | ------: | -----: | --------: |
| <price> | | <points> | <amount> | <amount> | <amount> |
| <what else> | <unit> | <points> | <amount> | <amount> | <amount> |
`

export const priceOnly: Rule = {
  id: 'walkaway/price-only',
  severity: 'info',
  isAdvice: true,
  summary: 'Put more than the price on the table.',
  *check(brief) {
    const section = findFilled(brief, 'walkAway')
    const limit = findPosition(brief.facts.positions, 'walkAway')
    if (section === undefined || limit?.value?.kind !== 'money' || !isEnglish(brief)) return
    const hasIssues =
      brief.facts.issues.length + brief.facts.packages.length > 0 ||
      findSection(brief, 'issues') !== undefined
    if (hasIssues || allSections(brief).some(isTrading)) return
    yield {
      span: headingSpan(section),
      message: msg`Only the price is on the table: with more issues you can trade`,
      fixes: [
        { title: msg`Add a table of issues`, edits: [insertBlock(brief.text, section.span.end, table)] },
      ],
    }
  },
}

export const rationale: Rationale = {
  why: 'With one issue every gain is the other side’s loss; with several, each side gives what is cheap for it and valuable to the other.',
  source: 'H. Raiffa, The Art and Science of Negotiation (1982); C. Voss on non-cash offers',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '«## Walk-away point»\n\n- Walk-away: €48k per year\n- Target: €54k per year\n',
    messages: ['Only the price is on the table: with more issues you can trade'],
    fixed: `## Walk-away point\n\n- Walk-away: €48k per year\n- Target: €54k per year\n\n## Issues\n\n| Issue | Unit | Weight | Opening | Target | Walk-away |\n| ----- | ---- | -----: | ------: | -----: | --------: |\n| <price> | | <points> | <amount> | <amount> | <amount> |\n| <what else> | <unit> | <points> | <amount> | <amount> | <amount> |\n`,
    good: '## Walk-away point\n\n- Opening: €60k per year with payment in 14 days\n- Target: €54k per year\n- Walk-away: €48k per year\n- BATNA: sell to Nordkauf\n- BATNA value: €47k per year\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
  },
]

function isTrading({ heading, prose }: Section): boolean {
  return heading !== undefined && trades.test(prose)
}

const trades = new RegExp(
  String.raw`\b(?:${oneOf(english.trades)}|${oneOf(english.payIn)} \d+ ${oneOf(english.days)}|\d+[- ]${oneOf(english.terms)})\b`,
  'i',
)
