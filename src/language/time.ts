import { letter } from '../text/letters.js'
import { noLetterAfter, noLetterBefore, oneOf, wholeWord } from './pattern.js'

/** Words that tell what happens on a day, in the notation of `oneOf`. */
export interface TimeWords {
  /** Steps that lead to the agreement: meetings, offers, calls, drafts, approvals, signatures. */
  readonly leading: WordForms
  /** What can only follow the agreement: delivery, the move, lessons learned; also the end of what ends by itself. */
  readonly following: WordForms
  /** What follows the agreement unless the line names a leading step too: `starts`. */
  readonly mayFollow: WordForms
  /** Words for a meeting of the two sides. */
  readonly meetings: WordForms
  /** The day by which there must be an agreement. */
  readonly deadline: WordForms
  /** Adjectives and articles before it: `hard`. */
  readonly beforeDeadline: readonly string[]
  /** Words between the deadline and what it is for, each with its blank: `for `. */
  readonly afterDeadline: readonly string[]
  /** The same for the agreement: `for signature`. Only such a line states the deadline of the negotiation. */
  readonly ofAgreement: readonly string[]
  /** Begins a sentence that says of the day before it that it is the deadline: `that is`. */
  readonly thatIs: readonly string[]
  /** Before what happens once the deadline has passed: `otherwise`. */
  readonly passed: readonly string[]
  /** Says that nothing can be agreed after the day of the line, in whatever words: `signed by then or it is off`. */
  readonly lastDay: readonly string[]
  /** Ends a phrase of `lastDay` that also stands before other things: the last day `of` school. */
  readonly ofOther: readonly string[]
  /** Before what is only hoped for, so that `see if we agree` follows nothing: `see if`. */
  readonly hopes: readonly string[]
  /** Says that a step is past. */
  readonly happened: readonly string[]
  /** Headings above steps that are past. */
  readonly past: readonly string[]
  /** Before the last day of an alternative: `valid until`. */
  readonly lasts: readonly string[]
  /** Directly before the last day of an alternative: `by`. */
  readonly mustBe: readonly string[]
  /** Those of them that many other things do too: `ends`. Where no key names the alternative, it must be named itself. */
  readonly ends: readonly string[]
  /** What may end by itself and is no alternative, such as the present contract. */
  readonly terms: readonly string[]
  /** Labels of the last day of an alternative. */
  readonly endKeys: readonly string[]
  /** Beginnings of verbs that extend an alternative. */
  readonly renew: readonly string[]
  /** Beginnings of nouns for what is extended. */
  readonly alternatives: readonly string[]
}

export interface WordForms {
  readonly words: readonly string[]
  /** Beginnings of words. */
  readonly starts: readonly string[]
  /** Ends of words, for compounds: `gespräch` in `Preisgespräch`. */
  readonly ends: readonly string[]
}

/** The source of a pattern that matches any of these forms; needs the flag `u`. */
export function anyForm(forms: readonly WordForms[]): string {
  const all = (of: (form: WordForms) => readonly string[]) => [...new Set(forms.flatMap(of))]
  const [words, starts, ends] = [all(form => form.words), all(form => form.starts), all(form => form.ends)]
  return [
    ...(words.length > 0 ? [wholeWord(words)] : []),
    ...(starts.length > 0 ? [noLetterBefore + oneOf(starts)] : []),
    ...(ends.length > 0 ? [oneOf(ends) + noLetterAfter] : []),
  ].join('|')
}

/** The source of a pattern for the deadline with its adjectives, `the final deadline`, `Vergabefrist`; needs the flag `u`. */
export function deadlineName(known: readonly TimeWords[]): string {
  const ends = known.flatMap(({ deadline }) => deadline.ends)
  const names = [
    oneOf(known.flatMap(({ deadline }) => deadline.words)),
    ...(ends.length > 0 ? [`${letter}{0,24}${oneOf(ends)}`] : []),
  ]
  return `(?:${oneOf(known.flatMap(words => words.beforeDeadline))}\\s{1,3}){0,2}(?:${names.join('|')})${noLetterAfter}`
}
