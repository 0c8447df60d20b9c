import type { SectionTest } from './outline.js'
import type { KeyName, SectionKey } from './vocabulary.js'

/** What of a brief a computation looked at: while none of it changes, the result holds. */
export class Reads {
  /** Whether it looked at every section. */
  isAll = false
  isFrontMatter = false
  /** The title or what stands before the first section. */
  isPreamble = false
  /** The first sections of these kinds, or that there is none. */
  readonly first = new Set<SectionKey>()
  /** All values of these names. */
  readonly values = new Set<KeyName>()
  /** All sections that pass these tests. */
  readonly tests = new Set<SectionTest>()

  add(other: Reads): void {
    this.isAll ||= other.isAll
    this.isFrontMatter ||= other.isFrontMatter
    this.isPreamble ||= other.isPreamble
    for (const key of other.first) this.first.add(key)
    for (const name of other.values) this.values.add(name)
    for (const test of other.tests) this.tests.add(test)
  }
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
      outer?.add(reads)
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
      else this.current?.add(kept.reads)
      return kept.value
    }
  }
}
