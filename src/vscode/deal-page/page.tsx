import { type ComponentChild, render } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Axis } from '../../picture/axis/axis.js'
import type { AxisData, Mark, Pin } from '../../picture/axis/axis-data.js'
import { layOutAxis } from '../../picture/axis/axis-layout.js'
import { AsTable, DealHead, Later, Note, PartSection } from '../../picture/deal.js'
import type { DealData } from '../../picture/deal-data.js'
import type { Hand, PointerPlace } from '../../picture/hand.js'
import { Issues } from '../../picture/issues/issues.js'
import { Listening } from '../../picture/listening/listening.js'
import type { Action, Part } from '../../picture/part.js'
import { Time } from '../../picture/time/time.js'
import type { Change } from '../../picture/what-changes.js'
import type { Span } from '../../text/span.js'
import type { FromPage, PageWords, ShownTrial, ToPage } from './messages.js'

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void
  getState(): unknown
  setState(state: PageState): void
}

/** What comes back when the window is loaded again. */
interface PageState {
  readonly uri: string
  readonly axis: number
  readonly scroll: number
}

const host = acquireVsCodeApi()

/** A picture is at most so wide, with the padding beside it. */
const widest = 852

interface Shown {
  readonly deal: DealData
  readonly uri: string
  readonly words: PageWords
}

function Page() {
  const [shown, setShown] = useState<Shown>()
  const [trial, setTrial] = useState<ShownTrial>()
  const [line, setLine] = useState<Span>()
  const [axis, setAxis] = useState(() => readState(host.getState()).axis)
  const asked = useRef(0)
  useEffect(() => {
    const listen = ({ data }: MessageEvent<ToPage>) => {
      if (data.kind === 'deal') {
        setShown(data)
        setTrial(undefined)
        host.setState({ ...readState(host.getState()), uri: data.uri })
      } else if (data.kind === 'cursor') setLine(data.line)
      else if (data.number === asked.current) setTrial(data.trial)
    }
    addEventListener('message', listen)
    host.postMessage({ kind: 'ready' })
    return () => removeEventListener('message', listen)
  }, [])
  useScroll(shown !== undefined)
  if (shown === undefined) return null
  const index = shown.deal.axes[axis] === undefined ? 0 : axis
  const tryNumber = (pin: Pin, amount: number | string) => {
    asked.current += 1
    host.postMessage({ kind: 'try', number: asked.current, axis: index, pin: pin.position, amount })
  }
  const forget = () => {
    asked.current += 1
    setTrial(undefined)
    host.postMessage({ kind: 'forget' })
  }
  const choose = (next: number) => {
    forget()
    setAxis(next)
    host.setState({ ...readState(host.getState()), axis: next })
  }
  return (
    <Deal
      shown={shown}
      trial={trial}
      line={line}
      index={index}
      choose={choose}
      tryNumber={tryNumber}
      forget={forget}
    />
  )
}

interface DealProps {
  readonly shown: Shown
  readonly trial: ShownTrial | undefined
  readonly line: Span | undefined
  readonly index: number
  readonly choose: (index: number) => void
  readonly tryNumber: (pin: Pin, amount: number | string) => void
  readonly forget: () => void
}

function Deal({ shown: { deal: written, words }, trial, line, index, choose, tryNumber, forget }: DealProps) {
  const [root, width] = useWidth()
  const deal = trial?.deal ?? written
  const { action } = deal.lead
  const main = deal.axes[index]
  const before = written.axes[index]
  return (
    <main
      class="deal-picture"
      ref={root}
      onKeyDown={event => {
        if (event.key === 'Escape' && trial) forget()
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && trial)
          host.postMessage({ kind: 'write' })
      }}
    >
      <DealHead deal={deal}>
        {action && (
          <p class="actions">
            <button type="button" onClick={() => host.postMessage({ kind: 'act', effect: action.effect })}>
              {action.title}
            </button>
          </p>
        )}
      </DealHead>
      {trial && <Strip trial={trial} words={words} forget={forget} />}
      {main && before && (
        <section class="axis" aria-label={words.axis}>
          {deal.axes.length > 1 && <Tabs deal={deal} index={index} choose={choose} />}
          <LiveAxis
            key={index}
            data={main.data}
            written={before.data}
            isTrial={trial !== undefined}
            deal={deal}
            width={width}
            line={line}
            tryNumber={tryNumber}
            forget={forget}
          />
          <Fields data={before.data} words={words} tryNumber={tryNumber} />
          {trial && <Changes changes={trial.changes} words={words} />}
          <AsTable rows={main.table} words={deal.words} />
        </section>
      )}
      <Parts deal={deal} width={width} />
      <Later deal={deal} />
    </main>
  )
}

