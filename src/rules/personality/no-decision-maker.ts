import type { Brief } from '../../brief/brief.js'
import { isEnglish } from '../../brief/facts/header.js'
import { wholePlan } from '../../language/any-language.js'
import * as english from '../../language/en/personality.js'
import { oneOf } from '../../language/pattern.js'
import { hasTemplateGap } from '../../markdown/gaps.js'
import { appendToSection } from '../../text/edits.js'
import { findAll } from '../../text/find-all.js'
import { letter } from '../../text/letters.js'
import { msg } from '../../text/message.js'
import { matchAt } from '../../values/match-at.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'
import { findFilled, headingSpan } from '../sections.js'

export const noDecisionMaker: Rule = {
  id: 'personality/no-decision-maker',
  severity: 'warning',
  isAdvice: true,
  summary: 'Say who decides on their side.',
  *check(brief) {
    const section = findFilled(brief, 'personality')
    if (section === undefined) return
    const told = brief.sections
      .filter(({ key }) => key === 'personality' || key === 'team')
      .map(({ prose }) => prose)
      .join('\n')
    if (saysWhoDecides(brief, told) || hasTemplateGap(brief.text.slice(section.span.start, section.span.end)))
      return
    const line = '- Decision: <who decides, up to which amount, and who above it>\n'
    yield {
      span: headingSpan(section),
      message: msg`Who decides on their side? Say who signs or approves`,
      fixes: [{ title: msg`Add who decides`, edits: [appendToSection(brief.text, section, line)] }],
    }
  },
}

/** Whether a text on people says that somebody decides, signs or approves. */
export function saysWhoDecides(brief: Brief, text: string): boolean {
  return decides.test(withoutDenied(text)) || (!isEnglish(brief) && decidesElsewhere(text))
}

export const rationale: Rationale = {
  why: 'Concessions made to somebody who cannot agree are made twice. Saying that somebody does not decide does not yet say who does.',
  source: 'C. L. Karrass, The Negotiating Game; R. J. Lewicki et al., planning step 9',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '«## Personality»\n\n- Tom Adler, logistics\n  - Evidence: he raised the depot problem by himself\n',
    messages: ['Who decides on their side? Say who signs or approves'],
    fixed:
      '## Personality\n\n- Tom Adler, logistics\n  - Evidence: he raised the depot problem by himself\n- Decision: <who decides, up to which amount, and who above it>\n',
    good: '## Personality\n\n- Ines Kroll, decides up to €500k per year\n  - Evidence: in October she cut off two slide decks\n  - Approach: one page, number first\n',
  },
  {
    bad: '«## Personality»\n\n- Mia Roth: has no budget responsibility\n- Jan Vos: agrees fast, but never grants up to €5k and does not sign\n',
    messages: ['Who decides on their side? Say who signs or approves'],
    fixed:
      '## Personality\n\n- Mia Roth: has no budget responsibility\n- Jan Vos: agrees fast, but never grants up to €5k and does not sign\n- Decision: <who decides, up to which amount, and who above it>\n',
    good: '## Personality\n\n- Mia Roth: does not sign above €5k\n  - Approach: figures first, on paper\n',
  },
]

const anyBudget = `(?:(?!${oneOf(english.noBudget)})${letter}+ )?${oneOf(english.budget)}`
const holdsBudget = `${oneOf(english.holds)} ${oneOf(english.whoseBudget)}*${anyBudget}`
const spendsUpTo = String.raw`${oneOf(english.spends)}\b[^.;\r\n]{0,30}\b${oneOf(english.limits)}(?= \D{0,4}\d)`
const signs = String.raw`${oneOf(english.signing)}(?! ${oneOf(english.signOf)}\b)`
const verbs = `(?:${oneOf(english.deciding)}|${signs}|${holdsBudget}|${spendsUpTo})`
const decides = new RegExp(String.raw`\b${verbs}(?!${letter})`, 'iu')
const decidesThere = new RegExp(`${verbs}(?!${letter})`, 'iuy')
const negation = new RegExp(String.raw`(?:\b${oneOf(english.negation)}|${oneOf(english.denial)})\s+`, 'giu')
const between = new RegExp(String.raw`${oneOf(english.betweenNot)}\s+`, 'iuy')
const mostBetween = 3
/** After "not" and "never" these still say who decides: "does not sign alone", "never above €5k". */
const limited = new RegExp(String.raw`\s+(?:${letter}+\s+){0,2}${oneOf(english.limited)}\b`, 'iuy')

const deciding = new RegExp(wholePlan('deciding'), 'iu')
const denied = new RegExp(wholePlan('denied'), 'iu')
const inPart = new RegExp(wholePlan('limited'), 'iu')

/** The same in the other languages: a word for deciding that no other word of its clause denies. */
function decidesElsewhere(text: string): boolean {
  return text
    .split(/[.;,\r\n()–—]+/)
    .some(clause => deciding.test(clause) && (!denied.test(clause) || inPart.test(clause)))
}

/** The text without "not decide", "no final say" and similar denials. */
function withoutDenied(text: string): string {
  const parts: string[] = []
  let kept = 0
  for (const { index, 0: words } of findAll(text, negation)) {
    const end = endOfDenied(text, index + words.length)
    if (index < kept || end === undefined) continue
    parts.push(text.slice(kept, index))
    kept = end
  }
  return [...parts, text.slice(kept)].join(' ')
}

function endOfDenied(text: string, start: number): number | undefined {
  for (let at: number | undefined = start, count = 0; at !== undefined && count <= mostBetween; count++) {
    const end = endOf(decidesThere, text, at)
    if (end !== undefined && endOf(limited, text, end) === undefined) return end
    at = endOf(between, text, at)
  }
  return undefined
}

function endOf(pattern: RegExp, text: string, offset: number): number | undefined {
  const found = matchAt(pattern, text, offset)
  return found && offset + found[0].length
}
