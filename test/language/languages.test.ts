import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { en } from '../../src/language/en/language.js'
import { languages } from '../../src/language/languages.js'

describe('the languages', () => {
  it('are the folders of src/language', () => {
    const folders = readdirSync('src/language', { withFileTypes: true }).filter(entry => entry.isDirectory())
    assert.deepEqual(languages.map(({ tag }) => tag).toSorted(), folders.map(({ name }) => name).toSorted())
  })
  it('begin with English', () => assert.equal(languages[0], en))
  for (const language of languages)
    for (const [place, list] of lists(language.tag, language))
      it(`${place} is sorted and has no duplicates`, () =>
        assert.deepEqual(list, [...new Set(list)].toSorted()))
})

describe('the words of one language only', () => {
  for (const { tag } of languages)
    for (const file of readdirSync(`src/language/${tag}`))
      it(`${tag}/${file} is sorted and has no duplicates`, async () => {
        const exports: unknown = await import(`../../src/language/${tag}/${file.replace(/ts$/, 'js')}`)
        for (const [place, list] of lists('', exports))
          assert.deepEqual(list, [...new Set(list)].toSorted(), place)
      })
})

/** The lists of words in a part of a language. Leaves out tuples in calendar order. */
function lists(
  place: string,
  part: unknown,
): readonly (readonly [place: string, words: readonly string[]])[] {
  if (typeof part !== 'object' || part === null || /\.(?:months|weekdays)$/.test(place)) return []
  if (Array.isArray(part) && part.every(word => typeof word === 'string')) return [[place, part]]
  return Object.entries(part).flatMap(([name, inner]) => lists(`${place}.${name}`, inner))
}
