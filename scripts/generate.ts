/**
 * Generates the files that are derived from the code: the grammar, the rule pages, the style of pictures in previews, the
 * schema of the configuration file and of the settings in `package.json`, and the settings table in the README.
 *
 * Usage: npm run generate
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { briefGrammar } from '../src/features/grammar.js'
import { rulePage } from '../src/features/rule-page.js'
import { configurationSchema, rulesSchema } from '../src/features/settings/configuration-schema.js'
import { previewStyle } from '../src/picture/preview.js'
import { rules } from '../src/rules/catalogue.js'
import { settingsTable, withSettingsTable } from './settings.js'
import { readTemplates } from './templates.js'

const manifest = readJson('package.json')
for (const { properties } of manifest.contributes.configuration) {
  const setting = properties['negotiationBrief.rules']
  if (setting === undefined) continue
  const { type, scope, default: value, markdownDescription } = setting
  properties['negotiationBrief.rules'] = {
    type,
    scope,
    default: value,
    markdownDescription,
    ...rulesSchema(),
  }
}

const files = {
  'syntaxes/negotiation-brief.injection.json': briefGrammar(readTemplates()),
  'schemas/negotiation-brief.schema.json': configurationSchema(),
  'package.json': manifest,
}

for (const [file, content] of Object.entries(files)) {
  const url = new URL(`../${file}`, import.meta.url)
  mkdirSync(new URL('.', url), { recursive: true })
  writeFileSync(url, `${JSON.stringify(content, undefined, 2)}\n`)
}

writeFileSync(new URL('../media/preview.css', import.meta.url), previewStyle)

const readme = new URL('../README.md', import.meta.url)
const table = settingsTable(manifest, readJson('package.nls.json'))
writeFileSync(readme, withSettingsTable(readFileSync(readme, 'utf8'), table))

const pages = new URL('../docs/rules/', import.meta.url)
rmSync(pages, { recursive: true, force: true })
for (const rule of rules) {
  const file = new URL(`${rule.id}.md`, pages)
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, rulePage(rule))
}

function readJson(file: string) {
  return JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'))
}
