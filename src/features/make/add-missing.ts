import type { Big } from 'big.js'
import { firstNumberOf } from '../../brief/analyses/first-number.js'
import { planSteps, suggestedSteps } from '../../brief/analyses/ladder.js'
import { type Negotiable, negotiablesOf } from '../../brief/analyses/negotiable.js'
import { isUnsaid } from '../../brief/analyses/unsaid.js'
import type { Brief } from '../../brief/brief.js'
import { addHeader } from '../../brief/facts/add-header.js'
import { headerText } from '../../brief/facts/header.js'
import { keyLine, line, say } from '../../brief/templates.js'
import { languageOf } from '../../language/languages.js'
import type { SectionKey } from '../../language/sections.js'
import { findSection } from '../../markdown/outline.js'
import { appendToSection, insertBlock, startOfLine } from '../../text/edits.js'
import type { Edit } from '../../text/span.js'
import { formatAmount, formatLike, formatPer } from '../../values/value.js'
import { tableFor } from '../complete/table.js'
import { addPart } from '../fix/add-part.js'

/** The edits that begin what is missing, with suggestions where they can be reckoned; none where no line could be added. */
export function addMissing(brief: Brief, missing: string): readonly Edit[] {
  switch (missing) {
    case 'steps':
      return addSteps(brief)
    case 'opening':
      return addOpening(brief)
    case 'offers':
    case 'packages':
      return addTable(brief, missing)
    case 'issues':
      return brief.facts.issues.length === 0 ? addTable(brief, missing) : []
    case 'deadline':
      return [addHeader(brief, 'deadline', '<YYYY-MM-DD>')]
    case 'dates':
      return addPart(brief, 'milestone')
    case 'scenarios':
      return addPart(brief, 'scenario')
    case 'direction':
      return headerText(brief, 'role') === '' ? [addHeader(brief, 'role', say('role', brief.vocabulary))] : []
    case 'walkAway':
    case 'theirWalkAway':
    case 'batnaValue':
    case 'target':
      return [addLine(brief, keyLine(missing, brief.vocabulary))]
    default:
      return []
  }
}

/** The edits that write the suggested ladder, with a gap for what is asked for each step; none where nothing is suggested. */
function addSteps(brief: Brief): readonly Edit[] {
  const deal = mainDeal(brief)
  const plan = deal && planSteps(deal, suggestedSteps, brief.language)
  if (deal === undefined || plan === undefined || isUnsaid(plan)) return []
  const [head = '', dashes = ''] = tableFor('concessions', brief).split('\n')
  const { get } = languageOf(brief.language).columns
  const rows = plan.prices.map((price, index) => {
    const step = price.minus(plan.prices[index - 1] ?? plan.from)
    const sign = step.lt(0) ? '−' : '+'
    const cells = [
      index + 1,
      sign + write(brief, deal, step.abs()),
      `<${get.toLowerCase()}>`,
      write(brief, deal, price),
    ]
    return `| ${cells.join(' | ')} |`
  })
  return [addToSection(brief, 'concessions', [head, dashes, ...rows, ''].join('\n'))]
}

/** The edits that begin a table of something that the brief does not have yet. */
function addTable(brief: Brief, section: 'issues' | 'offers' | 'packages'): readonly Edit[] {
  return [addToSection(brief, section, `${tableFor(section, brief)}\n`)]
}

/** The edits that write the opening that puts the middle on the target; none where nothing is suggested. */
function addOpening(brief: Brief): readonly Edit[] {
  const deal = mainDeal(brief)
  const wanted = deal && firstNumberOf(deal)?.wanted
  const section = findSection(brief, 'walkAway')
  if (deal === undefined || wanted === undefined || deal.points.opening || section === undefined) return []
  const per = formatPer(deal.scale.unitOf.written?.per ?? [], brief.language)
  return [
    appendToSection(brief.text, section, line('opening', write(brief, deal, wanted) + per, brief.vocabulary)),
  ]
}

function mainDeal(brief: Brief): Negotiable | undefined {
  const all = negotiablesOf(brief)
  return isUnsaid(all) ? undefined : all[0]
}

/** In the writing of the limit. */
function write({ language }: Brief, { scale: { unit, unitOf } }: Negotiable, amount: Big): string {
  const { written, label } = unitOf
  return written === undefined || written.isRange
    ? formatAmount(amount, { ...unit, per: [] }, language)
    : formatLike(amount, { ...written, span: written.amountSpan }, label.value.text, language)
}

/** Below the other lines of the walk-away point, or in a new one. */
function addLine(brief: Brief, lines: string): Edit {
  const section = findSection(brief, 'walkAway')
  return section?.heading === undefined
    ? addToSection(brief, 'walkAway', lines)
    : appendToSection(brief.text, section, lines)
}

/** At the end of the section, or in a new one above the walk-away point, where the limits of the brief begin. */
function addToSection(brief: Brief, key: SectionKey, lines: string): Edit {
  const { text, vocabulary, sections } = brief
  const section = findSection(brief, key)
  if (section?.heading !== undefined) {
    const body = text.slice(section.heading.span.end, section.span.end)
    return appendToSection(text, section, body.trim() === '' ? lines : `\n${lines}`)
  }
  const limits = sections.find(
    ({ key, heading }) => key === 'walkAway' && heading?.form === 'markdown' && heading.depth === 2,
  )
  const place = limits?.heading === undefined ? text.length : startOfLine(text, limits.heading.span.start)
  return insertBlock(text, place, `## ${vocabulary.sections[key].name}\n\n${lines}`)
}
