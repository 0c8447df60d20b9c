/**
 * Memoizes results by text from one reading of a document to the next. What no reading asks for is dropped sooner or later:
 * somebody who types in one section comes back to the others. It belongs to its document and is released with it.
 */
export class TextMemo<Result> {
  /** By context and text; shared by a run of readings, and the results of the run before. */
  readonly #results: Map<string, Map<string, Known<Result>>>
  readonly #before: ReadonlyMap<string, ReadonlyMap<string, Known<Result>>>
  readonly #readings: number

  /** `before` is the memo of the last reading; without it nothing is known yet. */
  constructor(before?: TextMemo<Result>) {
    const goesOn = before !== undefined && before.#readings < longestRun
    this.#readings = goesOn ? before.#readings + 1 : 1
    this.#results = goesOn ? before.#results : new Map()
    if (before === undefined) this.#before = new Map()
    else this.#before = goesOn ? before.#before : before.#results
  }

  /** `compute(text)`, unless a reading has computed it lately. `context` is what the result depends on besides the text. */
  recall(text: string, compute: (text: string) => Result, context = ''): Result {
    const results = this.#results.get(context) ?? new Map<string, Known<Result>>()
    const known = results.get(text)
    if (known !== undefined) return known.result
    const found = this.#before.get(context)?.get(text) ?? { result: compute(text) }
    // The computation may have asked about other texts in this context.
    this.#results.set(context, (this.#results.get(context) ?? results).set(text, found))
    return found.result
  }
}

interface Known<Result> {
  readonly result: Result
}

/** In readings: what none of so many asked for is dropped after as many more at the latest. */
const longestRun = 50
