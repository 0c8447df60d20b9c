import { noDealTemplate, scenarioTemplate, sectionBody } from '../brief/templates.js'
import { requiredSections, sectionKeys } from '../brief/vocabulary.js'
import { tableFor } from './complete-table.js'
import type { Cursor, Proposal, Proposals } from './completion.js'

/** After `#` the sections that are missing, after `###` among the scenarios another scenario. */
export function completeHeading(cursor: Cursor): Proposals | undefined {
  const { brief, lineStart, before, after, section, glossary } = cursor
  const marks = /^#{1,3}(?=\s|\p{L}|$)/u.exec(before)?.[0].length ?? 0
  if (marks === 0 || after.trim() !== '') return undefined
  if (marks === 3)
    return section?.key === 'scenarios' ? { typed: before, list: scenarios(cursor) } : undefined
  // The first "#" of a file begins its title.
  if (marks === 1 && (brief.title === undefined || brief.title.span.start >= lineStart)) return undefined
  const others = brief.sections.filter(({ heading }) => heading?.span.start !== lineStart)
  const missing = sectionKeys.filter(key => !others.some(other => other.key === key))
  const list = missing.map((key): Proposal => {
    const label = `## ${brief.vocabulary.sections[key].name}`
    const required = requiredSections.find(name => name === key)
    const body = required === undefined ? tableFor(key, brief) : sectionBody(required)
    return {
      label,
      kind: 'section',
      newText: isAlone(cursor) ? `${label}\n\n${body.trimEnd()}` : label,
      documentation: glossary[`section/${key}`],
    }
  })
  return { typed: before, list }
}

function scenarios(cursor: Cursor): readonly Proposal[] {
  const { scenarios } = cursor.brief.facts
  const others = scenarios.filter(({ head }) => head.start !== cursor.lineStart)
  const hasNoDeal = others.some(({ ending }) => ending?.verb === 'walkAway')
  const letter = String.fromCharCode(65 + others.length)
  const prefix = others.some(({ name }) => /^A\.\s/.test(name)) ? `${letter}. ` : ''
  const texts = [
    scenarioTemplate(`${prefix}<what may happen>`),
    ...(hasNoDeal ? [] : [noDealTemplate(`${prefix}No agreement`)]),
  ]
  return texts.map(text => {
    const [label = ''] = text.split('\n')
    return { label, kind: 'section', newText: isAlone(cursor) ? text.trimEnd() : label }
  })
}

/** Whether nothing stands between the line and the next heading, so that a body can be written. */
function isAlone({ brief, offset }: Cursor): boolean {
  return /^\s*(?:#|$)/.test(brief.text.slice(offset))
}
