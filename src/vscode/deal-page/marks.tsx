import type { ComponentChild } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Mark } from '../../picture/axis/axis-data.js'
import type { Hand } from '../../picture/hand.js'
import { post } from './host.js'

/** Marks that can be pointed at and gone to, and the line that reads them out. */
export function Marks({ children }: { readonly children: (hand: Hand) => ComponentChild }) {
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
    go: mark => post({ kind: 'go', span: mark.span }),
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

export function arrowOf(key: string): number {
  if (key === 'ArrowRight' || key === 'ArrowDown') return 1
  return key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 0
}

export function focusedMark(): string | undefined {
  return document.activeElement?.getAttribute('data-mark') ?? undefined
}
