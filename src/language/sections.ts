import type { Names } from './names.js'

/** Every section; the required ones come first, in canonical order. */
export const sectionKeys = [
  'context',
  'personality',
  'timeline',
  'scenarios',
  'walkAway',
  'questions',
  'issues',
  'packages',
  'concessions',
  'offers',
  'debrief',
  'interests',
  'team',
  'sources',
  'notes',
] as const

export type SectionKey = (typeof sectionKeys)[number]

/** The six sections that a brief needs, in their canonical order. */
export const requiredSections = [
  'context',
  'personality',
  'timeline',
  'scenarios',
  'walkAway',
  'questions',
] as const satisfies readonly SectionKey[]

export type RequiredSection = (typeof requiredSections)[number]

/** How the heading of a section is spelled in one language. */
export interface SectionSpellings extends Names {
  /**
   * Words of which one in a heading makes it likely that it is the section, in lower case and sorted. With `-` in front
   * it is the end of a word: `-grenze`.
   */
  readonly nouns?: readonly string[]
}

/** The headings of each section in one language. */
export type SectionNames = { readonly [Key in SectionKey]: SectionSpellings }
