import type { Brief } from '../brief/brief.js'
import { isReady } from '../brief/facts/header.js'
import type { Severity } from './rule.js'

/** How bad it is that something a brief cannot do without is absent: an error only if the brief says it is ready. */
export function severityOfAbsence(brief: Brief): Severity {
  return isReady(brief) ? 'error' : 'warning'
}
