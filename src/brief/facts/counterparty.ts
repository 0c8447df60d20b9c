import * as english from '../../language/en/facts.js'
import { normaliseName } from '../../language/normalise-name.js'
import { oneOf } from '../../language/pattern.js'
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

const partyNames = new RegExp(`^${oneOf(english.parties)}$`)
