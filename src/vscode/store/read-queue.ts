import type * as vscode from 'vscode'

/** Concurrent reads: enough to hide disk latency, few enough to bound memory. */
const maxRunning = 8

/** A concurrent queue of files to read. Duplicate requests merge while they wait. */
export class ReadQueue {
  #waiting = new Map<string, vscode.Uri>()
  readonly #running = new Set<string>()
  readonly #waiters: (() => void)[] = []
  #total = 0

  constructor(
    /** Must not reject. */
    private readonly read: (uri: vscode.Uri) => Promise<void>,
    /** Called when the queue is empty after more than one read. */
    private readonly onEmpty: () => void,
  ) {}

  /** How many were added since the queue was last empty. */
  get total(): number {
    return this.#total
  }

  get left(): number {
    return this.#waiting.size + this.#running.size
  }

  add(uri: vscode.Uri): void {
    const key = uri.toString()
    if (!this.#waiting.has(key)) this.#total++
    this.#waiting.set(key, uri)
    this.#next()
  }

  /** Adds a file at the front of the queue. */
  addFirst(uri: vscode.Uri): void {
    const key = uri.toString()
    if (!this.#waiting.has(key)) this.#total++
    this.#waiting = new Map([[key, uri], ...this.#waiting])
    this.#next()
  }

  /** Drops the files that are not being read yet. */
  clear(): void {
    this.#total -= this.#waiting.size
    this.#waiting.clear()
    this.#next()
  }

  async whenEmpty(): Promise<void> {
    if (this.left > 0) await new Promise<void>(resolve => this.#waiters.push(resolve))
  }

  #next(): void {
    for (const [key, uri] of this.#waiting) {
      if (this.#running.size >= maxRunning) return
      if (!this.#running.has(key)) this.#start(key, uri)
    }
    if (this.left > 0) return
    const isMany = this.#total > 1
    this.#total = 0
    for (const resolve of this.#waiters.splice(0)) resolve()
    if (isMany) this.onEmpty()
  }

  #start(key: string, uri: vscode.Uri): void {
    this.#waiting.delete(key)
    this.#running.add(key)
    void this.read(uri).finally(() => {
      this.#running.delete(key)
      this.#next()
    })
  }
}
