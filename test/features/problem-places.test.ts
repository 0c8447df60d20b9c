import assert from 'node:assert/strict'
import { findProblemPlace } from '../../src/features/problem-places.js'
import type { Problem, Severity } from '../../src/rules/rule.js'
import { msg, toText } from '../../src/text/message.js'

/**
 * Letters are problems, `E` an error, `W` a warning, `I` an info, a second one at the same place after a `+`; `|` is
 * the cursor, and a result is `place of count: the problems there`.
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

function problemAt(start: number, mark: string): Problem {
  const severities: { readonly [mark: string]: Severity } = { E: 'error', W: 'warning', I: 'info', H: 'hint' }
  const severity = severities[mark] ?? 'hint'
  return {
    rule: 'a/b',
    severity,
    message: msg`${mark}`,
    span: { start, end: start + 1 },
    related: [],
    fixes: [],
  }
}

describe('the next problem', () => {
  const cases: readonly (readonly [drawn: string, next: string, previous: string])[] = [
    ['..|.', 'nothing', 'nothing'],
    ['|.E.W', 'E at 1, 1 of 2', 'W at 3, 2 of 2'],
    ['.|E.W', 'W at 3, 2 of 2', 'W at 3, 2 of 2'],
    ['.E.|W', 'E at 1, 1 of 2', 'E at 1, 1 of 2'],
    ['.E.W.|', 'E at 1, 1 of 2', 'W at 3, 2 of 2'],
    ['.E|.W', 'W at 3, 2 of 2', 'E at 1, 1 of 2'],
    ['|I.E.H', 'E at 2, 1 of 1', 'E at 2, 1 of 1'],
    ['|.I.H', 'I at 1, 1 of 2', 'H at 3, 2 of 2'],
    ['|.E+W.E', 'E and W at 1, 1 of 2', 'E at 3, 2 of 2'],
    ['.|E+W.E', 'E at 3, 2 of 2', 'E at 3, 2 of 2'],
  ]
  for (const [drawn, next, previous] of cases)
    it(`from "${drawn}" is ${next}, before it ${previous}`, () => {
      assert.equal(go(drawn), next)
      assert.equal(go(drawn, 'previous'), previous)
    })
})
