import type { FromPage } from './messages.js'

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void
}

const host = acquireVsCodeApi()

export function post(message: FromPage): void {
  host.postMessage(message)
}
