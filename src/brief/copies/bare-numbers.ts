import { Big } from 'big.js'
import { findAll } from '../../text/find-all.js'
import type { Span } from '../../text/span.js'
import { readNumber } from '../../values/number.js'
import { readScale } from '../../values/scale.js'

/** A number of a text, without what stands around it. */
export interface BareNumber {
  readonly span: Span
  /** What it may mean. */
  readonly amounts: readonly Big[]
  /** Whether what looks like one number may be several, or the other way round. */
  readonly isApart?: boolean
  /** Whether it cannot be short for thousands. */
  readonly isInFull?: boolean
}

/** Every number of a text, also as part of a word or an address. */
export function bareNumbers(text: string, language: string): readonly BareNumber[] {
  const apart = findAll(text, takenApart).flatMap(({ 0: written, index }): BareNumber[] => {
    if (grouped.test(written)) return []
    const joined = new Big(written.replace(/\D/g, ''))
    const isSpelled = /^\d(?:\D+\d)+$/.test(written) || /[^\d ./,–-]/.test(written)
    // Groups that are no thousands are several numbers, or else one in full: `4 28 000`.
    return (isSpelled ? written.length > 4 || /[^\d ./,–-]/.test(written) : joined.gte(1000))
      ? [
          {
            span: { start: index, end: index + written.length },
            // Euros and cents, `eighteen forty`.
            amounts: /^\d{1,4}\s\d\d$/.test(written) ? [joined, joined.div(100)] : [joined],
            isApart: true,
            isInFull: !isSpelled,
          },
        ]
      : []
  })
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
/** `4-2-8`, `4 28 000`, `4\\28` */
const takenApart = /(?<![\d.,-])\d{1,6}(?:[^\p{L}\p{N}\r\n:|]{1,2}\d{1,6}){1,8}(?!\d|[.,/-]\d)/gu
const grouped = /^\d{1,3}(?:[.,'’ \u00a0\u202f\u2009]\d{3})+$/
const part = /\d{3,}/g

/** What a number may mean by its marks, `1.250`. */
export function meaningsOf(written: string, language: string): readonly Big[] {
  const joined = new Big(written.replace(/\D/g, ''))
  const decimals = /[.,'’](\d{1,2})$/.exec(written)?.[1]
  const read = readNumber(written, language)
  return [
    ...(read === undefined ? [] : [read]),
    joined,
    ...(decimals === undefined ? [] : [joined.div(new Big(10).pow(decimals.length))]),
  ]
}
