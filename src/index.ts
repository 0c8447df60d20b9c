export type { Brief } from './brief/brief.js'
export type { Bargain } from './brief/facts/bargain.js'
export type { Concession } from './brief/facts/concessions.js'
export type { Facts } from './brief/facts/facts.js'
export type { Issue, Package, PackageValue } from './brief/facts/issues.js'
export type { Milestone } from './brief/facts/milestones.js'
export type { Offer } from './brief/facts/offers.js'
export type { Person } from './brief/facts/people.js'
export type { Position, PositionName } from './brief/facts/positions.js'
export type { ListedQuestion } from './brief/facts/questions.js'
export type { Scenario } from './brief/facts/scenarios.js'
export type { DefaultKey, HeaderDefaults } from './brief/note.js'
export { type Conventions, parseBrief } from './brief/parse-brief.js'
export type { KeyName } from './language/keys.js'
export type { SectionKey } from './language/sections.js'
export type { ExtraNames, Vocabulary } from './language/vocabulary.js'
export type { FrontMatter, FrontMatterEntry, FrontMatterError } from './markdown/front-matter.js'
export type {
  Body,
  Heading,
  Item,
  Label,
  LabelledValue,
  Row,
  Section,
  Subsection,
  Table,
  Words,
} from './markdown/outline.js'
export type { Raw } from './markdown/raw.js'
export {
  type Configuration,
  type ReadConfiguration,
  toConventions,
} from './rules/configuration.js'
export { type LintOptions, lint } from './rules/lint.js'
export type { ConfigurationError } from './rules/parse-json.js'
export { readConfiguration } from './rules/read-configuration.js'
export type { Finding, Fix, OptionValue, Problem, Related, Rule, RuleId, Severity } from './rules/rule.js'
export type { Layers, Level, RuleSetting, Settings } from './rules/settings.js'
export { type Argument, type Message, type Translate, toText } from './text/message.js'
export { applyEdits, type Edit, type Span } from './text/span.js'
export { type DateReading, readDate } from './values/date.js'
export type { DateOptions } from './values/date-reading.js'
export type { IsoDay } from './values/day.js'
export { readValue } from './values/main-value.js'
export type { Money, Percent, Plain, Quantity, Value } from './values/money.js'
export { classifyQuestion, type Question } from './values/question.js'
export type { QuestionKind } from './values/question-kind.js'
export type { ValueOptions } from './values/value-options.js'
