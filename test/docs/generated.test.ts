import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readSettings, settingsTable, withSettingsTable } from '../../scripts/settings.js'
import { readTemplates } from '../../scripts/templates.js'
import { briefGrammar } from '../../src/features/grammar.js'
import { rulePage } from '../../src/features/rule-page.js'
import { configurationSchema, rulesSchema } from '../../src/features/settings/configuration-schema.js'
import { rules } from '../../src/rules/catalogue.js'

const root = new URL('../../', import.meta.url)

function read(file: string): string {
  return readFileSync(new URL(file, root), 'utf8').replaceAll('\r\n', '\n')
}

function readJson(file: string) {
  return JSON.parse(read(file))
}

function toJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

describe('what `npx tsx scripts/generate.ts` writes', () => {
  it('equals the grammar in the repository', () =>
    assert.deepEqual(readJson('syntaxes/negotiation-brief.injection.json'), briefGrammar(readTemplates())))

  it('equals the schema of the configuration file', () =>
    assert.deepEqual(readJson('schemas/negotiation-brief.schema.json'), toJson(configurationSchema())))

  it('equals the schema of the setting', () => {
    const setting = readSettings(readJson('package.json')).find(
      ({ name }) => name === 'negotiationBrief.rules',
    )
    const { type, scope, default: value, markdownDescription, ...schema } = setting?.properties ?? {}
    assert.deepEqual({ type, ...schema }, toJson(rulesSchema()))
    assert.deepEqual([scope, value, markdownDescription], ['resource', {}, '%configuration.rules%'])
  })

  it('equals the table of settings', () => {
    const table = settingsTable(readJson('package.json'), readJson('package.nls.json'))
    assert.equal(read('README.md'), withSettingsTable(read('README.md'), table))
  })

  it('has one page per rule and no other', () => {
    const pages = readdirSync(fileURLToPath(new URL('docs/rules', root)), {
      recursive: true,
      encoding: 'utf8',
    })
    const files = pages.filter(page => page.endsWith('.md')).map(page => page.replaceAll('\\', '/'))
    assert.deepEqual(files.sort(), rules.map(({ id }) => `${id}.md`).sort())
    for (const rule of rules) assert.equal(read(`docs/rules/${rule.id}.md`), rulePage(rule))
  })
})
