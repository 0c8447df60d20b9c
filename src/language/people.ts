/** Words next to and within the names of people and firms, capitalised as written. */
export interface NameWords {
  /** Before a name: `Dr Ilan Brodar`. */
  readonly titles: readonly string[]
  /** Capitalised words that begin lines about people but are not names. */
  readonly noNames: readonly string[]
  /** Capitalised, for the start of a line. */
  readonly articles: readonly string[]
  /** What people have, not who they are, in the notation of `oneOf`: the label of `Mood: tense since the summer`. */
  readonly traits: readonly string[]
  /** First words of a line that tells something of somebody without naming them: `Never answers mails`. */
  readonly telling: readonly string[]
  /** Lower-case words within names. English also lists those of languages without a folder. */
  readonly particles: readonly string[]
  /** After the name of a firm. English also lists those of countries with other languages. */
  readonly legalForms: readonly string[]
  /** After another legal form: `GmbH & Co. KG`. */
  readonly legalFormEnds: readonly string[]
}
