import type { Brief } from '../../brief/brief.js'
import { isEnglish } from '../../brief/facts/header.js'
import { seenLine } from '../../brief/templates.js'
import * as english from '../../language/en/personality.js'
import { oneOf } from '../../language/pattern.js'
import type { Item, Section } from '../../markdown/outline.js'
import { wordsAround } from '../../text/around.js'
import { appendToSection, endOfLine, lineEndingOf } from '../../text/edits.js'
import { findAll } from '../../text/find-all.js'
import { letter, letters } from '../../text/letters.js'
import { msg } from '../../text/message.js'
import { blankQuotes } from '../../text/quotes.js'
import type { Edit, Span } from '../../text/span.js'
import type { Fix, Rationale, Rule, RuleExample } from '../rule.js'
import { findFilled } from '../sections.js'

export const traitWithoutEvidence: Rule = {
  id: 'personality/trait-without-evidence',
  severity: 'info',
  isAdvice: true,
  summary: 'Back a judgement of a person with what they said or did.',
  *check(brief) {
    const section = findFilled(brief, 'personality')
    if (section === undefined || !isEnglish(brief) || !brief.reader.holds(hasTrait, section.prose)) return
    const prose = blankQuotes(section.prose)
    const seen = new Set<number>()
    for (const match of findAll(prose, traits)) {
      const [word] = match
      const start = section.span.start + match.index
      const span = { start, end: start + word.length }
      const around = wordsAround(prose, match.index, match.index + word.length)
      if (!isAboutPerson(word, around) || isOurs(brief, around.before, span)) continue
      const scope = scopeOf(brief, section, span)
      if (seen.has(scope.start) || isProven(brief, section, scope)) continue
      seen.add(scope.start)
      yield {
        span,
        message: msg`"${word}" is a verdict: say what they said or did`,
        fixes: addEvidence(brief, section, scope),
      }
    }
  },
}

export const rationale: Rationale = {
  why: 'A word such as "aggressive" is a verdict; what you saw in past meetings or heard from colleagues can be checked and answered. An amount that somebody may sign is no evidence of how they are.',
  source: 'ICML on difficult clients, after J. Stavridis and C. O’Hara: from past meetings and colleagues',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Personality\n\n- Ines Kroll is «aggressive»\n- Tom Adler, decides\n',
    messages: ['"aggressive" is a verdict: say what they said or did'],
    fixed:
      '## Personality\n\n- Ines Kroll is aggressive\n  - Evidence: <what they said or did, and when>\n- Tom Adler, decides\n',
    good: '## Personality\n\n- Ines Kroll, decides, impatient: in October she cut off two slide decks\n  - Approach: one page, number first; stay friendly\n',
  },
]

const traits = new RegExp(
  `(?<![${letters}-])${oneOf([...english.traits, ...english.ambiguousTraits])}(?![${letters}-])`,
  'giu',
)

function hasTrait(text: string): boolean {
  return text.search(traits) !== -1
}

const ambiguous = new RegExp(`^${oneOf(english.ambiguousTraits)}$`, 'i')
const degree = `(?:${oneOf(english.degrees)} )?`
const somebody = String.raw`(?:${oneOf(english.subjects)}|(?!${oneOf(english.notNames)}\b)\p{Lu}[${letters}’'-]+)`
const somebodyIs = new RegExp(
  `(?:^|[^${letters}])${somebody}${oneOf(english.isWords)} ${degree}(?:${letter}+${oneOf(english.joints)} )?$`,
  'u',
)
const lineOf = new RegExp(String.raw`(?:^|[\r\n]) ?(?:\p{Lu}[^\r\n]{0,60}(?:[,:–—(]| - ) ?)?${degree}$`, 'u')
const person = new RegExp(String.raw`^ (?:${letter}+ )?${oneOf(english.persons)}\b`, 'iu')
const forSomebody = new RegExp(String.raw`^ ${oneOf(english.toOrFor)}\b`)
const endsThere = new RegExp(String.raw`^ ?(?:[.,;)\r\n]|$| ?${oneOf(english.andOrBut)}\b)`)

