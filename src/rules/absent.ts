import type { Brief } from '../brief/brief.js'
import { isReady } from '../brief/facts/header.js'
import type { Section } from '../markdown/outline.js'
import type { Severity } from './rule.js'

/** How bad it is that something a brief cannot do without is absent: an error only if the brief says it is ready. */
export function severityOfAbsence(brief: Brief): Severity {
  return isReady(brief) ? 'error' : 'warning'
}

/**
 * How bad it is that something is absent from a section. One whose heading only resembles its name, and that has none of
 * its keys, may be another one.
 */
export function severityOfAbsenceIn({ certainty, values }: Section): Severity {
  const isSure = certainty === 'sure' || values.some(value => value.name && value.certainty === 'sure')
  return isSure ? 'warning' : 'hint'
}
