/**
 * The text in lower case, with every character where it was. For patterns of many words: one for text in lower case is
 * compiled in a quarter of the time of one that ignores case.
 */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : Array.from(text, lowerCharacter).join('')
}

/** `İ` has two characters in lower case and stays. */
function lowerCharacter(character: string): string {
  const lower = character.toLowerCase()
  return lower.length === character.length ? lower : character
}
