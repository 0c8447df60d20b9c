import { draftBody } from '../../brief/draft-section.js'
import { noDealTemplate, say, scenarioTemplate } from '../../brief/templates.js'
import { requiredSections, type SectionKey, sectionKeys } from '../../language/sections.js'
import type { Vocabulary } from '../../language/vocabulary.js'
import type { Cursor, Proposal, Proposals } from './completion.js'
import { tableFor } from './table.js'

/** After `#`, the sections that are missing; after `###` in Scenarios, another scenario. */
export function completeHeading(cursor: Cursor): Proposals | undefined {
  const { brief, offset, lineStart, before, after, section } = cursor
  const marks = /^#{1,3}(?=\s|\p{L}|$)/u.exec(before)?.[0].length ?? 0
  if (marks === 0 || after.trim() !== '') return undefined
  const isScenario = marks === 3 && section?.key === 'scenarios'
  // The first "#" in a file begins its title.
  const isTitle = marks === 1 && (brief.title?.span.start ?? lineStart) >= lineStart
  if (isTitle || (marks === 3 && !isScenario)) return undefined
  const list = isScenario ? scenarios(cursor) : absentSections(cursor, brief.vocabulary)
  // Where the heading already has a body, only the heading is completed.
  const isAlone = /^\s*(?:#|$)/.test(brief.text.slice(offset))
  return { typed: before, list: isAlone ? list : list.map(({ label, kind }) => ({ label, kind })) }
}

/** The sections that the brief lacks, in the words of that vocabulary. */
export function absentSections(
  { brief, lineStart, glossary }: Cursor,
  vocabulary: Vocabulary,
): readonly (Proposal & { readonly key: SectionKey })[] {
  const others = brief.sections.filter(({ heading }) => heading?.span.start !== lineStart)
  const said = new Set(others.map(({ key }) => key))
  const absent = sectionKeys.filter(key => !said.has(key))
  return absent.map(key => {
    const label = `## ${vocabulary.sections[key].name}`
    const required = requiredSections.find(name => name === key)
    const body =
      required === undefined ? tableFor(key, brief) : draftBody(brief, required, vocabulary).trimEnd()
    const documentation = glossary[`section/${key}`]
    return { key, label, kind: 'Module', newText: `${label}\n\n${body}`, documentation }
  })
}

function scenarios({ brief: { facts, vocabulary }, lineStart }: Cursor): readonly Proposal[] {
  const others = facts.scenarios.filter(({ head }) => head.start !== lineStart)
  const hasLetters = others.some(({ name }) => name.startsWith('A. '))
  const letter = hasLetters ? `${String.fromCharCode(65 + others.length)}. ` : ''
  const hasNoDeal = others.some(({ ending }) => ending?.verb === 'walkAway')
  return [
    scenarioTemplate(vocabulary, letter + say('scenario', vocabulary)),
    ...(hasNoDeal ? [] : [noDealTemplate(vocabulary, letter)]),
  ].map(text => ({ label: text.replace(/\n.*/s, ''), kind: 'Module', newText: text.trimEnd() }))
}
