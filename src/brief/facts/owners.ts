import { sliceWords } from '../../markdown/label.js'
import type { Note } from '../note.js'
import { headerValues } from './header.js'
import type { Milestone } from './milestones.js'
import type { Person } from './people.js'

/** The milestones with owners that stand in brackets at the end, `(Devika)`, if the brief knows that name. */
export function withOwners(
  milestones: readonly Milestone[],
  note: Note,
  people: readonly Person[],
): readonly Milestone[] {
  const names = new Set(
    [...people.map(({ name }) => name), ...headerValues(note, 'team')].flatMap(
      name => name.match(word) ?? [],
    ),
  )
  if (names.size === 0) return milestones
  return milestones.map(milestone => {
    const match = milestone.owner === undefined ? inBrackets.exec(milestone.words.text.slice(-longest)) : null
    const owner = match?.[1]
    if (match === null || owner === undefined) return milestone
    const isKnown = (owner.match(word) ?? []).some(part => names.has(part))
    const start = Math.max(0, milestone.words.text.length - longest) + match.index + 1
    return isKnown
      ? { ...milestone, owner: sliceWords(milestone.words, start, start + owner.length) }
      : milestone
  })
}

const longest = 80
const word = /\p{Lu}[\p{L}'’-]+/gu
const inBrackets = /\((\p{Lu}[^()\d]{1,60})\)[\s.]*$/u
