export type {
  Body,
  Brief,
  Heading,
  Item,
  Label,
  LabelledValue,
  PlacedPart,
  Raw,
  Row,
  Section,
  Subsection,
  Table,
  Words,
} from './brief/brief.js'
export type { Concession } from './brief/concessions.js'
export { type DateOptions, type DateReading, readDate } from './brief/date.js'
export type { IsoDay } from './brief/day.js'
export type { Facts } from './brief/facts.js'
export type { FrontMatter, FrontMatterEntry, FrontMatterError } from './brief/front-matter.js'
export type { DefaultKey, HeaderDefaults } from './brief/header.js'
export type { Issue, Package, PackageValue } from './brief/issues.js'
export type { Milestone } from './brief/milestones.js'
export {
  type Money,
  type Percent,
  type Plain,
  type Quantity,
  readValue,
  type Value,
  type ValueOptions,
} from './brief/money.js'
export type { Offer } from './brief/offers.js'
export { type Conventions, parseBrief } from './brief/parse-brief.js'
export type { Person } from './brief/people.js'
export type { Bargain, Position, PositionName } from './brief/positions.js'
export { classifyQuestion, type Question, type QuestionKind } from './brief/question.js'
export type { ListedQuestion } from './brief/questions.js'
export type { Scenario } from './brief/scenarios.js'
export { applyEdits, type Edit, type Span } from './brief/span.js'
export type { ExtraNames, KeyName, SectionKey, Vocabulary } from './brief/vocabulary.js'
export {
  type Configuration,
  type ConfigurationError,
  type ReadConfiguration,
  readConfiguration,
  toConventions,
} from './rules/configuration.js'
export { type LintOptions, lint } from './rules/lint.js'
export type { Finding, Fix, OptionValue, Problem, Related, Rule, RuleId, Severity } from './rules/rule.js'
export type { Layers, Level, RuleSetting, Settings } from './rules/settings.js'
