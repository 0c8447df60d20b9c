import { isEnglish } from '../../brief/facts/header.js'
import { hasGap } from '../../markdown/gaps.js'
import { findSection } from '../../markdown/outline.js'
import { appendToSection } from '../../text/edits.js'
import { msg } from '../../text/message.js'
import { matchAt } from '../../values/amount.js'
import type { Rule } from '../rule.js'
import { findFilled, headingSpan } from '../sections.js'

export const noDecisionMaker: Rule = {
  id: 'personality/no-decision-maker',
  severity: 'warning',
  summary: 'The section on people, or on the team, says who decides, signs or approves.',
  why: 'Concessions made to somebody who cannot agree are made twice. That somebody does not decide is not yet who does.',
  source: 'C. L. Karrass, The Negotiating Game; R. J. Lewicki et al., planning step 9',
  examples: [
    {
      bad: '«## Personality»\n\n- Tom Adler, logistics\n  - Evidence: he raised the depot problem by himself\n',
      messages: ['Nothing says who decides, signs or approves on their side'],
      fixed:
        '## Personality\n\n- Tom Adler, logistics\n  - Evidence: he raised the depot problem by himself\n- Decision: <who decides, up to which amount, and who above it>\n',
      good: '## Personality\n\n- Ines Kroll, decides up to €500k per year\n  - Evidence: in October she cut off two slide decks\n  - Approach: one page, number first\n',
    },
    {
      bad: '«## Personality»\n\n- Mia Roth: has no budget responsibility\n- Jan Vos: agrees fast, but never grants up to €5k and does not sign\n',
      messages: ['Nothing says who decides, signs or approves on their side'],
      fixed:
        '## Personality\n\n- Mia Roth: has no budget responsibility\n- Jan Vos: agrees fast, but never grants up to €5k and does not sign\n- Decision: <who decides, up to which amount, and who above it>\n',
      good: '## Personality\n\n- Mia Roth: does not sign above €5k\n  - Approach: figures first, on paper\n',
    },
  ],
  *check(brief) {
    const section = findFilled(brief, 'personality')
    if (section === undefined || !isEnglish(brief)) return
    const told = [section, findSection(brief, 'team')].map(part => part?.prose ?? '').join('\n')
    if (decides.test(withoutDenied(told)) || hasGap(brief.text.slice(section.span.start, section.span.end)))
      return
    const line = '- Decision: <who decides, up to which amount, and who above it>\n'
    yield {
      span: headingSpan(section),
      message: msg`Nothing says who decides, signs or approves on their side`,
      fixes: [{ title: msg`Add who decides`, edits: [appendToSection(brief.text, section, line)] }],
    }
  },
}

const verbs =
  'decid(?:e|es|ed|ing|er|ers)|decisions?|decision-?makers?|sign(?:s|ed|ing|atory|atories|-off|er|ers)?(?! (?:of|that)\\b)|approv(?:e|es|ed|ing|al|als|er|ers)|authori(?:ty|[sz]e|[sz]es|[sz]ed|[sz]ation)|mandate|budget[- ](?:holder|owner|responsib\\w+)|(?:holds?|owns?|controls?|has|runs?|manages?) (?:the |his |her |their |own )*(?:(?!no )\\p{L}+ )?(?:budget|purse|money|pen|p&l)|(?:final|last|the) (?:say|word|call)|veto|empowered|can commit|may (?:commit|agree|accept)|calls the shots|go-ahead|green-?lights?|has to agree|must agree|says? yes|power of attorney|can say yes|(?:settles?|agrees?|accepts?|spends?|commits?|grants?|clears?)\\b[^.;\\r\\n]{0,30}\\b(?:up to|below|under)(?= \\D{0,4}\\d)|sanction(?:s|ed)?'
const decides = new RegExp(`\\b(?:${verbs})(?![\\p{L}])`, 'iu')
const decidesThere = new RegExp(`(?:${verbs})(?![\\p{L}])`, 'iuy')
const negation = /(?:\b(?:not|no|never|without|cannot)|n['’]t)\s+/giu
const between = /(?:a|any|the|to|really|have|has|her|his|their|own|final|formal|actual)\s+/iuy
const mostBetween = 3
/** After "not" and "never" these still say who decides: "does not sign alone", "never above €5k". */
const limited =
  /\s+(?:\p{L}+\s+){0,2}(?:alone|above|over|more|beyond|anything|below|under|before|until|unless|without)\b/iuy

/** The text without "not decide", "no final say" and similar denials. */
function withoutDenied(text: string): string {
  const parts: string[] = []
  let kept = 0
  for (const { index, 0: words } of text.matchAll(negation)) {
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
