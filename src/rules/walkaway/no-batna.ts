import type { Brief } from '../../brief/brief.js'
import type { Position } from '../../brief/facts/positions.js'
import { keyLine } from '../../brief/templates.js'
import { wholePlan } from '../../language/any-language.js'
import * as english from '../../language/en/walkaway.js'
import { oneOf } from '../../language/pattern.js'
import { isConditional } from '../../language/read-section-cue.js'
import { allSections, findSection, type Section, type Words } from '../../markdown/outline.js'
import { appendToSection } from '../../text/edits.js'
import { msg } from '../../text/message.js'
import { severityOfAbsenceIn } from '../absent.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'
import { noDealTest } from '../scenario/no-no-deal.js'
import { findFilled, headingSpan } from '../sections.js'

export const noBatna: Rule = {
  id: 'walkaway/no-batna',
  severity: 'warning',
  summary: 'Say what you do without a deal.',
  *check(brief) {
    const section = findFilled(brief, 'walkAway')
    if (section === undefined || isTold(brief)) return
    const values = brief.facts.positions.filter(({ name }) => name === 'batnaValue')
    if (section.paragraphs.some(paragraph => told.test(withoutValues(paragraph, values)))) return
    // In a note laid out in another way it may stand anywhere.
    if (!brief.facts.parts.isLaidOut && (allSections(brief).some(mayTell) || isPlanned(brief))) return
    const hasValue = values.length > 0
    const lines =
      keyLine('batna', brief.vocabulary) + (hasValue ? '' : keyLine('batnaValue', brief.vocabulary))
    yield {
      span: headingSpan(section),
      severity: severityOfAbsenceIn(section),
      message: msg`What do you do without a deal? Add "BATNA: …"`,
      fixes: [{ title: msg`Add a BATNA`, edits: [appendToSection(brief.text, section, lines)] }],
    }
  },
}

export const rationale: Rationale = {
  why: 'Your best alternative to an agreement is the measure of every offer; without it your limit is a wish.',
  source: 'R. Fisher, W. Ury, Getting to Yes, ch. 6',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '«## Walk-away point»\n\n- Walk-away: €48k per year\n- Target: €54k per year\n',
    messages: ['What do you do without a deal? Add "BATNA: …"'],
    fixed:
      '## Walk-away point\n\n- Walk-away: €48k per year\n- Target: €54k per year\n- BATNA: <what we do without a deal>\n- BATNA value: <amount>\n',
    good: '## Walk-away point\n\n- Opening: €60k per year\n- Target: €54k per year\n- Walk-away: €48k per year\n- Plan B: sell to Nordkauf\n- Plan B value: €47k per year\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
  },
]

/** Whether a line says what we do, or a table what each row or side would have instead. */
function isTold({ facts: { positions, points } }: Brief): boolean {
  const isOfTable = ({ name, certainty }: Position) => name === 'batnaValue' && certainty === 'likely'
  return (
    positions.some(position => position.name === 'batna' || isOfTable(position)) || points.some(isOfTable)
  )
}

/** Whether a section has a word of an alternative, or is about what happens in some case. */
function mayTell({ prose, heading, subsections, values, paragraphs }: Section): boolean {
  const names = [
    ...[heading, ...subsections.map(part => part.heading)].map(part => part?.words),
    ...values.map(({ key }) => key),
    ...paragraphs,
  ]
  return alternative.test(prose) || names.some(words => words !== undefined && isConditional(words.text))
}

/** Whether a scenario without a deal says what we do then. */
function isPlanned(brief: Brief): boolean {
  const section = findSection(brief, 'scenarios')
  const isNoDeal = section && noDealTest(brief, section)
  return brief.facts.scenarios.some(scenario => scenario.response !== undefined && isNoDeal?.(scenario))
}

const alternative = new RegExp(wholePlan('alternatives'), 'iu')
const told = new RegExp(String.raw`(?<!\b${oneOf(english.whose)}\s)\b${oneOf(english.batna)}\b`, 'i')

/** A paragraph without the keys of BATNA values in it, which say no alternative. */
function withoutValues({ span, text }: Words, values: readonly Position[]): string {
  return values.reduce((left, { label: { key } }) => {
    const start = key.span.start - span.start
    const isInside = start >= 0 && key.span.end <= span.end
    return isInside
      ? left.slice(0, start) + ' '.repeat(key.text.length) + left.slice(start + key.text.length)
      : left
  }, text)
}
