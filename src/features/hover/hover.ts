import type { Brief } from '../../brief/brief.js'
import { inEnglish, type Translate } from '../../text/message.js'
import { isGap } from '../fix/gaps.js'
import type { Glossary } from '../glossary.js'
import { hoverAmount } from './amount.js'
import { hoverDate } from './date.js'
import { hoverGap } from './gap.js'
import { hoverGlossary } from './glossary.js'
import { type Hover, separator } from './hover-text.js'
import { hoverPart } from './part.js'
import { type HoverContext, hoverRule } from './rule.js'

/** What a hover is made of. */
export interface HoverSources extends HoverContext {
  readonly glossary: Glossary
  /** The user's language as a BCP 47 tag. */
  readonly locale: string
}

/** Explains what is at the offset, and below it the rule of a problem there. */
export function hover(
  brief: Brief,
  offset: number,
  sources: HoverSources,
  t: Translate = inEnglish,
): Hover | undefined {
  const { options, locale, glossary } = sources
  const parts = { glossary, locale, today: options.today }
  const gap = hoverGap(brief, offset, parts, t)
  // What belongs into a gap says more than that none is to be left.
  const problems = gap === undefined ? sources.problems : sources.problems.filter(found => !isGap(found))
  const place =
    gap ??
    hoverPart(brief, offset, parts, t) ??
    hoverAmount(brief, offset, t) ??
    hoverDate(brief, offset, parts, t) ??
    hoverGlossary(brief, offset, glossary, problems, t)
  const rule = hoverRule(brief, offset, { ...sources, problems }, t)
  if (place === undefined || rule === undefined) return place ?? rule
  // The editor links every problem to its rule anyway, so several rules would only make the hover long.
  const isLong = rule.markdown.includes(separator)
  return isLong ? place : { span: place.span, markdown: place.markdown + separator + rule.markdown }
}
