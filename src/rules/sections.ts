import type { Brief } from '../brief/brief.js'
import type { SectionKey } from '../language/sections.js'
import { isUnfilled } from '../markdown/gaps.js'
import { findSection, type Section } from '../markdown/outline.js'
import { isEmpty } from './brief/section-thin.js'

/**
 * The section of that kind when there is something to judge in it: undefined when it is missing, empty or
 * still the template, of which other rules speak.
 */
export function findFilled(brief: Brief, key: SectionKey): Section | undefined {
  const section = findSection(brief, key)
  return section?.heading === undefined || isEmpty(section) || isUnfilled(brief.text, section)
    ? undefined
    : section
}

/** Where a report about a whole section stands. */
export function headingSpan(section: Section) {
  return section.heading?.span ?? section.span
}
