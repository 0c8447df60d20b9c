import { anyHead, anyPlan, anySignal, wholePlan } from '../../language/any-language.js'
import { inEveryLanguage } from '../../language/languages.js'
import { normaliseName } from '../../language/normalise-name.js'
import { oneOf } from '../../language/pattern.js'
import { allSections, plain, type Section, type Words } from '../../markdown/outline.js'
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
    ...allSections(brief).flatMap(({ tables }) =>
      tables.flatMap(({ columns }) => columns.flatMap(nameInHead)),
    ),
    ...allSections(brief)
      .filter(hasParty)
      .flatMap(({ values, tables, paragraphs }) => [
        ...values.flatMap(({ key, value: { span } }) =>
          ofParty(plain(key), brief.text.slice(span.start, span.end)),
        ),
        ...tables.flatMap(({ rows }) => {
          const hasUs = rows.some(({ cells: [name] }) => name !== undefined && us.test(name.text))
          return rows.flatMap(({ cells: [name, value] }) =>
            hasUs && name && value && them.test(name.text) && named.test(plain(value))
              ? [plain(value)]
              : ofParty(name?.text ?? '', value?.text ?? ''),
          )
        }),
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

/** `Us` and `Them` name the sides only beside each other, and only by a name of two words or with a remark. */
const us = new RegExp(
  `^[^\\p{L}]*${oneOf(inEveryLanguage(({ numberCues }) => numberCues.we))}[^\\p{L}]*$`,
  'iu',
)
const them = new RegExp(
  `^[^\\p{L}]*${oneOf(inEveryLanguage(({ numberCues }) => [...numberCues.they, ...numberCues.them]))}[^\\p{L}]*$`,
  'iu',
)
const themByName = new RegExp(
  `^[^\\p{L}]*${oneOf(inEveryLanguage(({ numberCues }) => [...numberCues.they, ...numberCues.them]))}\\s*[(:–—-]([^()|]{2,60})`,
  'iu',
)
const named = /^\p{Lu}\S+(?: (?:\p{Ll}{1,3} )?\p{Lu}\S*){1,4}(?:$|\s?[(,;–—])|^\p{Lu}\S{2,}\s?[(;–—]/u

/** The name in the head of a column, `Them (Halden)`, `Eux : Biblisys`. */
function nameInHead({ text }: Words): readonly string[] {
  const name = themByName.exec(text)?.[1]?.trim() ?? ''
  return /^\p{Lu}/u.test(name) && !noName.test(name) ? [name] : []
}

/** What a head says of the numbers below it, `Sie (Schätzung)`. */
const noName = new RegExp(`^(?:${anySignal('estimate')}|${anyHead('theirs')}$)`, 'iu')

function hasParty({ key }: Section): boolean {
  return key === undefined || key === 'context' || key === 'interests'
}

function isParty(key: string): boolean {
  return partyNames.test(normaliseName(key.replace(/_/g, ' ')))
}

const partyNames = new RegExp(`^${anyPlan('parties')}$`)
