import type { Brief } from '../../brief/brief.js'
import { findHeader, headerText } from '../../brief/facts/header.js'
import { allSections, findSection, type Item, type Section } from '../../markdown/outline.js'
import { endOfLine, startOfLine } from '../../text/edits.js'
import { msg } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import type { Finding, Fix, Rule } from '../rule.js'

export const sensitiveData: Rule = {
  id: 'personality/sensitive-data',
  severity: 'warning',
  summary:
    'Nothing is written about the health, religion, pregnancy, origin, sexual orientation or union membership of a person.',
  why: 'These are special categories of personal data, which a brief may hardly ever hold, and they are of no use for the deal. Membership of a union is no secret in a brief about bargaining with one. Only what is said of a person counts: a hospital or a church may be a customer.',
  source: 'General Data Protection Regulation, article 9',
  examples: [
    {
      bad: '## Personality\n\n- Ines Kroll, decides\n  - Evidence: in October she cut off two slide decks\n  - she «is pregnant», so she wants to finish by May\n',
      messages: ['"is pregnant" is sensitive data about a person; leave it out'],
      fixed:
        '## Personality\n\n- Ines Kroll, decides\n  - Evidence: in October she cut off two slide decks\n',
      good: '## Personality\n\n- Ines Kroll, hospital group, decides\n  - Evidence: she is sick of late deliveries, she said in October\n  - Approach: one page with a healthy margin of days\n',
    },
  ],
  *check(brief) {
    const isBargaining = isUnionBargaining(brief)
    for (const section of allSections(brief).filter(isPossible)) {
      const isAbout = section.key === 'personality' || section.key === 'team'
      const people = isAbout ? undefined : namesOf(brief)
      for (const match of section.prose.matchAll(isBargaining ? personal : personalOrUnion)) {
        const start = section.span.start + match.index
        const span = { start, end: start + match[0].length }
        const line = lineOf(brief.text, start)
        const own = section.prose.slice(line.start - section.span.start, line.end - section.span.start)
        if (people === undefined || people.some(name => own.includes(name)))
          yield toFinding(brief, section, span)
      }
    }
  },
}

const be = `(?:is|was|are|being|been|['’]s|seems|openly|a|an|who is)`
const traits =
  'pregnant|diabetic|epileptic|disabled|depressed|an? alcoholic|alcoholic|autistic|bipolar|gay|lesbian|homosexual|bisexual|transgender|trans|queer|muslim|jewish|catholic|protestant|hindu|buddhist|sikh|mormon|christian|atheist|evangelical|(?:very |deeply )?religious|devout|ill|hiv[- ]positive|in (?:therapy|rehab|hospital|remission)|on medication|a jew|a muslim'
const institution =
  '(?:hospitals?|charit(?:y|ies)|schools?|museum|foundation|church|university|association|hour|market|friday|label|space|community|network|care|academy|business|press|bank)'
const illness =
  "cancer|tumou?r|diabetes|depressions?|heart (?:attack|condition|disease|surgery|trouble|problems?)|a stroke|parkinson(?:[’']s)?|multiple sclerosis|hiv|epilepsy|migraines?|asthma|adhd|anxiety|panic attacks|bad (?:back|heart|knee|health)|back (?:pain|surgery|problems)|illness|disease|disability|mental (?:health|illness|breakdown)|nervous breakdown|health (?:problems?|issues?|condition|scare|reasons)|surgery|addiction|a slipped disc|poor health|burn-?out"
const having =
  '(?:has|had|have|having|suffers? from|suffering from|suffered|diagnosed with|treated for|treatment for|recovering from|recovered from|battling|fighting|survived|his|her|their|after|because of|for)'
const sources = [
  `(?<![\\p{L}])${be}\\s+(?:(?:openly|also|six|five|four|three|months?|seriously|chronically|practi[sc]ing|devout|visibly|currently|again|now|often|severely|strictly|very|heavily|a|an|of)\\s+){0,2}(?:${traits})(?![\\p{L}-])(?!\\s+(?:${institution}|at ease|with envy|pause|advised|prepared|of late|about|box|paper|board|list))`,
  `(?<![\\p{L}])${having}\\s+(?:(?!no\\b)\\p{L}+['’]?s?\\s+){0,2}?(?:${illness})(?![\\p{L}])(?!\\s+(?:research|drugs?|centres?|centers?|clinic|unit|insurance|charity|patients?|business|division|programme|program|care|medication|devices?|insurer|care))`,
  '(?<![\\p{L}])(?:pregnancy|maternity leave|sick leave|miscarriage|ivf|chemo(?:therapy)?|in rehab|alcoholism|drinking problem|drinks too much|sexual orientation|homosexual(?:ity)?|closeted|coming out as|same-sex (?:partner|marriage)|ethnic (?:origin|background|minority|turk|russian)|racial origin|skin colou?r|burn(?:ed|t) out (?:last|in|and)|burn-?out|depression|converted to \\p{Lu}\\p{L}+|churchgoer|church-goer|goes to (?:church|mosque|synagogue|temple|mass)|wears a (?:headscarf|hijab|turban|kippah?|cross)|keeps (?:kosher|halal)|(?:fasts|fasting|prays|praying)(?: (?:in|during|five|at))|(?:religious|his|her) (?:faith|beliefs?|religion)|(?:sensitive|serious|chronic) illness)(?![\\p{L}])',
  `(?<![\\p{L}-])(?:pregnant|diabetic|epileptic|alcoholic|autistic|bipolar|muslim|jewish|catholic|protestant|hindu|buddhist|mormon|atheist|lesbian|homosexual|bisexual|transgender)(?![\\p{L}-])(?!\\s+(?:${institution}|pause|drinks?|beverages?|products?))`,
  '(?<![\\p{L}])(?:(?:in a |uses a )?wheelchair(?! (?:ramp|access|lifts?|makers?|manufacturer))|has ms|expecting (?:a (?:baby|child)|twins|(?:her|their) (?:first|second|third)))(?![\\p{L}])',
  '(?<=(?:^|[\\r\\n])[^\\S\\r\\n]*)(?:religion|health|ethnicity|ethnic origin|sexuality|disability|illness)\\s*:\\s*(?!n\\/?a\\b|none|unknown|not )[^\\r\\n.;]+',
  'of (?:\\p{Lu}\\p{L}+|african|asian|arab|jewish|foreign) (?:origin|descent|heritage|ancestry|roots)\\b',
]
const union =
  '(?<![\\p{L}])(?:(?:trade |labou?r )?union member(?:ship)?s?|(?:active |paid-up )?members? of (?:the |a |an )?(?:[\\p{L}&-]+ ){0,2}union|(?:is|was|are|active|organised|organized) (?:unioni[sz]ed|(?:active )?in (?:the |a )?(?:trade |labou?r )?union)|trade unionist|belongs? to (?:the |a )?(?:[\\p{L}&-]+ ){0,2}union|joined (?:the |a )(?:[\\p{L}&-]+ )?union)(?![\\p{L}])'
