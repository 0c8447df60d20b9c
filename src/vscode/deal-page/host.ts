import type { FromPage } from './messages.js'

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void
  getState(): unknown
  setState(state: PageState): void
}

/** What comes back when the window is loaded again. */
export interface PageState {
  readonly uri: string
  /** The tab that was chosen, from 0. */
  readonly axis: number
  readonly scroll: number
}

const host = acquireVsCodeApi()

export function post(message: FromPage): void {
  host.postMessage(message)
}

export function readState(): PageState {
  const none: PageState = { uri: '', axis: 0, scroll: 0 }
  const state = host.getState()
  if (typeof state !== 'object' || state === null) return none
  const { uri, axis, scroll } = { ...none, ...state }
  return {
    uri: typeof uri === 'string' ? uri : '',
    axis: typeof axis === 'number' ? axis : 0,
    scroll: typeof scroll === 'number' ? scroll : 0,
  }
}

export function keepState(changed: Partial<PageState>): void {
  host.setState({ ...readState(), ...changed })
}
