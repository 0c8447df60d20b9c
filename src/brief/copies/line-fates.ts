import { endOfLine } from '../../text/edits.js'
import { type Lines, lineAt, readLines } from '../../text/lines.js'
import type { Message } from '../../text/message.js'
import type { Edit, Span } from '../../text/span.js'

/** Why something goes, and whether it can be right to keep it. */
export interface SecretReason {
  readonly reason: Message
  readonly mayKeep: boolean
}

interface Fate extends SecretReason {
  /** Lines of one group go and stay together: those of one call, or of one reason for which nothing may stay. */
  readonly group: object
}

/** Lines that go, and what takes them out. */
export interface TakenOut extends SecretReason {
  readonly span: Span
  readonly edits: readonly Edit[]
}

interface Run {
  readonly fate: Fate
  readonly first: number
  last: number
}

/** What happens to each line of a text in a copy; what is said last about a line counts. Blank lines follow the others. */
export class LineFates {
  readonly #lines: Lines
  /** Undefined for a line that stays. */
  readonly #fates: (Fate | undefined)[]

  constructor(private readonly text: string) {
    this.#lines = readLines(text)
    this.#fates = this.#lines.starts.map(() => undefined)
  }

  /** Takes out the lines that the span touches. */
  takeOut(span: Span, found: SecretReason): void {
    const fate = { ...found, group: found.mayKeep ? {} : found }
    for (const line of this.#touched(span)) this.#fates[line] = fate
  }

  /** Keeps the lines that the span touches. */
  keep(span: Span): void {
    for (const line of this.#touched(span)) this.#fates[line] = undefined
  }

  /** Whether the line that contains the offset stays. */
  isKept(offset: number): boolean {
    return this.#fates[lineAt(this.#lines, offset)] === undefined
  }

  /** Whether a line stays that begins in the span and is not blank. */
  keepsAny(span: Span): boolean {
    return this.#touched(span).some(
      line =>
        (this.#lines.starts[line] ?? 0) >= span.start &&
        !this.#isBlank(line) &&
        this.#fates[line] === undefined,
    )
  }

  startOf(offset: number): number {
    return this.#lines.starts[lineAt(this.#lines, offset)] ?? 0
  }

  endOf(offset: number): number {
    return endOfLine(this.text, offset)
  }

  /** What goes, in the order of the text: lines of one group that follow each other are one piece. */
  pieces(): readonly TakenOut[] {
    const { starts } = this.#lines
    let removedUntil = 0
    let isBelowBlank = true
    return this.#runs().map(({ fate: { reason, mayKeep }, first, last }) => {
      if (first > removedUntil) isBelowBlank = this.#isBlank(first - 1)
      let end = last + 1
      // Otherwise two blank lines would meet.
      if (isBelowBlank) while (end < starts.length && this.#isBlank(end)) end++
      let from = first
      // Nor should the text end with one.
      if (end === starts.length) while (from > removedUntil && this.#isBlank(from - 1)) from--
      removedUntil = end
      const start = starts[first] ?? 0
      return {
        span: { start, end: endOfLine(this.text, starts[last] ?? 0) },
        edits: [{ span: { start: starts[from] ?? 0, end: starts[end] ?? this.text.length }, newText: '' }],
        reason,
        mayKeep,
      }
    })
  }

  #runs(): readonly Run[] {
    const runs: Run[] = []
    let run: Run | undefined
    this.#fates.forEach((fate, line) => {
      if (this.#isBlank(line)) return
      if (fate !== undefined && run?.fate.group === fate.group) {
        run.last = line
        return
      }
      run = fate && { fate, first: line, last: line }
      if (run !== undefined) runs.push(run)
    })
    return runs
  }

  #isBlank(line: number): boolean {
    const start = this.#lines.starts[line] ?? 0
    return this.text.slice(start, this.#lines.starts[line + 1]).trim() === ''
  }

  #touched({ start, end }: Span): readonly number[] {
    const first = lineAt(this.#lines, start)
    const last = lineAt(this.#lines, Math.max(start, end - 1))
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  }
}
