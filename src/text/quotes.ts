import { letter, letters } from './letters.js'
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
    String.raw`(?<![${letters}\p{N}])['‘](?=${letter})[^'‘’\r\n]{0,200}['’](?![${letters}\p{N}])`,
  ].join('|'),
  'gu',
)
