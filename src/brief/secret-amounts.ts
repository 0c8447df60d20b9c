import { Big } from 'big.js'
import { languageOf } from '../language/languages.js'
import { findValues } from '../markdown/outline.js'
import { decoded } from '../text/decoded.js'
import { findAll } from '../text/find-all.js'
import { type Message, msg } from '../text/message.js'
import { isInOneOf, type Span } from '../text/span.js'
import { monthNamed, weekdayNumber } from '../values/calendar-names.js'
import type { Value } from '../values/money.js'
import { readNumber } from '../values/number.js'
import { readScale } from '../values/scale.js'
import { spelled, squeezed } from '../values/spelled.js'
import { knownUnit } from '../values/units.js'
import { toComparable, writtenPrecision } from '../values/value.js'
import type { Brief } from './brief.js'
import { comparePair } from './facts/compare.js'
import { findHeader, headerValues } from './facts/header.js'
import type { Figure } from './facts/issues.js'
import { complete, unitOf } from './facts/position-unit.js'
import { type Position, type PositionName, writtenText } from './facts/positions.js'

/** An amount that the other side must not learn. */
export interface SecretAmount {
  /** `your limit` */
  readonly name: Message
  readonly value: Value
  /** The place value of its last digit as written; zero if that is not known. */
  readonly precision: Big
  /** Whether it is a number of the whole deal. */
  readonly isMain: boolean
  /** The issue that it limits, if amounts like it may be something else elsewhere: `30 days`. */
  readonly issue?: string | undefined
}

/** What the other side must not learn. */
export interface SecretFacts {
  readonly amounts: readonly SecretAmount[]
  /** Whom we turn to without a deal. */
  readonly names: readonly string[]
}

/** A place of a text that tells a secret. */
export interface FoundSecret {
  readonly span: Span
  /** As it stands there. */
  readonly text: string
  /** `your limit` */
  readonly name: Message
}

/** What the other side must not learn, from the key numbers, the issues, the plan and our authority. */
export function readSecretFacts(brief: Brief): SecretFacts {
  return { amounts: readAmounts(brief), names: readNames(brief) }
}

function readAmounts(brief: Brief): readonly SecretAmount[] {
  const { facts, reader, language } = brief
  const unit = unitOf(facts.positions)
  const precisionOf = (value: Value, text: string) => writtenPrecision(value, text, language)
  const likeLimit = (value: Value) => complete(value, unit)
  const named = (name: Message, value: Value, text: string): SecretAmount => ({
    name,
    value: likeLimit(value),
    precision: precisionOf(value, text),
    isMain: true,
  })
  return [
    ...[...facts.positions, ...facts.points].flatMap(position => ofPosition(brief, position)),
    ...facts.issues.flatMap(({ name, target, walkAway, theirLimit }) => [
      ...ofFigure(msg`your limit for "${name}"`, name, walkAway),
      ...ofFigure(msg`your target for "${name}"`, name, target),
      ...ofFigure(msg`your estimate of their limit for "${name}"`, name, theirLimit),
    ]),
    ...facts.authority.flatMap(({ words }) =>
      reader
        .values(words.text)
        .map(value => named(msg`the limit of an authority`, value, textAt(words.text, value))),
    ),
    ...facts.scenarios.flatMap(({ name, ending }) =>
      (ending?.verb === 'accept' ? ending.accepted : [])
        .filter(isPrice)
        .map(value =>
          named(msg`what scenario "${name}" accepts`, value, textAt(ending?.words.text ?? '', value)),
        ),
    ),
    ...[...facts.concessions, ...facts.ladders].flatMap(({ priceAfter }) =>
      priceAfter === undefined
        ? []
        : [
            {
              name: msg`a price that you may go to`,
              value: likeLimit(priceAfter),
              precision: zero,
              isMain: true,
            },
          ],
    ),
  ]

  /** Further conditions of an outcome count something else: `only with 36 months`. */
  function isPrice(value: Value): boolean {
    return unit === undefined || comparePair(likeLimit(value), unit) !== undefined
  }

  function ofFigure(name: Message, issue: string, figure: Figure | undefined): readonly SecretAmount[] {
    const { value, words } = figure ?? {}
    if (value === undefined || words === undefined) return []
    return [
      {
        name,
        value,
        precision: precisionOf(value, words.text),
        isMain: false,
        ...(value.kind !== 'money' && { issue }),
      },
    ]
  }
}

