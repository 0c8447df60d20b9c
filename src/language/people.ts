/** Words around and within the names of people and firms, with their capitals. */
export interface NameWords {
  /** In front of a name: `Dr Ilan Brodar`. */
  readonly titles: readonly string[]
  /** Words with a capital that begin lines about people and are no names. */
  readonly noNames: readonly string[]
  /** With a capital at the start of a line. */
  readonly articles: readonly string[]
  /** Small words within names, those of further languages under English. */
  readonly particles: readonly string[]
  /** Behind the name of a firm; those of further countries under English. */
  readonly legalForms: readonly string[]
  /** Behind another legal form: `GmbH & Co. KG`. */
  readonly legalFormEnds: readonly string[]
}
