/** Copies the string so that V8 can release the text from which it was cut. */
export function copyString(text: string): string {
  // Slicing flattens the concatenation first, and then refers to that.
  return ` ${text}`.slice(1)
}
