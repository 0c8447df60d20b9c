import { Big } from 'big.js'
import { allSections, findValues, wordsOf } from '../../markdown/outline.js'
import { type Message, msg } from '../../text/message.js'
import type { Value } from '../../values/money.js'
import { withUnit, writtenPrecision } from '../../values/value.js'
import type { Brief } from '../brief.js'
import { comparePair } from '../facts/compare.js'
import type { Figure } from '../facts/issues.js'
import { complete, unitOf } from '../facts/position-unit.js'
import { type Position, type PositionName, writtenText } from '../facts/positions.js'
import { isYearLike, limitBefore } from './number-surroundings.js'
import { datesOf, type SecretDate } from './secret-dates.js'
import { readSecretNames, type SecretNames } from './secret-names.js'
import { ratiosOf, type SecretRatio } from './secret-ratios.js'

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

/** A number that the other side knows, so that a change of it tells another one. */
export interface KnownValue {
  readonly value: Value
  /** The point of the deal whose number it is. */
  readonly issue?: string | undefined
}

/** What the other side must not learn. */
export interface SecretFacts {
  readonly amounts: readonly SecretAmount[]
  readonly dates: readonly SecretDate[]
  readonly ratios: readonly SecretRatio[]
  readonly known: readonly KnownValue[]
  readonly names: SecretNames
}

/** What the other side must not learn, from the key numbers, the issues, the plan and our authority. */
export function readSecretFacts(brief: Brief): SecretFacts {
  const { open, secret } = readWithoutAmount(brief)
  const openDates = open.flatMap(({ name, text }) => datesOf(text, name, brief))
  const openRatios = open.flatMap(({ name, text }) => ratiosOf(text, name))
  return {
    amounts: readAmounts(brief),
    dates: secret
      .flatMap(({ name, text }) => datesOf(text, name, brief))
      .filter(({ first, last }) => !openDates.some(day => day.first === first && day.last === last)),
    ratios: secret
      .flatMap(({ name, text }) => ratiosOf(text, name))
      .filter(({ ratio }) => !openRatios.some(open => open.ratio === ratio)),
    known: readKnown(brief),
    names: readSecretNames(brief),
  }
}

interface NamedText {
  readonly name: Message
  readonly text: string
}

/** What stands for key numbers and those of issues where no amount does: dates and ratios. */
function readWithoutAmount({ facts }: Brief): {
  readonly open: readonly NamedText[]
  readonly secret: readonly NamedText[]
} {
  const open: NamedText[] = []
  const secret: NamedText[] = []
  for (const { name, scope, value, label } of [...facts.positions, ...facts.points]) {
    const { text } = label.value
    const named = names[name]
    if (value !== undefined) continue
    if (name === 'opening') open.push({ name: msg`your opening`, text })
    else if (named !== undefined)
      secret.push({ name: scope === undefined ? named : msg`${named} for "${scope}"`, text })
  }
  for (const { name, opening, target, walkAway, theirLimit } of facts.issues) {
    const add = (to: NamedText[], name: Message, figure: Figure | undefined) => {
      if (figure?.words !== undefined && figure.value === undefined)
        to.push({ name, text: figure.words.text })
    }
    add(open, msg`your opening`, opening)
    add(secret, msg`your limit for "${name}"`, walkAway)
    add(secret, msg`your target for "${name}"`, target)
    add(secret, msg`your estimate of their limit for "${name}"`, theirLimit)
  }
  return { open, secret }
}

/** Our openings, theirs, and the last offers of both sides. */
function readKnown({ facts }: Brief): readonly KnownValue[] {
  const unit = unitOf(facts.positions)
  return [
    ...facts.positions.flatMap(({ name, value }) =>
      value !== undefined && (name === 'opening' || name === 'theirOpening') ? [{ value }] : [],
    ),
    ...facts.issues.flatMap(({ name, opening, unit }) =>
      opening?.value === undefined
        ? []
        : [{ value: unit ? withUnit(opening.value, unit) : opening.value, issue: name }],
    ),
    ...facts.offers
      .slice(-lastOffers)
      .flatMap(({ values }) =>
        values.flatMap(({ value }) => (value ? [{ value: complete(value, unit) }] : [])),
      ),
  ]
}

/** Of a long log of offers only the last ones are changed. */
const lastOffers = 6

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
    ...[...facts.concessions, ...facts.ladders]
      .flatMap(({ priceAfter, otherPrice }) => priceAfter ?? otherPrice ?? [])
      .map(price => ({
        name: msg`a price that you may go to`,
        value: likeLimit(price),
        precision: zero,
        isMain: true,
      })),
    ...[...findValues(brief, 'batna'), ...findValues(brief, 'batnaValue')].flatMap(({ value: { text } }) =>
      reader
        .values(text)
        .filter(({ kind }) => kind === 'money' || kind === 'percent')
        .map(value => ({ ...named(msg`part of your BATNA`, value, textAt(text, value)), isMain: false })),
    ),
    ...findValues(brief, 'redLines').flatMap(({ value: { text } }) =>
      reader
        .values(text)
        .filter(({ kind }) => kind !== 'number')
        .map(value => ({ ...named(msg`one of your red lines`, value, textAt(text, value)), isMain: false })),
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
  return isAmount && !isYearLike(textAt(text, { span })) && limitBefore.test(before)
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

function textAt(text: string, { span }: Pick<Value, 'span'>): string {
  return text.slice(span.start, span.end)
}
