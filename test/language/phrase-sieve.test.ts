import assert from 'node:assert/strict'
import { languages } from '../../src/language/languages.js'
import { neededWords, PhraseSieve } from '../../src/language/phrase-sieve.js'

/** Texts that a phrase matches: with the first choice of every bracket, and with each other choice of one of them. */
function textsOf(phrase: string): readonly string[] {
  const brackets = phrase.split(/[([]/).length - 1
  const varied = Array.from({ length: brackets }, (_, bracket) => bracket).flatMap(bracket =>
    Array.from({ length: mostChoices }, (_, choice) => fill(phrase, bracket, choice)),
  )
  return [...new Set([fill(phrase, -1, 0), ...varied])]
}

const mostChoices = 12

/** The phrase with this choice of one of its brackets, counted as they are filled, innermost first. */
function fill(phrase: string, bracket: number, choice: number): string {
  let text = phrase
  for (let at = 0; ; at++) {
    const [whole, inner = ''] = /[([]([^()[\]]*)[)\]]/.exec(text) ?? []
    if (whole === undefined) return text.replaceAll('*', 'ed').replaceAll("'", '’')
    const choices = [...inner.split('|'), ...(whole.startsWith('[') ? [''] : [])]
    const chosen = choices[at === bracket ? choice % choices.length : 0] ?? ''
    text = text.replace(whole, () => chosen)
  }
}

describe('the sieve of phrases', () => {
  it('finds the longest word that a phrase needs, and what can stand for it', () => {
    const needed = (phrase: string) =>
      neededWords(phrase).map(({ text, isStart }) => (isStart ? `${text}…` : text))
    assert.deepEqual(needed('(we|they) (leave|walk)'), ['leave', 'walk'])
    assert.deepEqual(needed('[very ]good price'), ['price'])
    assert.deepEqual(needed('offer[s]'), ['offer…'])
    assert.deepEqual(needed("jusqu'(au|à)"), ['jusqu'])
    assert.deepEqual(needed('# on the table'), ['table'])
    assert.deepEqual(needed('muss (alles |es |)(stehen|fertig sein)'), ['stehen', 'fertig'])
  })

  it('lets everything pass where no word of a phrase is sure', () => {
    assert.deepEqual(neededWords('[un]*'), [{ text: '', isStart: true }])
    assert.deepEqual([...new PhraseSieve([['en', ['[un]fair']]]).languagesIn('fair enough')], ['en'])
  })

  it('tells the languages of a text, with the spelling of Switzerland', () => {
    const sieve = new PhraseSieve([
      ['en', ['no deal']],
      ['de', ['ein Abschluß', 'außer uns']],
    ])
    assert.deepEqual([...sieve.languagesIn('No DEAL today')], ['en'])
    assert.deepEqual([...sieve.languagesIn('Ausser uns bietet keiner')], ['de'])
    assert.deepEqual([...sieve.languagesIn('nodeal')], [])
  })

  for (const { tag, numberCues, partyCues } of languages)
    it(`passes every phrase of ${tag}`, () => {
      const lists = [...Object.values(numberCues), ...Object.values(partyCues)]
      for (const phrase of lists.flat()) {
        const sieve = new PhraseSieve([[tag, [phrase]]])
        for (const text of textsOf(phrase))
          assert.ok(sieve.languagesIn(`x ${text} y`).has(tag), `${phrase}: ${text}`)
      }
    })
})
