import { render } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Break, Clock, useBreak } from './clock.js'
import { Agenda, Give } from './give.js'
import { Listen } from './listen.js'
import type { ToPage } from './messages.js'
import { Notes } from './notes.js'
import { type OfferField, Offers } from './offers.js'
import { type Meeting, useMeeting } from './use-meeting.js'

/** After this time without a key or a movement the page covers itself. */
const coverAfterMs = 120_000

function Page() {
  const [shown, meeting] = useMeeting()
  return shown === undefined ? null : <Table shown={shown} meeting={meeting} />
}

/** The page at the table. What is secret is in the document only while it is not covered. */
function Table({ shown, meeting }: { readonly shown: ToPage; readonly meeting: Meeting }) {
  const [isCovered, setCovered] = useState(true)
  const [breakEnd, toggleBreak] = useBreak()
  const offer = useRef<OfferField>(null)
  const notes = useRef<HTMLTextAreaElement>(null)
  const { words, name, day } = shown.meeting
  const cover = () => {
    // What is being typed is written first.
    const { activeElement } = document
    if (activeElement instanceof HTMLElement) activeElement.blur()
    meeting.flush()
    setCovered(true)
  }
  const pause = () => {
    cover()
    toggleBreak()
  }
  const onKey = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event
    if (key === 'Escape') cover()
    else if (key === 'Enter' && (ctrlKey || metaKey)) setCovered(false)
    else if (ctrlKey || metaKey || altKey || isTyping(event.target)) return
    else if (/^t$/i.test(key)) offer.current?.begin('them')
    else if (/^y$/i.test(key)) offer.current?.begin('us')
    else if (/^[1-9]$/.test(key)) offer.current?.choose(Number(key) - 1)
    else if (/^n$/i.test(key)) notes.current?.focus()
    else if (/^b$/i.test(key)) pause()
    else return
    event.preventDefault()
  }
  useCover(isCovered, cover, onKey)
  return (
    <main class={isCovered ? 'deal-picture meeting' : 'deal-picture meeting open'}>
      <header>
        <h1>
          <b>
            <bdi>{name}</bdi>
          </b>{' '}
          {day}
        </h1>
        {isCovered ? null : (
          <span class="on-screen">
            <span class="eye" aria-hidden="true">
              ◉
            </span>{' '}
            {words.onScreen}
          </span>
        )}
        <Clock />
        <Break end={breakEnd} toggle={pause} word={words.pause} />
        {isCovered ? (
          <button type="button" class="second" onClick={() => setCovered(false)}>
            {words.uncover} <kbd>Ctrl+Enter</kbd>
          </button>
        ) : (
          <button type="button" onClick={cover}>
            {words.cover} <kbd>Esc</kbd>
          </button>
        )}
      </header>
      <div class="columns">
        <Listen shown={shown} meeting={meeting} isCovered={isCovered} />
        <section class="centre" aria-label={words.offers}>
          <Offers field={offer} shown={shown} meeting={meeting} isCovered={isCovered} />
          <Notes field={notes} shown={shown} meeting={meeting} isCovered={isCovered} />
        </section>
        {isCovered ? <Agenda shown={shown} /> : <Give shown={shown} />}
      </div>
      <footer>
        <span role="status">{savedText(shown)}</span>
        {isCovered ? null : <span>{words.coversAtOnce}</span>}
      </footer>
    </main>
  )
}

function savedText({ saved, hasFailed, meeting: { words } }: ToPage): string {
  if (hasFailed) return words.notSaved
  return saved === undefined ? '' : words.saved.replace('{0}', saved)
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')
  )
}

/** Covers when the focus goes elsewhere, and when nothing is done for a while; and hears the keys of the page. */
function useCover(isCovered: boolean, cover: () => void, onKey: (event: KeyboardEvent) => void): void {
  useEffect(() => {
    addEventListener('keydown', onKey)
    addEventListener('blur', cover)
    return () => {
      removeEventListener('keydown', onKey)
      removeEventListener('blur', cover)
    }
  })
  useEffect(() => {
    if (isCovered) return
    let timer = setTimeout(cover, coverAfterMs)
    const restart = () => {
      clearTimeout(timer)
      timer = setTimeout(cover, coverAfterMs)
    }
    const events = ['keydown', 'pointerdown', 'pointermove'] as const
    for (const name of events) addEventListener(name, restart)
    return () => {
      clearTimeout(timer)
      for (const name of events) removeEventListener(name, restart)
    }
  }, [isCovered])
}

const root = document.getElementById('meeting')
if (root) render(<Page />, root)
