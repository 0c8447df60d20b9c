import type { Brief } from '../brief/brief.js'
import type { Message } from '../text/message.js'
import type { Edit, Span } from '../text/span.js'

export type Severity = 'error' | 'warning' | 'info' | 'hint'

/** One thing that an experienced negotiator would say about a brief. Its id names its file: `group/name`. */
export interface Rule<Options extends RuleOptions = RuleOptions> {
  readonly id: RuleId
  /** The severity of its findings, unless a finding or the user sets another. */
  readonly severity: Severity
  /** Set when several findings on one line are all reported; otherwise only the first is. */
  readonly mayRepeatOnLine?: true
  /** Set when it says how a brief could be fuller or better put: no more than a hint in a note that is laid out in another way. */
  readonly isAdvice?: true
  /** Set when its finding says all there is to say: the other rules are silent then. */
  readonly isAlone?: true
  /** Off unless the user turns it on. */
  readonly isOptional?: true
  /** What to do, as an order that ends with a full stop: the title that users see. */
  readonly summary: string
  /** What the user can change, with defaults. */
  readonly options?: Options
  /** The findings in a brief, in any order. */
  check(brief: Brief, context: RuleContext<Options>): Iterable<Finding>
}

export type RuleId = `${string}/${string}`

export interface RuleOptions {
  readonly [name: string]: RuleOption
}

export interface RuleOption {
  readonly default: OptionValue
}

export type OptionValue = number | boolean | string | readonly string[]

/** The values of the options: those that the user set, else the defaults. */
export type OptionValues<Options extends RuleOptions = RuleOptions> = {
  readonly [Name in keyof Options]: Options[Name]['default']
}

export interface RuleContext<Options extends RuleOptions = RuleOptions> {
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** Without folders; empty when unknown. */
  readonly fileName: string
  /** Whether gaps are to be judged as in a brief whose status is ready. */
  readonly mustBeReady?: boolean
  readonly options: OptionValues<Options>
}

export interface Finding {
  readonly span: Span
  /** What is wrong and what was expected, with the user's own words in quotes and no full stop. */
  readonly message: Message
  /** Only when this finding is milder or worse than the rule's others. */
  readonly severity?: Severity
  /** The other places that it contradicts. */
  readonly related?: readonly Related[]
  /** The facts it rests on that are only likely. With one of them it is no error, and the message says how it was read. */
  readonly likely?: readonly Reading[]
  readonly fixes?: readonly Fix[]
}

/** How something was read that is only likely. */
export interface Reading {
  readonly span: Span
  /** `read as a limit of €47k`. */
  readonly message: Message
}

export interface Related {
  readonly span: Span
  readonly message: Message
}

/** Edits that mend a finding. They never invent a number, a name or an estimate. */
export interface Fix {
  /** An order: `Add a BATNA`. */
  readonly title: Message
  /** They do not overlap. */
  readonly edits: readonly Edit[]
  /** Set when it changes what people wrote and may not be what they want: nobody applies it but them, one by one. */
  readonly isChoice?: true
}

/** What only the page of a rule says. Its file exports both beside the rule. */
export interface RulePage {
  readonly rationale: Rationale
  /** In the order of the page. */
  readonly examples: readonly RuleExample[]
}

export interface Rationale {
  /** Why the rule matters, in one to three sentences. */
  readonly why: string
  /** Who says so: author, title, year, or the practice it comes from. */
  readonly source: string
  /** What each option means, with its unit. */
  readonly options?: { readonly [name: string]: string }
}

/**
 * Shown to people and run as tests. `bad` is a brief, or the part of one that matters, with `«…»` around each finding. A finding with an empty span is
 * written `«»`. Examples are literals: what calls a function stays in the editor's bundles.
 */
export interface RuleExample {
  readonly bad: string
  /** One for each mark, in text order. */
  readonly messages: readonly string[]
  /** `bad` after the first fix of every finding; absent when none has a fix. */
  readonly fixed?: string
  readonly good: string
  /** `2026-11-23` unless it matters. */
  readonly today?: string
}

/** A finding with its rule and final severity. */
export interface Problem {
  readonly rule: string
  readonly severity: Severity
  readonly message: Message
  readonly span: Span
  readonly related: readonly Related[]
  /** The facts it rests on that are only likely; absent without any. */
  readonly likely?: readonly Reading[]
  readonly fixes: readonly Fix[]
  /** The kind of error, such as `TypeError`, if the rule itself failed. */
  readonly failure?: string
}
