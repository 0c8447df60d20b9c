import { type Move, usedRoom } from '../../brief/analyses/dance.js'
import { gain, middleOf } from '../../brief/analyses/scale.js'
import { plain } from '../../markdown/outline.js'
import { type Message, msg } from '../../text/message.js'
import type { AxisData, OfferMark } from './axis-data.js'
import { type Reader, sentences } from './axis-reader.js'

export function readOffers(reader: Reader): readonly OfferMark[] {
  const { negotiable, writer, figures } = reader
  return negotiable.dance.moves.map((move, index) => {
    const { offer, who, price } = move
    const date = offer.date?.kind === 'day' ? writer.shortDay(offer.date.day) : ''
    const side = who === 'us' ? writer.say(msg`you`) : writer.say(msg`they`)
    const value = figures.exact(price)
    const note = offer.note === undefined ? '' : plain(offer.note)
    return {
      id: `offer ${index}`,
      name: side,
      value,
      text: date === '' ? side : `${side}, ${date}`,
      step: stepOf(reader, move),
      at: Number(price),
      who,
      isLikely: false,
      span: offer.span,
      sentence: sentences(writer, [
        msg`${value}, ${side}, line ${writer.line(offer.span)}`,
        ...moved(reader, move),
        ...usedSentence(reader, move),
        ...(note === '' ? [] : [msg`${note.slice(0, 200)}`]),
      ]),
    }
  })
}

/** `€0.50 closer`; empty for the first offer of a side, and for one that repeats it. */
function stepOf({ writer, figures }: Reader, { step }: Move): string {
  if (step === undefined || step.eq(0)) return ''
  const size = figures.exact(step.abs())
  return writer.say(step.gt(0) ? msg`${size} closer` : msg`${size} back`)
}

/** How far an offer moved, and whether the steps of its side shrink. */
function moved({ figures, writer }: Reader, { step, ratio }: Move): readonly Message[] {
  if (step === undefined || step.eq(0)) return []
  const size = figures.exact(step.abs())
  if (step.lt(0)) return [msg`That goes back by ${size}`]
  return ratio === undefined || ratio.lte(0)
    ? [msg`A step of ${size}`]
    : [msg`A step of ${size}, ${writer.percent(ratio)} of the one before`]
}

/** How much of the way to our limit an offer of ours has gone. */
function usedSentence({ negotiable: { points }, writer }: Reader, { who, price }: Move): readonly Message[] {
  const { opening, walkAway } = points
  if (who === 'them' || opening === undefined || walkAway === undefined) return []
  const used = usedRoom(middleOf(opening), middleOf(walkAway), price)
  return used === undefined || used.lte(0)
    ? []
    : [msg`That is ${writer.percent(used)} of the way from your opening to your limit`]
}

export function readMiddle({ negotiable, writer, figures }: Reader): AxisData['middle'] {
  const { dance, points, scale } = negotiable
  if (dance.middle === undefined) return undefined
  const shown = figures.rounded(dance.middle)
  const target = points.target && middleOf(points.target)
  const by = target && gain(scale, figures.round(dance.middle), figures.round(target))
  const text =
    target === undefined || by === undefined
      ? msg`middle of the last two: ${shown}`
      : by.lt(0)
        ? msg`middle of the last two: ${shown}, ${figures.difference(dance.middle, target)} short of your target`
        : by.eq(0)
          ? msg`middle of the last two: ${shown}, your target`
          : msg`middle of the last two: ${shown}, ${figures.difference(dance.middle, target)} better than your target`
  return { at: Number(dance.middle), text: writer.say(text) }
}