const personal = new RegExp(sources.join('|'), 'giu')
const personalOrUnion = new RegExp([...sources, union].join('|'), 'giu')

/** Quick reject, in lower case: every pattern above contains one of these. Plain words first make it twice as fast. */
const possible =
  / ancestry| descent| gay| heritage| origin| roots|\(gay|addiction|adhd|alcohol|anxiety|asthma|atheist|autis|back pain|back prob|back surg|belief|bipolar|breakdown|buddhis|burn|cancer|catholic|chemo|christian|church|closeted|coming out|converted|depress|devout|diabet|disab|disease|drink|epilep|ethnic|evangelical|expecting|faith|fasting|fasts|halal|headscarf|health|heart |hijab|hindu|illness|in hospital|jew|kippa|kosher|lesbian|maternity|medication|mental|migraine|miscarriage|mormon|mosque|muslim|panic|parkinson|pray|pregnan|protestant|queer|racial|rehab|religio|remission|same-sex|sclerosis|sexual|sick leave|sikh|skin |slipped|stroke|surgery|synagogue|temple|therap|transgender|tumo|turban|union|wheelchair| trans\b|\bill\b|\bhiv|\bbad |\bivf\b|mass\b|cross\b|\bms\b/

function isPossible({ prose }: Section): boolean {
  return possible.test(prose.toLowerCase())
}

function isUnionBargaining(brief: Brief): boolean {
  if (/^(?:union|management)$/i.test(headerText(brief, 'role').trim())) return true
  const context = `${brief.preamble.prose}\n${findSection(brief, 'context')?.prose ?? ''}`
  return /\b(?:collective|bargaining|(?:wage|pay|salary) (?:round|claim|talks?|negotiations?|dispute)|strike|works council|tariff round|industrial action|trade union|labou?r union)\b/i.test(
    `${context}\n${findHeader(brief, 'counterparty')?.value.text ?? ''}`,
  )
}

/** First and last names of the people in the brief. */
function namesOf(brief: Brief): readonly string[] {
  return brief.facts.people.flatMap(({ name }) => name.match(/\p{Lu}\p{L}{2,}/gu) ?? []).filter(isName)
}

function isName(word: string): boolean {
  return !/^(?:The|Their|Our|Its|His|Her|This|That|Buyer|Seller|Boss|Head|Both|Two|Team|Other|Board|Procurement|Legal|Finance|Union|Person|Who)$/.test(
    word,
  )
}

function lineOf(text: string, offset: number): Span {
  return { start: startOfLine(text, offset), end: endOfLine(text, offset) }
}

function toFinding(brief: Brief, section: Section, span: Span): Finding {
  return {
    span,
    message: msg`"${brief.text.slice(span.start, span.end).replace(/\s+/g, ' ')}" is sensitive data about a person; leave it out`,
    fixes: deleteLine(brief.text, section, span),
  }
}

/** Only for a bullet of one line with nothing nested below, so that nothing else is deleted. */
function deleteLine(text: string, section: Section, { start }: Span): Fix[] {
  const item = leaves(section.items).find(({ span }) => start >= span.start && start < span.end)
  const line = lineOf(text, start)
  if (item === undefined || startOfLine(text, item.span.start) !== line.start || item.span.end > line.end)
    return []
  const ending = /^(?:\r\n|\n|\r)/.exec(text.slice(line.end))?.[0].length ?? 0
  const edits = [{ span: { start: line.start, end: line.end + ending }, newText: '' }]
  return [{ title: msg`Delete the line`, edits, needsPreview: true }]
}

function leaves(items: readonly Item[]): readonly Item[] {
  return items.flatMap(item => (item.children.length === 0 ? [item] : leaves(item.children)))
}
