import type * as vscode from 'vscode'

/** Reads files a few at a time, each as often as it was asked for after its last reading began. */
export interface ReadQueue {
  add(uri: vscode.Uri): void
  /** Before all that waits. */
  addFirst(uri: vscode.Uri): void
  /** Drops what has not begun. */
  clear(): void
  /** Of all that was added since the queue was last empty. */
  readonly total: number
  readonly left: number
  whenEmpty(): Promise<void>
}

/** Files that are read at the same time: enough to wait for a disk, few enough to hold in memory. */
const most = 8

/** `read` must not fail; `onEmpty` is called when nothing is left of several. */
export function createReadQueue(read: (uri: vscode.Uri) => Promise<void>, onEmpty: () => void): ReadQueue {
  let waiting = new Map<string, vscode.Uri>()
  const running = new Set<string>()
  const waiters: (() => void)[] = []
  let total = 0

  function next(): void {
    for (const [key, uri] of waiting) {
      if (running.size >= most) return
      if (running.has(key)) continue
      waiting.delete(key)
      running.add(key)
      void read(uri).finally(() => {
        running.delete(key)
        next()
      })
    }
    if (waiting.size + running.size > 0) return
    const isMany = total > 1
    total = 0
    for (const resolve of waiters.splice(0)) resolve()
    if (isMany) onEmpty()
  }

  return {
    add(uri) {
      const key = uri.toString()
      if (!waiting.has(key)) total++
      waiting.set(key, uri)
      next()
    },
    addFirst(uri) {
      const key = uri.toString()
      if (!waiting.has(key)) total++
      waiting = new Map([[key, uri], ...waiting])
      next()
    },
    clear() {
      total -= waiting.size
      waiting.clear()
      next()
    },
    get total() {
      return total
    },
    get left() {
      return waiting.size + running.size
    },
    whenEmpty: () =>
      waiting.size + running.size === 0
        ? Promise.resolve()
        : new Promise(resolve => {
            waiters.push(resolve)
          }),
  }
}
