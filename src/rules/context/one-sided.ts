import type { Brief } from '../../brief/brief.js'
import { findHeader, isEnglish } from '../../brief/facts/header.js'
import { keyLine } from '../../brief/templates.js'
import { wholePlan, wholeSignal } from '../../language/any-language.js'
import * as english from '../../language/en/context.js'
import { oneOf } from '../../language/pattern.js'
import { findValues, type Section } from '../../markdown/outline.js'
import { appendToSection } from '../../text/edits.js'
import { msg } from '../../text/message.js'
import { matchAt } from '../../values/match-at.js'
import type { Finding, Rule } from '../rule.js'
import { findFilled, headingSpan } from '../sections.js'

export const oneSided: Rule = {
  id: 'context/one-sided',
  severity: 'warning',
  summary: 'The context says what they want and what we want, each with its reason.',
  why: 'Whoever knows only the own side bargains about positions. What the other side needs is where a better deal is found.',
  source: 'R. Fisher, W. Ury, Getting to Yes, ch. 3; C. O’Hara: put yourself in their shoes',
  examples: [
    {
      bad: '«## Context»\n\nWe need more money for the licence.\n',
      messages: ['The context does not say what they need'],
      fixed:
        '## Context\n\nWe need more money for the licence.\n- Their interests (est.): <what they need>, because <reason>\n',
      good: '## Context\n\n- Our interests: cover the rise of the paper price, now at nine percent\n- Their interests (est.): predictable cost for 2027, because the budget is closed in December and cannot be opened again\n',
    },
    {
      bad: '«## Context»\n\n### Why we are here\n\nThe press stands still from May on.\n',
      messages: ['The context does not say what they need'],
      fixed:
        '## Context\n\n### Why we are here\n\nThe press stands still from May on.\n- Their interests (est.): <what they need>, because <reason>\n',
      good: '## Context\n\n### Why we are here\n\nThe press stands still from May on, and eleven people would have to be sent home.\n\n### Why they are here\n\nThe bank has cut the credit line to €2m, so stock has to go down before the summer.\n',
    },
    {
      bad: '«## Background»\n\n- History: renewed twice\n',
      messages: ['The context says neither what they need nor what we need'],
      fixed:
        '## Background\n\n- History: renewed twice\n- Our interests: <what we need>, because <reason>\n- Their interests (est.): <what they need>, because <reason>\n',
      good: '## Background\n\nHalden worries about stock, because the depot in Ulm is full. For us it matters that line 3 stays filled until the new press arrives in the summer of next year.\n',
    },
  ],
  *check(brief) {
    const section = findFilled(brief, 'context')
    if (section === undefined) return
    const { ours, theirs } = tellInterests(brief, section)
    if (!ours || !theirs) yield toFinding(brief, section, !ours, !theirs)
  },
}

/** Which side's interests the context, or the section on interests, states. */
export function tellInterests(brief: Brief, section: Section) {
  const sections = brief.sections.filter(
    ({ key }) => key === 'context' || key === 'interests' || key === undefined,
  )
  const prose = [section, ...brief.sections.filter(({ key }) => key === 'interests')]
    .map(part => part.prose)
    .join('\n')
  const isValue = (name: 'ourInterests' | 'theirInterests') => findValues(brief, name).length > 0
  return {
    ours:
      isValue('ourInterests') ||
      sections.some(part => isHeaded(part, ours)) ||
      statesInterests(brief, ours, prose, statesOurInterests),
    theirs:
      isValue('theirInterests') ||
      sections.some(part => isHeaded(part, theirs)) ||
      statesInterests(brief, theirs, prose, text => statesTheirInterests(brief, text)),
  }
}

const theirs = new RegExp(wholeSignal('them'), 'iu')
const ours = new RegExp(wholeSignal('us'), 'iu')

