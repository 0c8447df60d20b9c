import type { Brief } from '../../brief/brief.js'
import { isEnglish } from '../../brief/facts/header.js'
import { hasGap } from '../../markdown/gaps.js'
import { allSections, type Section } from '../../markdown/outline.js'
import { wordsAround } from '../../text/around.js'
import { endOfLine, startOfLine } from '../../text/edits.js'
import { msg } from '../../text/message.js'
import { blankQuotes } from '../../text/quotes.js'
import type { Finding, Rule } from '../rule.js'

export const loadedLabel: Rule = {
  id: 'personality/loaded-label',
  severity: 'warning',
  summary: 'Nobody is called irrational, greedy or a liar.',
  why: 'Who looks irrational is mostly uninformed, bound by something or silent about an interest; the label ends the search for it. In the section on people every such word counts, elsewhere only one said of a person. Quotes, and words about things ("an impossible deadline"), are left alone.',
  source: 'D. Malhotra, M. H. Bazerman, Negotiation Genius (2007), ch. 8',
  examples: [
    {
      bad: '## Personality\n\n- Their buyer is «irrational»\n',
      messages: [
        '"irrational" ends the search: what do they not know, what binds them, what do they not say?',
      ],
      fixed:
        '## Personality\n\n- Their buyer is <what do they not know? what binds them? what do they not say?>\n',
      good: '## Personality\n\n- Ines Kroll, decides: in October she called the index "crazy", and it is impossible to reach her before ten\n  - Approach: one page, number first\n',
    },
    {
      bad: '## Context\n\n- Past: in the spring round he was completely «unreasonable» about the notice\n',
      messages: [
        '"unreasonable" ends the search: what do they not know, what binds them, what do they not say?',
      ],
      fixed:
        '## Context\n\n- Past: in the spring round he was completely <what do they not know? what binds them? what do they not say?> about the notice\n',
      good: '## Context\n\n- Our interests: a deadline that is not impossible, because the line stands still in May\n- Their interests (est.): no crazy hours, because the night shift leaves at the end of each month\n- History: one contract, two years\n',
    },
  ],
  *check(brief) {
    if (!isEnglish(brief)) return
    for (const section of allSections(brief).filter(isPossible)) {
      const prose = blankQuotes(section.prose)
      for (const { 0: word, index } of prose.matchAll(labels)) {
        const around = wordsAround(prose, index, index + word.length)
        const isLabel = section.key === 'personality' ? isLabelHere(word, around) : isSaid(brief, around)
        if (!isLabel || aboutThings.test(around.after) || isExcused(around)) continue
        const finding = toFinding(brief, section.span.start + index, word)
        if (finding !== undefined) yield finding
      }
    }
  },
}

const adjectives =
  'irrational(?:ly)?|crazy|insane|stupid|dumb|greedy|hysterical|impossible|unreasonable|idiotic|moronic|delusional|dishonest|paranoid|pathetic|ridiculous|narcissistic|evil|foolish|deranged|unhinged|incompetent|ignorant|clueless|toxic|nasty|despicable|corrupt|shameless|a nutcase|nuts|brainless|psychopathic|mad'
const nouns =
  'liars?|idiots?|morons?|fools?|lunatics?|crooks?|cheats?|jerks?|narcissists?|psychos?|psychopaths?|sociopaths?|thie(?:f|ves)|scumbags?|clowns?|maniacs?|bull(?:y|ies)|snakes?|bastards?|assholes?|nutcases?|imbeciles?|madm[ae]n'
/** Quick reject, in lower case: every label contains one of these. */
const possible = new RegExp(`\\b(?:${`${adjectives}|${nouns}`.replace('|a nutcase', '')})`)

function isPossible({ key, prose }: Section): boolean {
  return key !== 'questions' && possible.test(prose.toLowerCase())
}

