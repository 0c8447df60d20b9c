import type { Brief } from '../../brief/brief.js'
import type { Glossary } from '../glossary.js'
import { inEnglish, type Translate } from '../translate.js'
import { hoverAmount } from './amount.js'
import { hoverDate } from './date.js'
import { hoverGlossary } from './glossary.js'
import { type Hover, separator } from './hover-text.js'
import { type HoverContext, hoverRule } from './rule.js'

/** What the hover is to be made of. */
export interface HoverSources extends HoverContext {
  readonly glossary: Glossary
  /** The language of the reader as a BCP 47 tag. */
  readonly locale: string
}

/** What there is to know about a place: what stands there, and then what the rule of its problem wants. */
export function hover(
  brief: Brief,
  offset: number,
  sources: HoverSources,
  t: Translate = inEnglish,
): Hover | undefined {
  const { options, locale, glossary, problems } = sources
  const place =
    hoverAmount(brief, offset, t) ??
    hoverDate(brief, offset, { today: options.today, locale }, t) ??
    hoverGlossary(brief, offset, glossary, problems, t)
  const rule = hoverRule(brief, offset, sources, t)
  if (place === undefined || rule === undefined) return place ?? rule
  // The editor names every problem with a link to its rule, so several rules would only make a long hover of it.
  const isLong = rule.markdown.includes(separator)
  return isLong ? place : { span: place.span, markdown: place.markdown + separator + rule.markdown }
}
