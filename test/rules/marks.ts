import type { Span } from '../../src/text/span.js'

/** The text without its marks `«…»`, and the spans between the marks. */
export function readMarks(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = []
  const open: number[] = []
  let text = ''
  for (const character of marked) {
    if (character === '«') open.push(text.length)
    else if (character === '»') spans.push({ start: open.pop() ?? 0, end: text.length })
    else text += character
  }
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) }
}
