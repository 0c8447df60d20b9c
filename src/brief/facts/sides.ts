import { anySignal, wholeSignal } from '../../language/any-language.js'
import { noLetterAfter } from '../../language/pattern.js'
import type { Words } from '../../markdown/outline.js'
import { letters } from '../../text/letters.js'
import type { Brief } from '../brief.js'
import { findHeader, headerText } from './header.js'
import type { Milestone } from './milestones.js'

/** Whether the words mention the other side: "their board", a person of the Personality section, the counterparty. */
export function namesOtherSide(brief: Brief, { text }: Pick<Words, 'text'>): boolean {
  return otherSide.test(text) || brief.facts.theirNames.some(name => contains(text, name))
}

const otherSide = new RegExp(wholeSignal('otherSide'), 'iu')

/** Whether the other side alone does the step. */
export function isTheirs(brief: Brief, { owner, words, date }: Milestone): boolean {
  if (owner !== undefined) return namesOtherSide(brief, owner)
  const afterDate = words.text.slice(date.span.end - words.span.start)
  return theirs.test(words.text) || theirs.test(afterDate)
}

const theirs = new RegExp(
  String.raw`^[^${letters}]*(?:\([^()]*\)[^${letters}]*)?${anySignal('theySubject')}${noLetterAfter}`,
  'iu',
)

function contains(text: string, name: string): boolean {
  const at = text.indexOf(name)
  return at !== -1 && !/[\p{L}\p{N}]/u.test((text[at - 1] ?? ' ') + (text[at + name.length] ?? ' '))
}

/** Whether nobody else is on our side: `team: 1`, `team: me` or a list of one. */
export function isAlone(brief: Brief): boolean {
  const team = findHeader(brief, 'team')
  const isList = team?.isFrontMatter === true && /^\[|^-\s/.test(team.value.text)
  return saysAlone(headerText(brief, 'team')) || (isList && team.values.length === 1)
}

/** Whether a text says that the team is one person, without naming them. */
export function saysAlone(team: string): boolean {
  return alone.test(team)
}

const alone = new RegExp(`^${anySignal('alone')}$`, 'i')
