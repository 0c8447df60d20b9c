/**
 * The same function, which need not compute again what it was asked a moment ago. The key says what it was asked; it must
 * be put together anew, because a mere piece of a text would keep the whole text alive.
 */
export function keepRecent<Arguments extends readonly unknown[], Result extends NonNullable<unknown>>(
  compute: (...asked: Arguments) => Result,
  keyOf: (...asked: Arguments) => string,
): (...asked: Arguments) => Result {
  const kept = new Map<string, Result>()
  return (...asked) => {
    const key = keyOf(...asked)
    const known = kept.get(key)
    if (known !== undefined) return known
    const result = compute(...asked)
    if (kept.size === mostKept) kept.clear()
    kept.set(key, result)
    return result
  }
}

/** More than one brief asks for. */
const mostKept = 300
