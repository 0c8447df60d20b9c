import assert from 'node:assert/strict'
import { findProblemPlace } from '../../src/features/problem-places.js'
import type { Problem, Severity } from '../../src/rules/rule.js'
import { msg, toText } from '../../src/text/message.js'

/**
 * Letters are problems: `R` would ruin the deal, `L` gives something away, `F` is about form, `I` and `J` are infos about
 * content and form, `H` is a hint; a second one at the same place stands after a `+`. `|` is the cursor, and a result is
 * the problems at the place, the place, its number and their count.
 */
function go(drawn: string, direction: 'next' | 'previous' = 'next'): string {
  const problems: Problem[] = []
  let offset = 0
  let at = 0
  for (const mark of drawn) {
    if (mark === '|') offset = at
    else if (mark === '+') at--
    else {
      if (mark !== '.') problems.push(problemAt(at, mark))
      at++
    }
  }
  const place = findProblemPlace(problems, offset, direction)
  if (place === undefined) return 'nothing'
  const words = place.problems.map(({ message }) => toText(message)).join(' and ')
  return `${words} at ${place.span.start}, ${place.number} of ${place.count}`
}

const kinds: { readonly [mark: string]: readonly [rule: string, severity: Severity] } = {
  R: ['cross/limit-order', 'warning'],
  L: ['question/reveals-limit', 'error'],
  F: ['brief/key-typo', 'warning'],
  I: ['brief/section-thin', 'info'],
  J: ['date/weekend', 'info'],
}

function problemAt(start: number, mark: string): Problem {
  const [rule, severity] = kinds[mark] ?? ['brief/placeholder', 'hint']
  return { rule, severity, message: msg`${mark}`, span: { start, end: start + 2 }, related: [], fixes: [] }
}

describe('the next problem', () => {
  const cases: readonly (readonly [drawn: string, next: string, previous: string])[] = [
    ['..|.', 'nothing', 'nothing'],
    ['|.H', 'nothing', 'nothing'],
    ['F...L...R..|', 'R at 8, 1 of 3', 'R at 8, 1 of 3'],
    ['F...L...|R..', 'L at 4, 2 of 3', 'F at 0, 3 of 3'],
    ['F...|L...R..', 'F at 0, 3 of 3', 'R at 8, 1 of 3'],
    ['|F...L...R..', 'R at 8, 1 of 3', 'L at 4, 2 of 3'],
    ['F...L..|.R..', 'R at 8, 1 of 3', 'R at 8, 1 of 3'],
    ['F...L.|..R..', 'F at 0, 3 of 3', 'R at 8, 1 of 3'],
    ['R...R...|', 'R at 0, 1 of 2', 'R at 0, 1 of 2'],
    ['|I...F...H', 'F at 4, 1 of 1', 'F at 4, 1 of 1'],
    ['J...I...H..|', 'I at 4, 1 of 2', 'I at 4, 1 of 2'],
    ['F+R...|L', 'R and F at 0, 1 of 2', 'R and F at 0, 1 of 2'],
  ]
  for (const [drawn, next, previous] of cases)
    it(`from "${drawn}" is ${next}, before it ${previous}`, () => {
      assert.equal(go(drawn), next)
      assert.equal(go(drawn, 'previous'), previous)
    })
})
