import { readFile, writeFile } from 'node:fs/promises'
import type { Row, ScenarioName } from './row.js'

/** The rows of a scenario, with when and where they were measured. */
export interface ScenarioResult {
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly machine: string
  readonly rows: readonly Row[]
}

export type Results = { readonly [Name in ScenarioName]?: ScenarioResult }

/** The results in a file, none when there is no file. */
export async function readResults(file: string): Promise<Results> {
  const text = await readFile(file, 'utf8').catch(() => '{}')
  return JSON.parse(text)
}

/** Replaces the scenarios that were measured, and keeps the others. */
export async function saveResults(file: string, measured: Results): Promise<Results> {
  const results = { ...(await readResults(file)), ...measured }
  await writeFile(file, `${JSON.stringify(results, undefined, 2)}\n`)
  return results
}
