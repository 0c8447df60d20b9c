import type { Ref } from 'preact'
import { useImperativeHandle, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Axis } from '../../picture/axis/axis.js'
import { Rich } from '../../picture/deal.js'
import type { MeetingNumber } from '../../picture/meeting/meeting-data.js'
import { useWidth } from '../deal-page/use-width.js'
import type { ToPage } from './messages.js'
import type { Meeting } from './use-meeting.js'

/** What the keys of the page do with the field for an offer. */
export interface OfferField {
  readonly begin: (who: Side) => void
  /** Takes the number at that place, from 0, for what is said next. */
  readonly choose: (index: number) => void
}

type Side = 'us' | 'them'

/** An amount that waits to be noted, and whether one was noted that is still being typed. */
interface Pending {
  timer: ReturnType<typeof setTimeout> | undefined
  isNoted: boolean
}

/** What was confirmed with Enter. */
interface Entered {
  readonly number: number
  readonly text: string
  readonly time: string
}

/** How long an amount may wait before it is noted while somebody goes on typing. */
const noteAfterMs = 150

/** Takes an offer, and answers what it means. */
export function Offers({
  field,
  shown,
  meeting,
  isCovered,
}: {
  readonly field: Ref<OfferField>
  readonly shown: ToPage
  readonly meeting: Meeting
  readonly isCovered: boolean
}) {
  const { words, numbers } = shown.meeting
  const input = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState<string>()
  const [side, setSide] = useState<Side>()
  const [typed, setTyped] = useState<string>()
  const [entered, setEntered] = useState<Entered>()
  const pending = useRef<Pending>({ timer: undefined, isNoted: false })
  const index = Math.max(
    0,
    numbers.findIndex(({ id }) => id === chosen),
  )
  const number = numbers[index]
  const offer = number?.offer
  const who = side ?? offer?.who ?? 'them'

  const isRefused = entered !== undefined && shown.refused === entered.number
  const said = isRefused ? entered.text : isCovered ? '' : (offer?.value ?? '')

  const note = (text: string, phase: 'typing' | 'left' | 'entered', of = who) => {
    clearTimeout(pending.current.timer)
    pending.current = { timer: undefined, isNoted: phase === 'typing' }
    return meeting.act({ kind: 'offer', who: of, number: number?.id ?? '', text, phase })
  }
  const noteSoon = (text: string) => {
    clearTimeout(pending.current.timer)
    if (text.trim() === '' && !pending.current.isNoted) return
    pending.current.timer = setTimeout(() => note(text, 'typing'), noteAfterMs)
  }
  const begin = (next: Side) => {
    setSide(next)
    input.current?.focus()
    if (typed) note(typed, 'typing', next)
    else setTyped('')
  }
  const enter = () => {
    if (typed === undefined || typed.trim() === '') return
    const time = new Date().toTimeString().slice(0, 5)
    setEntered({ number: note(typed, 'entered'), text: typed, time })
    setTyped(undefined)
  }
  const leave = () => {
    if (typed?.trim() || pending.current.isNoted) note(typed ?? '', 'left')
    setTyped(undefined)
    setSide(undefined)
    if (isRefused) setEntered(undefined)
  }
  const choose = (next: number) => {
    const taken = numbers[next]
    if (taken === undefined || taken === number) return
    if (typed?.trim() || pending.current.isNoted) note(typed ?? '', 'left')
    if (typed !== undefined) setTyped('')
    setEntered(undefined)
    setChosen(taken.id)
  }
  useImperativeHandle(field, () => ({ begin, choose }))
  // What is typed next takes the place of the last offer.
  useLayoutEffect(() => {
    if (typed === undefined && document.activeElement === input.current) input.current?.select()
  })

  return (
    <>
      <h2>{words.offers}</h2>
      <div class="offer">
        {numbers.length > 1 && (
          <fieldset class="numbers">
            <legend>{words.whichNumber}</legend>
            {numbers.slice(0, 9).map(({ id, name, openName }, place) => (
              <label key={id}>
                <input
                  type="radio"
                  name="number"
                  checked={place === index}
                  onMouseDown={event => event.preventDefault()}
                  onChange={() => choose(place)}
                />
                <bdi>{isCovered ? openName : name}</bdi> <kbd>{place + 1}</kbd>
              </label>
            ))}
          </fieldset>
        )}
        <fieldset class="sides">
          <legend>{words.offers}</legend>
          {(['them', 'us'] as const).map(value => (
            <label key={value}>
              <input
                type="radio"
                name="side"
                checked={who === value}
                onMouseDown={event => event.preventDefault()}
                onChange={() => begin(value)}
              />
              {value === 'them' ? words.theySaid : words.youSaid} <kbd>{value === 'them' ? 'T' : 'Y'}</kbd>
            </label>
          ))}
        </fieldset>
        <div class="amount">
          <input
            ref={input}
            type="text"
            value={typed ?? said}
            placeholder={words.amount}
            aria-label={who === 'them' ? words.theySaid : words.youSaid}
            maxLength={60}
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget: { value } }) => {
              setTyped(value)
              noteSoon(value)
            }}
            onKeyDown={event => {
              const key = event.key.toLowerCase()
              if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) enter()
              else if (event.key === 'ArrowUp' || event.key === 'ArrowDown')
                choose(index + (event.key === 'ArrowUp' ? -1 : 1))
              else if (!typed && (key === 't' || key === 'y') && !event.ctrlKey && !event.metaKey)
                begin(key === 't' ? 'them' : 'us')
              else return
              event.preventDefault()
            }}
            onBlur={leave}
          />
          <span class="per">{number?.per}</span>
          {isCovered || !offer?.before ? null : <span class="before">{offer.before}</span>}
        </div>
      </div>
      {isRefused ? (
        <p class="refused" role="alert">
          {words.noAmount}
        </p>
      ) : null}
      {isCovered ? (
        <p class="noted" role="status">
          {entered && !isRefused ? `✓ ${words.notedAt.replace('{0}', entered.time)}` : ''}
        </p>
      ) : (
        <Answer number={number} better={words.better} />
      )}
    </>
  )
}

/** How far the last offer is from limit and target, who may accept it, which scenario it is, and what comes next. */
function Answer({ number, better }: { readonly number: MeetingNumber | undefined; readonly better: string }) {
  const [root, width] = useWidth<HTMLDivElement>()
  const { axis, distances = [], answers = [] } = number ?? {}
  const lanes = { scenarios: '', authority: '', steps: '', offers: '', better }
  return (
    <div class="answer" ref={root} aria-live="polite">
      {distances.length > 0 && (
        <p class="distances">
          {distances.map(distance => (
            <span key={distance}>{distance}</span>
          ))}
        </p>
      )}
      {axis && <Axis data={axis} width={width} prefix="meeting-" words={lanes} isBrief={true} />}
      <dl>
        {answers.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Rich text={text} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
