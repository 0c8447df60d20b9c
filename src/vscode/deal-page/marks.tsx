import type { ComponentChild } from 'preact'
import { useState } from 'preact/hooks'
import type { Mark, Pin } from '../../picture/axis/axis-data.js'
import type { Hand } from '../../picture/hand.js'
import type { Span } from '../../text/span.js'
import { post } from './host.js'
import { Rested } from './rested.js'

/** What the marks of a part share: one that the tab key reaches, and arrows that go from one to the next. */
export function useMarks<One extends Mark | Pin>(marks: readonly One[], line: Span | undefined) {
  const [pointed, setPointed] = useState<string>()
  const [focusable, setFocusable] = useState<string>()
  const atCursor = line && marks.find(({ span }) => overlaps(span, line))
  const focused = () => marks.find(({ id }) => id === document.activeElement?.getAttribute('data-mark'))
  return {
    /** The mark on the line of the cursor. */
    atCursor: atCursor?.id,
    focusable: marks.find(({ id }) => id === focusable)?.id ?? marks[0]?.id,
    /** The mark to read out. */
    read: marks.find(({ id }) => id === pointed) ?? atCursor,
    point: (mark: Mark | undefined) => {
      // What has the focus is read again when the mouse leaves another mark.
      const next = mark ?? focused()
      setPointed(next?.id)
      if (next?.id === focused()?.id) setFocusable(next?.id)
    },
    focused,
    /** Moves the focus by so many marks, from the last to the first. */
    move: (from: One, by: number) => {
      const next = marks[(marks.indexOf(from) + by + marks.length) % marks.length]
      setFocusable(next?.id)
      focusMark(next?.id)
    },
  }
}

/** Marks that can be pointed at and gone to, and the line that reads them out. */
export function Marks({
  marks,
  line,
  children,
}: {
  /** In the order of the arrow keys. */
  readonly marks: readonly Mark[]
  readonly line: Span | undefined
  readonly children: (hand: Hand) => ComponentChild
}) {
  const { atCursor, focusable, read, point, focused, move } = useMarks(marks, line)
  const go = (mark: Mark) => post({ kind: 'go', span: mark.span })
  const onKeyDown = (event: KeyboardEvent) => {
    const mark = focused()
    const by = arrowOf(event.key)
    if (mark === undefined) return
    if (event.key === 'Enter') go(mark)
    else if (by !== 0) move(mark, by)
    else return
    event.preventDefault()
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the marks inside take the focus, and their keys come here */}
      <div onKeyDown={onKeyDown}>
        {children({ atCursor, focusable, lifted: undefined, ends: [0, 0], point, go, grab: () => undefined })}
      </div>
      <p class="reading short">{read?.sentence ?? ''}</p>
      <Rested text={read?.sentence ?? ''} />
    </>
  )
}

/** The direction of an arrow key: 1 to the right and down, -1 to the left and up, 0 for other keys. */
export function arrowOf(key: string): -1 | 0 | 1 {
  if (key === 'ArrowRight' || key === 'ArrowDown') return 1
  return key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 0
}

export function focusMark(id: string | undefined): void {
  for (const element of document.querySelectorAll<SVGElement>('[data-mark]'))
    if (element.getAttribute('data-mark') === id) element.focus()
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < Math.max(b.end, b.start + 1) && b.start < Math.max(a.end, a.start + 1)
}
