import { amountLike, inCurrency } from '../../brief/draft-section.js'
import { readProbability } from '../../brief/facts/outcome.js'
import { findPosition, type PositionName, writtenText } from '../../brief/facts/positions.js'
import { roleWords } from '../../brief/facts/role.js'
import { say } from '../../brief/templates.js'
import { anySignal } from '../../language/any-language.js'
import { currencyPrefix } from '../../values/currency.js'
import type { Value } from '../../values/money.js'
import { formatPer, nameUnits } from '../../values/value.js'
import { type Cursor, type Proposal, toProposals } from './completion.js'
import { completeDays } from './days.js'
import { namesIn } from './names.js'

/** The values to offer for a key of the front matter, a section or a table, most of them taken from the brief. */
export function valuesOf(key: string, cursor: Cursor): readonly Proposal[] {
  if (key === 'deadline' || key === 'date') return completeDays(cursor)
  if (key === 'updated') return completeDays(cursor).slice(0, 1)
  const values = [...(readers[key]?.(cursor) ?? []), ...(fixed[key]?.split(', ') ?? [])]
  return toProposals(values.length === 0 && isAmount(key) ? amountGap(cursor) : values)
}

/** Values that do not depend on the brief. */
const fixed: { readonly [key: string]: string } = {
  role: `seller, buyer, vendor, customer, candidate, employer, landlord, tenant, ${roleWords.join(', ')}`,
  currency: 'EUR, USD, GBP, CHF',
  language: 'en, de, fr, es',
  status: 'draft, ready, closed',
  confidentiality: 'TLP:AMBER+STRICT, TLP:AMBER, TLP:RED, confidential, internal only, privileged',
  audience: 'team, boss, other',
  weekend: 'sat-sun, fri-sat, none',
  dateOrder: 'dmy, mdy, ymd',
  who: 'us, them',
  state: 'open, done',
}

const readers: { readonly [key: string]: (cursor: Cursor) => readonly string[] } = {
  currency: cursor => units(cursor, value => (value.kind === 'money' ? value.currency : '')),
  unit: cursor => [
    ...units(cursor, ({ per }) => perOf(per, cursor)),
    ...['year', 'month'].map(unit => perOf([unit], cursor)),
  ],
  units: cursor => [
    ...units(cursor, value =>
      value.kind === 'money'
        ? `${currencyPrefix(value.currency).trim()} ${perOf(value.per, cursor)}`.trim()
        : '',
    ),
    ...listOf(inCurrency(cursor.brief, '')),
    ...['day', 'month'].map(unit => nameUnits(unit, cursor.brief.language)),
    '%',
  ],
  team: ({ brief }) => namesIn(brief),
  owner: ({ brief }) => namesIn(brief),
  authority: cursor =>
    namesIn(cursor.brief).map(name => say('authority', cursor.brief.vocabulary).replace(/<.*?>/, () => name)),
  outcome: outcomes,
  amount: amounts,
  probability: leftOver,
}

/** A part of the unit of each key number, in the order of the text. */
function units({ brief }: Cursor, read: (value: Value) => string): readonly string[] {
  return brief.facts.positions.flatMap(({ value }) => (value && read(value)) || [])
}

function perOf(units: Value['per'], { brief }: Cursor): string {
  return formatPer(units, brief.language).trim()
}

/** Target, walk-away and opening as they are written, or else an amount to fill in. */
function amounts(cursor: Cursor): readonly string[] {
  const { positions } = cursor.brief.facts
  const written = (['target', 'walkAway', 'opening'] as const).flatMap(name => {
    const position = findPosition(positions, name)
    return position?.written ? [writtenText(position)] : []
  })
  return written.length > 0 ? written : amountGap(cursor)
}

const betweenChoices = new RegExp(`, | ${anySignal('or')} `)

/** The outcomes in the template, `accept at, counter at, hold at or walk away`, with the numbers of the brief. */
function outcomes({ brief: { facts, vocabulary } }: Cursor): readonly string[] {
  const [accept, counter, hold, leave = ''] = say('outcome', vocabulary).slice(1, -1).split(betweenChoices)
  const at = (verb: string | undefined, name: PositionName) => {
    const position = findPosition(facts.positions, name)
    return `${verb} ${position?.written ? writtenText(position) : say('amount', vocabulary)}`
  }
  return [at(accept, 'target'), at(accept, 'walkAway'), at(counter, 'opening'), at(hold, 'target'), leave]
}

/** The probability that the other scenarios leave of 100%. */
function leftOver({ brief, offset }: Cursor): readonly string[] {
  let rest = 100
  for (const { span, probability } of brief.facts.scenarios)
    if (offset < span.start || offset > span.end)
      rest -= readProbability(probability?.text ?? '')?.percent ?? 0
  return rest > 0 && rest < 100 ? [`${Math.round(rest)}%`] : []
}

/** Whether the value of a key is an amount. */
export function isAmount(key: string): boolean {
  return /^(?:their)?(?:opening|target|walkAway|batnaValue)$/i.test(key)
}

/** An amount to fill in, in the currency and unit of the brief. */
function amountGap({ brief }: Cursor): readonly string[] {
  return listOf(amountLike(brief))
}

function listOf(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text]
}
