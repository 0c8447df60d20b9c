import type { KeyName } from '../language/keys.js'
import type { SectionKey } from '../language/sections.js'
import type { SectionTest } from '../markdown/outline.js'

/** What of a brief a computation looked at: while none of it changes, the result holds. */
export class Reads {
  /** Whether it looked at every section. */
  isAll = false
  isFrontMatter = false
  /** The title or what stands before the first section. */
  isPreamble = false
  /** The first sections of these kinds, or that there is none. */
  first: readonly SectionKey[] = none
  /** All values of these names. */
  values: readonly KeyName[] = none
  /** All sections that pass these tests. */
  tests: readonly SectionTest[] = none
  /** What other computations looked at whose results it took. */
  others: readonly Reads[] = none

  /** Takes over what the other looked at, so that it need not be kept. */
  merge(other: Reads): void {
    this.isAll ||= other.isAll
    this.isFrontMatter ||= other.isFrontMatter
    this.isPreamble ||= other.isPreamble
    for (const key of other.first) this.sawFirst(key)
    for (const name of other.values) this.sawValues(name)
    for (const test of other.tests) this.sawPassing(test)
    for (const inner of other.others) this.merge(inner)
  }

  sawFirst(key: SectionKey): void {
    this.first = including(this.first, key)
  }

  sawValues(name: KeyName): void {
    this.values = including(this.values, name)
  }

  sawPassing(test: SectionTest): void {
    this.tests = including(this.tests, test)
  }

  tookFrom(other: Reads): void {
    this.others = including(this.others, other)
  }
}

/** Many are kept for a brief, and most of their lists are empty or short: an array that grows would hold much air. */
const none: readonly never[] = []

function including<T>(list: readonly T[], member: T): readonly T[] {
  return list.includes(member) ? list : list.concat([member])
}

export interface Recorded<T> {
  readonly value: T
  readonly reads: Reads
}

/** Writes down what of a brief is looked at while something is computed. */
export class ReadLog {
  /** Undefined while nothing is computed for which it matters. */
  current: Reads | undefined

  record<T>(compute: () => T): Recorded<T> {
    const outer = this.current
    const reads = new Reads()
    this.current = reads
    try {
      return { value: compute(), reads }
    } finally {
      this.current = outer
      outer?.tookFrom(reads)
    }
  }

  /** The same for each key. */
  rememberEach<Key, T>(compute: (key: Key) => T): (key: Key) => T {
    const kept = new Map<Key, () => T>()
    return key => {
      const read = kept.get(key) ?? this.remember(() => compute(key))
      kept.set(key, read)
      return read()
    }
  }

  /** The result, computed once; who asks for it later has looked at the same things. */
  remember<T>(compute: () => T): () => T {
    let kept: Recorded<T> | undefined
    return () => {
      if (kept === undefined) kept = this.record(compute)
      else this.current?.tookFrom(kept.reads)
      return kept.value
    }
  }
}