const labels = new RegExp(`(?<![\\p{L}-])(?:${adjectives}|${nouns})(?![\\p{L}-])`, 'giu')
const aboutThings =
  /^ to\b(?! (?:everyone|everybody|us|me|deal|negotiat|work))|^ (?:(?!(?:on|about|with|over|in|at|when|and|but|or)\b)\p{L}+ )?(?:deadlines?|prices?|offers?|ideas?|questions?|mistakes?|rules?|terms?|requests?|demands?|numbers?|schedules?|clauses?|hours|markets?|weeks?|years?|amounts?|contracts?|plans?|targets?|positions?|rent|costs?|workload|situation|task|delays?|risks?|waste|assets?|materials?|weather|traffic|budget|price list)\b/iu

interface Around {
  readonly before: string
  readonly after: string
}

/** In the section on people every label counts, but these only when they say what somebody is. */
const weakLabel = /^(?:impossible|nuts|mad|ignorant|evil|crazy)$/i
const isWhat =
  /(?:\b(?:is|are|was|were|seems?|be|being|so|completely|totally|simply|just|an?)|[’']s|[:,;–—(]) ?$/i

function isLabelHere(word: string, { before, after }: Around): boolean {
  if (!weakLabel.test(word)) return true
  return isWhat.test(before) && !/^ (?:about|for|if|in|with)\b/i.test(after)
}

const roles =
  'he|she|they|who|buyer|seller|owner|boss|manager|lawyer|landlord|tenant|supplier|vendor|customer|client|negotiator|minister|director|mayor|counterpart(?:y|ies)?|other side'

/** In other sections: whether it is said of a person, one in the brief or a `Mr Crane`. */
function isSaid(brief: Brief, { before }: Around): boolean {
  const found = whoIs.exec(before)?.[1]
  if (found === undefined) return false
  return (
    role.test(found) ||
    brief.facts.people.some(({ name }) => name.split(' ').some(word => word === found.trim()))
  )
}

const whoIs =
  /(\S+(?: \S+)?)(?:[’']s|,? (?:is|are|was|were|seems?|looks?|acts?|behaves?|can be|has been|have been)(?: being)?) (?:an? |the |such an? )?(?:\p{L}+ly |very |so |just |always |often |quite |rather |a bit |total |real |born )?$/iu
const role = new RegExp(`(?:^|[^\\p{L}])(?:${roles}|(?:mr|mrs|ms|dr)\\.? \\S+)$`, 'iu')

/** Not a label: what is denied, what others think of us, and what we are warned of. */
const excused =
  /\b(?:not|no|never|nor|neither|without|avoid|hardly|far from|rather than|instead of|we|us|our|I|me|calls?|called|find|finds|found|considers?|thinks?|treat|looks?|sounds?|seems?|appears?)\b[^.;:\r\n]{0,24}$|n['’]t [^.;:\r\n]{0,24}$/i
const strongSeeming = /\b(?:looks?|sounds?|seems?|appears?)\b[^.;:\r\n]{0,24}$/i

function isExcused({ before, after }: Around): boolean {
  return excused.test(before) && !isPlainlySeen(before, after)
}

/** "Seems irrational" is a label, "seems irrational but …" begins an explanation. */
function isPlainlySeen(before: string, after: string): boolean {
  return (
    strongSeeming.test(before) &&
    !excused.test(before.replace(strongSeeming, '')) &&
    !/^[^.;\r\n]{0,40}\b(?:but|until|because|to us|at first|when|if)\b/i.test(after)
  )
}

function toFinding({ text }: Brief, start: number, word: string): Finding | undefined {
  const span = { start, end: start + word.length }
  if (hasGap(text.slice(startOfLine(text, start), endOfLine(text, start)))) return undefined
  return {
    span,
    message: msg`"${word}" ends the search: what do they not know, what binds them, what do they not say?`,
    fixes: [
      {
        title: msg`Ask three questions instead`,
        edits: [{ span, newText: '<what do they not know? what binds them? what do they not say?>' }],
        needsPreview: true,
      },
    ],
  }
}
