import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../bench/texts/field/', import.meta.url)

/** Preparation notes by people who do not know the notation: plain text, tables, rules, indents. */
export const notes: readonly string[] = readdirSync(folder)
  .sort()
  .map(file => readFileSync(new URL(file, folder), 'utf8'))
