import { closest, distance } from 'fastest-levenshtein'

/** The name that was probably meant: one that ends with `/` and the text, or the one spelt most alike; undefined when none is near. */
export function nearest(text: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined
  const lower = text.toLowerCase()
  const isEnd = (name: string) => name.endsWith(`/${text}`)
  const near = names.find(isEnd) ?? closest(lower, names)
  return isEnd(near) || distance(lower, near.toLowerCase()) <= near.length / 3 ? near : undefined
}

/** `There is no rule "leading"; did you mean "question/leading"?`, the second half only when a name is near. */
export function unknownName(kind: string, name: string, names: readonly string[]): string {
  return `There is no ${kind} "${name}"${suggestName(name, names)}`
}

/** `; did you mean "question/leading"?`; empty when no name is near. */
export function suggestName(name: string, names: readonly string[]): string {
  const near = nearest(name, names)
  return near === undefined ? '' : `; did you mean "${near}"?`
}
