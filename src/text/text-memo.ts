/**
 * Results computed from texts, remembered from one reading of a document to the next; what a reading does not ask for
 * is forgotten with the one after it. It belongs to its document and goes with it.
 */
export class TextMemo<Result> {
  readonly #results = new Map<string, { readonly result: Result }>()
  readonly #before: ReadonlyMap<string, { readonly result: Result }>

  /** `before` is the memo of the last reading; without it nothing is known yet. */
  constructor(before?: TextMemo<Result>) {
    this.#before = before === undefined ? new Map() : before.#results
  }

  /** `compute(text)`, unless this reading or the last one has computed it already. */
  recall(text: string, compute: (text: string) => Result): Result {
    const known = this.#results.get(text)
    if (known !== undefined) return known.result
    const entry = this.#before.get(text) ?? { result: compute(text) }
    this.#results.set(text, entry)
    return entry.result
  }
}