/** What stands below the axis: each part with one mark that the tab key reaches. */
function Parts({
  deal: { issues, time, listening, words },
  width,
}: {
  readonly deal: DealData
  readonly width: number
}) {
  const act = ({ effect }: Action) => host.postMessage({ kind: 'act', effect })
  const button = ({ action }: Part) =>
    action && (
      <p>
        <button type="button" class="link" onClick={() => act(action)}>
          {action.title}
        </button>
      </p>
    )
  return (
    <>
      {issues && (
        <PartSection kicker={words.issues} part={issues} words={words} button={button(issues)} note={null}>
          <Marks>
            {hand => (
              <Issues data={issues} width={width} prefix="issues-" hand={hand}>
                <Note part={issues} />
              </Issues>
            )}
          </Marks>
        </PartSection>
      )}
      {time && (
        <PartSection kicker={words.time} part={time} words={words} button={button(time)}>
          <Marks>{hand => <Time data={time} width={width} hand={hand} />}</Marks>
        </PartSection>
      )}
      {listening && (
        <PartSection kicker={words.listening} part={listening} words={words} button={button(listening)}>
          <Marks>{hand => <Listening data={listening} width={width} hand={hand} act={act} />}</Marks>
        </PartSection>
      )}
    </>
  )
}

/** Marks that can be pointed at and gone to, and the line that reads them out. */
function Marks({ children }: { readonly children: (hand: Hand) => ComponentChild }) {
  const root = useRef<HTMLDivElement>(null)
  const [read, setRead] = useState<Mark>()
  const [focusable, setFocusable] = useState<string>()
  const [first, setFirst] = useState<string>()
  useLayoutEffect(() => {
    setFirst(root.current?.querySelector('[data-mark]')?.getAttribute('data-mark') ?? undefined)
  })
  const hand: Hand = {
    atCursor: undefined,
    focusable: focusable ?? first,
    lifted: undefined,
    point: mark => {
      setRead(mark)
      if (mark && focusedMark() === mark.id) setFocusable(mark.id)
    },
    go: mark => host.postMessage({ kind: 'go', span: mark.span }),
    grab: () => undefined,
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const marks = [...(root.current?.querySelectorAll<SVGElement>('[data-mark]') ?? [])]
    const place = marks.findIndex(element => element.matches(':focus'))
    const by = arrowOf(event.key)
    if (place === -1) return
    if (event.key === 'Enter' && read) hand.go(read)
    else if (by !== 0) marks[(place + by + marks.length) % marks.length]?.focus()
    else return
    event.preventDefault()
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the marks inside take the focus, and their keys come here */}
      <div ref={root} onKeyDown={onKeyDown}>
        {children(hand)}
      </div>
      <p class="reading short" role="status">
        {read?.sentence ?? ''}
      </p>
    </>
  )
}

function arrowOf(key: string): number {
  if (key === 'ArrowRight' || key === 'ArrowDown') return 1
  return key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 0
}

function Tabs({ deal, index, choose }: Pick<DealProps, 'index' | 'choose'> & { readonly deal: DealData }) {
  const move = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = (index + by + deal.axes.length) % deal.axes.length
    if (by !== 0) choose(next)
  }
  return (
    <div class="tabs" role="tablist" aria-label={deal.words.whichNumber}>
      {deal.axes.map(({ data: { name, unit } }, place) => (
        <button
          key={`${place} ${name}`}
          type="button"
          role="tab"
          aria-selected={place === index}
          tabIndex={place === index ? 0 : -1}
          ref={element => {
            if (place === index && document.activeElement?.closest('.tabs')) element?.focus()
          }}
          onClick={() => choose(place)}
          onKeyDown={move}
        >
          <bdi>{(name || unit).slice(0, 60)}</bdi>
        </button>
      ))}
    </div>
  )
}

interface LiveProps {
  readonly data: AxisData
  readonly written: AxisData
  readonly isTrial: boolean
  readonly deal: DealData
  readonly width: number
  readonly line: Span | undefined
  readonly tryNumber: DealProps['tryNumber']
  readonly forget: () => void
}

