import type { Brief } from '../../brief/brief.js'
import { isReady } from '../../brief/facts/header.js'
import { spanOf } from '../../brief/facts/positions.js'
import { keyLine } from '../../brief/templates.js'
import { isValueMissing } from '../../markdown/gaps.js'
import { findSections, findValues, plain, type Section } from '../../markdown/outline.js'
import { appendToSection } from '../../text/edits.js'
import { msg } from '../../text/message.js'
import { severityOfAbsence, severityOfAbsenceIn } from '../absent.js'
import { findVagueLimit, isCheckable, isCondition } from '../checkable.js'
import { readingsOf } from '../readings.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'
import { findFilled, headingSpan } from '../sections.js'

export const noValue: Rule = {
  id: 'walkaway/no-value',
  severity: 'warning',
  summary: 'Name a limit that you can check.',
  *check(brief) {
    const section = findFilled(brief, 'walkAway')
    if (section === undefined) return
    const limits = [...brief.facts.positions, ...brief.facts.points].filter(({ name }) => name === 'walkAway')
    const isOpen = findValues(brief, 'walkAway').some(limit => isValueMissing(brief.text, limit))
    if (isOpen || limits.some(limit => isCheckable(brief, limit)) || hasRedLines(brief)) return
    const [vague] = limits.filter(({ label }) => label.value.text.trim() !== '')
    const severity = severityOfAbsence(brief)
    // Vague words have a rule of their own.
    if (vague !== undefined && severity !== 'error' && findVagueLimit(brief, vague) !== undefined) return
    if (vague !== undefined)
      yield {
        severity,
        span: spanOf(vague),
        message: msg`"${plain(vague.label.value)}" is no limit that you can check: write a number, a date or a condition`,
        likely: readingsOf(vague),
      }
    else if (brief.facts.unread.length === 0 && !mayHoldLimit(brief)) yield missing(brief, section)
  },
}

export const rationale: Rationale = {
  why: 'Without it you do not know when to leave. A feeling moves during the talk; a number does not.',
  source: 'D. Malhotra, M. H. Bazerman, Negotiation Genius (2007), ch. 1, step 2',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '«## Walk-away point»\n\nWe do not want a bad deal.\n',
    messages: ['Where do you walk away? Add "Walk-away: …" with a number or a condition'],
    fixed:
      '## Walk-away point\n\nWe do not want a bad deal.\n- Walk-away: <amount> (BATNA value and <what the deal itself costs or brings us>)\n',
    good: '## Walk-away point\n\n- Walk-away: no deal without a signed service level\n- Target: a signed service level and a pilot\n- BATNA: stay with the present supplier\n- Their BATNA (est.): wait for the next tender\n- Authority: Jo decides\n',
  },
  {
    bad: '## Bottom line\n\n- «Limit: no bad deal»\n- Target: €50k\n',
    messages: ['"no bad deal" is no limit that you can check: write a number, a date or a condition'],
    good: '## Walk-away point\n\n- Limit: at least two of the three depots stay open\n- Target: all three depots stay open\n- BATNA: call the vote we have prepared\n- Their BATNA (est.): close one depot in spring\n- Authority: the committee decides\n',
  },
  {
    bad: '## Bottom line\n\n- «Limit: we do not overpay»\n- Target: €50k\n',
    messages: ['"we do not overpay" is no limit that you can check: write a number, a date or a condition'],
    good: '## Bottom line\n\n- Limit: we do not sign without a service level\n- Target: a service level and a pilot\n- BATNA: stay with the present supplier\n- Their BATNA (est.): wait for the next tender\n- Authority: Jo decides\n',
  },
  {
    bad: '## Walk-away point\n\n- **«Walk-away** — no bad deal»\n- **Target** — €54k\n',
    messages: ['"no bad deal" is no limit that you can check: write a number, a date or a condition'],
    good: '---\nrole: seller\n---\n\n## Walk-away point\n\n- **Opening** — €60k\n- **Target** — €54k\n- **Walk-away** — €48k\n- **BATNA** — sell to Nordkauf\n- **BATNA value** — €47k\n- **Their BATNA (est.)** — a tender in spring\n- **Authority** — Jo decides\n',
  },
]

/** Whether a section that is only likely about limits has amounts: one may be the limit, in words that were not read. */
function mayHoldLimit(brief: Brief): boolean {
  const own = findSections(brief, 'walkAway')
  return own.every(({ certainty, prose }) => certainty === 'likely' && /\d/.test(prose))
}

/** Whether, in a brief without numbers, the red lines can be checked. */
function hasRedLines(brief: Brief): boolean {
  const hasNumbers = brief.facts.positions.some(
    ({ name, written }) =>
      (name === 'opening' || name === 'target' || name === 'batnaValue') && written !== undefined,
  )
  const redLines = findValues(brief, 'redLines')
  return !hasNumbers && redLines.some(({ value }) => isCondition(brief, value.text))
}

function missing(brief: Brief, section: Section) {
  const edits = [appendToSection(brief.text, section, keyLine('walkAway', brief.vocabulary))]
  return {
    span: headingSpan(section),
    severity: isReady(brief) ? 'error' : severityOfAbsenceIn(section),
    message: msg`Where do you walk away? Add "Walk-away: …" with a number or a condition`,
    fixes: [{ title: msg`Add your limit`, edits }],
  }
}
