import type { ReadLog } from '../brief/reads.js'
import type { SectionKey } from '../language/sections.js'
import type { Vocabulary } from '../language/vocabulary.js'
import type { Section, SectionFinder } from './outline.js'
import type { PlacedSection } from './placed-section.js'

/** Answers from the preamble and the sections, and writes down what was asked. */
export function createFinder(
  all: readonly PlacedSection[],
  vocabulary: Vocabulary,
  log: ReadLog,
): SectionFinder {
  const sections = all.slice(1)
  let firsts: ReadonlyMap<SectionKey | undefined, Section> | undefined
  return {
    first(key) {
      log.current?.sawFirst(key)
      firsts ??= new Map(sections.toReversed().map(section => [section.key, section]))
      return firsts.get(key)
    },
    values(name) {
      log.current?.sawValues(name)
      return sections
        .filter(section => section.hasValue(name))
        .flatMap(section => section.values.filter(value => value.name === name))
    },
    where(test) {
      log.current?.sawPassing(test)
      return all.filter(section => section.passes(test, vocabulary))
    },
  }
}
