/**
 * Stands in for the table of named character references in the bundles of the editor. `&amp;` is taken for
 * the text that it is, which changes no place and no block: what a brief says is read from its source.
 */
export function decodeNamedCharacterReference(): false {
  return false
}
