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
export type { FrontMatter, FrontMatterEntry, FrontMatterError } from './brief/front-matter.js'
export { parseBrief } from './brief/parse-brief.js'
export { applyEdits, type Edit, type Span } from './brief/span.js'
export type { KeyName, SectionKey, Vocabulary } from './brief/vocabulary.js'
export { type LintOptions, lint } from './rules/lint.js'
export type { Finding, Fix, OptionValue, Problem, Related, Rule, RuleId, Severity } from './rules/rule.js'
export type { Level, RuleSetting, Settings } from './rules/settings.js'
