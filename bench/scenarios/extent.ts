/** How much is measured: everything, or what takes well under a minute. */
export interface Extent {
  readonly mostLines: number
  readonly briefsInFolder: number
  /** How often a command is run. */
  readonly commandRuns: number
  /** Leaves out what nothing is demanded of. */
  readonly isShort: boolean
}

export const everything: Extent = { mostLines: 28740, briefsInFolder: 1000, commandRuns: 3, isShort: false }

export const short: Extent = { mostLines: 4140, briefsInFolder: 1000, commandRuns: 1, isShort: true }
