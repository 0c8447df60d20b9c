/**
 * The ranges of a character class of all letters, instead of `\p{L}`: V8 expands that to hundreds of ranges wherever it
 * stands and, with the flag `i`, adds the other case of each. In scripts that no rule reads, marks and digits between the
 * letters are taken for letters too. Needs the flag `u`.
 */
export const letters = [
  'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee',
  '\\u0370-\\u0374\\u0376-\\u037d\\u037f\\u0386\\u0388-\\u03f5\\u03f7-\\u0481\\u048a-\\u0559\\u0560-\\u0588\\u05d0-\\u05f2',
  '\\u0620-\\u064a\\u066e-\\u06d3\\u06d5-\\u06ef\\u06fa-\\u06fc\\u06ff-\\u09f1\\u09f4-\\u09fa\\u09fc-\\u0af0\\u0af2-\\u0bf8',
  '\\u0bfa-\\u0e3e\\u0e40-\\u17da\\u17dc-\\u1ffc\\u2071\\u207f\\u2090-\\u209c\\u2102\\u2107\\u210a-\\u2113\\u2115',
  '\\u2119-\\u211d\\u2124\\u2126\\u2128\\u212a-\\u212d\\u212f-\\u2139\\u213c-\\u213f\\u2145-\\u2149\\u214e\\u2183\\u2184',
  '\\u2c00-\\u2dde\\u2e2f\\u3005\\u3006\\u3031-\\u3035\\u303b\\u303c\\u3041-\\u30fa\\u30fc-\\u31ff\\u3400-\\ud7fb',
  '\\uf900-\\ufdfb\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc',
  '\\u{10000}-\\u{1cfff}\\u{1d400}-\\u{1eeff}\\u{20000}-\\u{3ffff}',
].join('')

/** One letter. */
export const letter = `[${letters}]`
