/** The same text in memory of its own, so that it does not keep alive the text from which it was cut. */
export function detached(text: string): string {
  // Cutting has to write the joined text out first, and then refers to that.
  return ` ${text}`.slice(1)
}
