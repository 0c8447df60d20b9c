import type { NumberWriting } from './axis/axis-data.js'

/** An amount of the axis in its writing, `€430k`, with as many decimals as a step of `place` needs. */
export function writeNumber(amount: number, writing: NumberWriting, place: number): string {
  const { before, after, factor, group, decimal, cents } = writing
  const decimals = Math.max(0, -Math.floor(Math.log10(place / factor) + 1e-9))
  const isCent = decimals === 1 && cents !== 'free'
  const [whole = '', fraction] = (Math.abs(amount) / factor)
    .toFixed(isCent ? 2 : Math.min(decimals, 6))
    .split('.')
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, group) : whole
  const sign = amount < 0 && Number(whole + (fraction ?? '')) !== 0 ? '−' : ''
  return sign + before + grouped + (fraction === undefined ? '' : decimal + fraction) + after
}
