import type { Rule } from './rule.js'
import { noReason } from './suppression/no-reason.js'
import { unknownRule } from './suppression/unknown-rule.js'
import { unused } from './suppression/unused.js'

/** Every rule, group by group; a test compares it with the folder. */
export const rules: readonly Rule[] = [unknownRule, unused, noReason]
