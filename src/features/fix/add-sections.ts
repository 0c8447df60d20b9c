import type { Brief } from '../../brief/brief.js'
import { requiredSections } from '../../language/sections.js'
import { absentSections, addSection } from '../../rules/brief/section-missing.js'
import type { Edit } from '../../text/span.js'
import { editInRounds } from './rounds.js'

/** The edits that add the template of every section that is absent at its usual place. */
export function addMissingSections(brief: Brief): readonly Edit[] {
  return editInRounds(brief, requiredSections.length, current => {
    const [key] = absentSections(current)
    return key === undefined ? [] : addSection(current, key).edits
  })
}
