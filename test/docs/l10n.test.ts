import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import {
  checkLanguage,
  compareTexts,
  findTexts,
  interfaceLanguages,
  readBundle,
  readInterfaceTexts,
} from '../../scripts/interface-texts.js'
import { requiredSections } from '../../src/language/sections.js'
import { english } from '../../src/language/vocabulary.js'

describe('the texts of the interface', () => {
  it('are all literals, and all translated', () => assert.deepEqual(readInterfaceTexts().faults, []))

  for (const language of interfaceLanguages) {
    it(`are all in ${language}, and nothing else is`, () => assert.deepEqual(checkLanguage(language), []))

    it(`have the same texts of rules in ${language} as in every language`, () => {
      const [first, own] = [interfaceLanguages[0], language].map(tag => {
        const entries = Object.entries(readBundle(`l10n/bundle.l10n.${tag}.json`))
        return Object.fromEntries(entries.filter(([key]) => /^(?:rule|part)\//.test(key)))
      })
      const keys = (bundle: typeof own) =>
        Object.fromEntries(Object.keys(bundle ?? {}).map(key => [key, key]))
      assert.deepEqual(compareTexts(keys(first), own ?? {}), [])
    })
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

describe('what is found in a source', () => {
  const check = (source: string, texts: readonly string[], faults = 0) => {
    const found = findTexts(source, 'a.ts')
    assert.deepEqual(
      found.texts.map(({ text }) => text),
      texts,
    )
    assert.equal(found.faults.length, faults, found.faults.join('\n'))
  }
  it('are texts in every kind of quotes', () =>
    check("t('a'); t(\"it's\", 1); vscode.l10n.t(\n  `b`,\n)", ['a', "it's", 'b']))
  it('are texts in templates', () => check("`\u0024{x}, [\u0024{t('from {0}', y)}](z)`", ['from {0}']))
  it('are texts with signs', () => check("t('a \\'b\\'\\nc')", ["a 'b'\nc"]))
  it('are no comments, no other functions', () => check("// t('a')\n/* t('b') */ at('c'); x.t('d')", []))
  it('are faults where a text is no literal', () => check('t(name); t(`a \u0024{b}`); t(a + b)', [], 3))
  it('are faults where a literal is shown', () =>
    check(
      "x.title = 'Go to Text'; show({ label: `All of it` }); window.showErrorMessage('No'); y({ title: t('a') })",
      ['a'],
      3,
    ))
})

describe('two bundles', () => {
  it('may lack keys, have too many, or other placeholders', () =>
    assert.deepEqual(
      compareTexts({ a: '{0} b', c: 'd', e: '[x](command:y)' }, { a: 'b', e: '[z](command:y)', f: '' }),
      ['missing: "c": "d"', 'superfluous: "f"', 'placeholders differ: "a"'],
    ))
})
