/**
 * Writes the files that are made from the words of the program: the snippets and the grammar.
 *
 * Usage: npx tsx scripts/generate.ts
 */
import { writeFileSync } from 'node:fs'
import { briefGrammar } from '../src/features/grammar.js'
import { briefSnippets } from '../src/features/snippets.js'

const files = {
  'snippets/negotiation-brief.json': briefSnippets(),
  'syntaxes/negotiation-brief.injection.json': briefGrammar(),
}

for (const [file, content] of Object.entries(files)) {
  writeFileSync(new URL(`../${file}`, import.meta.url), `${JSON.stringify(content, undefined, 2)}\n`)
}
