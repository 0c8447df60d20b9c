import type { Brief } from '../../brief/brief.js'
import { findHeader, headerText } from '../../brief/facts/header.js'
import * as english from '../../language/en/sensitive-data.js'
import { oneOf } from '../../language/pattern.js'
import { allSections, findSection, type Item, type Section } from '../../markdown/outline.js'
import { endOfLine, startOfLine } from '../../text/edits.js'
import { letter, letters } from '../../text/letters.js'
import { msg } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import type { Finding, Fix, Rationale, Rule, RuleExample } from '../rule.js'

export const sensitiveData: Rule = {
  id: 'personality/sensitive-data',
  severity: 'warning',
  summary:
    'Leave out a person’s health, religion, pregnancy, origin, sexual orientation and union membership.',
  *check(brief) {
    const isBargaining = isUnionBargaining(brief)
    const names = namesOf(brief)
    for (const section of allSections(brief)) {
      const isAbout = section.key === 'personality' || section.key === 'team'
      if (!isAbout && !names.some(name => section.prose.includes(name))) continue
      if (!brief.reader.holds(isPossible, section.prose)) continue
      for (const match of brief.reader.matches(isBargaining ? personal : personalOrUnion, section.prose)) {
        const start = section.span.start + match.index
        const span = { start, end: start + match[0].length }
        const line = lineOf(brief.text, start)
        const own = section.prose.slice(line.start - section.span.start, line.end - section.span.start)
        if (isAbout || names.some(name => own.includes(name))) yield toFinding(brief, section, span)
      }
    }
  },
}

export const rationale: Rationale = {
  why: 'These are special categories of personal data, which you may hardly ever keep, and they are of no use for the deal. Union membership is no secret in a brief about bargaining with a union. Only what is said of a person counts: a hospital or a church may be a customer.',
  source: 'General Data Protection Regulation, article 9',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Personality\n\n- Ines Kroll, decides\n  - Evidence: in October she cut off two slide decks\n  - she «is pregnant», so she wants to finish by May\n',
    messages: ['"is pregnant" is sensitive data about a person: leave it out'],
    fixed: '## Personality\n\n- Ines Kroll, decides\n  - Evidence: in October she cut off two slide decks\n',
    good: '## Personality\n\n- Ines Kroll, hospital group, decides\n  - Evidence: she is sick of late deliveries, she said in October\n  - Approach: one page with a healthy margin of days\n',
  },
]

const being = String.raw`${oneOf(english.being)}\s+(?:${oneOf(english.beingHow)}\s+){0,2}`

const ofUnion = (words: number) => `(?:[${letters}&-]+ ){0,${words}}${oneOf(english.union)}`

const having = String.raw`${oneOf(english.having)}\s+(?:(?!${oneOf(english.noIllness)}\b)${letter}+['’]?s?\s+){0,2}?`
const notOfPerson = oneOf([...english.institutions, ...english.notTraits])
const notOfPersonEither = oneOf([...english.institutions, ...english.notPlainTraits])
const inWheelchair = `${oneOf(english.wheelchair)}(?! ${oneOf(english.notWheelchairs)})`
const noValue = String.raw`(?!${oneOf(english.notKnown)}\b|${oneOf(english.nothing)})`
const startOfLabel = String.raw`(?<=(?:^|[\r\n])[^\S\r\n]*)`
const sources = [
  String.raw`(?<!${letter})${being}${oneOf(english.traits)}(?![${letters}-])(?!\s+${notOfPerson})`,
  String.raw`(?<!${letter})${having}${oneOf(english.illnesses)}(?!${letter})(?!\s+${oneOf(english.notIllnesses)})`,
  String.raw`(?<!${letter})(?:${oneOf(english.privateFacts)}|${oneOf(english.convertedTo)} \p{Lu}${letter}+)(?!${letter})`,
  String.raw`(?<![${letters}-])${oneOf(english.plainTraits)}(?![${letters}-])(?!\s+${notOfPersonEither})`,
  `(?<!${letter})(?:${inWheelchair}|${oneOf(english.expects)})(?!${letter})`,
  String.raw`${startOfLabel}${oneOf(english.labels)}\s*:\s*${noValue}[^\r\n.;]+`,
  String.raw`${oneOf(english.beforeOrigin)} (?:${oneOf(english.origins)}|\p{Lu}${letter}+) ${oneOf(english.descents)}\b`,
]
const joinedUnion = `${oneOf(english.memberOf)}${ofUnion(2)}|${oneOf(english.joined)}${ofUnion(1)}`
const union = `(?<!${letter})(?:${oneOf(english.unionMember)}|${joinedUnion})(?!${letter})`
const personal = new RegExp(sources.join('|'), 'giu')
const personalOrUnion = new RegExp([...sources, union].join('|'), 'giu')

/** Quick reject, in lower case: every pattern above contains one of these. With plain words first it is twice as fast. */
const possible = new RegExp(String.raw`${oneOf(english.hints)}|\b${oneOf(english.hintWords)}\b`)
const unionRole = new RegExp(`^${oneOf(english.unionRoles)}$`, 'i')
const bargaining = new RegExp(String.raw`\b${oneOf(english.bargaining)}\b`, 'i')

function isPossible(text: string): boolean {
  return possible.test(text.toLowerCase())
}

function isUnionBargaining(brief: Brief): boolean {
  if (unionRole.test(headerText(brief, 'role').trim())) return true
  const context = `${brief.preamble.prose}\n${findSection(brief, 'context')?.prose ?? ''}`
  return bargaining.test(`${context}\n${findHeader(brief, 'counterparty')?.value.text ?? ''}`)
}

/** First and last names of the people in the brief. */
function namesOf(brief: Brief): readonly string[] {
  return brief.facts.people.flatMap(({ name }) => name.match(/\p{Lu}\p{L}{2,}/gu) ?? []).filter(isName)
}

function isName(word: string): boolean {
  return !english.notNames.includes(word)
}

function lineOf(text: string, offset: number): Span {
  return { start: startOfLine(text, offset), end: endOfLine(text, offset) }
}

function toFinding(brief: Brief, section: Section, span: Span): Finding {
  return {
    span,
    message: msg`"${brief.text.slice(span.start, span.end).replace(/\s+/g, ' ')}" is sensitive data about a person: leave it out`,
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
  return [{ title: msg`Delete the line`, edits, isChoice: true }]
}

function leaves(items: readonly Item[]): readonly Item[] {
  return items.flatMap(item => (item.children.length === 0 ? [item] : leaves(item.children)))
}
