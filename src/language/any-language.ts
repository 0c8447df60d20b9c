import type { ColumnHeads } from './heads.js'
import { inEveryLanguage } from './languages.js'
import { oneOf, wholeWord } from './pattern.js'
import type { Signals } from './signals.js'

/** A source of a pattern for a signal in any language. */
export function anySignal(name: keyof Signals): string {
  return oneOf(inEveryLanguage(({ signals }) => signals[name]))
}

/** The same for a signal that stands as a word of its own; needs the flag `u`. */
export function wholeSignal(name: keyof Signals): string {
  return wholeWord(inEveryLanguage(({ signals }) => signals[name]))
}

/** A source of a pattern for the head of a column in any language. */
export function anyHead(name: keyof ColumnHeads): string {
  return oneOf(inEveryLanguage(({ heads }) => heads[name]))
}
