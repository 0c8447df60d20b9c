import { Big } from 'big.js'
import { languageOf } from '../language/languages.js'
import { anySharing } from '../language/sharing.js'
import { allSections, findValues, wordsOf } from '../markdown/outline.js'
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
import { withDigits } from '../values/with-digits.js'
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
  const openings = [
    ...facts.positions.flatMap(({ name, value }) => (name === 'opening' && value ? [value] : [])),
    ...facts.issues.flatMap(({ opening }) => opening?.value ?? []),
  ]
  // What a package or a scenario has of our opening is known to them.
  const isOpen = (value: Value) =>
    openings.some(
      opening => opening.kind === value.kind && opening.low.eq(value.low) && opening.high.eq(value.high),
    )
  const isOpenNumber = (value: Value) => openings.some(({ low }) => low.eq(value.low))
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
        .filter(value => isPrice(value) && !isOpen(likeLimit(value)))
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
    ...[...findValues(brief, 'batna'), ...findValues(brief, 'batnaValue')].flatMap(({ value: { text } }) =>
      reader
        .values(text)
        .filter(({ kind }) => kind === 'money' || kind === 'percent')
        .map(value => ({ ...named(msg`part of your BATNA`, value, textAt(text, value)), isMain: false })),
    ),
    ...facts.packages.flatMap(({ values }) =>
      values.flatMap(({ issueName, ...figure }) =>
        figure.value && !isOpen(figure.value)
          ? ofFigure(msg`what a package offers for "${issueName}"`, issueName, figure)
          : [],
      ),
    ),
    ...[...facts.concessions, ...facts.ladders].flatMap(({ size, give }) =>
      size?.kind === 'money' && !isOpenNumber(size)
        ? [
            {
              ...named(
                msg`a step that you may go`,
                { ...size, low: size.amount, high: size.amount },
                textAt(give.text, size),
              ),
              isMain: false,
            },
          ]
        : [],
    ),
    ...allSections(brief)
      .flatMap(wordsOf)
      .flatMap(({ text }) =>
        (/\d/.test(text) ? reader.values(text) : [])
          .filter(value => isLimitIn(text, value) && !isOpenNumber(value))
          .map(value => ({
            ...named(msg`a limit in your words`, value, textAt(text, value)),
            isMain: false,
          })),
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

/** `2,450` in `The most we can pay is 2,450`. */
function isLimitIn(text: string, { kind, low, span }: Value): boolean {
  const isAmount = kind === 'money' || (kind === 'number' && low.gte(100))
  const before = text.slice(Math.max(0, span.start - 30), span.start)
  return isAmount && !surroundingsOf(text, span).isYear && limitBefore.test(before)
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

/** The names in our BATNA, `Nordkauf`, and their parts, but those of both sides and of months. */
function readNames(brief: Brief): readonly string[] {
  const { facts, language, reader, title } = brief
  const isGerman = languageOf(language).tag === 'de'
  const parties = [
    ...findValues(brief, 'counterparty').map(({ value }) => value.text),
    findHeader(brief, 'counterparty')?.value.text ?? '',
  ].join(' ')
  // Without another name of theirs, the title is what names them.
  const subject = [...findValues(brief, 'subject').map(({ value }) => value.text), title?.words.text ?? '']
  const known = [
    ...facts.theirNames,
    ...headerValues(brief, 'team'),
    ...facts.milestones.flatMap(({ owner }) => owner?.text ?? []),
    parties,
    ...(parties.trim() === '' ? subject : []),
  ].join(' ')
  const told = findValues(brief, 'batna').flatMap(({ value: { text } }) => [
    // German has a capital for every noun: only what stands behind a preposition without an article is a name.
    ...(isGerman ? [] : reader.namesIn(text)),
    ...[...text.matchAll(behindPreposition)].map(([, name = '']) => name),
    ...(/^\s*\p{Lu}\p{L}{3,}\s*$/u.test(text) ? [text.trim()] : []),
  ])
  const parts = told.flatMap(name => [
    name,
    ...name.split(/[^\p{L}\p{N}]+/u).filter(({ length }) => length > 3),
  ])
  return [...new Set(parts)].filter(
    name =>
      (name.length > 2 || /^\p{Lu}{2}$/u.test(name)) &&
      monthNamed(name) === undefined &&
      weekdayNumber(name) === undefined &&
      !known.includes(name),
  )
}

const behindPreposition = new RegExp(
  String.raw`(?<=${anySharing('namedAfter')}\s)(\p{Lu}\p{L}{2,}(?:[ -]\p{Lu}\p{L}+)?)`,
  'gu',
)

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
    const amounts = blocksOf(text).flatMap(block => {
      const written = text.slice(block.start, block.end)
      const spelledOut = withDigits(written, decimalPoint)
      const inWords = spelledOut.text === written ? [] : findIn(spelledOut.text, facts.amounts, brief)
      return [
        ...findIn(written, facts.amounts, brief),
        ...inWords.map(({ span: { start, end }, secret }) => ({
          span: { start: spelledOut.place(start), end: spelledOut.place(end - 1) + 1 },
          secret,
        })),
      ].map(({ span, secret }) => ({
        span: { start: block.start + span.start, end: block.start + span.end },
        name: secret.name,
      }))
    })
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

const decimalPoint = new RegExp(String.raw`^\s+${anySharing('decimalPoints')}\s+$`, 'iu')

/** Where a name stands, in capitals or not, with a hyphen, in an address, or with an ending: `Nord-Kaufs`. */
function placesOf(text: string, name: string): readonly Span[] {
  const sought = squeezed(name).text
  if (sought === '') return []
  const { text: letters, places } = squeezed(text)
  const found: Span[] = []
  for (let at = letters.indexOf(sought); at !== -1; at = letters.indexOf(sought, at + 1)) {
    const [first = 0, last = 0] = [places[at], places[at + sought.length - 1]]
    const span = { start: first, end: last + 1 }
    const isStart = !/\p{L}/u.test(text[first - 1] ?? ' ')
    const isEnd = sought.length > 5 || /^s?(?!\p{L})/iu.test(text.slice(span.end, span.end + 2))
    const isAlike = sought.length > 3 || text.slice(span.start, span.end) === name
    if (isStart && isEnd && isAlike) found.push(span)
  }
  return found
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
  for (const value of values) {
    const written = textAt(text, value)
    const around = { ...surroundingsOf(text, value.span), isAsked, language }
    add(value.span, secret => isToldBy(value, written, secret, around))
  }
  const dates = /\d/.test(text) ? reader.dates(text) : []
  for (const { span, amounts, isApart } of bareNumbers(text, language))
    if (isApart || (!isInOneOf(values, span) && !isInOneOf(dates, span)))
      add(span, secret =>
        amounts.some(amount =>
          isBareSecret(amount, secret, { ...surroundingsOf(text, span), isAsked, language }),
        ),
      )
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
  /** Whether a sign of money, a unit or a word for limits stands beside it. */
  readonly isNear?: boolean
  /** Whether it counts or names something else for sure: `meeting 2`, `2nd`, `10:30`, `C2`. */
  readonly isOther?: boolean
  /** Whether it looks like a year. */
  readonly isYear?: boolean
}

/** What stands around a number. */
function surroundingsOf(
  text: string,
  { start, end }: Span,
): Pick<Surroundings, 'isNear' | 'isOther' | 'isYear'> {
  const before = text.slice(Math.max(0, start - 30), start)
  const after = text.slice(end, end + 30)
  const written = text.slice(start, end)
  return {
    isNear:
      limitBefore.test(before) ||
      moneyBefore.test(before) ||
      unitBehind.test(after) ||
      limitBehind.test(after),
    isOther:
      numbered.test(before) ||
      (/^\d{1,2}$/.test(written) &&
        (/\p{L}$|\d:$/u.test(before) || /^(?::\d|(?:st|nd|rd|th|er|ère|º|ª)(?!\p{L}))/u.test(after))),
    isYear: /^(?:19\d\d|20\d\d|2100)$/.test(written),
  }
}

const limitBefore = new RegExp(String.raw`(?:${anySharing('limits')}[^.;!?]{0,12}|[€$£¥]\s?|[€$£¥])$`, 'iu')
const moneyBefore = /[€$£¥]\s?$/
const limitBehind = new RegExp(String.raw`^[\s,(–—-]{0,3}${anySharing('limits')}`, 'iu')
const unitBehind = new RegExp(String.raw`^\s?(?:[€$£¥%]|/\p{L}|${anySharing('pers')}\s+\p{L})`, 'iu')
const numbered = new RegExp(
  String.raw`(?:${anySharing('meetings')}|${anySharing('numbered')}|(?<!\p{L})(?:DIN|EN|ISO|VIN)|n[°º]|no\.)\s{1,2}$`,
  'iu',
)

/** Whether a value that stands somewhere is the secret one: the same amount, kind and unit. */
export function isToldBy(value: Value, written: string, secret: SecretAmount, around: Surroundings): boolean {
  const { language } = around
  const amounts = [value.low, value.high]
  if (value.kind === 'number')
    return [...amounts, ...meaningsOf(written, language)].some(amount => isBareSecret(amount, secret, around))
  // The noun behind a number need not be what it counts, `428 all in`, and `mil` is a thousand or a million.
  const isLoose = value.kind === 'quantity' && knownUnit(value.unit) === undefined && value.per.length === 0
  if (isLoose && amounts.some(amount => isLooselySame(amount, value.unit, secret, around))) return true
  if (isShort(value, secret) && amounts.some(amount => isBareSecret(amount, secret, around))) return true
  if (isSameTime(value, secret.value)) return true
  const { scale } = value
  if (
    scale !== undefined &&
    amounts.some(amount =>
      isBareSecret(amount.div(scale), secret, { ...around, isAsked: false, isNear: false }),
    )
  )
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

/** Whether the noun behind a number is none that counts something else: `428 all in`, `84 d`. */
function isLooselySame(amount: Big, unit: string, secret: SecretAmount, around: Surroundings): boolean {
  const { value } = secret
  const isUnit = value.kind === 'quantity' && value.unit.startsWith(unit.toLowerCase())
  const isSmall = amount.lt(100) && amount.mod(1).eq(0)
  if (isSmall && !isUnit && !around.isNear && !(around.isAsked && secret.isMain)) return false
  return isSameBare(amount, secret, { ...around, isNear: around.isNear || isUnit }, [one])
}

/** Whether an amount of money may be short for thousands, `€428`. */
function isShort({ kind, low, per, scale, ...value }: Value, secret: SecretAmount): boolean {
  return (
    kind === 'money' &&
    secret.value.kind === 'money' &&
    'currency' in value &&
    value.currency === secret.value.currency &&
    per.length === 0 &&
    scale === undefined &&
    low.gte(100)
  )
}

const days: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['week', 7],
  ['month', 30.4375],
  ['year', 365.25],
])

/** Whether two times are the same in other units, `24 months` and `2 years`, or two amounts per such a time. */
function isSameTime(a: Value, b: Value): boolean {
  const [inA, inB] = [timeOf(a), timeOf(b)]
  if (inA === undefined || inB === undefined || inA.unit === inB.unit || a.kind !== b.kind) return false
  if (inA.rest !== inB.rest) return false
  const isLike = (x: Big, y: Big) =>
    x
      .minus(y)
      .abs()
      .lte(y.abs().times(a.kind === 'quantity' ? 0.02 : 0.005))
  return [inA.low, inA.high].some(x => isLike(x, inB.low) || isLike(x, inB.high))
}

interface Timed {
  readonly unit: string
  /** What else it counts. */
  readonly rest: string
  readonly low: Big
  readonly high: Big
}

function timeOf(value: Value): Timed | undefined {
  const { kind, low, high, per } = value
  if (kind === 'quantity' && per.length === 0) {
    const factor = days.get(value.unit)
    return factor === undefined
      ? undefined
      : { unit: value.unit, rest: '', low: low.times(factor), high: high.times(factor) }
  }
  const unit = per.find(one => days.has(one))
  const factor = unit === undefined ? undefined : days.get(unit)
  if (kind !== 'money' || unit === undefined || factor === undefined) return undefined
  const rest = [value.currency, ...per.filter(one => one !== unit).toSorted()].join('/')
  return { unit, rest, low: low.div(factor), high: high.div(factor) }
}

/** Whether a number without a unit is the secret one, whole or short for it, or per month of what counts per year. */
function isBareSecret(amount: Big, secret: SecretAmount, around: Surroundings): boolean {
  return isSameBare(amount, secret, around, scales)
}

function isSameBare(
  amount: Big,
  secret: SecretAmount,
  { isNear = false, isOther = false, isYear = false }: Surroundings,
  factors: readonly Big[],
): boolean {
  const { value, isMain } = secret
  const isWhole = amount.mod(1).eq(0)
  const isSmall = isWhole && amount.lt(100)
  if (amount.eq(0) || isOther) return false
  return [value.low, value.high].some(low => {
    if (amount.eq(low)) return !isSmall || isMain || isNear
    if (isYear) return false
    const isScaled = factors.some(factor => factor.gt(1) && amount.times(factor).eq(low))
    if (isScaled) return isSmall ? isNear && amount.gte(10) : true
    return isYearly(value) && amount.gte(100) && isMonthly(amount, low)
  })
}

function isYearly({ per, kind }: Value): boolean {
  return kind === 'money' && (per.includes('year') || per.includes('month'))
}

/** Whether one is twelve times the other, to the rounding of either. */
function isMonthly(amount: Big, other: Big): boolean {
  return [amount.times(12), amount.div(12)].some(x => x.minus(other).abs().lte(other.abs().times(0.0005)))
}

interface BareNumber {
  readonly span: Span
  /** What it may mean. */
  readonly amounts: readonly Big[]
  /** Whether what looks like one number may be several, or the other way round. */
  readonly isApart?: boolean
}

/** Every number of a text, also as part of a word or an address. */
function bareNumbers(text: string, language: string): readonly BareNumber[] {
  const apart = findAll(text, takenApart).map(
    ({ 0: written, index }): BareNumber => ({
      span: { start: index, end: index + written.length },
      amounts: [new Big(written.replace(/\D/g, ''))],
      isApart: true,
    }),
  )
  const whole = findAll(text, number).flatMap(({ 0: written, index }) => {
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
        isApart: written.includes(',') && !/\s/.test(written),
      }),
    )
    return /\s|^\d{3},\d{3},(?!000)/.test(written) ? [whole, ...parts] : [whole]
  })
  return [...apart, ...whole]
}

/** Longer runs of digits are no amounts. */
const number = /\d{1,15}(?:[.,'’ \u00a0\u202f\u2009]\d{1,15}){0,5}/g
/** `4-2-8` */
const takenApart = /(?<![\d.,-])\d(?:[ ./-]\d){2,8}(?![\d.,/-]\d|\d)/g
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
