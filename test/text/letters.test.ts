import assert from 'node:assert/strict'
import { letter } from '../../src/text/letters.js'

/** All code points except surrogates. */
const characters = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter(code => code < 0xd800 || code > 0xdfff)
  .map(code => String.fromCodePoint(code))
const [unicode, ours] = [/\p{L}/u, new RegExp(letter, 'u')]

/** The blocks up to Arabic, which cover the supported languages, with punctuation, symbols, arrows and emoji. */
const isRead = (character: string) =>
  /[\0-\u06ff\u2000-\u206f\u20a0-\u20cf\u2100-\u2bff\u3200-\u33ff\u{1f000}-\u{1faff}]/u.test(character)

describe('letters', () => {
  it('include all letters of Unicode', () => {
    const missing = characters.filter(each => unicode.test(each) && !ours.test(each))
    assert.deepEqual(missing, [])
  })

  it('include nothing else in the supported scripts except marks and unassigned code points', () => {
    const others = characters.filter(each => ours.test(each) && !unicode.test(each) && isRead(each))
    assert.deepEqual(
      others.filter(each => !/[\p{M}\p{Cn}۝۞۩]/u.test(each)),
      [],
    )
  })
})
