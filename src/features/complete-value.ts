import { currencyOf, headerText, headerValues } from '../brief/facts/header.js'
import { readProbability } from '../brief/facts/outcome.js'
import { findPosition, isPositionName, type PositionName, writtenText } from '../brief/facts/positions.js'
import { roleWords } from '../brief/facts/role.js'
import { hasGap } from '../brief/gaps.js'
import { plain } from '../brief/outline.js'
import { currencyPrefix } from '../brief/values/currency.js'
import type { Value } from '../brief/values/money.js'
import { keyNames } from '../brief/vocabulary.js'
import { completeDays } from './complete-days.js'
import type { Cursor, Proposal } from './completion.js'

/** What may stand behind a key of the front matter, of a section or of a table, most of it from what the brief says. */
export function valuesOf(key: string, cursor: Cursor): readonly Proposal[] {
  if (key === 'deadline' || key === 'date') return completeDays(cursor)
  if (key === 'updated') return completeDays(cursor).slice(0, 1)
  const values = [...(readers[key]?.(cursor) ?? []), ...(fixed[key]?.split(', ') ?? [])]
  if (values.length === 0 && isAmountKey(key)) values.push(...amountLike(cursor))
  return [...new Set(values)].map(label => ({ label, kind: 'value' }))
}

/** Values that are the same for every brief. */
const fixed: { readonly [key: string]: string } = {
  role: `seller, buyer, ${roleWords.join(', ')}`,
  currency: 'EUR, USD, GBP, CHF',
  unit: 'per year, per month',
  language: 'en, de, fr, es',
  status: 'draft, ready, closed',
  confidentiality: 'TLP:AMBER+STRICT, TLP:AMBER, TLP:RED, confidential, internal only, privileged',
  audience: 'internal, shared, counterparty',
  weekend: 'sat-sun, fri-sat, none',
  dateOrder: 'dmy, mdy, ymd',
  outcome: 'walk away',
  who: 'us, them',
  state: 'open, done',
  units: 'days, months, %',
}

const readers: { readonly [key: string]: (cursor: Cursor) => readonly string[] } = {
  currency: ({ brief: { facts } }) =>
    facts.positions.flatMap(({ value }) => (value?.kind === 'money' ? [value.currency] : [])),
  unit: ({ brief: { facts } }) =>
    facts.positions.flatMap(({ value }) => (value?.per.length ? [perOf(value).join(' ')] : [])),
  units: ({ brief: { facts } }) =>
    facts.positions.flatMap(({ value }) =>
      value?.kind === 'money' ? [[currencyPrefix(value.currency).trim(), ...perOf(value)].join(' ')] : [],
    ),
  team: names,
  owner: names,
  authority: cursor => {
    const way = cursor.brief.facts.bargain.direction === 'more' ? 'down to' : 'up to'
    return names(cursor).map(name => `${name} ${way} ${amountOf(cursor, 'walkAway')}`)
  },
  outcome: cursor => [
    `accept at ${amountOf(cursor, 'target')}`,
    `accept at ${amountOf(cursor, 'walkAway')}`,
    `counter at ${amountOf(cursor, 'opening')}`,
    `hold at ${amountOf(cursor, 'target')}`,
  ],
  probability: leftOver,
}

function perOf({ per }: Value): readonly string[] {
  return per.map(unit => `per ${unit}`)
}

/** Our side first: the team, whoever owns a step, the people of the other side. */
function names({ brief }: Cursor): readonly string[] {
  const { milestones, people } = brief.facts
  const owners = milestones.flatMap(({ owner }) => (owner === undefined ? [] : [plain(owner)]))
  const all = [...headerValues(brief, 'team'), ...owners, ...people.map(({ name }) => name)]
  return all.filter(name => /^\p{L}{2}/u.test(name) && !hasGap(name))
}

/** The number of that name as it is written, else a gap. */
function amountOf({ brief }: Cursor, name: PositionName): string {
  const position = findPosition(brief.facts.positions, name)
  return position?.written ? writtenText(position) : '<amount>'
}

/** What is missing to 100%. */
function leftOver({ brief, offset }: Cursor): readonly string[] {
  const others = brief.facts.scenarios.filter(({ span }) => offset < span.start || offset > span.end)
  const sum = others.reduce(
    (sum, { probability }) => sum + (readProbability(probability?.text ?? '')?.percent ?? 0),
    0,
  )
  const rest = Math.round(100 - sum)
  return others.length > 0 && rest > 0 && rest < 100 ? [`${rest}%`] : []
}

function isAmountKey(key: string): boolean {
  const name = keyNames.find(name => name === key)
  return name !== undefined && isPositionName(name) && !/batna$/i.test(name)
}

const number = /\d[\d.,'’ \u00a0\u202f]*(?:k|m|mn|bn)?(?![\p{L}\d])/iu

/** `€<amount> per year` after the first key number that is written, else after the header. */
function amountLike({ brief }: Cursor): readonly string[] {
  const like = brief.facts.positions.find(
    ({ written }) => written && !written.isRange && written.kind !== 'number',
  )
  if (like !== undefined) return [writtenText(like).replace(number, '<amount>')]
  const currency = currencyOf(brief)
  const unit = headerText(brief, 'unit')
  return currency === undefined ? [] : [`${currencyPrefix(currency)}<amount> ${unit}`.trim()]
}

/** What counts the key numbers, ` per year`, for an amount that lacks it. */
export function unitTail({ brief }: Cursor): string | undefined {
  const { written, label } =
    brief.facts.positions.find(({ written }) => written && written.per.length > 0) ?? {}
  return written && label?.value.text.slice(written.amountSpan.end, written.span.end).trim()
}
