import type { Mark } from './axis/axis-data.js'
import type { Action } from './part.js'

/** What a reader's hand does in a live picture; a picture on paper has none. */
export interface Hand {
  /** The mark that is read aloud or framed. */
  readonly pointed: string | undefined
  /** The mark on the line of the cursor. */
  readonly atCursor: string | undefined
  readonly point: (mark: Mark | undefined) => void
  readonly go: (mark: Mark) => void
}

/** The attributes of an element that stands for a mark. */
export function markProps(mark: Mark, hand: Hand | undefined) {
  if (hand === undefined) return {}
  return {
    'data-mark': mark.id,
    class: 'mark',
    onPointerEnter: () => hand.point(mark),
    onPointerLeave: () => hand.point(undefined),
    onClick: () => hand.go(mark),
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
