import { readFileSync } from 'node:fs'

/** The text of a brief in `examples`, by its name without endings. */
export function exampleText(name: string): string {
  return readFileSync(new URL(`../examples/${name}.negotiation.md`, import.meta.url), 'utf8')
}
