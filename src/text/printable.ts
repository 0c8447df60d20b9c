/** Characters that XML forbids even escaped, and halves of characters, which cutting a text may leave. */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** A text without the characters that XML cannot hold. */
export function printable(text: string): string {
  return text.replace(unprintable, '')
}
