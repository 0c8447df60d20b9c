import { frontMatterInvalid } from './brief/front-matter-invalid.js'
import { placeholder } from './brief/placeholder.js'
import { sectionMissing } from './brief/section-missing.js'
import { sectionThin } from './brief/section-thin.js'
import { oneSided } from './context/one-sided.js'
import { noApproach } from './personality/no-approach.js'
import { notAQuestion } from './question/not-a-question.js'
import { tooFew as tooFewQuestions } from './question/too-few.js'
import type { Rule } from './rule.js'
import { tooFew as tooFewScenarios } from './scenario/too-few.js'
import { noReason } from './suppression/no-reason.js'
import { unknownRule } from './suppression/unknown-rule.js'
import { unused } from './suppression/unused.js'
import { noDates } from './timeline/no-dates.js'
import { noValue } from './walkaway/no-value.js'

/** Every rule, group by group; a test compares it with the folder. */
export const rules: readonly Rule[] = [
  sectionMissing,
  sectionThin,
  placeholder,
  frontMatterInvalid,
  oneSided,
  noApproach,
  noDates,
  tooFewScenarios,
  noValue,
  tooFewQuestions,
  notAQuestion,
  unknownRule,
  unused,
  noReason,
]
