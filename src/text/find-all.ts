/**
 * All matches of a global pattern, like `matchAll`, which parses a copy of the pattern at each call: for long patterns
 * that takes longer than the search. No match may be empty.
 */
export function findAll(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push(match)
  return matches
}
