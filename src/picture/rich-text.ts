/** A text in pieces, some of them strong. Plain data. */
export type RichText = readonly { readonly text: string; readonly isStrong: boolean }[]

const begin = '\uE000'
const end = '\uE001'

/** Marks an argument of a message as strong; `richText` finds it again in the translated text. */
export function strong(text: string): string {
  return begin + plainly(text) + end
}

/** Takes the marks of this file out of a text that a user wrote. */
export function plainly(text: string): string {
  return text.replace(/[\uE000\uE001]/g, '')
}

export function richText(text: string): RichText {
  return text
    .split(/(\uE000[^\uE001]*\uE001)/)
    .filter(piece => piece !== '')
    .map(piece => ({ text: plainly(piece), isStrong: piece.startsWith(begin) }))
}
