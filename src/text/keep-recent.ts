import { detached } from './copy-string.js'

/**
 * The same function of a text, which need not compute again what it was asked a moment ago. Asked in another way it
 * forgets.
 */
export function keepRecent<Ways extends readonly unknown[], Result extends NonNullable<unknown>>(
  compute: (text: string, ...ways: Ways) => Result,
): (text: string, ...ways: Ways) => Result {
  const kept = new Map<string, Result>()
  let last: Ways | undefined
  return (text, ...ways) => {
    if (last === undefined || !isSame(last, ways)) kept.clear()
    last = ways
    const known = kept.get(text)
    if (known !== undefined) return known
    const result = compute(text, ...ways)
    if (kept.size === mostKept) kept.clear()
    kept.set(detached(text), result)
    return result
  }
}

/** More than one brief asks for. */
const mostKept = 300

function isSame(ways: readonly unknown[], others: readonly unknown[]): boolean {
  for (let index = 0; index < ways.length; index++) if (ways[index] !== others[index]) return false
  return true
}
