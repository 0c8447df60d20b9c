import type { Brief } from '../brief/brief.js'
import { isReady } from '../brief/facts/header.js'
import type { Section } from '../markdown/outline.js'
import type { Severity } from './rule.js'

/** How bad it is that something a brief cannot do without is absent: an error only if the brief says it is ready. */
export function severityOfAbsence(brief: Brief): Severity {
  return isReady(brief) ? 'error' : 'warning'
}

/** How bad it is that something is absent from a section: one whose heading only resembles its name may be another one. */
export function severityOfAbsenceIn({ certainty }: Section): Severity {
  return certainty === 'likely' ? 'hint' : 'warning'
}
