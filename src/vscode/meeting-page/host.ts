import type { FromPage } from './messages.js'

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void
  setState(state: { readonly uri: string }): void
}

const host = acquireVsCodeApi()

export function post(message: FromPage): void {
  host.postMessage(message)
}

/** Remembers the brief, so that its page comes back with the window. */
export function keepUri(uri: string): void {
  host.setState({ uri })
}
