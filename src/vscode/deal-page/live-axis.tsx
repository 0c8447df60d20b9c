import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Axis } from '../../picture/axis/axis.js'
import type { AxisData, Mark, Pin } from '../../picture/axis/axis-data.js'
import { layOutAxis, layOutLevels } from '../../picture/axis/axis-layout.js'
import type { DealData } from '../../picture/deal-data.js'
import type { Hand, PointerPlace } from '../../picture/hand.js'
import type { Span } from '../../text/span.js'
import { post } from './host.js'
import { arrowOf, focusMark, useMarks } from './marks.js'
import { Rested } from './rested.js'
import type { TryNumber } from './what-if.js'

interface LiveProps {
  readonly data: AxisData
  readonly written: AxisData
  readonly isTrial: boolean
  readonly deal: DealData
  readonly width: number
  readonly line: Span | undefined
  readonly tryNumber: TryNumber
  readonly forget: () => void
}

/** The axis with everything that a hand can do to it, and the line that reads out what is pointed at. */
export function LiveAxis({ data, written, isTrial, deal, width, line, tryNumber, forget }: LiveProps) {
  const before = isTrial ? written : undefined
  const { marks, plot } = useMemo(() => layOut(data, width, before), [data, width, before])
  const { atCursor, focusable, read, point, focused, move } = useMarks(marks, line)
  const [lifted, setLifted] = useState<{ readonly id: string; readonly amount: number }>()
  const dragged = useRef(false)
  // A pin that passes another one is put at another place of the document, and loses the focus there.
  useLayoutEffect(() => {
    if (lifted && document.activeElement === document.body) focusMark(lifted.id)
  })

  const grab = (pin: Pin, start: PointerPlace) => {
    start.preventDefault()
    dragged.current = false
    const { at, ...scale } = plot
    const offset = start.clientX - scale.x(pin.at)
    const { step } = data.writing
    let frame = 0
    const move = ({ clientX }: PointerEvent) => {
      if (Math.abs(clientX - start.clientX) > 3) dragged.current = true
      if (!dragged.current) return
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => tryNumber(pin, toStep(at(clientX - offset), step)))
    }
    const end = () => {
      removeEventListener('pointermove', move)
      removeEventListener('pointerup', end)
      removeEventListener('pointercancel', end)
    }
    addEventListener('pointermove', move)
    addEventListener('pointerup', end)
    addEventListener('pointercancel', end)
  }

  const go = (mark: Mark) => {
    if (!dragged.current) post({ kind: 'go', span: mark.span })
    dragged.current = false
  }

  /** Moves a pin by steps: to the right is better, and up is more. */
  const moveTo = (pin: Pin, amount: number, { key, shiftKey }: KeyboardEvent) => {
    const isUpright = key === 'ArrowUp' || key === 'ArrowDown'
    const towards = key === 'ArrowUp' || key === 'ArrowRight' ? 1 : -1
    const sign = isUpright || data.better === 'more' ? towards : -towards
    const { step } = data.writing
    const next = toStep(amount + sign * step * (shiftKey ? 10 : 1), step)
    setLifted({ id: pin.id, amount: next })
    tryNumber(pin, next)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const mark = focused()
    if (mark === undefined) return
    const { key } = event
    const pin = 'kind' in mark ? mark : undefined
    const own = lifted?.id === mark.id ? lifted : undefined
    if (key === ' ' && pin) setLifted(own ? undefined : { id: pin.id, amount: pin.at })
    else if (key === 'Enter' && !(event.ctrlKey || event.metaKey)) go(mark)
    else if (key === 'Escape' && own) {
      setLifted(undefined)
      forget()
      event.stopPropagation()
    } else if (arrowOf(key) === 0) return
    else if (pin && own) moveTo(pin, own.amount, event)
    else move(mark, arrowOf(key))
    event.preventDefault()
  }

  const hand: Hand = {
    atCursor,
    focusable,
    lifted: lifted?.id,
    ends: plot.ends,
    point,
    go,
    grab,
    act: ({ effect }) => post({ kind: 'act', effect }),
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the marks inside take the focus, and their keys come here */}
      <div onKeyDown={onKeyDown}>
        <Axis data={data} width={width} prefix="axis-" words={deal.words} hand={hand} before={before} />
      </div>
      <p class="reading">{read ? read.sentence : <span class="hint">{deal.words.hint}</span>}</p>
      <Rested text={read?.sentence ?? ''} />
    </>
  )
}

/** The marks in the order of the picture, from left to right in each lane, and the scale on which pins move. */
function layOut(data: AxisData, width: number, before: AxisData | undefined) {
  const { upper, lower, plot } = layOutAxis(data, width, before)
  const marks: readonly (Mark | Pin)[] = [
    ...[...upper, ...lower].map(({ mark }) => mark).filter(({ id }) => !id.endsWith(' was')),
    ...data.scenarios.filter(({ at }) => at !== undefined),
    ...layOutLevels(data.levels, plot).drawn,
    ...data.steps,
    ...data.offers,
  ]
  return { marks, plot }
}

/** The amount in whole steps, without the dust of binary fractions. */
function toStep(amount: number, step: number): number {
  return Number((Math.round(amount / step) * step).toPrecision(12))
}