/** Whether sentences state that side's interests. In languages other than English it is enough that one is about the side. */
function statesInterests(
  brief: Brief,
  side: RegExp,
  text: string,
  inEnglish: (text: string) => boolean,
): boolean {
  return isEnglish(brief) ? inEnglish(text) : text.split(sentenceEnd).some(part => firstSide(part) === side)
}

const sentenceEnd = /[.;!?\r\n]+/
const reason = new RegExp(wholeSignal('reason'), 'iu')
/** `Die Klinik braucht`, of whoever it is. */
const theyWish = new RegExp(wholePlan('theyWish'), 'iu')

/** The side of which a sentence speaks first, before its reason: "Wir brauchen den Vertrag, weil sie …" is about us. */
function firstSide(sentence: string): RegExp | undefined {
  const [told = ''] = sentence.split(reason, 1)
  const [our, their] = [ours, theirs].map(side => side.exec(told)?.index ?? Number.POSITIVE_INFINITY)
  if (our === undefined || their === undefined) return undefined
  if (our === their) return theyWish.test(told) ? theirs : undefined
  return our < their ? ours : theirs
}

/** Whether there is text under a heading such as "Why they are here" or "What we need". */
function isHeaded({ subsections }: Section, side: RegExp): boolean {
  return subsections.some(
    ({ heading, paragraphs, items, tables }) =>
      side.test(heading.words.text) && paragraphs.length + items.length + tables.length > 0,
  )
}

const wish = oneOf(english.wishes)

const party = `${oneOf(english.whichParty)} ${oneOf(english.parties)}`

const sentencePart = '[^.;!?\\r\\n]'
const theirWish = new RegExp(
  String.raw`\b(?:${oneOf(english.they)}|${party})\b${sentencePart}{0,60}\b${wish}\b`,
  'i',
)
const wishAfterName = new RegExp(String.raw`${sentencePart}{0,60}\b${wish}\b`, 'iy')
const ourWish = new RegExp(
  String.raw`\b${oneOf(english.we)}\b${sentencePart}{0,40}\b(?:${wish}|${oneOf(english.ourWishes)})\b`,
  'i',
)
const ourMatter = new RegExp(
  String.raw`\b${oneOf(english.toUs)}\b${sentencePart}{0,40}\b${oneOf(english.matters)}\b|\b${oneOf(english.matterToUs)}\b`,
  'i',
)

function statesTheirInterests(brief: Brief, text: string): boolean {
  return (
    statesInterestsByName(findHeader(brief, 'counterparty')?.value.text ?? '', text) || theirWish.test(text)
  )
}

/** Whether a part of the counterparty's name is followed by what it wants. */
function statesInterestsByName(counterparty: string, text: string): boolean {
  const names = counterparty.match(/\p{Lu}[\p{L}\p{N}]{2,}/gu)?.join('|')
  if (names === undefined) return false
  // Not part of the long pattern, which takes milliseconds to compile and would have to be recompiled for each name.
  const named = text.matchAll(new RegExp(`\\b(?:${names})s?\\b`, 'giu'))
  return [...named].some(({ 0: name, index }) => matchAt(wishAfterName, text, index + name.length))
}

function statesOurInterests(text: string): boolean {
  return ourWish.test(text) || ourMatter.test(text)
}

function toFinding(brief: Brief, section: Section, isOurs: boolean, isTheirs: boolean): Finding {
  const lines = [
    isOurs ? keyLine('ourInterests', brief.vocabulary) : '',
    isTheirs ? keyLine('theirInterests', brief.vocabulary) : '',
  ].join('')
  const span = headingSpan(section)
  const edits = [appendToSection(brief.text, section, lines)]
  if (isOurs && isTheirs)
    return {
      span,
      message: msg`The context says neither what they need nor what we need`,
      fixes: [{ title: msg`Add both interests`, edits }],
    }
  return isOurs
    ? {
        span,
        message: msg`The context does not say what we need`,
        fixes: [{ title: msg`Add our interests`, edits }],
      }
    : {
        span,
        message: msg`The context does not say what they need`,
        fixes: [{ title: msg`Add their interests`, edits }],
      }
}
