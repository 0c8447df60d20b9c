/** The roles that a brief may give us, in lower case, by what is better for them: more, as for a seller, or less. */
export interface Roles {
  readonly more: readonly string[]
  readonly less: readonly string[]
}
