import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../templates/', import.meta.url)

/** The texts of all templates. */
export function readTemplates(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.md'))
    .map(file => readFileSync(new URL(file, folder), 'utf8'))
}
