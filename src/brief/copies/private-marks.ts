import { anySharing } from '../../language/sharing.js'

const mark = anySharing('privateMarks')
/** A mark at the start of a text or of a value, in brackets, emphasized, or at the end behind a dash. */
const marked = new RegExp(
  [
    String.raw`(?:^|:)[^\p{L}\p{N}]{0,8}${mark}(?=\s*(?:[:)\]*_=${'`'}]|[–—-]\s|$))`,
    String.raw`[([]\s*${mark}[^()[\]\r\n]{0,40}[)\]]`,
    String.raw`[([]\s*(?:\p{L}{1,20}\s){1,2}${mark}[\s!.]{0,4}[)\]]`,
    `[*_=\`]${mark}[!:.]?[*_=\`]`,
    String.raw`\s[–—-]{1,3}\s*${mark}[\s.!*_]*$`,
    String.raw`\bTLP\s*:\s*(?:RED|AMBER)\b`,
    '[\u{1f512}\u{1f510}\u{1f50f}\u{1f92b}\u{1f648}\u{1f64a}]',
  ].join('|'),
  'iu',
)
/** A mark in capitals needs no sign behind it. */
const inCapitals = new RegExp(String.raw`(?:^|:)[^\p{L}\p{N}]{0,8}(${mark})`, 'giu')

/** A comment that keeps what follows it. */
export const privateComment = new RegExp(String.raw`^<!--\s*${mark}\s*-->$`, 'iu')

/** Whether a text is marked private. */
export function isPrivate({ text }: { readonly text: string }): boolean {
  return (
    marked.test(text) || [...text.matchAll(inCapitals)].some(([, word = '']) => word === word.toUpperCase())
  )
}
