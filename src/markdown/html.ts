/** Whether text that markdown parses as HTML is a gap such as `<name>` rather than an element or a comment. */
export function isGapTag(html: string): boolean {
  return /^<\p{L}/u.test(html) && !element.test(html)
}

const elements =
  'a abbr address article aside audio b bdi bdo blockquote br button caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd li link main mark meta nav ol p picture pre q s samp script section small source span strong style sub summary sup svg table tbody td template tfoot th thead tr tt u ul var video wbr'.split(
    ' ',
  )
const element = new RegExp(String.raw`^<(?:${elements.join('|')})\b`, 'i')
