/** Headings or keys as people write them in their notes. */
export interface WrittenNames {
  /** By the section or key that they name and nothing else. */
  readonly sure: { readonly [name: string]: readonly string[] }
  /** By the section or key that a noun in them makes likely. */
  readonly likely: { readonly [name: string]: readonly string[] }
  /** Those that name nothing. */
  readonly none: readonly string[]
}
