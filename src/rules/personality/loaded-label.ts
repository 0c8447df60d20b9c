import type { Brief, Section } from '../../brief/brief.js'
import { endOfLine, startOfLine } from '../../brief/edits.js'
import { hasGap } from '../../brief/gaps.js'
import { blankQuotes } from '../../brief/quotes.js'
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
    for (const section of [brief.preamble, ...brief.sections]) {
      if (section.key === 'questions') continue
      const prose = blankQuotes(section.prose)
      const pattern = section.key === 'personality' ? labels : said
      for (const match of prose.matchAll(pattern)) {
        const finding = toFinding(brief, section, prose, match)
        if (finding !== undefined) yield finding
      }
    }
  },
}

const adjectives =
  'irrational(?:ly)?|crazy|insane|stupid|dumb|greedy|hysterical|impossible|unreasonable|idiotic|moronic|delusional|dishonest|paranoid|pathetic|ridiculous|narcissistic|evil|foolish|deranged|unhinged|incompetent|ignorant|clueless|toxic|nasty|despicable|corrupt|shameless|a nutcase|nuts|brainless|psychopathic|mad'
const nouns =
  'liars?|idiots?|morons?|fools?|lunatics?|crooks?|cheats?|jerks?|narcissists?|psychos?|psychopaths?|sociopaths?|thie(?:f|ves)|scumbags?|clowns?|maniacs?|bull(?:y|ies)|snakes?|bastards?|assholes?|nutcases?|imbeciles?'
const after = `(?![\\p{L}-])(?!\\s+(?:to|about|for|if|in)\\b(?! (?:everyone|everybody|us|me|deal|negotiat|work)))(?!\\s+(?:\\p{L}+\\s+)?(?:deadlines?|prices?|offers?|ideas?|questions?|mistakes?|rules?|terms?|requests?|demands?|numbers?|schedules?|clauses?|hours|markets?|weeks?|years?|amounts?|contracts?|plans?|targets?|positions?|rent|costs?|workload|situation|task|delays?|risks?))`
const laxAfter = after.replace('to|about|for|if|in', 'to')
/** In the section on people; "mad" and "nuts" only as what somebody is. */
const labels = new RegExp(
  `(?<![\\p{L}-])(?:${adjectives.replace(/\|nuts|\|mad|\|ignorant|\|impossible|\|evil/g, '')}|${nouns})${laxAfter}|(?<=\\b(?:is|are|was|were|seems?|be|being|so|completely|totally|simply|just|an?|[’']s)\\s)(?:impossible|nuts|mad|ignorant|evil)${after}`,
  'giu',
)
const said = new RegExp(
  `(?<=\\b(?:he|she|they|who|buyer|seller|owner|boss|manager|lawyer|landlord|tenant|supplier|vendor|customer|client|negotiator|minister|director|mayor|counterpart(?:y|ies)?|other side)(?:[’']s|\\s+(?:is|are|was|were|seems?|looks?|acts?|behaves?|can be|has been|have been))\\s+(?:an? |the |such an? )?(?:\\p{L}+ly |very |so |just |always |often |quite |rather |a bit |total |real |born )?)(?:${adjectives}|${nouns})${laxAfter}`,
  'giu',
)

/** What is denied, what others think of us, and what we are warned of are no labels. */
const excused =
  /\b(?:not|no|never|nor|neither|without|avoid|hardly|far from|rather than|instead of|we|us|our|I|me|calls?|called|find|finds|found|considers?|thinks?|treat|looks?|sounds?|seems?|appears?)\b[^.;:\r\n]{0,24}$|n['’]t [^.;:\r\n]{0,24}$/i
const strongSeeming = /\b(?:looks?|sounds?|seems?|appears?)\b[^.;:\r\n]{0,24}$/i

function toFinding(
  brief: Brief,
  section: Section,
  prose: string,
  match: RegExpExecArray,
): Finding | undefined {
  const before = prose.slice(Math.max(0, match.index - 60), match.index)
  if (excused.test(before) && !isPlainlySeen(before, prose.slice(match.index))) return undefined
  const start = section.span.start + match.index
  const span = { start, end: start + match[0].length }
  if (hasGap(brief.text.slice(startOfLine(brief.text, start), endOfLine(brief.text, start)))) return undefined
  return {
    span,
    message: `"${match[0]}" ends the search: what do they not know, what binds them, what do they not say?`,
    fixes: [
      {
        title: 'Ask three questions instead',
        edits: [{ span, newText: '<what do they not know? what binds them? what do they not say?>' }],
        needsPreview: true,
      },
    ],
  }
}

/** "Seems irrational" is a label; "seems irrational but …" is the start of an explanation. */
function isPlainlySeen(before: string, rest: string): boolean {
  return (
    strongSeeming.test(before) &&
    !excused.test(before.replace(strongSeeming, '')) &&
    !/^[^.;\r\n]{0,40}\b(?:but|until|because|to us|at first|when|if)\b/i.test(rest)
  )
}
