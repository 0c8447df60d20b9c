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

/** The headings of each section in one language. */
export type SectionNames = { readonly [Key in SectionKey]: Names }
