/**
 * Spells `\p{L}`, `\p{N}` and `\p{Sc}` out in patterns. V8 looks a property up wherever it stands and makes hundreds of
 * ranges of it, which takes ten times as long as these few: a third of the first check of a session.
 */

/**
 * All letters of Unicode. In scripts that no rule reads it takes marks, digits and signs among them for letters as well.
 */
const letters = [
  'A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee',
  '\u0370-\u0374\u0376-\u037d\u037f\u0386\u0388-\u03f5\u03f7-\u0481\u048a-\u0559\u0560-\u0588\u05d0-\u05f2',
  '\u0620-\u064a\u066e-\u06d3\u06d5-\u06ef\u06fa-\u06fc\u06ff-\u09f1\u09f4-\u09fa\u09fc-\u0af0\u0af2-\u0bf8',
  '\u0bfa-\u0e3e\u0e40-\u17da\u17dc-\u1ffc\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d',
  '\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183\u2184\u2c00-\u2dde\u2e2f\u3005\u3006\u3031-\u3035\u303b\u303c',
  '\u3041-\u30fa\u30fc-\u31ff\u3400-\ud7fb\uf900-\ufdfb\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc',
  '\\u{10000}-\\u{1cfff}\\u{1d400}-\\u{1eeff}\\u{20000}-\\u{3ffff}',
].join('')

/** All numbers that are not among the letters above. */
const numbers = [
  '0-9\xb2\xb3\xb9\xbc-\xbe\u0660-\u0669\u06f0-\u06f9\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189',
  '\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\u3038-\u303a\uff10-\uff19\u3192-\u3195\u3220-\u3229\u3248-\u324f\u3251-\u325f\u3280-\u3289\u32b1-\u32bf',
].join('')

const currencies =
  '$\xa2-\xa5\u058f\u060b\u09f2\u09f3\u09fb\u0af1\u0bf9\u0e3f\u17db\u20a0-\u20cf\ufdfc\ufe69\uff04\uffe0\uffe1\uffe5\uffe6'

/** @type {Record<string, string>} */
const ranges = { L: letters, N: numbers, Sc: currencies }

/**
 * The source of a pattern, with the properties spelled out.
 * @param {string} source
 */
export function spellOut(source) {
  let isInClass = false
  return source.replace(/\\p\{(L|N|Sc)\}|\\.|[[\]]/gsu, (part, property) => {
    if (part === '[') isInClass = true
    if (part === ']') isInClass = false
    if (property === undefined) return part
    return isInClass ? ranges[property] : `[${ranges[property]}]`
  })
}
