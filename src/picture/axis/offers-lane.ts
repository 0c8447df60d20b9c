import type { Plot } from '../plot.js'
import { cut, textWidth } from '../text-width.js'
import { wrap } from '../wrap.js'
import type { AxisData, OfferMark } from './axis-data.js'

/** Earlier offers than the last twelve stand in the table only. */
export const mostOffers = 12

export interface PlacedOffer {
  readonly offer: OfferMark
  readonly x: number
  readonly y: number
  /** Where its text begins, or ends if it stands at the left. */
  readonly textX: number
  readonly anchor: 'start' | 'end'
  /** Behind its value: who and when, and the step if there is room. */
  readonly text: string
}

/** Where the offers stand, time running downwards, in pixels from the top of their lane. */
export interface OffersLane {
  readonly offers: readonly PlacedOffer[]
  /** A line for each side, through its offers. */
  readonly paths: readonly { readonly who: 'us' | 'them'; readonly d: string }[]
  /** Between the last offers of both sides. */
  readonly middle:
    | {
        readonly y: number
        readonly x: number
        readonly from: number
        readonly to: number
        readonly ends: readonly PlacedOffer[]
        readonly lines: readonly string[]
        readonly textX: number
        readonly textY: number
      }
    | undefined
  /** The range of their limit. */
  readonly band: { readonly from: number; readonly to: number } | undefined
  readonly height: number
}

const row = 24
/** From the place of an offer to its text. */
const gap = 14

export function layOutOffers({ offers: all, middle, theirLimit }: AxisData, plot: Plot): OffersLane {
  const offers = all.slice(-mostOffers).map((offer, index) => placeOffer(offer, plot, 20 + row * index))
  const end = 20 + row * offers.length
  const paths = (['us', 'them'] as const).flatMap(who => {
    const own = offers.filter(({ offer }) => offer.who === who)
    return own.length > 1 ? [{ who, d: `M${own.map(({ x, y }) => `${x} ${y}`).join('L')}` }] : []
  })
  const ends = (['us', 'them'] as const).flatMap(
    who => offers.findLast(({ offer }) => offer.who === who) ?? [],
  )
  const [first, second] = ends
  const limits = theirLimit === undefined ? [] : [plot.x(theirLimit.low), plot.x(theirLimit.high)]
  const [from, to] = limits.toSorted((a, b) => a - b)
  const band = from === undefined || to === undefined || to - from < 1 ? undefined : { from, to }
  if (middle === undefined || first === undefined || second === undefined)
    return { offers, paths, band, middle: undefined, height: offers.length === 0 ? 0 : end }
  const x = plot.x(middle.at)
  const lines = wrap([{ text: middle.text, isStrong: false }], plot.right - plot.left, 12).map(pieces =>
    pieces.map(({ text }) => text).join(''),
  )
  const half = Math.max(...lines.map(line => textWidth(line.trim(), 12))) / 2
  const textX = Math.max(plot.left + half, Math.min(plot.right - half, x))
  return {
    offers,
    paths,
    band,
    middle: { y: end, x, from: first.x, to: second.x, ends, lines, textX, textY: end + 20 },
    height: end + 14 + 16 * lines.length,
  }
}

/** The text stands behind the flag if it fits there, or else before it; without the step, and cut, if it must be. */
function placeOffer(offer: OfferMark, plot: Plot, y: number): PlacedOffer {
  const x = plot.x(offer.at)
  const value = textWidth(`${offer.value} `, 12, 'semibold')
  const rooms = {
    start: plot.right + 2 - x - gap - value,
    end: x - gap - value - Math.min(plot.left, 2),
  }
  const wanted = offer.who === 'us' ? (['end', 'start'] as const) : (['start', 'end'] as const)
  const texts = offer.step === '' ? [offer.text] : [`${offer.text} · ${offer.step}`, offer.text]
  for (const text of texts)
    for (const anchor of wanted)
      if (textWidth(text, 12) <= rooms[anchor]) return placed(offer, x, y, anchor, text)
  const widest = rooms.start > rooms.end ? 'start' : 'end'
  return placed(offer, x, y, widest, cut(offer.text, rooms[widest], 12))
}

function placed(
  offer: OfferMark,
  x: number,
  y: number,
  anchor: PlacedOffer['anchor'],
  text: string,
): PlacedOffer {
  return { offer, x, y, anchor, text, textX: anchor === 'start' ? x + gap : x - gap }
}
