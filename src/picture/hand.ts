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
  /** The least and the greatest amount that is drawn. */
  readonly ends: readonly [number, number]
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

/** The attributes of an element that shows a mark a second time, for the mouse alone. */
export function pointerProps(mark: Mark, hand: Hand | undefined) {
  if (hand === undefined) return {}
  return {
    class: 'mark',
    onPointerEnter: () => hand.point(mark),
    onPointerLeave: () => hand.point(undefined),
    onClick: () => hand.go(mark),
  }
}

/**
 * The attributes of an element that stands for a mark. A screen reader calls it by the words in it, as people do who speak
 * to their computer; one without words needs an `aria-label`.
 */
export function markProps(mark: Mark | Pin, hand: Hand | undefined) {
  if (hand === undefined || mark.id.endsWith(' was')) return {}
  const shared = {
    ...pointerProps(mark, hand),
    'data-mark': mark.id,
    // Elements of SVG know the attribute only in lower case.
    tabindex: hand.focusable === mark.id ? 0 : -1,
    onFocus: () => hand.point(mark),
  }
  if (!('kind' in mark)) return { ...shared, role: 'button' as const }
  return {
    ...shared,
    class: 'mark pin',
    role: 'slider' as const,
    'aria-label': mark.name,
    'aria-valuenow': mark.at,
    'aria-valuemin': Math.min(mark.at, hand.ends[0]),
    'aria-valuemax': Math.max(mark.at, hand.ends[1]),
    'aria-valuetext': hand.lifted === mark.id ? mark.value : mark.sentence,
    onPointerDown: (event: PointerPlace) => hand.grab(mark, event),
  }
}

/** The attributes of words in a picture that do something, as a button does. */
export function actionProps(action: Action, act: (action: Action) => void) {
  return {
    class: 't12 act',
    role: 'button' as const,
    tabindex: 0,
    onClick: () => act(action),
    onKeyDown: ({ key }: { readonly key: string }) => {
      if (key === 'Enter' || key === ' ') act(action)
    },
  }
}
