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
  readonly first = new Few<SectionKey>()
  /** All values of these names. */
  readonly values = new Few<KeyName>()
  /** All sections that pass these tests. */
  readonly tests = new Few<SectionTest>()
  /** What other computations looked at whose results it took. */
  readonly others = new Few<Reads>()

  /** Takes over what the other looked at, so that it need not be kept. */
  merge(other: Reads): void {
    this.isAll ||= other.isAll
    this.isFrontMatter ||= other.isFrontMatter
    this.isPreamble ||= other.isPreamble
    for (const key of other.first) this.first.add(key)
    for (const name of other.values) this.values.add(name)
    for (const test of other.tests) this.tests.add(test)
    for (const inner of other.others) this.merge(inner)
  }
}

/** A set of a few members, of which many are made. */
class Few<T> {
  #members: T[] | undefined

  add(member: T): void {
    this.#members ??= []
    if (!this.#members.includes(member)) this.#members.push(member)
  }

  some(test: (member: T) => boolean): boolean {
    return this.#members?.some(test) === true
  }

  [Symbol.iterator](): Iterator<T> {
    return (this.#members ?? []).values()
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
      outer?.others.add(reads)
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
      else this.current?.others.add(kept.reads)
      return kept.value
    }
  }
}
