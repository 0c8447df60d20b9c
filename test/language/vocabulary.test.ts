import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parseBrief } from '../../src/brief/parse-brief.js'
import { keyNames } from '../../src/language/keys.js'
import { readKeyName } from '../../src/language/read-key.js'
import { chooseVocabulary, readSectionKey } from '../../src/language/read-name.js'
import { sectionKeys } from '../../src/language/sections.js'
import { createVocabulary, english } from '../../src/language/vocabulary.js'
import { dump } from '../markdown/dump.js'

const { languages } = english
const tagOf = (text: string) => parseBrief(text).vocabulary.language

describe('the names of each language', () => {
  for (const vocabulary of languages) {
    const { language, sections, keys } = vocabulary
    it(`${language}: every heading is found`, () => {
      for (const key of sectionKeys)
        for (const name of [sections[key].name, ...sections[key].aliases])
          assert.equal(readSectionKey(name, vocabulary)?.key, key, name)
    })
    it(`${language}: every key is found in each of its sections`, () => {
      for (const key of keyNames)
        for (const name of [keys[key].name, ...keys[key].aliases])
          for (const section of keys[key].sections)
            assert.equal(readKeyName(name, section, vocabulary), key, `${name} in ${section}`)
    })
    it(`${language}: English headings and keys work`, () => {
      for (const key of sectionKeys) {
        const { name, aliases } = english.sections[key]
        for (const word of [name, ...aliases]) assert.ok(readSectionKey(word, vocabulary) !== undefined, word)
        assert.equal(readSectionKey(name, vocabulary)?.key, key)
      }
      for (const key of keyNames)
        for (const section of english.keys[key].sections)
          assert.equal(readKeyName(english.keys[key].name, section, vocabulary), key)
    })
  }
})

const headings: readonly (readonly [heading: string, key: string | undefined])[] = [
  ['1. Kontext und Vorgeschichte', 'context'],
  ['Unsere Ausgangslage', 'context'],
  ['SCHMERZGRENZE', 'walkAway'],
  ['Ausstiegspunkt: 428.000 € pro Jahr', 'walkAway'],
  ['Die Verhandlungspartner', 'personality'],
  ['⏱ Zeitplan', 'timeline'],
  ['Offene Fragen (zum Zuhören)', 'questions'],
  ['Zugeständnisse', 'concessions'],
  ['Le contexte', 'context'],
  ['L’historique', 'context'],
  ['Parties prenantes', 'personality'],
  ['Échéances et jalons', 'timeline'],
  ['Echeances', 'timeline'],
  ['Point de rupture & BATNA', 'walkAway'],
  ['Questions d’écoute', 'questions'],
  ["Questions d'écoute", 'questions'],
  ['Contexto y antecedentes', 'context'],
  ['Nuestro contexto', 'context'],
  ['Cronologia', 'timeline'],
  ['Líneas rojas', 'walkAway'],
  ['Preguntas abiertas', 'questions'],
  ['Anhang', undefined],
]

describe('headings in any language', () => {
  for (const [heading, key] of headings)
    it(`${heading} is ${key ?? 'unknown'}`, () => {
      for (const vocabulary of languages) assert.equal(readSectionKey(heading, vocabulary)?.key, key)
    })
})

const keys: readonly (readonly [language: string, section: string, label: string, key: string])[] = [
  ['de', 'walkAway', 'Unser Ziel', 'target'],
  ['de', 'walkAway', 'Schmerzgrenze der Gegenseite (gesch.)', 'theirWalkAway'],
  ['de', 'walkAway', 'Ihr Limit (gesch.)', 'theirWalkAway'],
  ['de', 'walkAway', 'Wert der BATNA', 'batnaValue'],
  ['de', 'walkAway', 'BATNA Wert', 'batnaValue'],
  ['de', 'walkAway', 'Walk-away', 'walkAway'],
  ['de', 'walkAway', 'Their walk-away (est.)', 'theirWalkAway'],
  ['de', 'scenarios', 'Wenn', 'trigger'],
  ['de', 'timeline', 'Zuständig', 'owner'],
  ['fr', 'walkAway', 'Notre objectif', 'target'],
  ['fr', 'walkAway', "Offre d'ouverture", 'opening'],
  ['fr', 'walkAway', 'Leur limite (est.)', 'theirWalkAway'],
  ['fr', 'walkAway', 'BATNA adverse', 'theirBatna'],
  ['fr', 'walkAway', 'Valeur de la BATNA', 'batnaValue'],
  ['fr', 'walkAway', 'MESORE', 'batna'],
  ['fr', 'context', 'Leurs intérêts', 'theirInterests'],
  ['fr', 'scenarios', 'Si', 'trigger'],
  ['es', 'walkAway', 'Nuestro límite', 'walkAway'],
  ['es', 'walkAway', 'Limite', 'walkAway'],
  ['es', 'walkAway', 'Su punto de retirada (est.)', 'theirWalkAway'],
  ['es', 'walkAway', 'BATNA de la contraparte', 'theirBatna'],
  ['es', 'walkAway', 'Valor de la BATNA', 'batnaValue'],
  ['es', 'context', 'Sus intereses', 'theirInterests'],
  ['es', 'timeline', 'A cargo', 'owner'],
]

