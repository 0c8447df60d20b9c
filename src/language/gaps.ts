/** Words by which a text says that something is still to be written, in the notation of `oneOf`. Case does not matter. */
export interface GapWords {
  /** What brackets ask for: `[amount]`, `[your name]`. */
  readonly blanks: readonly string[]
  /** The same, but only if nothing else is in the brackets: `[year]`, not `[per year]`. */
  readonly loneBlanks: readonly string[]
  /** How an instruction in brackets begins: `[Fill in: e.g. $120,000]`. */
  readonly instructions: readonly string[]
  /** What an example in brackets begins with. */
  readonly examples: readonly string[]
  /** The beginning of brackets after a label that hold no value: `[ask Lena]`. */
  readonly openValues: readonly string[]
  /** What is written in place of a value: `Price: to be confirmed`. Elsewhere the same words are plain text. */
  readonly toCome: readonly string[]
  /** A date without figures: `DD/MM/YYYY`. */
  readonly dates: readonly string[]
}