const zero = new Big(0)

const names: { readonly [Name in PositionName]?: Message } = {
  walkAway: msg`your limit`,
  target: msg`your target`,
  batna: msg`your BATNA value`,
  batnaValue: msg`your BATNA value`,
  theirWalkAway: msg`your estimate of their limit`,
  theirTarget: msg`your estimate of their target`,
  theirBatna: msg`your estimate of their BATNA`,
  theirBatnaValue: msg`your estimate of their BATNA`,
}

function ofPosition(brief: Brief, position: Position): readonly SecretAmount[] {
  const { value, scope, isPoint } = position
  const name = names[position.name]
  if (value === undefined || name === undefined) return []
  return [
    {
      name: scope === undefined ? name : msg`${name} for "${scope}"`,
      value,
      precision: writtenPrecision(value, writtenText(position), brief.language),
      isMain: !isPoint,
      ...(isPoint && value.kind !== 'money' && scope !== undefined && { issue: scope }),
    },
  ]
}

function textAt(text: string, { span }: Value): string {
  return text.slice(span.start, span.end)
}

/**
 * The names in our BATNA, `Nordkauf`, but those of both sides and of months. German has a capital for every noun, so there
 * none can be told.
 */
function readNames(brief: Brief): readonly string[] {
  const { facts, language, reader, title } = brief
  if (languageOf(language).tag === 'de') return []
  const known = [
    ...facts.theirNames,
    ...headerValues(brief, 'team'),
    ...facts.milestones.flatMap(({ owner }) => owner?.text ?? []),
    ...[...findValues(brief, 'subject'), ...findValues(brief, 'counterparty')].map(({ value }) => value.text),
    findHeader(brief, 'counterparty')?.value.text ?? '',
    title?.words.text ?? '',
  ].join(' ')
  const told = findValues(brief, 'batna').flatMap(({ value }) => reader.namesIn(value.text))
  return [...new Set(told)].filter(
    name =>
      name.length > 2 &&
      monthNamed(name) === undefined &&
      weekdayNumber(name) === undefined &&
      !known.includes(name),
  )
}

/**
 * The places of a source text that tell a secret: an amount in any writing, with any sign, scale and unit, per month or per
 * year, bare, in words, in an address, an attribute or a comment; or a name. `brief` says how its numbers are to be read.
 */
export function findSecretFacts(source: string, facts: SecretFacts, brief: Brief): readonly FoundSecret[] {
  const found = [true, false].flatMap(isShown => {
    const { text, place } = decoded(source, isShown)
    const names = facts.names.flatMap(name =>
      placesOf(text, name).map(span => ({ span, name: msg`part of your BATNA` })),
    )
    const amounts = blocksOf(text).flatMap(block =>
      findIn(text.slice(block.start, block.end), facts.amounts, brief).map(({ span, secret }) => ({
        span: { start: block.start + span.start, end: block.start + span.end },
        name: secret.name,
      })),
    )
    return [...names, ...amounts].map(({ span, name }) => {
      const placed = place(span)
      return { span: placed, text: source.slice(placed.start, placed.end), name }
    })
  })
  const inOrder = found.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  let end = 0
  return inOrder.filter(({ span }) => {
    const isApart = span.start >= end
    if (isApart) end = span.end
    return isApart
  })
}

