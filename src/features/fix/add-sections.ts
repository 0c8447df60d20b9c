import type { Brief } from '../../brief/brief.js'
import { requiredSections } from '../../language/vocabulary.js'
import { addSection, missingSections } from '../../rules/brief/section-missing.js'
import type { Edit } from '../../text/span.js'
import { editInRounds } from './rounds.js'

/** The edits that add the template of every missing section at its usual place. */
export function addMissingSections(brief: Brief): readonly Edit[] {
  return editInRounds(brief, requiredSections.length, current => {
    const [key] = missingSections(current)
    return key === undefined ? [] : addSection(current, key).edits
  })
}
