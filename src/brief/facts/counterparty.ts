import { anyPlan, wholePlan } from '../../language/any-language.js'
import { normaliseName } from '../../language/normalise-name.js'
import { allSections, plain, type Section } from '../../markdown/outline.js'
import type { Note } from '../note.js'
import { findHeader } from './header.js'

/** The names of the other side in all lines that give one: `Customer: Halden Retail`. May be gaps. */
export function findCounterparties(brief: Note): readonly string[] {
  const header = findHeader(brief, 'counterparty')
  const ofParty = (key: string, value: string) =>
    value.trim() !== '' && brief.reader.holds(isParty, key) ? [value.trim()] : []
  return [
    ...(header === undefined ? [] : [header.value.text]),
    ...(brief.frontMatter?.entries ?? []).flatMap(({ key, value }) => ofParty(key.text, value.text)),
    ...allSections(brief)
      .filter(hasParty)
      .flatMap(({ values, tables, paragraphs }) => [
        ...values.flatMap(({ key, value: { span } }) =>
          ofParty(plain(key), brief.text.slice(span.start, span.end)),
        ),
        ...tables.flatMap(({ rows }) =>
          rows.flatMap(({ cells: [name, value] }) => ofParty(name?.text ?? '', value?.text ?? '')),
        ),
        ...paragraphs.flatMap(words =>
          brief.reader.labels(words.text).flatMap(({ key, value }) => ofParty(key, value)),
        ),
      ]),
  ]
}

/** Whether the title names them: `Renewal with Halden`. */
export function titleNamesCounterparty({ title }: Note): boolean {
  return title !== undefined && inTitle.test(title.words.text)
}

const inTitle = new RegExp(String.raw`${wholePlan('withParty')}\s+\p{Lu}`, 'u')

function hasParty({ key }: Section): boolean {
  return key === undefined || key === 'context' || key === 'interests'
}

function isParty(key: string): boolean {
  return partyNames.test(normaliseName(key.replace(/_/g, ' ')))
}

const partyNames = new RegExp(`^${anyPlan('parties')}$`)