/** Where a name stands as a whole word. */
function placesOf(text: string, name: string): readonly Span[] {
  const places: Span[] = []
  for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + 1)) {
    const end = start + name.length
    if (!/\p{L}/u.test((text[start - 1] ?? ' ') + (text[end] ?? ' '))) places.push({ start, end })
  }
  return places
}

/** Parts between blank lines. */
function blocksOf(text: string): readonly Span[] {
  let start = 0
  return [...text.matchAll(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)|$/g)].map(({ 0: gap, index }) => {
    const block = { start, end: index }
    start = index + gap.length
    return block
  })
}

interface Found {
  readonly span: Span
  readonly secret: SecretAmount
}

function findIn(
  source: string,
  secrets: readonly SecretAmount[],
  { reader, language }: Brief,
): readonly Found[] {
  // The number of an item is none of the deal.
  const text = source.replace(/^[ \t>]*\d{1,2}[.)](?=\s)/gm, marker => ' '.repeat(marker.length))
  const found: Found[] = []
  const isAsked = text.includes('?')
  const add = (span: Span, isSecret: (secret: SecretAmount) => boolean) => {
    const secret = secrets.find(isSecret)
    if (secret !== undefined) found.push({ span, secret })
  }
  const values = /\d/.test(text) ? reader.values(text) : []
  for (const value of values)
    add(value.span, secret => isToldBy(value, textAt(text, value), secret, { isAsked, language }))
  const dates = /\d/.test(text) ? reader.dates(text) : []
  for (const { span, amounts } of bareNumbers(text, language))
    if (!isInOneOf(values, span) && !isInOneOf(dates, span))
      add(span, secret => amounts.some(amount => isBareSecret(amount, secret, isAsked)))
  const words = squeezed(text)
  for (const secret of secrets)
    for (const spelling of [secret.value.low, secret.value.high].flatMap(spelled)) {
      const at = words.text.indexOf(spelling)
      const [start, last] = [words.places[at], words.places[at + spelling.length - 1]]
      if (at !== -1 && start !== undefined && last !== undefined)
        found.push({ span: { start, end: last + 1 }, secret })
    }
  return found
}

interface Surroundings {
  /** Whether the text asks something: then a bare number may well be one of the deal. */
  readonly isAsked: boolean
  readonly language: string
}

/** Whether a value that stands somewhere is the secret one: the same amount, kind and unit. */
export function isToldBy(
  value: Value,
  written: string,
  secret: SecretAmount,
  { isAsked, language }: Surroundings,
): boolean {
  const amounts = [value.low, value.high]
  if (value.kind === 'number')
    return [...amounts, ...meaningsOf(written, language)].some(amount =>
      isBareSecret(amount, secret, isAsked),
    )
  // The noun behind a number need not be what it counts, `428 all in`, and `mil` is a thousand or a million.
  const isLoose = value.kind === 'quantity' && knownUnit(value.unit) === undefined && value.per.length === 0
  if (isLoose && amounts.some(amount => isSameBare(amount, secret, isAsked, [one]))) return true
  const { scale } = value
  if (scale !== undefined && amounts.some(amount => isBareSecret(amount.div(scale), secret, false)))
    return true
  const [a, b] = [inPerCent(value), inPerCent(secret.value)]
  const left = toComparable({ ...a, per: a.per.length > 0 ? a.per : b.per })
  const precision = max(writtenPrecision(value, written, language), secret.precision)
  // An amount without a unit may be one per year.
  const pers = b.per.length > 0 ? [b.per] : [a.per, ...(a.per.length > 0 ? [['year']] : [])]
  return pers.some(per => {
    const right = toComparable({ ...b, per })
    const isConverted = a.per.length > 0 && a.per.join() !== per.join()
    const isLike = (x: Big, y: Big) => isSame(x, y, precision, isConverted)
    return (
      left.base === right.base &&
      [left.low, left.high].some(x => isLike(x, right.low) || isLike(x, right.high))
    )
  })
}

