import type { Brief } from '../brief/brief.js'
import type { Message } from '../text/message.js'
import type { Edit, Span } from '../text/span.js'

export type Severity = 'error' | 'warning' | 'info' | 'hint'

/** One thing that an experienced negotiator would say about a brief. Its id names its file: `group/name`. */
export interface Rule {
  readonly id: RuleId
  /** How bad its findings are unless a finding says otherwise or the user does. */
  readonly severity: Severity
  /** Set when several findings may stand on one line; else the first of a line is enough. */
  readonly mayRepeatOnLine?: true
  /** Off unless the user turns it on. */
  readonly isOptional?: true
  /** What holds in a good brief, as a sentence. */
  readonly summary: string
  /** Why it matters, in one to three sentences. */
  readonly why: string
  /** Who says so: author, title, year, or the practice it comes from. */
  readonly source: string
  /** Thresholds that the user may change, with their defaults. */
  readonly options?: RuleOptions
  /** Shown to people and run as tests. */
  readonly examples: readonly RuleExample[]
  /** The findings in a brief, in any order. Looks at nothing else. */
  check(brief: Brief, context: RuleContext): Iterable<Finding>
}

export type RuleId = `${string}/${string}`

export interface RuleOptions {
  readonly [name: string]: RuleOption
}

export interface RuleOption {
  readonly default: OptionValue
  /** What the option means, with its unit. */
  readonly description: string
}

export type OptionValue = number | boolean | string | readonly string[]

export interface RuleContext {
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** Without folders; empty when unknown. */
  readonly fileName: string
  /** The value of an option of the rule, as the user set it or by default. */
  option(name: string): OptionValue | undefined
}

export interface Finding {
  readonly span: Span
  /** What is wrong and what was expected; the user's own words in quotes, no full stop. */
  readonly message: Message
  /** When this finding is milder or worse than the rule usually is. */
  readonly severity?: Severity
  /** The other places of a contradiction. */
  readonly related?: readonly Related[]
  readonly fixes?: readonly Fix[]
}

export interface Related {
  readonly span: Span
  readonly message: Message
}

/** A text edit that the user can read before applying it. It never invents a number, a name or an estimate. */
export interface Fix {
  /** An order: `Add a BATNA`. */
  readonly title: Message
  /** Do not overlap. */
  readonly edits: readonly Edit[]
  /** Set when the edit changes what people wrote rather than adding to it: shown before it is applied, left out of fix-all. */
  readonly needsPreview?: true
}

/**
 * `bad` is a whole brief, or the part of one that matters, in which `«…»` stands around each finding in order.
 * Findings that mark nothing are written `«»`.
 */
export interface RuleExample {
  readonly bad: string
  /** One for each mark, in the order of the text. */
  readonly messages: readonly string[]
  /** `bad` after the first fix of every finding; absent when none has a fix. */
  readonly fixed?: string
  readonly good: string
  /** `2026-11-23` unless it matters. */
  readonly today?: string
}

/** What is wrong where, ready to be shown. */
export interface Problem {
  readonly rule: string
  readonly severity: Severity
  readonly message: Message
  readonly span: Span
  readonly related: readonly Related[]
  readonly fixes: readonly Fix[]
}
