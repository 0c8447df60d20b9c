import type { PlacedProblem } from './report.js'

/** A text to check with all that its problems depend on: plain data, so that it can go to a worker. */
export interface Job {
  readonly text: string
  /** Without folders. */
  readonly fileName: string
  /** `YYYY-MM-DD` */
  readonly today: string
  /** The text of the configuration file that holds; undefined without one. */
  readonly configuration: string | undefined
}

/** Gives the problems of a text, in its order. */
export type Check = (job: Job) => Promise<readonly PlacedProblem[]>