/** A value as it is compared: all shares in per cent, without VAT and signs of additions. */
function inPerCent(value: Value): Value {
  const plain = { ...value, vat: undefined, isAddition: false }
  if (plain.kind !== 'percent') return plain
  const factor = plain.unit === 'bps' ? 100 : 1
  return { ...plain, unit: '%', index: undefined, low: plain.low.div(factor), high: plain.high.div(factor) }
}

/** Whether both agree to the last digit of the coarser one, or within 0.5 % if one was converted. */
function isSame(x: Big, y: Big, precision: Big, isConverted: boolean): boolean {
  const gap = x.minus(y).abs()
  const larger = x.abs().gt(y.abs()) ? x.abs() : y.abs()
  if (isConverted) return gap.lte(larger.times(0.005))
  return gap.lte(precision.div(2)) && gap.lte(larger.times(0.02))
}

function max(a: Big, b: Big): Big {
  return a.gt(b) ? a : b
}

const one = new Big(1)
/** What a number may be short for: `428` for 428,000. */
const scales = [one, new Big(1000), new Big(1_000_000)]

/** Whether a number without a unit is the secret one, whole or short for it, or per month of what counts per year. */
function isBareSecret(amount: Big, secret: SecretAmount, isAsked: boolean): boolean {
  return isSameBare(amount, secret, isAsked, scales)
}

function isSameBare(amount: Big, secret: SecretAmount, isAsked: boolean, factors: readonly Big[]): boolean {
  const { value, isMain } = secret
  const isWhole = amount.mod(1).eq(0)
  if (amount.eq(0)) return false
  if (isWhole && amount.lt(100) && !(isAsked && isMain)) return false
  return [value.low, value.high].some(low => {
    const whole = factors.some(
      factor => amount.times(factor).eq(low) && (factor.eq(1) || amount.gte(10) || !isWhole),
    )
    return whole || (isYearly(value) && amount.gte(100) && isMonthly(amount, low))
  })
}

function isYearly({ per, kind }: Value): boolean {
  return kind === 'money' && (per.length === 0 || per.includes('year') || per.includes('month'))
}

/** Whether one is twelve times the other, to the rounding of either. */
function isMonthly(amount: Big, other: Big): boolean {
  return [amount.times(12), amount.div(12)].some(x => x.minus(other).abs().lte(other.abs().times(0.0005)))
}

interface BareNumber {
  readonly span: Span
  /** What it may mean. */
  readonly amounts: readonly Big[]
}

/** Every number of a text, also as part of a word or an address. */
function bareNumbers(text: string, language: string): readonly BareNumber[] {
  return findAll(text, number).flatMap(({ 0: written, index }) => {
    const end = index + written.length
    const scale = readScale(text, end, language)
    const scaled = (amounts: readonly Big[]) =>
      scale === undefined ? amounts : amounts.map(amount => amount.times(scale.factor))
    const whole: BareNumber = {
      span: { start: index, end: scale?.end ?? end },
      amounts: scaled(meaningsOf(written, language)),
    }
    const parts = findAll(written, part).map(
      ({ 0: digits, index: at }): BareNumber => ({
        span: { start: index + at, end: index + at + digits.length },
        amounts: [new Big(digits)],
      }),
    )
    return /\s/.test(written) ? [whole, ...parts] : [whole]
  })
}

/** Longer runs of digits are no amounts. */
const number = /\d{1,15}(?:[.,'’ \u00a0\u202f\u2009]\d{1,15}){0,5}/g
const part = /\d{3,}/g

function meaningsOf(written: string, language: string): readonly Big[] {
  const joined = new Big(written.replace(/\D/g, ''))
  const decimals = /[.,](\d{1,2})$/.exec(written)?.[1]
  const read = readNumber(written, language)
  return [
    ...(read === undefined ? [] : [read]),
    joined,
    ...(decimals === undefined ? [] : [joined.div(new Big(10).pow(decimals.length))]),
  ]
}
