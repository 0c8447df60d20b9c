import assert from 'node:assert/strict'

/** Long and broken texts: no reader may throw or exceed the time limit of a test. */
export const hostileTexts = [
  '1',
  '1 ',
  '€',
  '€1',
  '1 234 ',
  '1,',
  '(',
  '\ud800',
  '3 Dec 2026 ',
  '03/12/',
  'what, ',
  'a ',
  '§',
  '1–',
].map(part => part.repeat(Math.floor(100_000 / part.length)))

/** Asserts that at least a share, 0 to 1, of `count` cases is right; `wrong` lists the others. */
export function assertShare(count: number, wrong: readonly string[], share: number): void {
  const right = (count - wrong.length) / count
  assert.ok(right >= share, `${(100 * right).toFixed(1)} % right\n${wrong.join('\n')}`)
}
