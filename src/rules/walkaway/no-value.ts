import type { Brief } from '../../brief/brief.js'
import { isEnglish } from '../../brief/facts/header.js'
import { keyLine } from '../../brief/templates.js'
import * as english from '../../language/en/walkaway.js'
import { normaliseName } from '../../language/normalise-name.js'
import { oneOf } from '../../language/pattern.js'
import { hasGap, isValueMissing } from '../../markdown/gaps.js'
import {
  allSections,
  findValues,
  type LabelledValue,
  type Section,
  type Words,
} from '../../markdown/outline.js'
import { appendToSection } from '../../text/edits.js'
import { msg } from '../../text/message.js'
import { severityOfAbsence } from '../absent.js'
import type { Rule } from '../rule.js'
import { findFilled, headingSpan } from '../sections.js'

export const noValue: Rule = {
  id: 'walkaway/no-value',
  severity: 'warning',
  summary: 'The walk-away point is a number, a percentage, a date or a condition that can be checked.',
  why: 'Without it you do not know when to walk. A feeling moves during the talk; a number does not.',
  source: 'D. Malhotra, M. H. Bazerman, Negotiation Genius (2007), ch. 1, step 2',
  examples: [
    {
      bad: '«## Walk-away point»\n\nWe do not want a bad deal.\n',
      messages: ['No line says where we walk away: "Walk-away: …" with a number or a condition'],
      fixed: '## Walk-away point\n\nWe do not want a bad deal.\n- Walk-away: <amount>, because <reason>\n',
      good: '## Walk-away point\n\n- Walk-away: no deal without a signed service level\n- Target: a signed service level and a pilot\n- BATNA: stay with the present supplier\n- Their BATNA (est.): wait for the next tender\n- Authority: Jo decides\n',
    },
    {
      bad: '## Bottom line\n\n- «Limit: something fair»\n- Target: €50k\n',
      messages: ['"something fair" cannot be checked; write a number, a date or a condition'],
      good: '## Walk-away point\n\n- Limit: at least two of the three depots stay open\n- Target: all three depots stay open\n- BATNA: call the vote we have prepared\n- Their BATNA (est.): close one depot in spring\n- Authority: the committee decides\n',
    },
    {
      bad: '## Bottom line\n\n- «Limit: we do not overpay»\n- Target: €50k\n',
      messages: ['"we do not overpay" cannot be checked; write a number, a date or a condition'],
      good: '## Bottom line\n\n- Limit: we do not sign without a service level\n- Target: a service level and a pilot\n- BATNA: stay with the present supplier\n- Their BATNA (est.): wait for the next tender\n- Authority: Jo decides\n',
    },
    {
      bad: '## Walk-away point\n\n- **«Walk-away** — something fair»\n- **Target** — €54k\n',
      messages: ['"something fair" cannot be checked; write a number, a date or a condition'],
      good: '---\nrole: seller\n---\n\n## Walk-away point\n\n- **Opening** — €60k\n- **Target** — €54k\n- **Walk-away** — €48k\n- **BATNA** — sell to Nordkauf\n- **BATNA value** — €47k\n- **Their BATNA (est.)** — a tender in spring\n- **Authority** — Jo decides\n',
    },
  ],
  *check(brief) {
    const section = findFilled(brief, 'walkAway')
    if (section === undefined) return
    const limits = findValues(brief, 'walkAway')
    if (
      limits.some(limit => isValueMissing(brief.text, limit) || isCheckable(brief, limit.value)) ||
      hasLimitElsewhere(brief)
    )
      return
    const [vague] = limits.filter(limit => limit.value.text.trim() !== '')
    if (vague === undefined) yield missing(brief, section)
    else
      yield {
        severity: severityOfAbsence(brief),
        span: spanOf(vague),
        message: msg`"${vague.value.text.trim()}" cannot be checked; write a number, a date or a condition`,
      }
  },
}

const condition = new RegExp(String.raw`\b${oneOf(english.conditions)}\b`, 'i')

function isCheckable(brief: Brief, { text, span }: Words): boolean {
  return (
    hasGap(brief.text.slice(span.start, span.end)) ||
    brief.reader.mainValue(text) !== undefined ||
    brief.reader.dates(text).length > 0 ||
    isCondition(brief, text)
  )
}

/** "We do not overpay" and "no bad deal" cannot be checked. Only English is judged. */
function isCondition(brief: Brief, text: string): boolean {
  return !isEnglish(brief) || condition.test(text.replace(wish, ' '))
}

const wish = new RegExp(
  String.raw`\b${oneOf(english.weDoNot)}\b|\b${oneOf(english.noSuch)} ${oneOf(english.qualities)}\b`,
  'gi',
)

/** Whether the table of issues has limits, or, in a brief without numbers, the red lines can be checked. */
function hasLimitElsewhere(brief: Brief): boolean {
  const isNumber = ({ value }: LabelledValue) => brief.reader.mainValue(value.text) !== undefined
  const hasNumbers = (['opening', 'target', 'batnaValue'] as const).some(name =>
    findValues(brief, name).some(isNumber),
  )
  const redLines = findValues(brief, 'redLines')
  return (
    hasLimitColumn(brief) || (!hasNumbers && redLines.some(({ value }) => isCondition(brief, value.text)))
  )
}

function hasLimitColumn(brief: Brief): boolean {
  return allSections(brief)
    .filter(hasIssueColumn)
    .some(({ tables }) =>
      tables.some(({ columns, rows }) => {
        const names = columns.map(column => normaliseName(column.text))
        const limit = names.findIndex(name => brief.vocabulary.keysByName.get(name)?.includes('walkAway'))
        return (
          names.includes('issue') &&
          rows.some(({ cells }) =>
            isCheckable(brief, cells[limit] ?? { text: '', span: { start: 0, end: 0 } }),
          )
        )
      }),
    )
}

function hasIssueColumn({ tables }: Section): boolean {
  return tables.some(({ columns }) => columns.some(({ text }) => normaliseName(text) === 'issue'))
}

function spanOf({ key, value }: LabelledValue) {
  return { start: key.span.start, end: value.span.end }
}

function missing(brief: Brief, section: Section) {
  const edits = [appendToSection(brief.text, section, keyLine('walkAway', brief.vocabulary))]
  return {
    span: headingSpan(section),
    severity: severityOfAbsence(brief),
    message: msg`No line says where we walk away: "Walk-away: …" with a number or a condition`,
    fixes: [{ title: msg`Add a walk-away line`, edits }],
  }
}
