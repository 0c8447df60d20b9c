import type { Brief } from '../../brief/brief.js'
import { isEnglish } from '../../brief/facts/header.js'
import * as english from '../../language/en/personality.js'
import { oneOf } from '../../language/pattern.js'
import { hasGap } from '../../markdown/gaps.js'
import { allSections } from '../../markdown/outline.js'
import { wordsAround } from '../../text/around.js'
import { endOfLine, startOfLine } from '../../text/edits.js'
import { findAll } from '../../text/find-all.js'
import { letter, letters } from '../../text/letters.js'
import { msg } from '../../text/message.js'
import { blankQuotes } from '../../text/quotes.js'
import type { Finding, Rationale, Rule, RuleExample } from '../rule.js'

export const loadedLabel: Rule = {
  id: 'personality/loaded-label',
  severity: 'warning',
  isAdvice: true,
  summary: 'Call nobody irrational, greedy or a liar.',
  *check(brief) {
    if (!isEnglish(brief)) return
    for (const section of allSections(brief)) {
      if (section.key === 'questions' || !brief.reader.holds(isPossible, section.prose)) continue
      const prose = blankQuotes(section.prose)
      for (const { 0: word, index } of findAll(prose, labels)) {
        const around = wordsAround(prose, index, index + word.length)
        const isLabel =
          section.key === 'personality' ? isLabelHere(word, around) : isSaidOfPerson(brief, around)
        if (!isLabel || aboutThings.test(around.after) || isExcused(around)) continue
        const finding = toFinding(brief, section.span.start + index, word)
        if (finding !== undefined) yield finding
      }
    }
  },
}

export const rationale: Rationale = {
  why: 'People who look irrational are mostly uninformed, bound by something or silent about an interest; the label ends the search for it. In the section on people every such word counts, elsewhere only one said of a person. Quotes, and words about things ("an impossible deadline"), are left alone.',
  source: 'D. Malhotra, M. H. Bazerman, Negotiation Genius (2007), ch. 8',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Personality\n\n- Their buyer is «irrational»\n',
    messages: [
      '"irrational" explains nothing: what do they not know, what binds them, what do they not say?',
    ],
    fixed:
      '## Personality\n\n- Their buyer is <what do they not know? what binds them? what do they not say?>\n',
    good: '## Personality\n\n- Ines Kroll, decides: in October she called the index "crazy", and it is impossible to reach her before ten\n  - Approach: one page, number first\n',
  },
  {
    bad: '## Context\n\n- Past: in the spring round he was completely «unreasonable» about the notice\n',
    messages: [
      '"unreasonable" explains nothing: what do they not know, what binds them, what do they not say?',
    ],
    fixed:
      '## Context\n\n- Past: in the spring round he was completely <what do they not know? what binds them? what do they not say?> about the notice\n',
    good: '## Context\n\n- Our interests: a deadline that is not impossible, because the line stands still in May\n- Their interests (est.): no crazy hours, because the night shift leaves at the end of each month\n- History: one contract, two years\n',
  },
]

const anyLabel = oneOf([...english.labels, ...english.labelNouns])

/** Quick reject, in lower case: every label contains one of these. */
const possible = new RegExp(String.raw`\b${anyLabel}`)

function isPossible(text: string): boolean {
  return possible.test(text.toLowerCase())
}

const labels = new RegExp(`(?<![${letters}-])${anyLabel}(?![${letters}-])`, 'giu')
const aboutThings = new RegExp(
  [
    String.raw`^ ${oneOf(english.to)}\b(?! ${oneOf(english.toPeople)})`,
    String.raw`^ (?:(?!${oneOf(english.links)}\b)${letter}+ )?${oneOf(english.things)}\b`,
  ].join('|'),
  'iu',
)

interface Around {
  readonly before: string
  readonly after: string
}

/** In the section on people every label counts, but these only when they say what somebody is. */
const weakLabel = new RegExp(`^${oneOf(english.weakLabels)}$`, 'i')
const isWhat = new RegExp(String.raw`(?:\b${oneOf(english.isLabel)}|${oneOf(english.is)}|[:,;–—(]) ?$`, 'i')
const aboutWhat = new RegExp(String.raw`^ ${oneOf(english.aboutWhat)}\b`, 'i')

function isLabelHere(word: string, { before, after }: Around): boolean {
  if (!weakLabel.test(word)) return true
  return isWhat.test(before) && !aboutWhat.test(after)
}

/** In other sections: whether it is said of a person, one in the brief or a `Mr Crane`. */
function isSaidOfPerson(brief: Brief, { before }: Around): boolean {
  const found = whoIs.exec(before)?.[1]
  if (found === undefined) return false
  return (
    role.test(found) ||
    brief.facts.people.some(({ name }) => name.split(' ').some(word => word === found.trim()))
  )
}

const isSomething = `(?:${oneOf(english.is)}|,? ${oneOf(english.isSomething)}${oneOf(english.being)}?)`
const adverb = `(?:${letter}+${oneOf(english.adverbEnding)}|${oneOf(english.adverbs)})?`
const whoIs = new RegExp(String.raw`(\S+(?: \S+)?)${isSomething} ${oneOf(english.article)}?${adverb}$`, 'iu')
const role = new RegExp(
  String.raw`(?:^|[^${letters}])(?:${oneOf(english.roles)}|${oneOf(english.titles)}\.? \S+)$`,
  'iu',
)

/** Not a label: what is denied, what others think of us, and what we are warned of. */
const excused = new RegExp(
  String.raw`(?:\b${oneOf(english.excuses)}\b|${oneOf(english.denial)} )[^.;:\r\n]{0,24}$`,
  'i',
)
const strongSeeming = new RegExp(String.raw`\b${oneOf(english.seems)}\b[^.;:\r\n]{0,24}$`, 'i')
const explained = new RegExp(String.raw`^[^.;\r\n]{0,40}\b${oneOf(english.explains)}\b`, 'i')

function isExcused({ before, after }: Around): boolean {
  return excused.test(before) && !isPlainlySeen(before, after)
}

/** "Seems irrational" is a label, "seems irrational but …" begins an explanation. */
function isPlainlySeen(before: string, after: string): boolean {
  return (
    strongSeeming.test(before) && !excused.test(before.replace(strongSeeming, '')) && !explained.test(after)
  )
}

function toFinding({ text }: Brief, start: number, word: string): Finding | undefined {
  const span = { start, end: start + word.length }
  if (hasGap(text.slice(startOfLine(text, start), endOfLine(text, start)))) return undefined
  return {
    span,
    message: msg`"${word}" explains nothing: what do they not know, what binds them, what do they not say?`,
    fixes: [
      {
        title: msg`Ask three questions instead`,
        edits: [{ span, newText: '<what do they not know? what binds them? what do they not say?>' }],
        isChoice: true,
      },
    ],
  }
}
