/**
 * Memoizes results by text from one reading of a document to the next. What no reading asks for is dropped sooner or later:
 * somebody who types in one section comes back to the others. It belongs to its document and is released with it.
 */
export class TextMemo<Result> {
  /** Shared by a run of readings, and the results of the run before. */
  readonly #results: Map<string, Known<Result>>
  readonly #before: ReadonlyMap<string, Known<Result>>
  readonly #readings: number

  /** `before` is the memo of the last reading; without it nothing is known yet. */
  constructor(before?: TextMemo<Result>) {
    const goesOn = before !== undefined && before.#readings < longestRun
    this.#readings = goesOn ? before.#readings + 1 : 1
    this.#results = goesOn ? before.#results : new Map()
    if (before === undefined) this.#before = new Map()
    else this.#before = goesOn ? before.#before : before.#results
  }

  /** `compute(text)`, unless a reading has computed it lately. */
  recall(text: string, compute: (text: string) => Result): Result {
    const known = this.#results.get(text)
    if (known !== undefined) return known.result
    const found = this.#before.get(text) ?? { result: compute(text) }
    this.#results.set(text, found)
    return found.result
  }
}

interface Known<Result> {
  readonly result: Result
}

/** In readings: what none of so many asked for is dropped after as many more at the latest. */
const longestRun = 50
