import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { requiredSections } from '../../src/language/sections.js'
import { english } from '../../src/language/vocabulary.js'
import { rules } from '../../src/rules/catalogue.js'
import { templatesOfRules } from './rule-templates.js'
import {
  type Bundle,
  compareTexts,
  readBundle,
  readInterfaceTexts,
  readMessageTexts,
} from './translations.js'

describe('the texts of the interface', () => {
  let texts: Bundle = {}
  before(async () => {
    const all = [
      ...(await readInterfaceTexts()),
      ...rules.map(({ summary }) => summary),
      ...templatesOfRules(),
      ...readMessageTexts(),
    ]
    texts = Object.fromEntries(all.map(text => [text, text]))
  })

  for (const language of ['de', 'fr', 'es']) {
    it(`are complete in ${language}, without extra keys`, () =>
      assert.deepEqual(compareTexts(texts, readBundle(`l10n/bundle.l10n.${language}.json`)), []))

    it(`of the manifest are complete in ${language}, without extra keys`, () =>
      assert.deepEqual(
        compareTexts(readBundle('package.nls.json'), readBundle(`package.nls.${language}.json`)),
        [],
      ))
  }
})

describe('the README', () => {
  it('names the headings of each language', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    for (const key of requiredSections) {
      const names = english.languages.map(({ sections }) => sections[key].name)
      assert.ok(readme.includes(`| ${names.join(' | ')} |`), key)
    }
  })
})

describe('compareTexts', () => {
  it('reports missing keys, unused keys and different placeholders', () =>
    assert.deepEqual(
      compareTexts({ a: '{0} b', c: 'd', e: '[x](command:y)' }, { a: 'b', e: '[z](command:y)', f: '' }),
      ['missing: "c": "d"', 'unused: "f"', 'placeholders differ: "a"'],
    ))
})
