/** The text with quotations such as `"same price or we tender"` replaced by spaces; its length stays the same. */
export function blankQuotes(text: string): string {
  return text.replace(quoted, found => ' '.repeat(found.length))
}

const quoted = new RegExp(
  [
    String.raw`"[^"\r\n]{0,400}"`,
    String.raw`“[^“”\r\n]{0,400}”`,
    String.raw`„[^„“”\r\n]{0,400}[“”]`,
    String.raw`«[^«»\r\n]{0,400}»`,
    String.raw`(?<![\p{L}\p{N}])['‘](?=\p{L})[^'‘’\r\n]{0,200}['’](?![\p{L}\p{N}])`,
  ].join('|'),
  'gu',
)
