import assert from 'node:assert/strict'

/** Code points, surrogates left out. */
const characters = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter(code => code < 0xd800 || code > 0xdfff)
  .map(code => String.fromCodePoint(code))

/** Where what the rules read is written, with its punctuation: up to Arabic, and signs, arrows and emoji. */
const isRead = (character: string) =>
  /[\0-\u06ff\u2000-\u206f\u20a0-\u20cf\u2100-\u2bff\u3200-\u33ff\u{1f000}-\u{1faff}]/u.test(character)

describe('properties spelled out in the patterns of the bundles', () => {
  let spellOut: (source: string) => string
  before(async () => {
    const module = await import(new URL('../../scripts/letters.mjs', import.meta.url).href)
    spellOut = module.spellOut
  })

  it('are all letters, and no sign of what is read', () => {
    const [letter, spelled] = [/\p{L}/u, new RegExp(spellOut('\\p{L}'), 'u')]
    assert.deepEqual(
      characters.filter(each => letter.test(each) && !spelled.test(each)),
      [],
    )
    const others = characters.filter(each => spelled.test(each) && !letter.test(each) && isRead(each))
    assert.deepEqual(
      others.filter(each => !/[\p{M}\p{Cn}۝۞۩]/u.test(each)),
      [],
    )
  })

  it('are all numbers, of other scripts as letters, and no other signs', () => {
    const [number, spelled, wide] = ['\\p{N}', spellOut('\\p{N}'), spellOut('[\\p{L}\\p{N}]')].map(
      source => new RegExp(source, 'u'),
    )
    assert.ok(number && spelled && wide)
    const missing = characters.filter(
      each => number.test(each) && !(isRead(each) ? spelled : wide).test(each),
    )
    // Of Mayas, of counting sticks and of screens of seven strokes.
    assert.deepEqual(
      missing.filter(each => !/[\u{1d2c0}-\u{1d37f}\u{1f100}-\u{1f10c}\u{1fbf0}-\u{1fbf9}]/u.test(each)),
      [],
    )
    assert.deepEqual(
      characters.filter(each => spelled.test(each) && !number.test(each)),
      [],
    )
  })

  it('are all currencies of before', () => {
    const [sign, spelled] = [/\p{Sc}/u, new RegExp(spellOut('\\p{Sc}'), 'u')]
    assert.deepEqual(
      characters.filter(each => sign.test(each) && !spelled.test(each) && isRead(each)),
      [],
    )
    const others = characters.filter(each => spelled.test(each) && !sign.test(each))
    assert.deepEqual(
      others.filter(each => !/\p{Cn}/u.test(each)),
      [],
    )
  })

  it('stand in brackets where they did not', () => {
    const found = (source: string) => 'Ä7-b[c'.match(new RegExp(spellOut(source), 'gu'))
    assert.deepEqual(found('\\p{L}'), ['Ä', 'b', 'c'])
    assert.deepEqual(found('[^\\p{L}-]'), ['7', '['])
    assert.deepEqual(found('\\[\\p{L}|\\p{L}[\\p{N}]'), ['Ä7', '[c'])
  })
})
