import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { isAboutNoDeal, readNumberCue } from '../../src/language/read-number-cue.js'

/** What a phrase says, by the name of its key; `-` for nothing. `#` stands for the amount. */
function phrasesOf(language: string): readonly (readonly [name: string, phrase: string])[] {
  const text = readFileSync(new URL(`number-cues/${language}.txt`, import.meta.url), 'utf8')
  return text
    .trim()
    .split('\n')
    .map(line => {
      const space = line.indexOf(' ')
      return [line.slice(0, space), line.slice(space + 1).trim()]
    })
}

describe('readNumberCue', () => {
  for (const language of ['en', 'de', 'fr', 'es'])
    it(`reads how people name their numbers, and nothing else: ${language}`, () => {
      const phrases = phrasesOf(language)
      const read = phrases.map(([, phrase]) => {
        const name = isAboutNoDeal(phrase, language) ? 'batna' : readNumberCue(phrase, language)?.name
        return [name ?? '-', phrase]
      })
      assert.deepEqual(read, phrases)
    })

  it('says nothing when cues contradict each other', () => {
    assert.equal(readNumberCue('the first number I would be happy with #', 'en'), undefined)
    assert.equal(readNumberCue('damit fange ich an, gut wäre #', 'de'), undefined)
  })

  it('says nothing about a long text', () => {
    assert.equal(readNumberCue(`I'd open at # ${'x '.repeat(200)}`, 'en'), undefined)
  })
})
