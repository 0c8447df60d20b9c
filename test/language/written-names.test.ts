import assert from 'node:assert/strict'
import { keyNames, keySections } from '../../src/language/keys.js'
import { readKey } from '../../src/language/read-key.js'
import { chooseVocabulary, readSectionKey } from '../../src/language/read-name.js'
import { sectionKeys } from '../../src/language/sections.js'
import { english, type Vocabulary } from '../../src/language/vocabulary.js'
import type { WrittenNames } from './written-names.js'
import * as de from './written-names-de.js'
import * as es from './written-names-es.js'
import * as fr from './written-names-fr.js'

for (const [tag, { headings, keys }] of Object.entries({ de, fr, es })) {
  const own = chooseVocabulary(english, [tag], [])
  describe(`what people write in ${tag}`, () => {
    it('is read as a section in every language', () => {
      for (const vocabulary of english.languages) check(headings, text => sectionOf(text, vocabulary))
    })
    it('is read as a section however it is decorated', () => {
      for (const decorate of decorations)
        check(headings, text => sectionOf(isPlain(text) ? decorate(text) : text, own))
    })
    it('is read as a section after whose it is', () => {
      const owned = (text: string) =>
        isPlain(text) && !determined.test(text) ? `${ours[tag]} ${text}` : text
      check(headings, text => sectionOf(owned(text), own))
    })
    it('is read as a key', () => check(keys, (text, name) => keyOf(text, name, own)))
    it('is read as a key in a brief in English', () => {
      check({ ...keys, likely: {} }, (text, name) => keyOf(text, name, english))
    })
  })
}

const ours: { readonly [tag: string]: string } = { de: 'Unsere', fr: 'Vos', es: 'Nuestros' }
const determined = /^(?:d(?:as|er|ie)|unser|l[ae’]|les|n(?:os|otre)|el|las|los|nuestr)/i

const decorations: readonly ((text: string) => string)[] = [
  text => `3. ${text}`,
  text => `🎯 ${text}`,
  text => `${text} (intern)`,
  text => `${text}:`,
  text => text.toUpperCase(),
  text => text.normalize('NFD'),
]

function isPlain(text: string): boolean {
  return /^[\p{L}’ -]+$/u.test(text)
}

function sectionOf(text: string, vocabulary: Vocabulary): string | undefined {
  const reading = readSectionKey(text, vocabulary)
  return reading && `${reading.key}, ${reading.certainty}`
}

/** In the first section where the key may stand, or in any section where no key is expected. */
function keyOf(text: string, name: string | undefined, vocabulary: Vocabulary): string | undefined {
  const key = keyNames.find(key => key === name)
  const places = key === undefined ? [undefined, ...sectionKeys] : [keySections[key][0]]
  const reading = places.map(place => readKey(text, place, vocabulary)).find(found => found !== undefined)
  return reading && `${reading.name}, ${reading.certainty}`
}

function check(
  { sure, likely, none }: WrittenNames,
  read: (text: string, name: string | undefined) => string | undefined,
): void {
  for (const [certainty, names] of Object.entries({ sure, likely }))
    for (const [name, texts] of Object.entries(names))
      for (const text of texts) assert.equal(read(text, name), `${name}, ${certainty}`, text)
  for (const text of none) assert.equal(read(text, undefined), undefined, text)
}
