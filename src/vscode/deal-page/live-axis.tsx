import { useMemo, useRef, useState } from 'preact/hooks'
import { Axis } from '../../picture/axis/axis.js'
import type { AxisData, Mark, Pin } from '../../picture/axis/axis-data.js'
import { layOutAxis } from '../../picture/axis/axis-layout.js'
import type { DealData } from '../../picture/deal-data.js'
import type { Hand, PointerPlace } from '../../picture/hand.js'
import type { Span } from '../../text/span.js'
import { post } from './host.js'
import { focusedMark } from './marks.js'
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
  const [pointed, setPointed] = useState<string>()
  const [focusable, setFocusable] = useState<string>()
  const [lifted, setLifted] = useState<{ readonly id: string; readonly amount: number }>()
  const dragged = useRef(false)
  const marks = useMemo(() => marksOf(data, width), [data, width])
  const current = marks.find(({ id }) => id === focusable) ?? marks[0]
  const atCursor = line && marks.find(({ span }) => overlaps(span, line))?.id
  const read = marks.find(({ id }) => id === pointed) ?? marks.find(({ id }) => id === atCursor)
  const plot = useMemo(
    () => layOutAxis(data, width, isTrial ? written : undefined).plot,
    [data, written, width, isTrial],
  )
  const before = isTrial ? written : undefined

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

  const hand: Hand = {
    atCursor,
    focusable: current?.id,
    lifted: lifted?.id,
    point: mark => {
      setPointed(mark?.id)
      if (mark && document.activeElement?.getAttribute('data-mark') === mark.id) setFocusable(mark.id)
    },
    go: mark => {
      if (!dragged.current) post({ kind: 'go', span: mark.span })
      dragged.current = false
    },
    grab,
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const mark = marks.find(({ id }) => id === focusedMark())
    if (mark === undefined) return
    const pin = 'kind' in mark ? mark : undefined
    const by =
      event.key === 'ArrowRight' || event.key === 'ArrowUp'
        ? 1
        : event.key === 'ArrowLeft' || event.key === 'ArrowDown'
          ? -1
          : 0
    if (event.key === ' ' && pin) setLifted(lifted ? undefined : { id: pin.id, amount: pin.at })
    else if (event.key === 'Enter' && !(event.ctrlKey || event.metaKey)) hand.go(mark)
    else if (event.key === 'Escape' && lifted) {
      setLifted(undefined)
      forget()
      event.stopPropagation()
    } else if (by !== 0 && lifted && pin) {
      const better = data.better === 'more' ? 1 : -1
      const sign = event.key === 'ArrowUp' || event.key === 'ArrowDown' ? 1 : better
      const amount = toStep(
        lifted.amount + sign * by * data.writing.step * (event.shiftKey ? 10 : 1),
        data.writing.step,
      )
      setLifted({ id: pin.id, amount })
      tryNumber(pin, amount)
    } else if (by !== 0) {
      const next = marks[(marks.indexOf(mark) + by + marks.length) % marks.length]
      setFocusable(next?.id)
      focusMark(next?.id)
    } else return
    event.preventDefault()
  }

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the marks inside take the focus, and their keys come here */}
      <div onKeyDown={onKeyDown}>
        <Axis data={data} width={width} prefix="axis-" words={deal.words} hand={hand} before={before} />
      </div>
      <p class="reading" role="status">
        {read ? read.sentence : <span class="hint">{deal.words.hint}</span>}
      </p>
    </>
  )
}

/** The marks in the order of the picture, from left to right in each lane. */
function marksOf(data: AxisData, width: number): readonly (Mark | Pin)[] {
  const { upper, lower } = layOutAxis(data, width)
  return [
    ...[...upper, ...lower].map(({ mark }) => mark),
    ...data.scenarios.filter(({ at }) => at !== undefined),
    ...data.steps,
    ...data.offers,
  ]
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < Math.max(b.end, b.start + 1) && b.start < Math.max(a.end, a.start + 1)
}

function focusMark(id: string | undefined): void {
  for (const element of document.querySelectorAll<SVGElement>('[data-mark]'))
    if (element.getAttribute('data-mark') === id) element.focus()
}

/** The amount in whole steps, without the dust of binary fractions. */
function toStep(amount: number, step: number): number {
  return Number((Math.round(amount / step) * step).toPrecision(12))
}
