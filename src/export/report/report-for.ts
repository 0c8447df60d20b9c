import type { Brief } from '../../brief/brief.js'
import { findHeader } from '../../brief/facts/header.js'
import { parseBrief } from '../../brief/parse-brief.js'
import { type RemainingSecret, share } from '../share.js'
import { type ReportOptions, readReport } from './read-report.js'
import type { Report } from './report.js'
import { readWhole, type Whole } from './whole.js'

/** A report with the brief from which it is read. */
export interface ReportFor {
  readonly report: Report
  readonly whole: Whole
  /** The name of the file, for the other side without secrets. */
  readonly fileName: string
  /** Secrets that would still be in it; it must not be written then. */
  readonly remaining: readonly RemainingSecret[]
}

/** The report on a brief for a reader: on its copy without what that reader must not see. */
export function reportFor(brief: Brief, options: ReportOptions): ReportFor {
  const { audience, today, fileName } = options
  const { text, remaining, fileName: copyName } = share(brief, { audience, today, fileName })
  const copy = parseBrief(text, undefined, { vocabulary: brief.vocabulary, defaults: brief.defaults })
  return {
    report: readReport(
      copy,
      // Names of files tell secrets too.
      audience === 'other'
        ? { ...options, fileName: copyName }
        : { ...options, updated: findHeader(brief, 'updated')?.value.text },
    ),
    whole: readWhole(copy),
    fileName: audience === 'other' ? copyName : fileName,
    remaining,
  }
}
