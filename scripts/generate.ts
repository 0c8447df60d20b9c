/**
 * Writes the files that are made from the words of the program: the snippets, the grammar and the pages of the rules.
 *
 * Usage: npx tsx scripts/generate.ts
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { briefGrammar } from '../src/features/grammar.js'
import { rulePage } from '../src/features/rule-page.js'
import { briefSnippets } from '../src/features/snippets.js'
import { rules } from '../src/rules/catalogue.js'

const files = {
  'snippets/negotiation-brief.json': briefSnippets(),
  'syntaxes/negotiation-brief.injection.json': briefGrammar(),
}

for (const [file, content] of Object.entries(files)) {
  writeFileSync(new URL(`../${file}`, import.meta.url), `${JSON.stringify(content, undefined, 2)}\n`)
}

const pages = new URL('../docs/rules/', import.meta.url)
rmSync(pages, { recursive: true, force: true })
for (const rule of rules) {
  const file = new URL(`${rule.id}.md`, pages)
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, rulePage(rule))
}
