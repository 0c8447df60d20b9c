/**
 * Stands in for `decode-named-character-reference` and its table. `&amp;` is then taken for the text that it is,
 * which moves no place and no block: what a brief says is read from its source.
 */
export function decodeNamedCharacterReference() {
  return false
}
