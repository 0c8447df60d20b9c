import { render } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Pin } from '../../picture/axis/axis-data.js'
import type { Span } from '../../text/span.js'
import { Deal, type Shown } from './deal.js'
import { keepState, post, readState } from './host.js'
import type { ShownTrial, ToPage } from './messages.js'
import { useScroll } from './use-layout.js'

function Page() {
  const [shown, setShown] = useState<Shown>()
  const [trial, setTrial] = useState<ShownTrial>()
  const [line, setLine] = useState<Span>()
  const [axis, setAxis] = useState(() => readState().axis)
  const asked = useRef(0)
  const isOpen = useRef(false)
  useEffect(() => {
    const listen = ({ data }: MessageEvent<ToPage>) => {
      if (data.kind === 'deal') {
        if (!isOpen.current && data.axis !== undefined) setAxis(data.axis)
        isOpen.current = true
        setShown(data)
        setTrial(undefined)
        keepState({ uri: data.uri })
      } else if (data.kind === 'cursor') setLine(data.line)
      else if (data.number === asked.current) setTrial(data.trial)
    }
    addEventListener('message', listen)
    post({ kind: 'ready' })
    return () => removeEventListener('message', listen)
  }, [])
  useScroll(shown !== undefined)
  if (shown === undefined) return null
  const index = shown.deal.axes[axis] === undefined ? 0 : axis
  const tryNumber = (pin: Pin, amount: number | string) => {
    asked.current += 1
    post({ kind: 'try', number: asked.current, axis: index, pin: pin.position, amount })
  }
  const forget = () => {
    asked.current += 1
    setTrial(undefined)
    post({ kind: 'forget' })
  }
  const choose = (next: number) => {
    forget()
    setAxis(next)
    keepState({ axis: next })
    post({ kind: 'choose', axis: next })
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

const root = document.getElementById('deal')
if (root) render(<Page />, root)
