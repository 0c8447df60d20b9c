import assert from 'node:assert/strict'

/** Long and broken texts: no reader may throw or take as long as a test may. */
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

/** Demands that at least a share, 0 to 1, of so many cases is right; `wrong` says which are not. */
export function assertShare(count: number, wrong: readonly string[], share: number): void {
  const right = (count - wrong.length) / count
  assert.ok(right >= share, `${(100 * right).toFixed(1)} % right\n${wrong.join('\n')}`)
}