/** The axis with everything that a hand can do to it, and the line that reads out what is pointed at. */
function LiveAxis({ data, written, isTrial, deal, width, line, tryNumber, forget }: LiveProps) {
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
      if (!dragged.current) host.postMessage({ kind: 'go', span: mark.span })
      dragged.current = false
    },
    grab,
    act: ({ effect }) => host.postMessage({ kind: 'act', effect }),
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

function focusedMark(): string | undefined {
  return document.activeElement?.getAttribute('data-mark') ?? undefined
}

function focusMark(id: string | undefined): void {
  for (const element of document.querySelectorAll<SVGElement>('[data-mark]'))
    if (element.getAttribute('data-mark') === id) element.focus()
}

/** The amount in whole steps, without the dust of binary fractions. */
function toStep(amount: number, step: number): number {
  return Number((Math.round(amount / step) * step).toPrecision(12))
}

/** A field for each number that can be tried. */
function Fields({
  data,
  words,
  tryNumber,
}: {
  readonly data: AxisData
  readonly words: PageWords
  readonly tryNumber: DealProps['tryNumber']
}) {
  const pins = data.pins.filter(({ kind }) => kind !== 'theirOpening')
  if (pins.length === 0) return null
  return (
    <fieldset class="fields">
      <legend>{words.tryNumber}</legend>
      {pins.map(pin => (
        <label key={pin.id}>
          {pin.name}{' '}
          <input
            key={pin.value}
            defaultValue={pin.value}
            size={Math.max(7, pin.value.length)}
            spellcheck={false}
            onChange={({ currentTarget }) => {
              if (currentTarget.value.trim() !== '') tryNumber(pin, currentTarget.value)
            }}
          />
        </label>
      ))}
    </fieldset>
  )
}

function Strip({
  trial,
  words,
  forget,
}: {
  readonly trial: ShownTrial
  readonly words: PageWords
  readonly forget: () => void
}) {
  const { deal, axis, pin, value, was } = trial
  const name = deal.axes[axis]?.data.pins.find(({ position }) => position === pin)?.name ?? ''
  return (
    <fieldset class="strip" aria-label={name}>
      <span>
        <b>{name}</b> <b class="value">{value}</b>{' '}
        <span class="muted-text">{words.was.replace('{0}', was)}</span>
      </span>
      <span class="buttons">
        <button type="button" onClick={() => host.postMessage({ kind: 'write' })}>
          {words.write}
        </button>
        <button type="button" class="second" onClick={forget}>
          {words.forget}
        </button>
      </span>
    </fieldset>
  )
}

function Changes({ changes, words }: { readonly changes: readonly Change[]; readonly words: PageWords }) {
  if (changes.length === 0) return null
  return (
    <section class="changes" aria-live="polite">
      <p class="kicker">{words.changes}</p>
      <table>
        <tbody>
          {changes.map(({ name, was, now, isHarm }) => (
            <tr key={name}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td class="was">{was}</td>
              <td aria-hidden="true">→</td>
              <td class="now">
                {isHarm ? (
                  <span class="icon" aria-hidden="true">
                    ✕{' '}
                  </span>
                ) : null}
                {now}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The width that a picture may have in an element. */
function useWidth() {
  const root = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(448)
  useLayoutEffect(() => {
    const element = root.current
    if (element === null) return
    const measure = () => {
      const { paddingLeft, paddingRight } = getComputedStyle(element)
      const inner = element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
      setWidth(Math.max(240, Math.min(widest, Math.floor(inner))))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [root, width] as const
}

/** Scrolls to where the page was before the window was loaded again, and remembers where it is. */
function useScroll(isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return
    scrollTo(0, readState(host.getState()).scroll)
    const remember = () => host.setState({ ...readState(host.getState()), scroll: scrollY })
    addEventListener('scrollend', remember)
    return () => removeEventListener('scrollend', remember)
  }, [isShown])
}

function readState(state: unknown): PageState {
  const none: PageState = { uri: '', axis: 0, scroll: 0 }
  if (typeof state !== 'object' || state === null) return none
  const { uri, axis, scroll } = { ...none, ...state }
  return {
    uri: typeof uri === 'string' ? uri : '',
    axis: typeof axis === 'number' ? axis : 0,
    scroll: typeof scroll === 'number' ? scroll : 0,
  }
}

const root = document.getElementById('deal')
if (root) render(<Page />, root)
