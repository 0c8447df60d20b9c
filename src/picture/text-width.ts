/** How bold a text is set. */
export type Weight = 'regular' | 'semibold'

/**
 * The width of a text in pixels, rarely too small: the widest advance of each sign in the fonts that editors use, and
 * three per cent for those that nobody measured.
 */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  let total = 0
  for (const sign of text.normalize('NFD')) total += advanceOf(sign, weight)
  return (total * size * 1.03) / 1000
}

/** The text, or as much of it as fits, with "…" at its end; cut between the signs that readers see. */
export function cut(text: string, width: number, size: number, weight: Weight = 'regular'): string {
  if (textWidth(text, size, weight) <= width) return text
  let shown = ''
  for (const { segment } of graphemes.segment(text.slice(0, longest))) {
    if (textWidth(`${shown}${segment}…`, size, weight) > width) break
    shown += segment
  }
  return shown === '' ? '' : `${shown.trimEnd()}…`
}

/** No label is wider than a page. */
const longest = 400
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

function advanceOf(sign: string, weight: Weight): number {
  const known = advances[weight].get(sign)
  if (known !== undefined) return known
  if (/\p{M}|\p{Cf}/u.test(sign)) return 0
  return /\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Hangul}|\p{Emoji_Presentation}/u.test(sign)
    ? 1000
    : 780
}

/** Advances in thousandths of the size of the font: the signs that have each of them. */
const advances = {
  regular: byAdvance({
    180: '’',
    200: '‘',
    220: "'",
    260: 'ijlı',
    280: ' !,.:;·\u00a0\u202f',
    340: 'I',
    360: '()[]ft',
    370: '/\\',
    380: '{}“”',
    410: '"r',
    430: '„²³',
    460: '_°-',
    500: '–',
    520: '?s',
    540: 'Jkxz«»',
    560: '*|Lacvy•',
    580: '17^¥₹`eß',
    600: 'FEo',
    620: '250689Zbdghnpqu',
    640: 'P£$34RSTX#',
    660: 'BK+<=>Y~€−×',
    680: 'AV',
    740: '&CDGHU',
    760: 'N',
    780: 'OQØ',
    830: 'w…%',
    910: 'M✕',
    950: '@mW→↑Æ',
    1000: '—',
  }),
  semibold: byAdvance({
    240: "’‘'",
    280: ' ijlı\u00a0\u202f',
    300: '.:·,;',
    310: '!I',
    390: 'f()/[]\\t{}',
    420: '“”²',
    440: 'r"³',
    470: '„°-_',
    500: '–•',
    540: '?^',
    560: '*s|Jxz₹',
    580: '1Lk¥acvy',
    600: '7F`e«»ß',
    620: 'Eo2pq',
    630: '5bdghnu',
    650: 'P#$3689RSZ',
    680: 'BT£+04<=>~−×K€',
    700: 'XY',
    730: 'AVD',
    750: '&CUGH',
    790: 'NOQØ',
    850: '…w%',
    930: 'M✕',
    960: '→↑mÆ',
    1010: '@—W',
  }),
}

function byAdvance(signs: { readonly [advance: number]: string }): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(signs).flatMap(([advance, all]) => [...all].map(sign => [sign, Number(advance)] as const)),
  )
}
