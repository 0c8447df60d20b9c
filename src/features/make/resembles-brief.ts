import type { Brief } from '../../brief/brief.js'
import { requiredSections } from '../../language/sections.js'
import { findSection } from '../../markdown/outline.js'

const fewest = 4

/** Whether a markdown file of another name has four or more of the sections of a brief, under names that are surely theirs. */
export function resemblesBrief(brief: Brief): boolean {
  const found = requiredSections.filter(key => findSection(brief, key)?.certainty === 'sure')
  return found.length >= fewest
}
