import type { Brief } from '../brief/brief.js'
import { isReady } from '../brief/facts/header.js'
import type { Position } from '../brief/facts/positions.js'
import type { Section } from '../markdown/outline.js'
import { touches } from '../text/span.js'
import type { Severity } from './rule.js'

/** How bad it is that something a brief cannot do without is absent: an error only if the brief says it is ready. */
export function severityOfAbsence(brief: Brief): Severity {
  return isReady(brief) ? 'error' : 'warning'
}

/**
 * How bad it is that something is absent from a section. One whose heading only resembles its name, and that has no sure
 * number of the deal, may be another one.
 */
export function severityOfAbsenceIn({ facts }: Brief, { certainty, span }: Section): Severity {
  const isNumber = ({ value, certainty }: Position) => value !== undefined && certainty === 'sure'
  const isInside = ({ label }: Position) => touches(span, label.value.span.start)
  const isSure = certainty === 'sure' || facts.positions.some(one => isNumber(one) && isInside(one))
  return isSure ? 'warning' : 'hint'
}
