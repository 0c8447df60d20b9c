import { normaliseName } from '../../language/vocabulary.js'
import { allSections, plain, type Section } from '../../markdown/outline.js'
import type { Note } from '../note.js'
import { findHeader } from './header.js'

/** The names of the other side in all lines that give one: `Customer: Halden Retail`. May be gaps. */
export function findCounterparties(brief: Note): readonly string[] {
  const header = findHeader(brief, 'counterparty')
  const ofParty = (key: string, value: string) => (value.trim() !== '' && isParty(key) ? [value.trim()] : [])
  return [
    ...(header === undefined ? [] : [header.value.text]),
    ...(brief.frontMatter?.entries ?? []).flatMap(({ key, value }) => ofParty(key.text, value.text)),
    ...allSections(brief)
      .filter(hasParty)
      .flatMap(({ values, tables }) => [
        ...values.flatMap(({ key, value: { span } }) =>
          ofParty(plain(key), brief.text.slice(span.start, span.end)),
        ),
        ...tables.flatMap(({ rows }) =>
          rows.flatMap(({ cells: [name, value] }) => ofParty(name?.text ?? '', value?.text ?? '')),
        ),
      ]),
  ]
}

function hasParty({ key, values, tables }: Section): boolean {
  return (
    (key === undefined || key === 'context' || key === 'interests') &&
    (values.some(({ key }) => isParty(plain(key))) ||
      tables.some(({ rows }) => rows.some(({ cells: [name] }) => isParty(name?.text ?? ''))))
  )
}

function isParty(key: string): boolean {
  return partyNames.test(normaliseName(key.replace(/_/g, ' ')))
}

const partyNames =
  /^(?:counter-?part(?:y|ies)?s?|other (?:side|party|parties)|opponents?|opposite (?:side|party)|across the table|part(?:y|ies)|who|with(?: whom)?|them|negotiating with|clients?|customers?|suppliers?|vendors?|buyers?|sellers?|landlord|tenant|employer|candidate|union|company|licensor|licensee|claimant|defendant|insurer|partner)$/