describe('keys in their language', () => {
  for (const [language, section, label, key] of keys)
    it(`${language}: ${label} is ${key}`, () => {
      const vocabulary = chooseVocabulary(english, [language], [])
      const place = sectionKeys.find(name => name === section)
      assert.equal(readKeyName(label, place, vocabulary), key)
    })
})

const texts: readonly (readonly [text: string, tag: string])[] = [
  ['', 'en'],
  ['# Vexa\n\n## Context\n\n## Zeitplan\n', 'en'],
  ['# Vexa\n\n## Context\n\n## Zeitplan\n\n## Szenarien\n', 'de'],
  ['## Kontext\n', 'de'],
  ['## Contexte\n\n## Notes\n', 'fr'],
  ['## Sources\n\n## Notes\n', 'en'],
  ['## Escenarios\n', 'es'],
  ['---\nlanguage: fr\n---\n\n## Kontext\n', 'fr'],
  ['---\nlanguage: de-CH\n---\n\n## Context\n', 'de'],
  ['---\nlanguage: EN-GB\n---\n\n## Kontext\n', 'en'],
  ['---\nlanguage: nl\n---\n\n## Kontext\n', 'de'],
  ['---\nlanguage: <language>\n---\n\n## Kontext\n', 'de'],
]

describe('the language of a brief', () => {
  for (const [text, tag] of texts)
    it(`${JSON.stringify(text)} is ${tag}`, () => assert.equal(tagOf(text), tag))

  it('is the one in the front matter, else that of the headings', () => {
    assert.equal(parseBrief('---\nlanguage: de-CH\n---\n').language, 'de-ch')
    assert.equal(parseBrief('---\nlanguage: nl\n---\n## Kontext\n').language, 'nl')
    assert.equal(parseBrief('## Kontext\n').language, 'de')
    assert.equal(parseBrief('').language, 'en')
  })
  it('can be a default of the team', () => {
    const brief = parseBrief('## Context\n', undefined, { defaults: { language: ['es'] } })
    assert.equal(brief.vocabulary.language, 'es')
  })
  it('includes the names of the team', () => {
    const vocabulary = createVocabulary({
      sections: { walkAway: ['Deckel'] },
      keys: { batna: ['Rückfall'], walkAway: ['Deckel'] },
    })
    const text =
      '## Kontext\n\n## Deckel\n\n- Deckel: 5 €\n- Rückfall der Gegenseite: 3 €\n- Their Deckel: 4 €\n'
    const brief = parseBrief(text, undefined, { vocabulary })
    assert.equal(brief.vocabulary.language, 'de')
    assert.deepEqual(
      brief.facts.positions.map(({ name }) => name),
      ['walkAway', 'theirBatna', 'theirWalkAway'],
    )
    assert.equal(parseBrief('## Deckel\n', undefined, { vocabulary }).vocabulary, vocabulary)
  })
})

describe('a brief whose language changes', () => {
  const parts = [
    '## Kontext\n\n',
    '## Context\n\n',
    '- Ziel: 5 €\n',
    '## Contexte\n\n',
    '## Escenarios\n\n',
    '---\nlanguage: de\n---\n',
  ]
  it('is equal to a newly parsed one, with the same vocabulary object for the same language', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom(...parts)), { maxLength: 4 }), texts => {
        let brief = parseBrief('')
        for (const lines of texts) {
          const text = lines.join('')
          brief = parseBrief(text, brief, brief)
          const anew = parseBrief(text)
          assert.deepEqual(dump(brief), dump(anew))
          assert.ok(brief.vocabulary === anew.vocabulary)
        }
      }),
      { numRuns: 50 },
    )
  })
})
