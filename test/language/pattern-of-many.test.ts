import assert from 'node:assert/strict'
import { languages } from '../../src/language/languages.js'
import { oneOf, oneOfMany } from '../../src/language/pattern.js'

describe('a pattern of many phrases', () => {
  const plain = [
    'no deal',
    'no',
    "(i|we|you)'ll [just ]go",
    '[the ]end (of|to) it',
    '* des Hauses',
    '(a|) bit',
    '#',
  ]
  const match = (pattern: string, text: string) => new RegExp(`^${pattern}`, 'iu').exec(text)?.[0]

  it('matches what the pattern of few matches', () => {
    const texts = [
      'No deal today',
      "We'll go",
      'i’ll just go',
      'The end of it',
      'end to it',
      'Preis des Hauses',
      'a bit',
      ' bit',
    ]
    for (const text of [...texts, '#', 'nothing', 'the', 'you go', ''])
      assert.equal(match(oneOfMany(plain), text), match(oneOf(plain), text), text)
  })

  for (const { tag, numberCues } of languages)
    it(`matches the cues of ${tag} as the pattern of few does`, () => {
      const cues = [...numberCues.limit, ...numberCues.target, ...numberCues.alternative]
      const [few, many] = [oneOf(cues), oneOfMany(cues)].map(source => new RegExp(`^${source}`, 'iu'))
      const texts = cues.flatMap(cue => [
        cue.replace(/[[\]()*]/g, ''),
        cue.replace(/[[(]([^|()[\]]*)[^()[\]]*[)\]]/g, '$1'),
      ])
      for (const text of texts) assert.equal(many?.exec(text)?.[0], few?.exec(text)?.[0], text)
    })
})
