import type { Mark, Pin } from './axis/axis-data.js'
import type { Action } from './part.js'

/** What a reader's hand does in a live picture; a picture on paper has none. */
export interface Hand {
  /** The mark on the line of the cursor. */
  readonly atCursor: string | undefined
  /** The mark that the tab key reaches; arrows go to the others. */
  readonly focusable: string | undefined
  /** The pin that the arrow keys move. */
  readonly lifted: string | undefined
  readonly point: (mark: Mark | undefined) => void
  readonly go: (mark: Mark) => void
  /** Begins to drag a pin. */
  readonly grab: (pin: Pin, event: PointerPlace) => void
  /** Does what a lane offers. */
  readonly act?: ((action: Action) => void) | undefined
}

/** What is used of a pointer event, so that the pictures know no browser. */
export interface PointerPlace {
  readonly clientX: number
  preventDefault(): void
}

/** The attributes of an element that stands for a mark. */
export function markProps(mark: Mark | Pin, hand: Hand | undefined) {
  if (hand === undefined || mark.id.endsWith(' was')) return {}
  const pin = 'kind' in mark ? mark : undefined
  const isLifted = hand.lifted === mark.id
  return {
    'data-mark': mark.id,
    class: pin ? 'mark pin' : 'mark',
    tabIndex: hand.focusable === mark.id ? 0 : -1,
    role: pin ? 'slider' : 'button',
    'aria-label': pin ? mark.name : mark.sentence,
    ...(pin ? { 'aria-valuenow': pin.at, 'aria-valuetext': isLifted ? mark.value : mark.sentence } : {}),
    onPointerEnter: () => hand.point(mark),
    onPointerLeave: () => hand.point(undefined),
    onFocus: () => hand.point(mark),
    onClick: () => hand.go(mark),
    ...(pin ? { onPointerDown: (event: PointerPlace) => hand.grab(pin, event) } : {}),
  }
}

/** The attributes of words in a picture that do something, as a button does. */
export function actionProps(action: Action, act: (action: Action) => void) {
  return {
    class: 't12 act',
    role: 'button' as const,
    tabIndex: 0,
    onClick: () => act(action),
    onKeyDown: ({ key }: { readonly key: string }) => {
      if (key === 'Enter' || key === ' ') act(action)
    },
  }
}
