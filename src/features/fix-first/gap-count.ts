import type { Brief } from '../../brief/brief.js'
import { findOpenGaps } from '../fix/gaps.js'

export interface GapCount {
  readonly open: number
  /** Places where a gap could stand. */
  readonly all: number
}

export function countGaps(brief: Brief): GapCount {
  const open = findOpenGaps(brief).length
  const values = brief.sections.flatMap(({ values, cells }) => [...values, ...cells]).length
  return { open, all: Math.max(open, values + brief.facts.questions.length) }
}
