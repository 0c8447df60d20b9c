/** Words of copies without secrets, lists in the notation of `oneOf`. */
export interface SharingWords {
  /** Heading above our opening, for the other side. */
  readonly ourOpening: string
  /** Heading above our questions, for the other side. */
  readonly openQuestions: string
  /** Keep a line, or all below a heading, to whoever wrote it. */
  readonly privateMarks: readonly string[]
  /** The day on which both sides sign. */
  readonly signing: readonly string[]
  /** What people on our side allow. */
  readonly mandates: readonly string[]
  /** Title of a copy whose own title says too much and that names no other side. */
  readonly agenda: string
  /** Kinds of meetings with the other side, all that a copy says of them. */
  readonly meetings: readonly string[]
  /** Words before a kind of meeting that say which one it is. */
  readonly rounds: readonly string[]
  /** Meetings among people on our side. */
  readonly ownMeetings: readonly string[]
  /** Words before somebody who is met. */
  readonly withWhom: readonly string[]
  /** Words beside a number that is a limit. */
  readonly limits: readonly string[]
  /** Words between an amount and its unit, `an hour`. */
  readonly pers: readonly string[]
  /** Things whose number is no amount. */
  readonly numbered: readonly string[]
  /** Between the digits of a number in words. */
  readonly decimalPoints: readonly string[]
  /** A hundred behind a number of hundreds, `twelve hundred`. */
  readonly hundreds: readonly string[]
  /** Tens that only some regions have, `nonante`; `one` is what 91 ends with. */
  readonly tens: readonly { readonly word: string; readonly value: number; readonly one: string }[]
  /** Behind a number in words, `seven and a half`. */
  readonly andHalf: readonly string[]
  /** One before a hundred, which many leave out, `a hundred and fifty`, `hundertfünfzig`. */
  readonly oneHundred: readonly string[]
  /** One in forms that no longer number has, `eine`. */
  readonly otherOnes: readonly string[]
  /** One within a longer word, `eintausend`. */
  readonly ones: readonly string[]
  /** One and a half in one word, squeezed. */
  readonly oneAndHalf: readonly string[]
  /** Before a thousand or a million, `half a million`. */
  readonly halfOf: readonly string[]
  /** Between a limit and its time, `net 60`. */
  readonly net: readonly string[]
  /** Words that no plural is, behind an amount: `428 works`. */
  readonly notCounted: readonly string[]
  /** Words directly before the name of a person or company. */
  readonly namedAfter: readonly string[]
  /** Small words within the names of people and firms, `Bank of the West`. */
  readonly nameLinks: readonly string[]
  /** What organisations call themselves, so that adjectives and nouns behind it are part of the name: `Société générale`. */
  readonly institutions: readonly string[]
  /** By what they divide the amount behind them, `tenth` in `a tenth of a million`, `twice`; in small letters. */
  readonly fractions: Readonly<Record<string, number>>
  /** Between amounts that are added, beside `plus`. */
  readonly joins: readonly string[]
  /** Between an amount and what it is divided by. */
  readonly divided: readonly string[]
  /** The same where a count or a time follows, `over` in `€2m over 3 years`. */
  readonly spread: readonly string[]
  /** Between a count and how much each is, beside `of`: `at` in `4 payments at €107k`. */
  readonly each: readonly string[]
  /** Before how many things a price is for, beside `pers`: `for every` in `€1,840 for every hundred`. */
  readonly perMany: readonly string[]
  /** Words for how many things a price is for, `dozen`; in small letters. */
  readonly bulk: Readonly<Record<string, number>>
  /** Between a currency and the hundredths behind it, `and` in `€18 and 40 cents`. */
  readonly beforeCents: readonly string[]
  /** Hundredths of a currency, behind their number. */
  readonly cents: readonly string[]
  /** Beside an amount by which another one changes, `€40k less`. */
  readonly changes: readonly string[]
  /** Words that make a change beside them one of the price, `discount` and `fee`. */
  readonly priceChanges: readonly string[]
  /** What changes without a word on prices, `volume` in `20% more volume`. */
  readonly otherChanges: readonly string[]
}
