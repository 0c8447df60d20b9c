import type { Brief } from '../brief/brief.js'
import { isBlank, isUnfilled } from '../brief/facts/parts.js'
import type { SectionKey } from '../language/sections.js'
import { findSection, type Section } from '../markdown/outline.js'

/**
 * The section of that kind. Undefined when there is nothing to judge: when it is missing, empty or still the template,
 * which other rules report.
 */
export function findFilled(brief: Brief, key: SectionKey): Section | undefined {
  const section = findSection(brief, key)
  return section?.heading === undefined || isBlank(section) || isUnfilled(brief, section)
    ? undefined
    : section
}

/** Where a problem of the whole section is reported. */
export function headingSpan(section: Section) {
  return section.heading?.span ?? section.span
}
