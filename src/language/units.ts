/** How a language writes units, by the names that they have in values: `year`, `working day`. */
export interface UnitWords {
  /** The word between an amount and its unit, `per`. */
  readonly per: string
  readonly names: { readonly [unit: string]: UnitNames }
}

export interface UnitNames {
  /** How the unit is written; where it is absent, by its name in values. */
  readonly written?: { readonly one: string; readonly many: string }
  /** How people write it, singular and plural, in lower case. */
  readonly spellings: readonly string[]
}
