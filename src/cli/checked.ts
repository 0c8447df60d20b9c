import path from 'node:path'
import type { Failure } from './failure.js'
import type { Configurations } from './find-configuration.js'
import type { Job } from './job.js'
import type { Progress } from './progress.js'
import type { FileReport } from './report.js'
import { decode, type Source } from './sources.js'

/** What there is to do, whether it is to be checked or fixed. */
export interface Work {
  readonly sources: readonly Source[]
  readonly configurations: Configurations
  readonly progress: Progress
  /** `YYYY-MM-DD` */
  readonly today: string
}

/** What became of the work. */
export interface Done {
  /** One for each source, in their order. */
  readonly checked: readonly Checked[]
  /** What is wrong with the configuration files. */
  readonly aboutFiles: readonly string[]
}

/** What became of one source: it has a report, a failure or both. */
export interface Checked {
  readonly report?: FileReport
  readonly failure?: Failure
  /** When it was to be fixed: what it holds now, or would hold if it could be written to. */
  readonly after?: string
}

/** Throws when the bytes are not UTF-8. */
export function toJob(
  file: string,
  bytes: Uint8Array,
  configuration: string | undefined,
  today: string,
): Job {
  return { text: decode(bytes), fileName: path.posix.basename(file), today, configuration }
}
