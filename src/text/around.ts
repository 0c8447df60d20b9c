/** The text before and after a place, up to a hundred characters each, with runs of blanks collapsed. */
export function wordsAround(
  text: string,
  start: number,
  end: number,
): { readonly before: string; readonly after: string } {
  const before = text.slice(Math.max(0, start - reach), start)
  return { before: single(before), after: single(text.slice(end, end + reach)) }
}

const reach = 100

function single(text: string): string {
  return text.replace(/[^\S\r\n]+/g, ' ')
}
