import type { Brief } from '../../brief/brief.js'
import type { ListedQuestion } from '../../brief/facts/questions.js'
import * as english from '../../language/en/question-rules.js'
import { oneOf } from '../../language/pattern.js'
import { countWords } from '../../markdown/label.js'
import { findSection, type Item, plain } from '../../markdown/outline.js'
import { lineEndingOf, startOfLine } from '../../text/edits.js'
import { findAll } from '../../text/find-all.js'
import { letters } from '../../text/letters.js'
import { msg } from '../../text/message.js'
import { blankQuotes } from '../../text/quotes.js'
import type { Fix, Rationale, Rule, RuleExample } from '../rule.js'

export const double: Rule = {
  id: 'question/double',
  severity: 'info',
  isAdvice: true,
  summary: 'Ask one thing at a time.',
  *check(brief) {
    for (const question of brief.facts.unasked) {
      const cut = question.kind === undefined ? undefined : findCut(question)
      if (cut === undefined) continue
      yield {
        span: question.words.span,
        message: msg`"${plain(question.words)}" asks two things: people answer the easier one`,
        fixes: split(brief, question, cut),
      }
    }
  },
}

export const rationale: Rationale = {
  why: 'When asked two questions at once, people answer the easier one, and the other is forgotten. "And what …" inside a question counts when it begins a question of its own: "what matters and what can wait" after "how do you decide" does not.',
  source: 'Practice of interviewing: one question at a time',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Listening questions\n\n1. «What has changed since 2024? How did the depot fill up?»\n2. «What are your priorities and how do you rank them?»\n3. Who signs?\n',
    messages: [
      '"What has changed since 2024? How did the depot fill up?" asks two things: people answer the easier one',
      '"What are your priorities and how do you rank them?" asks two things: people answer the easier one',
    ],
    fixed:
      '## Listening questions\n\n1. What has changed since 2024?\n2. How did the depot fill up?\n2. What are your priorities?\n3. How do you rank them?\n3. Who signs?\n',
    good: '## Listening questions\n\n- How do you decide what matters and what can wait?\n- When they ask "why now?", how do you answer?\n- What does a good year look like?\n',
  },
]

/** Where the first question ends and the second begins, as offsets in the words; both at the end if no cut is known. */
interface Cut {
  readonly end: number
  readonly start: number
}

const secondMark = /\?[)"'”’»]{0,3}\s{1,40}(?=[\p{L}"“(][^?]{0,400}\?)/u

function findCut({ words }: ListedQuestion): Cut | undefined {
  const text = blankQuotes(words.text).replace(/\([^()]*\)/g, found => ' '.repeat(found.length))
  const match = secondMark.exec(text)
  if (match !== null) return { end: match.index + 1, start: match.index + match[0].length }
  return /\?/.test(text) ? findJoint(text) : undefined
}

const anyWord = oneOf(english.words)
const preposition = `(?:${oneOf(english.prepositions)} )?`
const jointWord = `${oneOf(english.joints)}${oneOf(english.jointWords)}?`
const joint = new RegExp(
  String.raw`[,;]?\s(?:[–—-]\s)?${jointWord}\s(${preposition}${anyWord}\b)([^?]*)\?`,
  'giu',
)
const auxiliary = oneOf(english.auxiliaries)
const inverted = new RegExp(
  String.raw`^(?:\s+(?:${oneOf(english.degrees)}|[${letters}-]+))?\s+${auxiliary}\s+${oneOf(english.subjects)}\b`,
  'iu',
)
const opening = new RegExp(
  String.raw`^[^${letters}]*(?:${oneOf(english.openings)}\s+)?(?:${oneOf(english.prepositions)}\s+)?${anyWord}\b`,
  'iu',
)
/** "How do you weigh price and how fast we deliver?" is a single question. */
const compared = new RegExp(String.raw`\b${oneOf(english.compares)}\b`, 'i')
const whWord = new RegExp(String.raw`\b${anyWord}\b`, 'giu')
const endsWithWhat = new RegExp(`${oneOf(english.whats)}$`, 'i')
const denied = new RegExp(String.raw`^\s+${oneOf(english.denied)}\b[^,]{0,20}$`, 'i')

/** Finds "… and how do you rank them?", "…, and who signs?", "Who signs and when?". */
function findJoint(text: string): Cut | undefined {
  for (const match of findAll(text, joint)) {
    const before = text.slice(0, match.index)
    const [whole, head = '', rest = ''] = match
    const isOwn = inverted.test(rest)
    const isAsked =
      opening.test(before) &&
      (before.match(whWord)?.length ?? 0) === 1 &&
      !compared.test(before) &&
      countWords(rest) <= (endsWithWhat.test(head) ? 2 : 4)
    if (denied.test(rest)) continue
    const isFirstWord = before.trim() === ''
    if (isFirstWord || !(isOwn || isAsked || /^[,;]/.test(whole))) continue
    const start = match.index + whole.length - rest.length - head.length - 1
    return isOwn || isAsked ? { end: match.index, start } : { end: text.length, start: text.length }
  }
  return undefined
}

/** Replaces the bullet with two. None in a table, or when the second question is just "and when?". */
function split(brief: Brief, { words, item: span }: ListedQuestion, { end, start }: Cut): Fix[] {
  const { text } = brief
  const item = allItems(findSection(brief, 'questions')?.items ?? []).find(item => item.span === span)
  const mark = /^(?:[-*+]|\d+[.)])[ \t]+/.exec(text.slice(span.start))?.[0]
  const second = words.text.slice(start).trim()
  if (item === undefined || mark === undefined || second.split(/\s+/).length < 2) return []
  const indent = text.slice(startOfLine(text, span.start), span.start)
  const next = mark.replace(/\d+/, digits => String(Number(digits) + 1))
  const isMarked = words.text.charAt(end - 1) === '?'
  const from = words.span.start + end
  const to = words.span.start + start + 1
  const newText = `${isMarked ? '' : '?'}${lineEndingOf(text)}${indent}${next}${text.slice(to - 1, to).toUpperCase()}`
  return [
    {
      title: msg`Split into two questions`,
      edits: [{ span: { start: from, end: to }, newText }],
      isChoice: true,
    },
  ]
}

function allItems(items: readonly Item[]): readonly Item[] {
  return items.flatMap(item => [item, ...allItems(item.children)])
}
