import { findHeader } from '../../brief/facts/header.js'
import { findPosition, lineOf } from '../../brief/facts/positions.js'
import { readRole } from '../../brief/facts/role.js'
import { plain } from '../../markdown/outline.js'
import { capitalize } from '../../text/capitalize.js'
import { msg } from '../../text/message.js'
import { readingsOf } from '../readings.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'

export const roleContradictsNumbers: Rule = {
  id: 'brief/role-contradicts-numbers',
  severity: 'error',
  summary: 'Choose the role that fits your numbers.',
  *check(brief) {
    const role = findHeader(brief, 'role')
    if (!brief.facts.bargain.isRoleContradicted || role === undefined) return
    const { text, span } = role.value
    const wants = readRole(text)
    const other = opposite(text)
    yield {
      span,
      message:
        wants === 'more'
          ? msg`The role "${text}" means that more is better, but your opening is below your limit, as for a buyer`
          : msg`The role "${text}" means that less is better, but your opening is above your limit, as for a seller`,
      related: brief.facts.positions
        .filter(
          ({ name, value }) => value && (name === 'opening' || name === 'target' || name === 'walkAway'),
        )
        .map(position => {
          const { span, text } = lineOf(position)
          return { span, message: msg`${plain({ text })}` }
        }),
      likely: readingsOf(
        ...(['opening', 'target', 'walkAway'] as const).map(name =>
          findPosition(brief.facts.positions, name),
        ),
      ),
      fixes:
        other === undefined
          ? []
          : [
              {
                title: msg`Change the role to "${other}"`,
                edits: [{ span, newText: other }],
                isChoice: true,
              },
            ],
    }
  },
}

export const rationale: Rationale = {
  why: 'A seller opens above the limit and a buyer below it. One wrong word turns every comparison in the brief around, so this is all that is reported until it is settled.',
  source: 'R. J. Lewicki, D. M. Saunders, B. Barry, Negotiation: opening, target and resistance point',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '---\nrole: «buyer»\n---\n\n## Walk-away point\n\n- Opening: €60k per year\n- Target: €52k per year\n- Walk-away: €48k per year\n',
    messages: [
      'The role "buyer" means that less is better, but your opening is above your limit, as for a seller',
    ],
    fixed:
      '---\nrole: seller\n---\n\n## Walk-away point\n\n- Opening: €60k per year\n- Target: €52k per year\n- Walk-away: €48k per year\n',
    good: '---\ncounterparty: Vexa\nrole: seller\n---\n\n## Walk-away point\n\n- Opening: €60k per year\n- Target: €52k per year\n- Walk-away: €48k per year\n- BATNA: sign with Nordkauf\n- BATNA value: €47k per year\n- Their walk-away (est.): €50k–€55k per year\n- Authority: Lena decides alone\n',
  },
]

const pairs = [
  ['seller', 'buyer'],
  ['vendor', 'customer'],
  ['supplier', 'procurement'],
  ['candidate', 'employer'],
  ['employee', 'employer'],
  ['landlord', 'tenant'],
  ['freelancer', 'client'],
  ['licensor', 'licensee'],
  ['union', 'management'],
  ['claimant', 'defendant'],
] as const

/** The role of the other side, capitalised like this one. */
function opposite(text: string): string | undefined {
  const word = text.trim().toLowerCase()
  const pair = pairs.find(([a, b]) => a === word || b === word)
  const other = pair && (pair[0] === word ? pair[1] : pair[0])
  return other && /^\p{Lu}/u.test(text.trim()) ? capitalize(other) : other
}