/** Whether the word is about a person. An ambiguous one, "difficult", needs a person beside it or a line of its own. */
function isAboutPerson(
  word: string,
  { before, after }: { readonly before: string; readonly after: string },
): boolean {
  if (!ambiguous.test(word) || person.test(after)) return true
  if (somebodyIs.test(before) && !forSomebody.test(after)) return true
  return lineOf.test(before) && endsThere.test(after)
}

const ourBe = String.raw`(?<!\b${oneOf(english.beforeBe)} )${oneOf(english.be)}`
const us = new RegExp(
  String.raw`\b(?:${oneOf(english.ourStyle)}|${ourBe})\b[^.;:\r\n]{0,30}$|${oneOf(english.denial)} [^.;:\r\n]{0,20}$`,
  'i',
)

/** Whether it is about us: what we plan to be is no verdict on them. */
function isOurs(brief: Brief, before: string, { start }: Span): boolean {
  const isApproach = brief.facts.people.some(
    ({ approach }) => approach !== undefined && start >= approach.span.start && start < approach.span.end,
  )
  return isApproach || us.test(before)
}

/** The text about the same person: their entry, else the bullet, row or paragraph, else the line. */
function scopeOf({ facts, text }: Brief, { items, paragraphs, tables }: Section, { start }: Span): Span {
  const holds = ({ span }: { readonly span: Span }) => start >= span.start && start < span.end
  const found = [...facts.people, ...items, ...tables.flatMap(({ rows }) => rows), ...paragraphs].find(holds)
  return found?.span ?? { start, end: endOfLine(text, start) }
}

/** Words that report what somebody did or said. */
export const proof = new RegExp(
  String.raw`\b${oneOf(english.proof)}\b|\b${oneOf(english.who)} {1,3}${letter}+${oneOf(english.pastEnding)}\b`,
  'iu',
)
const evidence = new RegExp(String.raw`\b${oneOf(english.evidence)} {0,4}: {0,4}\S`, 'i')
/** `up to €500k per year`: what somebody may sign is no evidence. */
const amount = String.raw`[^\s,;.)]*\d[^\s;)]*(?:\s?(?:${oneOf(english.amountUnits)}|%))?`
const authority = new RegExp(
  String.raw`\b${oneOf(english.upTo)}\s+(?:${oneOf(english.about)}\s+)?${amount}`,
  'gi',
)

function isProven(brief: Brief, section: Section, { start, end }: Span): boolean {
  if (brief.reader.hasGap(brief.text.slice(start, end))) return true
  const text = section.prose.slice(start - section.span.start, end - section.span.start)
  const isRowWithEvidence = brief.facts.people.some(
    ({ span, evidence }) => span.start === start && evidence !== undefined,
  )
  return (
    isRowWithEvidence || proof.test(text) || evidence.test(text) || /\d/.test(text.replace(authority, ' '))
  )
}

/** Adds a line below a bullet or at the end of a person's own subsection. A table or paragraph has no place for it. */
function addEvidence(brief: Brief, section: Section, scope: Span): Fix[] {
  const line = seenLine(brief.vocabulary).trimEnd()
  const item = section.items.find(({ span }) => span.start === scope.start)
  const isHeading = section.subsections.find(({ span }) => span.start === scope.start)
  const edit = item ? addBelow(brief, item, line) : isHeading && addAtEnd(brief, section, scope, line)
  return edit === undefined ? [] : [{ title: msg`Add the evidence`, edits: [edit] }]
}

function addBelow({ text }: Brief, { words, span }: Item, line: string): Edit {
  const end = endOfLine(text, Math.max(words.span.end - 1, span.start))
  const indent = /^(?:[-*+]|\d+[.)])[ \t]+/.exec(text.slice(span.start))?.[0].length ?? 2
  return { span: { start: end, end }, newText: lineEndingOf(text) + ' '.repeat(indent) + line }
}

function addAtEnd({ text }: Brief, section: Section, span: Span, line: string): Edit {
  return appendToSection(text, { ...section, span }, `${line}\n`)
}
