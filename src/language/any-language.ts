import type { ColumnHeads } from './heads.js'
import { inEveryLanguage } from './languages.js'
import { oneOf, wholeWord } from './pattern.js'
import type { PlanWords } from './plans.js'
import type { Signals } from './signals.js'

/** The source of a pattern that matches a signal in any language. */
export function anySignal(name: keyof Signals): string {
  return oneOf(inEveryLanguage(({ signals }) => signals[name]))
}

/** The same, but only as whole words; needs the flag `u`. */
export function wholeSignal(name: keyof Signals): string {
  return wholeWord(inEveryLanguage(({ signals }) => signals[name]))
}

/** The source of a pattern that matches a column title in any language. */
export function anyHead(name: keyof ColumnHeads): string {
  return oneOf(inEveryLanguage(({ heads }) => heads[name]))
}

/** The source of a pattern that matches words of a plan in any language. */
export function anyPlan(name: keyof PlanWords): string {
  return oneOf(inEveryLanguage(({ plans }) => plans[name]))
}

/** The same, but only as whole words; needs the flag `u`. */
export function wholePlan(name: keyof PlanWords): string {
  return wholeWord(inEveryLanguage(({ plans }) => plans[name]))
}
