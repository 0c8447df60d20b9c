import type { Vocabulary } from '../language/vocabulary.js'
import { beginsSection } from './blocks.js'
import type { PlacedPart } from './outline.js'
import type { Part } from './parts.js'
import { PlacedSection } from './placed-section.js'
import { emptySection, type FreeSection, readSections } from './sections.js'

/** Parts that are whole sections together. It knows nothing of where it stands. */
export interface Chapter {
  readonly parts: readonly Part[]
  /** Whether it is the first of the text, whose first section is the preamble. */
  readonly isFirst: boolean
  /** Places count from the start of the first part. */
  readonly sections: readonly FreeSection[]
}

/** The parts as chapters; those of `previous` that have the same parts are taken over as they are. */
export function readChapters(
  parts: readonly PlacedPart[],
  vocabulary: Vocabulary,
  previous: readonly Chapter[],
): readonly Chapter[] {
  const known = new Map(previous.map(chapter => [chapter.parts[0], chapter]))
  return group(parts.map(({ part }) => part)).map((group, index) => {
    const isFirst = index === 0
    const chapter = known.get(group[0])
    if (chapter?.isFirst === isFirst && isSame(chapter.parts, group)) return chapter
    return { parts: group, isFirst, sections: readSections(group, isFirst, vocabulary) }
  })
}

/** In each group the parts up to the next that begins with the heading of a section; one group at least. */
function group(parts: readonly Part[]): readonly (readonly Part[])[] {
  let last: Part[] = []
  const groups = [last]
  let isTitled = false
  for (const part of parts) {
    if (last.length > 0 && beginsSection(part.blocks[0], isTitled)) {
      last = []
      groups.push(last)
    }
    last.push(part)
    isTitled ||= part.blocks.some(({ kind }) => kind === 'heading')
  }
  return groups
}

function isSame(a: readonly Part[], b: readonly Part[]): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index])
}

/** The preamble and the sections at their places; those of `previous` that stand where they stood are taken over. */
export function placeChapters(
  chapters: readonly Chapter[],
  begin: number,
  previous: readonly PlacedSection[] = [],
): readonly [PlacedSection, ...PlacedSection[]] {
  let offset = begin
  let index = 0
  const place = (free: FreeSection) => {
    const known = previous[index++]
    return known?.free === free && known.offset === offset ? known : new PlacedSection(free, offset)
  }
  const placed = chapters.flatMap(({ parts, sections }) => {
    const own = sections.map(place)
    for (const { length } of parts) offset += length
    return own
  })
  const [preamble = place(emptySection), ...sections] = placed
  return [preamble, ...sections]
}
