/** Whether text that markdown parses as HTML is a gap such as `<name>` rather than an element or a comment. */
export function isGapTag(html: string): boolean {
  if (signs.test(html) || words.test(html)) return true
  return /^<\p{L}/u.test(html) && !element.test(html) && !elementOrWord.test(html) && !foreign.test(html)
}

/** What no element begins with: `<%>`, `<€ per hour>`, `<"their words">`; but not the code of a template, `<%= name %>`. */
const signs = /^<(?:[…#"“„«\p{Sc}]|%(?!.*%>)|\?+>)/u

/** An element's name and words without a `=`, `<a date>`, `<source of the price>`, which only a few elements could have. */
const words =
  /^<(?!(?:audio|button|details|fieldset|form|iframe|img|input|ol|script|select|textarea|video)\b)[a-z]+\s+(?!(?:datetime|disabled|for|hidden|inert|label|name|selected|value)\s*\/?>)\p{L}[^<>="]*[^<>="/]>$/iu

const elements =
  'a abbr acronym address article aside audio b bdi bdo big blockquote br button canvas caption center cite code col colgroup dd del details dfn div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd li main mark meta nav nobr noscript ol p picture pre q rp rt ruby s samp script section small span strike strong style sub summary sup svg table tbody td template tfoot th thead tr tt u ul var video wbr'.split(
    ' ',
  )
const element = new RegExp(String.raw`^<(?:${elements.join('|')})\b`, 'i')
/** Elements whose names people also write into gaps: they are elements only with an attribute, `<time datetime>`. */
const elementOrWord =
  /^<(?:area|base|data|label|link|map|menu|object|option|output|param|progress|select|slot|source|time|title|track)\s+(?:[a-z-]{1,40}=|(?:datetime|disabled|for|label|name|selected|value)\s*\/?>)/i
/** An element of another vocabulary, as word processors write it: `<o:p>`. */
const foreign = /^<\p{L}{1,4}:\p{L}/u
